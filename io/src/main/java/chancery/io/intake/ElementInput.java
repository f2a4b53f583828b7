package chancery.io.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends with an error where one element in it is larger than it may be, so that none
/// fills the memory.
final class ElementInput extends FilterInputStream {
  private final long most;
  private long read;

  /// @param most bytes of one element
  ElementInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /// The next element begins about here.
  void begin() {
    read = 0;
  }

  /// True where the element was found to be too large.
  boolean isFull() {
    return read > most;
  }

  long most() {
    return most;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (isFull()) {
      throw new IOException("the element is larger than " + most + " bytes");
    }
  }
}
