package chancery.io.intake;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.WideText;
import chancery.io.intake.archive.TarArchive;
import chancery.io.intake.press.Press;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what a file is from its first bytes; its name only decides where these leave a choice.
final class Sniffer {
  /// How many of a file's first bytes are looked at.
  static final int HEAD = 1 << 16;

  /// How many of them are looked at to tell text from noise.
  private static final int LOOK = 8192;

  /// How a page begins behind the declaration of XML.
  private static final List<String> PAGES = List.of("<!doctype html", "<html", "<head", "<body");

  /// An object over several lines.
  private static final Pattern JSON_OPEN = Pattern.compile("[{\\[]\\s*\\R\\s*[\"{]");

  private static final Pattern MARKUP =
      Pattern.compile(
          "</(?:p|div|span|li|h[1-6]|td|html|body|article|section)\\s*>|<br\\s*/?>",
          Pattern.CASE_INSENSITIVE);

  /// What a file is.
  enum Kind {
    EMPTY,
    TEXT,
    HTML,
    JSON_LINES,
    JSON_VALUES,
    TABLE,
    WARC,
    ZIP,
    TAR,
    FEED,
    FEED_LIST,
    MAILBOX,
    MESSAGE,
    RTF,
    PRESS,
    XML,
    BINARY
  }

  private Sniffer() {}

  /// The kind of a file of that name that begins with these bytes.
  static Kind kind(String path, byte[] head) {
    if (head.length == 0) {
      return Kind.EMPTY;
    }
    if (Decoder.starts(head, 'P', 'K', 3, 4) || Decoder.starts(head, 'P', 'K', 5, 6)) {
      return Kind.ZIP;
    }
    if (TarArchive.isTar(head)) {
      return Kind.TAR;
    }
    if (named(head).isPresent()) {
      return Kind.BINARY;
    }
    Optional<Charset> wide = wide(head);
    if (wide.isEmpty() && isBinary(head)) {
      return Kind.BINARY;
    }
    String text = start(head, wide.orElse(StandardCharsets.ISO_8859_1));
    if (text.isEmpty() && head.length < HEAD) {
      return Kind.EMPTY;
    }
    Kind kind = text(path.toLowerCase(Locale.ROOT), text);
    boolean press =
        kind == Kind.TEXT
            && Press.of(new String(head, eightBit(head)).lines().toList()).isPresent();
    return press ? Kind.PRESS : kind;
  }

  private static Charset eightBit(byte[] head) {
    return Decoder.isNearlyUtf8(head) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  /// The character set of text that has two bytes for each character.
  static Optional<Charset> wide(byte[] head) {
    return Decoder.starts(head, 0xff, 0xfe) || Decoder.starts(head, 0xfe, 0xff)
        ? Optional.of(StandardCharsets.UTF_16)
        : WideText.charset(head);
  }

  /// The head's characters, folded, without white space and marks in front.
  private static String start(byte[] head, Charset charset) {
    String text = new String(head, charset);
    int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
      at++;
    }
    return text.substring(at).toLowerCase(Locale.ROOT);
  }

  private static Kind text(String path, String text) {
    Kind markup = markup(text);
    if (markup != Kind.TEXT) {
      return markup;
    }
    if (isHtml(text)) {
      return Kind.HTML;
    }
    if (text.startsWith("warc/1.")) {
      return Kind.WARC;
    }
    if (text.startsWith("{\\rtf")) {
      return Kind.RTF;
    }
    if (text.startsWith("from ") && isHeader(text.substring(text.indexOf('\n') + 1))) {
      return Kind.MAILBOX;
    }
    if (isHeader(text) && isMessage(text)) {
      return Kind.MESSAGE;
    }
    return byName(path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path, text);
  }

  /// True for text with the markup of a page or a part of one.
  static boolean isMarkup(String text) {
    return MARKUP.matcher(text).find();
  }

  /// What begins like more than one kind, by the ending of its name.
  private static Kind byName(String name, String text) {
    boolean lines =
        name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".jsonlines");
    if (name.endsWith(".json") && (text.startsWith("{") || text.startsWith("["))) {
      return Kind.JSON_VALUES;
    }
    if (JSON_OPEN.matcher(text).lookingAt()) {
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

  /// Feeds, their lists and other XML, by the root's name; [Kind#TEXT] for what is none.
  private static Kind markup(String text) {
    String root = text;
    while (root.startsWith("<?") || root.startsWith("<!--")) {
      int end = root.indexOf(root.startsWith("<?") ? "?>" : "-->");
      if (end < 0) {
        break;
      }
      root = root.substring(end + 2 + (root.startsWith("<?") ? 0 : 1)).stripLeading();
    }
    if (root.startsWith("<!doctype") && !root.startsWith("<!doctype html")) {
      int feed =
          Math.max(root.indexOf("<rss"), Math.max(root.indexOf("<feed"), root.indexOf("<rdf:rdf")));
      return feed >= 0 ? Kind.FEED : root.contains("<html") ? Kind.TEXT : Kind.XML;
    }
    if (root.startsWith("<rss") || root.startsWith("<feed") || root.startsWith("<rdf:rdf")) {
      return Kind.FEED;
    }
    if (root.startsWith("<opml")) {
      return Kind.FEED_LIST;
    }
    boolean declared = text.startsWith("<?xml");
    boolean page = PAGES.stream().anyMatch(root::startsWith);
    return declared && !page ? Kind.XML : Kind.TEXT;
  }

  /// True where the first lines are fields of a message's header.
  private static boolean isHeader(String text) {
    int fields = 0;
    int few = 3;
    for (String line : text.lines().limit(few).toList()) {
      int colon = line.indexOf(':');
      boolean name =
          colon > 0 && line.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 0x7f);
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      fields += name || folded ? 1 : 0;
    }
    return fields == few;
  }

  private static boolean isMessage(String text) {
    int end = text.replace("\r", "").indexOf("\n\n");
    String head = "\n" + (end < 0 ? text : text.replace("\r", "").substring(0, end));
    return head.contains("\nfrom:")
        && head.contains("\nsubject:")
        && (head.contains("\nmime-version:")
            || head.contains("\nmessage-id:")
            || head.contains("\nreceived:"));
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
    if (Decoder.starts(head, 'B', 'Z', 'h')) {
      return Optional.of("packed with bzip2");
    }
    if (Decoder.starts(head, 0xfd, '7', 'z', 'X', 'Z')) {
      return Optional.of("packed with xz");
    }
    if (Decoder.starts(head, 0x28, 0xb5, 0x2f, 0xfd)) {
      return Optional.of("packed with zstd");
    }
    if (Decoder.starts(head, '7', 'z', 0xbc, 0xaf) || Decoder.starts(head, 'R', 'a', 'r', '!')) {
      return Optional.of("a 7z or RAR archive");
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

  /// More than one byte in thirty is a control character that no text has. A few stray ones are let
  /// pass, in the shortest text too: the guard drops them.
  private static boolean isBinary(byte[] head) {
    int odd = 0;
    int looked = Math.min(head.length, LOOK);
    for (int i = 0; i < looked; i++) {
      int c = head[i] & 0xff;
      boolean control =
          (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b) || c == 0x7f;
      odd += control ? 1 : 0;
    }
    int few = 3;
    return odd > few && 30L * odd > looked;
  }
}
