package chancery.io.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that counts what was read of it. It can't be set back.
public class CountedInput extends FilterInputStream {
  private long count;

  /// Counts from here.
  public CountedInput(InputStream in) {
    super(in);
  }

  /// Bytes read so far.
  public final long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count += c < 0 ? 0 : 1;
    return c;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count += Math.max(0, n);
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
