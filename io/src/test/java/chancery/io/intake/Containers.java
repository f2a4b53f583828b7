package chancery.io.intake;

import chancery.core.clean.Cleaner;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Damaged;
import chancery.io.intake.IntakeItem.Noted;
import chancery.io.intake.IntakeItem.Passed;
import chancery.io.intake.IntakeItem.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the containers that tests take in, and reads items in one-line notation.
final class Containers {
  /// When the tests take in.
  static final Instant NOW = Instant.parse("2025-06-21T12:00:00Z");

  static final Documents DOCUMENTS = new Documents(Cleaner.standard(), NOW);

  private Containers() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// An article's page; `n` tells it from others.
  static String page(int n) {
    return "<!DOCTYPE html><html><head><title>Talks "
        + n
        + "</title></head><body><article><h1>Talks "
        + n
        + "</h1><p>Minister Berg met his colleague Koric on Monday for talks number "
        + n
        + " about the bridge over the river, and both sides agreed to meet"
        + " again.</p></article></body></html>";
  }

  static byte[] http(int status, String header, byte[] body) {
    return join(bytes("HTTP/1.1 " + status + " X\r\n" + header + "\r\n\r\n"), body);
  }

  static byte[] record(String type, String target, byte[] block, String more) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + Integer.toUnsignedString((type + target).hashCode())
            + ">\r\nWARC-Date: 2023-12-04T10:00:00Z\r\nWARC-Target-URI: "
            + target
            + "\r\nContent-Length: "
            + block.length
            + "\r\n"
            + more
            + "\r\n";
    return join(bytes(head), block, bytes("\r\n\r\n"));
  }

  static byte[] response(int n) {
    byte[] block = http(200, "Content-Type: text/html; charset=utf-8", bytes(page(n)));
    return record("response", "https://news.example/" + n, block, "");
  }

  static byte[] zip(Object... namesAndBytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static List<IntakeItem> items(Path path, Settings settings) {
    try (Stream<Arrived> items =
        Intake.open(List.of(path.toString()), InputStream.nullInputStream(), settings)) {
      return items.map(Arrived::item).toList();
    }
  }

  /// One line an item, without the folder: `2 html <!DOCTYPE html><htm`, `crawl.warc, bytes 5 to 9
  /// damaged`.
  static String lines(Path path) {
    return lines(items(path, Settings.standard()));
  }

  static String lines(List<IntakeItem> items) {
    return items.stream().map(Containers::line).collect(Collectors.joining("\n"));
  }

  private static String line(IntakeItem item) {
    return switch (item) {
      case Captured(Capture c) ->
          c.record() + " " + c.form().name().toLowerCase(Locale.ROOT) + " " + words(c.text());
      case Refused r -> last(r.place()) + " refused " + r.reason().code();
      case Damaged d -> last(d.place()) + " damaged";
      case Noted n -> "noted " + n.message().substring(n.place().lastIndexOf('/') + 1);
      case Passed p -> "passed " + p.items();
    };
  }

  private static String words(String text) {
    String plain = text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    return plain.substring(0, Math.min(24, plain.length())).strip();
  }

  private static String last(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }
}
