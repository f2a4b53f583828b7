package chancery.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where sentences begin inside a line, as far as cleaning needs it. Linear.
final class Sentences {
  private static final String STOPS = "…。！？؟۔।።။។";

  /// Thai and Lao put no mark behind sentences: so many characters are no heading.
  private static final int UNMARKED = 80;

  private static final String CLOSERS = "\"'”’»)]}」』）】";
  private static final String OPENERS = "\"'“‘«„([{「『（【¿¡—–-*•";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "no", "jr", "sr", "lt", "col",
          "sgt", "capt", "cmdr", "adm", "prof", "rev", "hon", "vs", "inc", "ltd", "co", "corp",
          "fig", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
          "nov", "dec", "mme", "mm", "sra", "dra", "nr", "bzw", "art", "op", "ca", "maj", "brig",
          "pres", "min", "amb", "messrs", "m", "r", "ed", "eds");

  private Sentences() {}

  /// Offsets at which sentences begin; the first is the line's first character that is no space.
  static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    int at = skipSpaces(text, 0);
    if (at == text.length()) {
      return starts;
    }
    starts.add(at);
    for (int i = at; i < text.length(); i++) {
      if (!isStop(text.charAt(i))) {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isClosing(text.charAt(end))) {
        end++;
      }
      if (isFrenchClosing(text, skipSpaces(text, end))) {
        end = skipSpaces(text, end) + 1;
      }
      int next = skipSpaces(text, end);
      boolean spaced = next > end || isFullWidth(text.charAt(i));
      if (next < text.length() && spaced && opens(text, next) && !isAbbreviation(text, i)) {
        starts.add(next);
      }
      i = Math.max(i, end - 1);
    }
    return starts;
  }

  /// True where the text ends with a sentence's last mark, closing quotation marks and brackets
  /// behind it passed over.
  static boolean isEnded(String text) {
    int i = text.length() - 1;
    while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || isClosing(text.charAt(i)))) {
      if (isStop(text.charAt(i))) {
        break;
      }
      i--;
    }
    boolean marked = i >= 0 && isStop(text.charAt(i)) && !isEllipsisOnly(text, i);
    return marked || (text.length() >= UNMARKED && i >= 0 && isUnmarked(text.charAt(i)));
  }

  private static boolean isUnmarked(char c) {
    return c >= 0x0e00 && c <= 0x0eff;
  }

  /// A line cut off with dots is no finished sentence.
  private static boolean isEllipsisOnly(String text, int i) {
    return text.charAt(i) == '…' || (i >= 2 && text.startsWith("...", i - 2));
  }

  private static boolean isStop(char c) {
    return c < 0x80 ? c == '.' || c == '!' || c == '?' : STOPS.indexOf(c) >= 0;
  }

  private static boolean isClosing(char c) {
    return isStop(c) || CLOSERS.indexOf(c) >= 0;
  }

  private static boolean isFullWidth(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /// A closing mark behind a space, as French sets it; German opens quotations with the same mark.
  private static boolean isFrenchClosing(String text, int at) {
    return at < text.length()
        && text.charAt(at) == '»'
        && (at + 1 == text.length() || skipSpaces(text, at + 1) > at + 1);
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean opens(String text, int at) {
    int i = at;
    while (i < text.length() && (OPENERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
      i++;
    }
    if (i == text.length()) {
      return true;
    }
    char c = text.charAt(i);
    return !Character.isLowerCase(c) || i - at >= 2;
  }

  private static boolean isAbbreviation(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && stop - start <= 7) {
      start--;
    }
    int length = stop - start;
    if (length == 0 || length > 6) {
      return false;
    }
    boolean initial = length == 1 && Character.isUpperCase(text.charAt(start));
    return initial
        || (Character.isUpperCase(text.charAt(start))
            && ABBREVIATIONS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT)));
  }
}
