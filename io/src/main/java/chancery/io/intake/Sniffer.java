package chancery.io.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Tells what a file is from its first bytes; its name only decides where these leave a choice.
final class Sniffer {
  /// How many of a file's first bytes are looked at.
  static final int HEAD = 8192;

  /// What a file is.
  enum Kind {
    EMPTY,
    TEXT,
    HTML,
    JSON_LINES,
    JSON_VALUES,
    TABLE,
    BINARY,
    UNSUPPORTED
  }

  private Sniffer() {}

  /// The kind of a file of that name that begins with these bytes.
  static Kind kind(String path, byte[] head) {
    if (head.length == 0) {
      return Kind.EMPTY;
    }
    if (named(head).isPresent()) {
      return Kind.BINARY;
    }
    boolean wide = Decoder.starts(head, 0xff, 0xfe) || Decoder.starts(head, 0xfe, 0xff);
    if (!wide && isBinary(head)) {
      return Kind.BINARY;
    }
    String text = start(head, wide);
    if (text.isEmpty() && head.length < HEAD) {
      return Kind.EMPTY;
    }
    return text(path.toLowerCase(Locale.ROOT), text);
  }

  /// The head's characters, folded, without white space and marks in front.
  private static String start(byte[] head, boolean wide) {
    String text =
        wide
            ? new String(head, StandardCharsets.UTF_16)
            : new String(head, StandardCharsets.ISO_8859_1);
    int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
      at++;
    }
    return text.substring(at).toLowerCase(Locale.ROOT);
  }

  private static Kind text(String path, String text) {
    if (isHtml(text)) {
      return Kind.HTML;
    }
    if (text.startsWith("warc/")
        || text.startsWith("<?xml")
        || text.startsWith("<rss")
        || text.startsWith("<feed")
        || text.startsWith("{\\rtf")) {
      return Kind.UNSUPPORTED;
    }
    String name = path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
    boolean lines =
        name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".jsonlines");
    if (name.endsWith(".json") && (text.startsWith("{") || text.startsWith("["))) {
      return Kind.JSON_VALUES;
    }
    if (lines || text.startsWith("{\"")) {
      return Kind.JSON_LINES;
    }
    if (text.startsWith("[{")) {
      return Kind.JSON_VALUES;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab")) {
      return Kind.TABLE;
    }
    boolean page = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return page && text.indexOf('<') >= 0 ? Kind.HTML : Kind.TEXT;
  }

  private static boolean isHtml(String text) {
    String body = text;
    while (body.startsWith("<!--")) {
      int end = body.indexOf("-->");
      if (end < 0) {
        return body.contains("<html") || body.contains("<body");
      }
      body = body.substring(end + 3).stripLeading();
    }
    if (body.startsWith("<?xml")) {
      return body.contains("<html") || body.contains("<!doctype html");
    }
    return body.startsWith("<!doctype html")
        || body.startsWith("<html")
        || body.startsWith("<head")
        || body.startsWith("<body")
        || body.startsWith("<meta ")
        || body.startsWith("<title")
        || (body.startsWith("<")
            && (body.contains("<body") || body.contains("</p>") || body.contains("</div>")));
  }

  /// What a binary file looks like, where its first bytes tell.
  static Optional<String> named(byte[] head) {
    if (Decoder.starts(head, '%', 'P', 'D', 'F')) {
      return Optional.of("a PDF");
    }
    if (Decoder.starts(head, 'P', 'K', 3, 4)) {
      return Optional.of("a ZIP archive or an Office document");
    }
    if (Decoder.starts(head, 0x89, 'P', 'N', 'G')
        || Decoder.starts(head, 0xff, 0xd8, 0xff)
        || Decoder.starts(head, 'G', 'I', 'F', '8')) {
      return Optional.of("an image");
    }
    if (Decoder.starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
      return Optional.of("an old Office document");
    }
    if (Decoder.starts(head, 0x7f, 'E', 'L', 'F') || Decoder.starts(head, 'M', 'Z', 0x90)) {
      return Optional.of("a program");
    }
    if (Decoder.starts(head, 'S', 'Q', 'L', 'i', 't', 'e')) {
      return Optional.of("a SQLite database");
    }
    return Optional.empty();
  }

  /// More than one byte in thirty is a control character that no text has. A stray NUL is let pass:
  /// the guard drops it.
  private static boolean isBinary(byte[] head) {
    int odd = 0;
    for (byte b : head) {
      int c = b & 0xff;
      boolean control =
          (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b) || c == 0x7f;
      odd += control ? 1 : 0;
    }
    return 30L * odd > head.length;
  }
}
