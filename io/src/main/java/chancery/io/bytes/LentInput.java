package chancery.io.bytes;

import java.io.FilterInputStream;
import java.io.InputStream;

/// A stream that is lent to a reader: whoever closes it leaves it open for its owner.
public final class LentInput extends FilterInputStream {
  /// Lends this stream.
  public LentInput(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // its owner's
  }
}
