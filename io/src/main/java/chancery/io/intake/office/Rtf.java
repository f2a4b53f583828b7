package chancery.io.intake.office;

import chancery.io.intake.office.OfficeText.End;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the text of RTF: one line a paragraph. Fonts, styles, pictures and whatever is marked as
/// to be ignored are left out. Time is linear; groups may nest as deep as they like, since nothing
/// recurses.
///
/// The format: Rich Text Format Specification 1.9.1.
public final class Rtf {
  /// Groups whose text is none of the document's.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "xmlnstbl",
          "fldinst",
          "bkmkstart",
          "bkmkend",
          "template");

  /// Windows' character sets of fonts (`\fcharset`), by code page.
  private static final Map<Integer, String> FONT_SETS =
      Map.ofEntries(
          Map.entry(0, "windows-1252"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  /// Words that stand for one character.
  private static final Map<String, Character> SIGNS =
      Map.ofEntries(
          Map.entry("tab", '\t'),
          Map.entry("cell", '\t'),
          Map.entry("emdash", '—'),
          Map.entry("endash", '–'),
          Map.entry("lquote", '‘'),
          Map.entry("rquote", '’'),
          Map.entry("ldblquote", '“'),
          Map.entry("rdblquote", '”'),
          Map.entry("bullet", '•'),
          Map.entry("emspace", ' '),
          Map.entry("enspace", ' '),
          Map.entry("qmspace", ' '));

  private static final int MOST_GROUPS = 1 << 16;

  private final String in;
  private final int most;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
  private final Deque<State> stack = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset page = windows("windows-1252");
  private State state = new State(false, false, 1, page, -1);
  private int at;
  private int toSkip;
  private int size;

  /// @param skipped whether the group's text is left out
  /// @param fontTable whether the group declares fonts
  /// @param fallback how many characters stand for a Unicode character behind it
  private record State(
      boolean skipped, boolean fontTable, int fallback, Charset charset, int font) {
    State skipping() {
      return new State(true, fontTable, fallback, charset, font);
    }

    State declaringFonts() {
      return new State(true, true, fallback, charset, font);
    }

    State withFallback(int n) {
      return new State(skipped, fontTable, n, charset, font);
    }

    State withFont(int number, Charset of) {
      return new State(skipped, fontTable, fallback, of, number);
    }
  }

  private Rtf(String in, int most) {
    this.in = in;
    this.most = most;
  }

  /// The document's text. Where a group is open at the end, the file is cut off.
  ///
  /// @param latin1 the file's bytes, one a character
  /// @param most the most characters that are kept; what follows is left out
  public static OfficeText text(String latin1, int most) {
    Rtf rtf = new Rtf(latin1, most);
    rtf.read();
    End end = rtf.stack.isEmpty() ? End.WHOLE : End.CUT_OFF;
    return new OfficeText(rtf.lines, rtf.size < most ? end : End.AT_LIMIT);
  }

  private static Charset windows(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }

  private void read() {
    while (at < in.length() && size < most) {
      char c = in.charAt(at++);
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> put(c);
      }
    }
    endLine();
  }

  private void open() {
    flush();
    if (stack.size() < MOST_GROUPS) {
      stack.push(state);
    }
    toSkip = 0;
  }

  private void close() {
    flush();
    if (!stack.isEmpty()) {
      state = stack.pop();
    }
    toSkip = 0;
  }

  private void control() {
    if (at >= in.length()) {
      return;
    }
    char c = in.charAt(at);
    if (isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> hex();
      case '*' -> state = state.skipping();
      case '~' -> put('\u00a0');
      case '_' -> put('\u2011');
      case '-', '|', ':' -> {}
      case '\r', '\n' -> endLine();
      default -> put(c); // an escaped brace or backslash
    }
  }

  private void hex() {
    int high = at + 1 < in.length() ? Character.digit(in.charAt(at), 16) : -1;
    int low = at + 1 < in.length() ? Character.digit(in.charAt(at + 1), 16) : -1;
    if (high < 0 || low < 0) {
      return;
    }
    at += 2;
    if (toSkip > 0) {
      toSkip--;
    } else if (!state.skipped()) {
      bytes.write(high << 4 | low);
      size++;
    }
  }

  private void word() {
    int start = at;
    while (at < in.length() && at - start < 32 && isLetter(in.charAt(at))) {
      at++;
    }
    String word = in.substring(start, at);
    int numberStart = at;
    at += at < in.length() && in.charAt(at) == '-' ? 1 : 0;
    while (at < in.length() && at - numberStart < 10 && isDigit(in.charAt(at))) {
      at++;
    }
    int number = number(in.substring(numberStart, at));
    at += at < in.length() && in.charAt(at) == ' ' ? 1 : 0;
    obey(word, number);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String digits) {
    boolean none = digits.isEmpty() || digits.equals("-");
    return none
        ? -1
        : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(digits)));
  }

  private void obey(String word, int number) {
    Optional<Character> sign = Optional.ofNullable(SIGNS.get(word));
    if (sign.isPresent()) {
      put(sign.get());
      return;
    }
    switch (word) {
      case "par", "line", "row", "page", "sect" -> endLine();
      case "u" -> unicode(number);
      case "uc" -> state = state.withFallback(Math.max(0, Math.min(8, number)));
      case "bin" -> at = (int) Math.min(in.length(), (long) at + Math.max(0, number));
      case "ansicpg" -> codePage(number);
      case "mac" -> page = windows("x-MacRoman");
      case "f" -> font(number);
      case "fcharset" -> fontSet(number);
      case "plain" -> {
        flush();
        state = state.withFont(-1, page);
      }
      default -> group(word);
    }
  }

  /// What the group is for, where the word says that.
  private void group(String word) {
    if (ELSEWHERE.contains(word)) {
      flush();
      state = word.equals("fonttbl") ? state.declaringFonts() : state.skipping();
    }
  }

  private void codePage(int number) {
    page = number == 65001 ? StandardCharsets.UTF_8 : windows("windows-" + number);
    state = state.withFont(state.font(), page);
  }

  private void font(int number) {
    flush();
    state = state.withFont(number, state.fontTable() ? page : fonts.getOrDefault(number, page));
  }

  private void fontSet(int number) {
    int most = 4096;
    if (state.fontTable() && fonts.size() < most && FONT_SETS.containsKey(number)) {
      fonts.put(state.font(), number == 0 ? page : windows(FONT_SETS.get(number)));
    }
  }

  private void unicode(int number) {
    flush();
    if (!state.skipped()) {
      append((char) (number & 0xffff));
    }
    toSkip = state.fallback();
  }

  private void put(char c) {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    if (state.skipped()) {
      return;
    }
    if (c < 0x80 || c > 0xff) {
      flush();
      append(c);
    } else {
      bytes.write(c); // a byte above ASCII that was not escaped
      size++;
    }
  }

  private void append(char c) {
    line.append(c);
    size++;
  }

  /// Bytes of a character set are decoded together, since two may be one character.
  private void flush() {
    if (bytes.size() > 0) {
      line.append(bytes.toString(state.charset()));
      bytes.reset();
    }
  }

  private void endLine() {
    flush();
    if (!state.skipped()) {
      lines.add(line.toString());
      line.setLength(0);
      size++;
    }
  }
}
