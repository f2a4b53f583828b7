package chancery.io.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The archive's raw bytes with a way back: what lies behind a held place can be read again, up to
/// a bound. One thread.
final class Window {
  private static final int STEP = 1 << 16;

  private final InputStream in;
  private final int mostHeld;
  private byte[] bytes = new byte[2 * STEP];

  /// Offset in the archive of `bytes[0]`.
  private long base;

  private int held;
  private int at;
  private int end;
  private boolean holding;

  Window(InputStream in, int mostHeld) {
    this.in = in;
    this.mostHeld = mostHeld;
  }

  /// Offset in the archive of the next byte.
  long offset() {
    return base + at;
  }

  /// Keeps what follows, so that [#rewind] can come back here.
  void hold() {
    held = at;
    holding = true;
  }

  /// Goes back to the held place, or as near as the bound let it keep.
  void rewind() {
    at = holding ? held : at;
  }

  /// The next byte, or -1 at the end.
  int read() throws IOException {
    return at < end || fill() ? bytes[at++] & 0xff : -1;
  }

  /// The byte that many places ahead, or -1 where the archive ends before it.
  int peek(int ahead) throws IOException {
    while (at + ahead >= end) {
      if (!fill()) {
        return -1;
      }
    }
    return bytes[at + ahead] & 0xff;
  }

  /// Copies what is there, at least one byte; -1 at the end.
  int read(byte[] to, int from, int length) throws IOException {
    if (at == end && !fill()) {
      return -1;
    }
    int n = Math.min(length, end - at);
    System.arraycopy(bytes, at, to, from, n);
    at += n;
    return n;
  }

  void skip(int n) {
    at = Math.min(end, at + n);
  }

  /// Puts the last bytes read back.
  void unread(int n) {
    at -= n;
  }

  private boolean fill() throws IOException {
    if (holding && at - held > mostHeld) {
      holding = false;
    }
    int keep = holding ? held : at;
    if (keep > 0 && end + STEP > bytes.length) {
      System.arraycopy(bytes, keep, bytes, 0, end - keep);
      base += keep;
      at -= keep;
      end -= keep;
      held -= keep;
    }
    if (end + STEP > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int n = in.read(bytes, end, bytes.length - end);
    if (n <= 0) {
      return false;
    }
    end += n;
    return true;
  }
}
