package chancery.core.copies;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/// Folds what printing changes and readers don't: case, accents, compatibility forms, invisible
/// characters. Quotation marks, dashes and spaces need no folding, because words alone are
/// compared.
final class Folding {
  private static final int TABLE = 0x250;
  private static final char[] SIMPLE = simple();

  private Folding() {}

  private static char[] simple() {
    char[] table = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      String folded = decomposed(c);
      table[c] = folded.length() == 1 ? folded.charAt(0) : 0;
    }
    return table;
  }

  private static String decomposed(int point) {
    @Nullable String parts = Normalizer2.getNFKDInstance().getDecomposition(point);
    String text = parts == null ? Character.toString(point) : parts;
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(p -> !isDroppedMark(p))
        .map(Character::toLowerCase)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /// Accents of alphabets whose words stay legible without them. Vowel signs of Indic scripts are
  /// kept: they carry meaning.
  static boolean isDroppedMark(int point) {
    return (point >= 0x300 && point <= 0x36f)
        || (point >= 0x591 && point <= 0x5c7)
        || (point >= 0x64b && point <= 0x65f)
        || point == 0x670
        || point == 0x640;
  }

  /// Appends the folded form of one code point.
  static void fold(int point, StringBuilder out) {
    if (point < TABLE && SIMPLE[point] != 0) {
      out.append(SIMPLE[point]);
    } else if (!isDroppedMark(point)) {
      out.append(decomposed(point));
    }
  }

  /// True where the code point is part of a word.
  static boolean isWord(int point) {
    if (point < 0x80) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /// True where the script writes no spaces between words, so that each character counts as one.
  static boolean standsAlone(int point) {
    if (point < 0xe00) {
      return false;
    }
    return Character.isIdeographic(point)
        || switch (Character.UnicodeScript.of(point)) {
          case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  /// True for characters that are printed as nothing and may stand inside a word.
  static boolean isInvisible(int point) {
    return point == 0xad || (point >= 0x200b && point <= 0x200f) || point == 0xfeff;
  }
}
