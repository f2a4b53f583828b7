package chancery.io.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/// How many bytes of the files were read, and how many there are. Threads may share it.
public final class Meter {
  private static final long UNKNOWN = -1;

  private final AtomicLong read = new AtomicLong();
  private final AtomicLong total = new AtomicLong(UNKNOWN);

  /// Bytes of the files as they lie on disk that were read, or passed over since an earlier run had
  /// read them.
  public long read() {
    return read.get();
  }

  /// Bytes of all files that were named, once they have been counted; empty where the standard
  /// input is among them.
  public OptionalLong total() {
    long now = total.get();
    return now == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(now);
  }

  /// Says how many bytes there are.
  public void expect(long bytes) {
    total.set(bytes);
  }

  void add(long bytes) {
    read.addAndGet(bytes);
  }

  /// The stream, metered.
  InputStream of(InputStream in) {
    return new Metered(in, this);
  }

  private static final class Metered extends FilterInputStream {
    private final Meter meter;

    Metered(InputStream in, Meter meter) {
      super(in);
      this.meter = meter;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      meter.add(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      meter.add(Math.max(0, n));
      return n;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
