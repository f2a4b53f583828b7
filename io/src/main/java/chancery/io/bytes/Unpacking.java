package chancery.io.bytes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/// Unpacks gzip by its magic number, and stops where far more comes out than went in.
public final class Unpacking {
  /// What may come out of a packed thing before the ratio is looked at.
  public static final int FREE = 1 << 20;

  private static final int BUFFER = 1 << 16;

  private Unpacking() {}

  /// Thrown where a packed thing grows beyond the limit.
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String words;

    /// Says by how much.
    public TooLargeException(String words) {
      super(words);
      this.words = words;
    }

    /// By how much.
    public String words() {
      return words;
    }
  }

  /// The stream's bytes, unpacked where they are packed.
  public static BufferedInputStream open(InputStream raw, int ratio) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
    if (!isGzip(in)) {
      return in;
    }
    CountedInput packed = new CountedInput(in);
    InputStream unpacked = new GZIPInputStream(packed, BUFFER);
    return new BufferedInputStream(guarded(unpacked, packed::count, ratio), BUFFER);
  }

  /// True where the stream goes on with gzip's magic number; its place is kept.
  public static boolean isGzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return first == 0x1f && second == 0x8b;
  }

  /// A stream of unpacked bytes that throws [TooLargeException] once it gives more than `ratio`
  /// times what `packed` says went in, after the first megabyte.
  public static InputStream guarded(InputStream unpacked, LongSupplier packed, int ratio) {
    return new Guarded(unpacked, packed, ratio);
  }

  /// Throws where the growth is beyond the limit.
  ///
  /// @param out bytes that came out
  /// @param in bytes that went in
  public static void check(long out, long in, int ratio) throws TooLargeException {
    if (out > FREE && out / ratio > in) {
      throw new TooLargeException("it unpacks to more than " + ratio + " times its size");
    }
  }

  private static final class Guarded extends CountedInput {
    private final LongSupplier packed;
    private final int ratio;

    Guarded(InputStream in, LongSupplier packed, int ratio) {
      super(in);
      this.packed = packed;
      this.ratio = ratio;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      check(count(), packed.getAsLong(), ratio);
      return n;
    }
  }
}
