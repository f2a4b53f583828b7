package chancery.io.intake.warc;

import chancery.io.bytes.Unpacking;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads an archive record by record and holds one at a time. A record that is too large is passed
/// over; behind a damaged place it goes on at the next record that can be found, and reports the
/// bytes between. One thread.
///
/// The format: ISO 28500, WARC 1.0 and 1.1.
public final class WarcReader implements Closeable {
  private static final int HELD = 16 << 20;
  private static final int HEAD = 512;

  private final InputStream raw;
  private final WarcBytes bytes;
  private final WarcLimits limits;
  private long number;
  private boolean ended;

  private WarcReader(InputStream raw, WarcBytes bytes, WarcLimits limits) {
    this.raw = raw;
    this.bytes = bytes;
    this.limits = limits;
  }

  /// Reads an archive, packed with gzip or not.
  ///
  /// @param name the file's name: one that ends in `.gz` says that it is packed, even where its
  ///   first bytes are broken
  public static WarcReader open(BufferedInputStream in, String name, WarcLimits limits)
      throws IOException {
    boolean packed = Unpacking.isGzip(in) || isPackedBroken(in, name);
    Window window = new Window(in, Math.max(HELD, 2 * limits.recordBytes()));
    WarcBytes bytes = packed ? new PackedBytes(window, limits.ratio()) : new PlainBytes(window);
    return new WarcReader(in, bytes, limits);
  }

  /// The next record, or what is wrong at its place; empty at the end.
  public Optional<WarcPart> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (!bytes.begin()) {
        ended = true;
        return Optional.empty();
      }
      return Optional.of(record());
    } catch (DamageException e) {
      long from = bytes.recordOffset();
      goOn();
      return Optional.of(new WarcPart.Gap(from, bytes.offset(), e.words()));
    } catch (Unpacking.TooLargeException e) {
      long from = bytes.recordOffset();
      goOn();
      return Optional.of(new WarcPart.Large(from, e.words()));
    }
  }

  private void goOn() throws IOException {
    ended = !bytes.resync();
  }

  private WarcPart record() throws IOException {
    long offset = bytes.recordOffset();
    Map<String, String> header = header();
    long length = length(header);
    if (length > limits.recordBytes()) {
      skip(length);
      bytes.endRecord();
      return new WarcPart.Large(
          offset, "it holds %,d bytes, more than a record may".formatted(length));
    }
    byte[] block = new byte[(int) length];
    int at = 0;
    while (at < block.length) {
      int n = bytes.read(block, at, block.length - at);
      if (n < 0) {
        throw new DamageException("it ends in the middle of a record");
      }
      at += n;
    }
    bytes.endRecord();
    number++;
    return new WarcPart.Whole(new WarcRecord(number, offset, header, block));
  }

  private void skip(long length) throws IOException {
    byte[] sink = new byte[1 << 14];
    for (long left = length; left > 0; ) {
      int n = bytes.read(sink, 0, (int) Math.min(sink.length, left));
      if (n < 0) {
        throw new DamageException("it ends in the middle of a record");
      }
      left -= n;
    }
  }

  private static long length(Map<String, String> header) throws DamageException {
    String text = header.getOrDefault("content-length", "");
    boolean digits =
        !text.isEmpty() && text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      throw new DamageException("a record's header gives no length");
    }
    return Long.parseLong(text);
  }

  /// The version line and the fields up to the blank line, names in lower case.
  private Map<String, String> header() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    Map<String, String> fields = new HashMap<>();
    String name = "";
    int size = 0;
    for (int lines = 0; ; lines++) {
      line.reset();
      size += readLine(line, limits.headerBytes() - size);
      String text = line.toString(StandardCharsets.UTF_8);
      if (lines == 0) {
        if (!text.startsWith("WARC/")) {
          throw new DamageException("no record begins where one should");
        }
      } else if (text.isEmpty()) {
        return fields;
      } else if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
        fields.merge(name, text.strip(), (a, b) -> a + " " + b);
      } else {
        int colon = text.indexOf(':');
        if (colon < 1) {
          throw new DamageException("a record's header has a line without a name");
        }
        name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, text.substring(colon + 1).strip());
      }
    }
  }

  /// Reads up to a line feed, without it and the carriage return; returns how many bytes went by.
  private int readLine(ByteArrayOutputStream line, int most) throws IOException {
    int n = 0;
    boolean carriage = false;
    for (int c = bytes.read(); c != '\n'; c = bytes.read()) {
      if (c < 0) {
        throw new DamageException("it ends in a record's header");
      }
      n++;
      if (n > most) {
        throw new DamageException(
            "a record's header is longer than %,d bytes".formatted(limits.headerBytes()));
      }
      if (carriage) {
        line.write('\r');
      }
      carriage = c == '\r';
      if (!carriage) {
        line.write(c);
      }
    }
    return n + 1;
  }

  @Override
  public void close() throws IOException {
    if (bytes instanceof PackedBytes packed) {
      packed.close();
    }
    raw.close();
  }

  /// True where the stream goes on with an archive, packed or not; its place is kept. One whose
  /// first bytes are broken is known by its name.
  public static boolean isArchive(BufferedInputStream in, String name) throws IOException {
    byte[] bytes = head(in);
    String start = "WARC/";
    byte[] plain = isGzip(bytes) ? unpacked(bytes, start.length()) : bytes;
    boolean archive =
        plain.length >= start.length()
            && new String(plain, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    return archive || isPackedBroken(in, name);
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] bytes = in.readNBytes(HEAD);
    in.reset();
    return bytes;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  /// A file that is named as a packed archive, is no text and doesn't unpack.
  private static boolean isPackedBroken(BufferedInputStream in, String name) throws IOException {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".warc.gz")) {
      return false;
    }
    byte[] bytes = head(in);
    if (isGzip(bytes)) {
      return bytes.length > 20 && unpacked(bytes, 1).length == 0;
    }
    int odd = 0;
    for (byte b : bytes) {
      odd += b < ' ' && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
    }
    return 10L * odd > bytes.length;
  }

  private static byte[] unpacked(byte[] packed, int most) throws IOException {
    try (InputStream in =
        new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
      return in.readNBytes(most);
    } catch (EOFException | java.util.zip.ZipException e) {
      return new byte[0];
    }
  }
}
