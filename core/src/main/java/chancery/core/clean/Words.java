package chancery.core.clean;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words of a line as the rules compare them: lower case, apostrophes folded.
final class Words {
  private Words() {}

  /// Lower case, apostrophes, wide colons and runs of white space folded, stripped.
  static String fold(String text) {
    byte[] out = new byte[text.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7f) {
        return foldAny(text);
      }
      if (c <= ' ' && Character.isWhitespace(c)) {
        gap = length > 0;
        continue;
      }
      if (gap) {
        out[length++] = ' ';
        gap = false;
      }
      out[length++] = (byte) (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return new String(out, 0, length, StandardCharsets.ISO_8859_1);
  }

  /// The same for a text that may hold any characters.
  private static String foldAny(String text) {
    char[] out = new char[text.length()];
    int length = 0;
    boolean gap = false;
    boolean small = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7f) {
        if (gap) {
          out[length++] = ' ';
          gap = false;
        }
        out[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = length > 0;
        continue;
      }
      if (gap) {
        out[length++] = ' ';
        gap = false;
      }
      small &= c == 'İ' || (Character.toLowerCase(c) == c && !Character.isSurrogate(c));
      out[length++] = folded(c);
    }
    String folded = new String(out, 0, length);
    return small ? folded : folded.toLowerCase(Locale.ROOT);
  }

  private static char folded(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ' -> '\'';
      case '：' -> ':';
      case 'İ' -> 'i';
      default -> c;
    };
  }

  /// The words in order, lower case. A hyphen, an apostrophe or a stop between two letters, and a
  /// colon between two digits, stay inside their word; scripts without spaces are cut by ICU's
  /// dictionary.
  static List<String> of(String text) {
    return ofFolded(fold(text));
  }

  /// The same for a text that is folded already.
  static List<String> ofFolded(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean inside = i < line.length() && (isWord(line.charAt(i)) || joins(line, i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(line.substring(start, i), words);
        start = -1;
      }
    }
    return words;
  }

  private static void add(String run, List<String> words) {
    if (!hasUnspaced(run)) {
      words.add(run);
      return;
    }
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(run);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      words.add(run.substring(from, to));
    }
  }

  private static boolean hasUnspaced(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (isUnspaced(run.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) {
    if (c < 0x80) {
      return isLetterOrDigit(c);
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '\u200c';
  }

  /// As [Character#isLetterOrDigit], faster for ASCII.
  static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
        : Character.isLetterOrDigit(c);
  }

  private static boolean joins(String line, int i) {
    if (i == 0 || i + 1 >= line.length()) {
      return false;
    }
    char before = line.charAt(i - 1);
    char after = line.charAt(i + 1);
    return switch (line.charAt(i)) {
      case '\'', '-' -> isWord(before) && isWord(after);
      case '.' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case ':' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /// True for characters of scripts that are written without spaces between words.
  static boolean isUnspaced(int c) {
    return c >= 0x0e00
        && (c <= 0x0eff
            || (c >= 0x3040 && c <= 0x30ff)
            || (c >= 0x3400 && c <= 0x4dbf)
            || (c >= 0x4e00 && c <= 0x9fff)
            || (c >= 0xf900 && c <= 0xfaff));
  }

  /// True where the word holds digits and nothing that is a letter.
  static boolean isNumber(String word) {
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return false;
      }
      digit |= Character.isDigit(word.charAt(i));
    }
    return digit;
  }

  /// Its length, with characters of scripts that need few of them counted as the letters that they
  /// stand for.
  static int weight(String text) {
    int dense = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dense += isUnspaced(c) || (c >= 0xac00 && c <= 0xd7a3) ? 1 : 0;
    }
    return text.length() + 2 * dense;
  }

  /// A crude stem that relates "Belarus" and "Belarusian": the first five letters.
  static String stem(String word) {
    int letters = 5;
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return bare.length() <= letters ? bare : bare.substring(0, letters);
  }
}
