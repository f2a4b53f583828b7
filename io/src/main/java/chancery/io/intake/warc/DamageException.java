package chancery.io.intake.warc;

import java.io.IOException;

/// The archive's bytes are not what its format has at that place.
final class DamageException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String words;

  DamageException(String words) {
    super(words);
    this.words = words;
  }

  /// What is wrong.
  String words() {
    return words;
  }
}
