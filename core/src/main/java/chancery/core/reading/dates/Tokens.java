package chancery.core.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tokens of one sentence. Asked outside, it answers with an empty token, so that a scanner may
/// look ahead and back freely.
final class Tokens {
  private static final int MAX_WORD = 24; // no word of time is longer; keeps hostile input cheap

  private final List<Token> list;

  private Tokens(List<Token> list) {
    this.list = list;
  }

  /// Splits `text` from `start` to `end`, in time linear to its length.
  static Tokens of(String text, int start, int end) {
    List<Token> list = new ArrayList<>((end - start) / 5 + 4);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
      } else if (Character.isLetter(c)) {
        at = word(text, at, end, list);
      } else if (c >= '0' && c <= '9') {
        at = number(text, at, end, list);
      } else {
        list.add(new Token(at, at + 1, sign(c), false, false, -1, 0));
        at++;
      }
    }
    return new Tokens(list);
  }

  private static String sign(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case '\u2018', '\u2019', '`' -> "'";
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> "\"";
      default -> c < 128 ? ASCII[c] : "?";
    };
  }

  private static final String[] ASCII = ascii();

  private static String[] ascii() {
    String[] signs = new String[128];
    for (int c = 0; c < 128; c++) {
      signs[c] = String.valueOf((char) c);
    }
    return signs;
  }

  private static int word(String text, int from, int end, List<Token> list) {
    int at = from;
    int capitals = 0;
    while (at < end && Character.isLetter(text.charAt(at))) {
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      at++;
    }
    int length = at - from;
    String word = length > MAX_WORD ? "long-word" : lower(text.substring(from, at), capitals);
    boolean capital = Character.isUpperCase(text.charAt(from));
    list.add(new Token(from, at, word, capital, length > 1 && capitals == length, -1, 0));
    return at;
  }

  private static String lower(String word, int capitals) {
    return capitals == 0 ? word : word.toLowerCase(Locale.ROOT);
  }

  private static int number(String text, int from, int end, List<Token> list) {
    int at = digitsEnd(text, from, end);
    int digits = at - from;
    int value = digits <= 9 ? Integer.parseInt(text.substring(from, at)) : -1;
    int after = at;
    while (after < end && separated(text, after, end)) {
      value = -1;
      after = digitsEnd(text, after + 1, end);
    }
    if (value < 0) {
      list.add(
          new Token(
              from,
              after,
              text.length() > 0 ? decimal(text, from, after) : "",
              false,
              false,
              -1,
              digits));
      return after;
    }
    int letters = at;
    while (letters < end && Character.isLetter(text.charAt(letters)) && letters - at <= 4) {
      letters++;
    }
    String suffix = text.substring(at, letters).toLowerCase(Locale.ROOT);
    list.add(new Token(from, letters, suffix, false, false, value, digits));
    return letters;
  }

  /// A number with a separator keeps its figures as its word, at most nine of them.
  private static String decimal(String text, int from, int to) {
    return to - from > 9 ? "long-number" : text.substring(from, to);
  }

  /// A comma before exactly three digits, or a point before one or two, inside a number.
  private static boolean separated(String text, int at, int end) {
    char c = text.charAt(at);
    int run = c == ',' || c == '.' ? digitsEnd(text, at + 1, Math.min(end, at + 5)) - at - 1 : 0;
    return c == ',' ? run == 3 : c == '.' && run >= 1 && run <= 3;
  }

  private static int digitsEnd(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  int size() {
    return list.size();
  }

  Token at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : Token.NONE;
  }

  String word(int index) {
    return at(index).isNumber() ? "" : at(index).word();
  }

  boolean is(int index, String word) {
    return word(index).equals(word);
  }

  /// True where no space stands between this token and the one before.
  boolean glued(int index) {
    return index > 0 && index < list.size() && list.get(index - 1).end() == list.get(index).start();
  }

  /// Index behind a hyphen at `index`, else `index` itself.
  int pastHyphen(int index) {
    return is(index, "-") ? index + 1 : index;
  }
}
