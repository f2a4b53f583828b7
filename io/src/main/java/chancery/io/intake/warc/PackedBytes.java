package chancery.io.intake.warc;

import chancery.io.bytes.Unpacking;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// An archive of gzip members, in most cases one a record. Checksums are checked; behind a damaged
/// place it goes on at the next member that unpacks to a record.
final class PackedBytes implements WarcBytes, AutoCloseable {
  private static final int CHUNK = 1 << 14;
  private static final int HEADER = 10;
  private static final int PROBE = 1 << 12;
  private static final byte[] START = {'W', 'A', 'R', 'C', '/'};

  private final Window window;
  private final int ratio;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] chunk = new byte[CHUNK];
  private final byte[] one = new byte[1];
  private boolean inMember;
  private int peeked = -1;
  private long recordOffset;

  PackedBytes(Window window, int ratio) {
    this.window = window;
    this.ratio = ratio;
  }

  @Override
  public boolean begin() throws IOException {
    if (!inMember) {
      recordOffset = window.offset();
      window.hold();
    }
    int c = read();
    while (c == '\r' || c == '\n') {
      if (!inMember || endsHere()) {
        recordOffset = window.offset();
        window.hold();
      }
      c = read();
    }
    peeked = c;
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
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (peeked >= 0 && length > 0) {
      to[from] = (byte) peeked;
      peeked = -1;
      return 1;
    }
    while (true) {
      if (!inMember && !openMember()) {
        return -1;
      }
      int n = inflate(to, from, length);
      if (n > 0) {
        return n;
      }
    }
  }

  /// Unpacks what the member still has; 0 where it ended.
  private int inflate(byte[] to, int from, int length) throws IOException {
    try {
      while (true) {
        int n = inflater.inflate(to, from, length);
        if (n > 0) {
          crc.update(to, from, n);
          Unpacking.check(inflater.getBytesWritten(), inflater.getBytesRead(), ratio);
          return n;
        }
        if (inflater.finished()) {
          closeMember();
          return 0;
        }
        feed();
      }
    } catch (DataFormatException e) {
      throw new DamageException("its packed bytes are broken");
    }
  }

  private void feed() throws IOException {
    int n = window.read(chunk, 0, CHUNK);
    if (n < 0) {
      throw new DamageException("it ends in the middle of a record");
    }
    inflater.setInput(chunk, 0, n);
  }

  private boolean openMember() throws IOException {
    int first = window.peek(0);
    if (first < 0) {
      return false;
    }
    if (!isMember()) {
      throw new DamageException("no packed record begins where one should");
    }
    int flags = window.peek(3);
    window.skip(HEADER);
    if ((flags & 4) != 0) {
      int extra = window.read() | window.read() << 8;
      for (int i = 0; i < extra && window.read() >= 0; i++) {
        // the extra field says nothing that is needed
      }
    }
    skipString((flags & 8) != 0);
    skipString((flags & 16) != 0);
    if ((flags & 2) != 0) {
      window.read();
      window.read();
    }
    inflater.reset();
    crc.reset();
    inMember = true;
    return true;
  }

  private void skipString(boolean present) throws IOException {
    for (int c = present ? window.read() : 0; c > 0; c = window.read()) {
      // a name or comment up to its zero byte
    }
  }

  /// True where the window stands at the head of a gzip member.
  private boolean isMember() throws IOException {
    boolean magic = window.peek(0) == 0x1f && window.peek(1) == 0x8b && window.peek(2) == 8;
    boolean flags = magic && (window.peek(3) & 0xe0) == 0;
    return flags && window.peek(HEADER) >= 0;
  }

  private void closeMember() throws IOException {
    inMember = false;
    window.unread(inflater.getRemaining());
    long checksum = word();
    long size = word();
    if (checksum != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new DamageException("its checksum is wrong");
    }
  }

  private long word() throws IOException {
    long word = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int c = window.read();
      if (c < 0) {
        throw new DamageException("it ends in the middle of a record");
      }
      word |= (long) c << shift;
    }
    return word;
  }

  /// True where no byte of the member is left; its checksum has then been checked.
  private boolean endsHere() throws IOException {
    if (peeked >= 0) {
      return false;
    }
    if (inMember && inflate(one, 0, 1) > 0) {
      peeked = one[0] & 0xff;
      return false;
    }
    return true;
  }

  @Override
  public void endRecord() throws IOException {
    int breaks = 0;
    while (!endsHere()) {
      if (peeked == '\r' || peeked == '\n') {
        peeked = -1;
        breaks++;
      } else if (peeked == 'W' && breaks > 0) {
        return; // the next record of the same member
      } else {
        throw new DamageException("the record doesn't end where its length says");
      }
    }
  }

  @Override
  public boolean resync() throws IOException {
    inMember = false;
    peeked = -1;
    window.rewind();
    if (window.offset() == recordOffset) {
      window.skip(1);
    }
    for (int c = window.peek(0); c >= 0; c = window.peek(0)) {
      if (c == 0x1f && isMember() && unpacksToARecord()) {
        return true;
      }
      window.skip(1);
    }
    return false;
  }

  /// Unpacks a little of the member ahead, and leaves the window where it is.
  private boolean unpacksToARecord() throws IOException {
    boolean plain = window.peek(3) == 0;
    if (!plain) {
      return true; // a header with names in it: ten fixed bits are proof enough
    }
    byte[] packed = new byte[PROBE];
    int n = 0;
    for (int c = window.peek(HEADER); c >= 0 && n < PROBE; c = window.peek(HEADER + n)) {
      packed[n++] = (byte) c;
    }
    Inflater probe = new Inflater(true);
    try {
      probe.setInput(packed, 0, n);
      byte[] out = new byte[START.length];
      return probe.inflate(out) == START.length && java.util.Arrays.equals(out, START);
    } catch (DataFormatException e) {
      return false;
    } finally {
      probe.end();
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
