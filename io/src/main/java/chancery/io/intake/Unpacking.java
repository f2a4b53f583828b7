package chancery.io.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Unpacks gzip by its magic number, and stops where far more comes out than went in.
final class Unpacking {
  private static final int BUFFER = 1 << 16;
  private static final int FREE = 1 << 20;

  private Unpacking() {}

  /// Thrown where a packed file grows beyond the limit.
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
      super(message);
    }
  }

  /// The stream's bytes, unpacked where they are packed.
  static BufferedInputStream open(InputStream raw, int ratio) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first != 0x1f || second != 0x8b) {
      return in;
    }
    Counting packed = new Counting(in);
    Guarded unpacked = new Guarded(new GZIPInputStream(packed, BUFFER), packed, ratio);
    return new BufferedInputStream(unpacked, BUFFER);
  }

  private static class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    long count() {
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

  private static final class Guarded extends Counting {
    private final Counting packed;
    private final int ratio;

    Guarded(InputStream in, Counting packed, int ratio) {
      super(in);
      this.packed = packed;
      this.ratio = ratio;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      if (count() > FREE && count() > ratio * packed.count()) {
        throw new TooLargeException("it unpacks to more than " + ratio + " times its size");
      }
      return n;
    }
  }
}
