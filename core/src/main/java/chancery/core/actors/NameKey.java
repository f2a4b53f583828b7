package chancery.core.actors;

import com.ibm.icu.text.Normalizer2;

/// Folds a word so that its spellings compare equal: case, accents, width, soft hyphens, zero-width
/// characters, apostrophes, and letters of another script that look like Latin ones inside a Latin
/// word.
public final class NameKey {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  /// Cyrillic and Greek letters that pass for Latin ones, each above its Latin look-alike.
  private static final String LOOKS =
      "авекмнорстухіјѕԁһӏԛԝ" + "АВЕКМНОРСТУХІЈЅԌҺӀԚԜ" + "αβενικορτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String LATIN =
      "abekmhopctyxijsdhlqw" + "ABEKMHOPCTYXIJSGHIQW" + "abevikoptuxyABEZHIKMNOPTYX";

  private NameKey() {}

  /// The folded word; empty where nothing of it counts.
  public static String fold(CharSequence word) {
    return isPlain(word) ? lower(word) : foldAny(word.toString());
  }

  /// True where the word is spelled so that a reader takes it for another one: look-alikes of
  /// another script, or characters without width.
  public static boolean isDisguised(CharSequence word) {
    boolean hidden = word.codePoints().anyMatch(NameKey::isInvisible);
    return hidden || (hasLatin(word) && word.chars().anyMatch(c -> LOOKS.indexOf(c) >= 0));
  }

  private static boolean isPlain(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isAscii(c)) {
        return false;
      }
    }
    return true;
  }

  /// True for a letter or digit of ASCII.
  static boolean isAscii(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String lower(CharSequence word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }

  private static String foldAny(String word) {
    String apart = NFKD.normalize(word);
    boolean latin = hasLatin(apart);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        appendFolded(out, latin ? unmask(c) : c);
      }
    }
    return out.toString();
  }

  private static int unmask(int c) {
    int at = c < 0x10000 ? LOOKS.indexOf(c) : -1;
    return at < 0 ? c : LATIN.charAt(at);
  }

  private static void appendFolded(StringBuilder out, int c) {
    switch (c) {
      case 'ł', 'Ł' -> out.append('l');
      case 'ø', 'Ø' -> out.append('o');
      case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
      case 'ı' -> out.append('i');
      case 'ħ', 'Ħ' -> out.append('h');
      case 'ə', 'Ə' -> out.append('a');
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'þ', 'Þ' -> out.append("th");
      case 'ʹ', 'ʺ', 'ʻ', 'ʼ', 'ʾ', 'ʿ', 'ʽ' -> {} // signs of transliteration
      default -> out.appendCodePoint(Character.toLowerCase(c));
    }
  }

  private static boolean hasLatin(CharSequence word) {
    return word.codePoints()
        .anyMatch(c ->
            c < 0x250
                ? Character.isLetter(c)
                : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  static boolean isInvisible(int c) {
    return c == 0xAD || Character.getType(c) == Character.FORMAT;
  }
}
