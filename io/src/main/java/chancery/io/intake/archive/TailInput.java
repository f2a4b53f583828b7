package chancery.io.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that remembers the last bytes that were read.
final class TailInput extends FilterInputStream {
  private final byte[] ring;
  private long count;

  /// @param most how many bytes are remembered
  TailInput(InputStream in, int most) {
    super(in);
    this.ring = new byte[most];
  }

  /// The last bytes that were read, in their order.
  byte[] last() {
    int n = (int) Math.min(count, ring.length);
    byte[] last = new byte[n];
    for (int i = 0; i < n; i++) {
      last[i] = ring[(int) ((count - n + i) % ring.length)];
    }
    return last;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      ring[(int) (count++ % ring.length)] = (byte) b;
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    int skipped = Math.max(0, n - ring.length);
    count += skipped;
    for (int left = n - skipped, at = from + skipped; left > 0; ) {
      int place = (int) (count % ring.length);
      int part = Math.min(left, ring.length - place);
      System.arraycopy(bytes, at, ring, place, part);
      count += part;
      at += part;
      left -= part;
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] passed = new byte[(int) Math.min(n, 1 << 13)];
    return Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
