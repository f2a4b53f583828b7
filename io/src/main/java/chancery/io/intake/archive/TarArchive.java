package chancery.io.intake.archive;

import chancery.io.intake.archive.Entry.Kind;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// TAR: ustar, with the long names of GNU and of POSIX (pax). One thread.
public final class TarArchive implements Archive {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 1 << 16;

  private final InputStream in;
  private final byte[] header = new byte[BLOCK];
  private long left;
  private long padding;

  /// The archive in a stream.
  public TarArchive(InputStream in) {
    this.in = in;
  }

  /// True where these first bytes are those of such an archive.
  public static boolean isTar(byte[] head) {
    int at = 257;
    String magic = "ustar";
    return head.length >= BLOCK
        && new String(head, at, magic.length(), StandardCharsets.ISO_8859_1).equals(magic)
        && checksum(head) == octal(head, 148, 8);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    String longName = "";
    while (true) {
      skipRest();
      if (!readHeader()) {
        return Optional.empty();
      }
      left = octal(header, 124, 12);
      if (left < 0 || checksum(header) != octal(header, 148, 8)) {
        throw new IOException("the archive is broken here: an entry's head has a wrong checksum");
      }
      padding = (BLOCK - left % BLOCK) % BLOCK;
      char type = (char) (header[156] & 0xff);
      switch (type) {
        case 'L' -> longName = trimmed(bytes(left));
        case 'x' -> longName = paxPath(new String(bytes(left), StandardCharsets.UTF_8));
        case 'g', 'K' -> {
          byte[] _ = bytes(left); // what holds for all entries, or where a link leads
        }
        default -> {
          String name = longName.isEmpty() ? name() : longName;
          return Optional.of(new Entry(name, kind(type), new Body()));
        }
      }
    }
  }

  private static Kind kind(char type) {
    return switch (type) {
      case '0', '\0', '7' -> Kind.FILE;
      case '1', '2' -> Kind.LINK;
      default -> Kind.OTHER;
    };
  }

  private void skipRest() throws IOException {
    in.skipNBytes(left + padding);
    left = 0;
    padding = 0;
  }

  /// False at the end: a block of zeros, or no more bytes.
  private boolean readHeader() throws IOException {
    int n = in.readNBytes(header, 0, BLOCK);
    if (n > 0 && n < BLOCK) {
      throw new EOFException("the archive ends in the head of an entry");
    }
    for (int i = 0; i < n; i++) {
      if (header[i] != 0) {
        return true;
      }
    }
    return false;
  }

  private byte[] bytes(long length) throws IOException {
    if (length > LONGEST_NAME) {
      throw new IOException("the archive is broken here: a name of " + length + " bytes");
    }
    byte[] bytes = in.readNBytes((int) length);
    left = 0;
    return bytes;
  }

  private String name() {
    String name = string(header, 0, 100);
    String prefix = string(header, 345, 155);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String string(byte[] bytes, int from, int most) {
    int end = from;
    while (end < from + most && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  private static String trimmed(byte[] bytes) {
    return string(bytes, 0, bytes.length);
  }

  /// The value of `path` among lines of the form `30 path=name`.
  private static String paxPath(String records) {
    return records
        .lines()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(field -> field.startsWith("path="))
        .map(field -> field.substring("path=".length()))
        .findFirst()
        .orElse("");
  }

  /// A number in octal digits; -1 where it is none.
  private static long octal(byte[] bytes, int from, int length) {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      int c = bytes[i];
      if (c >= '0' && c <= '7') {
        value = value << 3 | (c - '0');
      } else if (c != ' ' && c != 0) {
        return -1;
      }
    }
    return value;
  }

  /// The sum of a head's bytes, those of the sum itself taken as blanks.
  private static long checksum(byte[] head) {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      boolean own = i >= 148 && i < 156;
      sum += own ? ' ' : head[i] & 0xff;
    }
    return sum;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// The bytes of the entry at hand.
  private final class Body extends FilterInputStream {
    Body() {
      super(TarArchive.this.in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int n = super.read(bytes, from, (int) Math.min(length, left));
      if (n < 0) {
        throw new EOFException("the archive ends in the middle of an entry");
      }
      left -= n;
      return n;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {
      // the archive goes on
    }
  }
}
