package chancery.core.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A number or a word of a text that may be part of a date.
///
/// @param start where it begins (UTF-16)
/// @param end where it ends
/// @param number its value; −1 for words, [#TOO_LONG] for numbers of more than four digits
/// @param word lower case as in the text; empty for numbers
record DatePart(int start, int end, int number, String word) {
  static final int TOO_LONG = 10_000;
  private static final int MOST_DIGITS = 4;

  boolean isNumber() {
    return number >= 0;
  }

  int length() {
    return end - start;
  }

  /// A text's numbers, in whatever digits, and its runs of letters; a digit parts from a letter.
  static List<DatePart> of(String text) {
    List<DatePart> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      if (Character.isDigit(text.charAt(at))) {
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
          at++;
        }
        parts.add(new DatePart(start, at, value(text, start, at), ""));
      } else if (isOfWord(text.charAt(at))) {
        while (at < text.length() && isOfWord(text.charAt(at))) {
          at++;
        }
        parts.add(new DatePart(start, at, -1, text.substring(start, at).toLowerCase(Locale.ROOT)));
      } else {
        at++;
      }
    }
    return parts;
  }

  private static int value(String text, int start, int end) {
    if (end - start > MOST_DIGITS) {
      return TOO_LONG;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      value = 10 * value + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  /// Letters, the marks that some scripts set on them, ordinals' signs, the joiner in Persian
  /// words.
  private static boolean isOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200c';
  }
}
