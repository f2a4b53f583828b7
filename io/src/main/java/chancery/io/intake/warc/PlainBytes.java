package chancery.io.intake.warc;

import java.io.IOException;

/// An archive that is not packed.
final class PlainBytes implements WarcBytes {
  private final Window window;
  private long recordOffset;

  PlainBytes(Window window) {
    this.window = window;
  }

  @Override
  public boolean begin() throws IOException {
    int c = window.peek(0);
    while (c == '\r' || c == '\n') {
      window.skip(1);
      c = window.peek(0);
    }
    recordOffset = window.offset();
    window.hold();
    return c >= 0;
  }

  @Override
  public long recordOffset() {
    return recordOffset;
  }

  @Override
  public long offset() {
    return window.offset();
  }

  @Override
  public int read() throws IOException {
    return window.read();
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    return window.read(to, from, length);
  }

  @Override
  public void endRecord() throws IOException {
    int breaks = 0;
    int c = window.peek(0);
    while (c == '\r' || c == '\n') {
      window.skip(1);
      breaks++;
      c = window.peek(0);
    }
    boolean next = c == 'W' && window.peek(1) == 'A' && window.peek(2) == 'R';
    if (c >= 0 && !(next && breaks > 0)) {
      throw new DamageException("the record doesn't end where its length says");
    }
  }

  @Override
  public boolean resync() throws IOException {
    window.rewind();
    // A window that could not go back all the way still stands behind the record's first byte.
    if (window.offset() == recordOffset) {
      window.skip(1);
    }
    for (int c = window.peek(0); c >= 0; c = window.peek(0)) {
      if (c == '\n' && isVersion()) {
        window.skip(1);
        return true;
      }
      window.skip(1);
    }
    return false;
  }

  private boolean isVersion() throws IOException {
    String version = "WARC/1.";
    for (int i = 0; i < version.length(); i++) {
      if (window.peek(i + 1) != version.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
