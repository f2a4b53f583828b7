package chancery.io.xml;

import java.io.IOException;

/// XML that is broken or not read. The message says what and where, in words.
public final class XmlException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String words;

  /// An error in words.
  public XmlException(String words) {
    super(words);
    this.words = words;
  }

  /// What is wrong and where.
  public String words() {
    return words;
  }
}
