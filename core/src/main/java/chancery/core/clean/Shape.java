package chancery.core.clean;

import java.util.List;

/// What can be seen of a line without knowing its words. The words are cut when they are first
/// asked for; a shape belongs to one reading and is not shared by threads.
final class Shape {
  private static final String QUOTES = "\"“”„«»「」『』";

  private final String text;
  private final Lazy<List<String>> words;
  private final Lazy<Integer> sentences;
  private final Lazy<Double> capitals;
  private final boolean ended;
  private final boolean lower;
  private final boolean upper;
  private final boolean quoted;
  private final boolean digits;

  private Shape(String text, String folded, int small, int large, boolean quoted, boolean digits) {
    this.text = text;
    this.words = new Lazy<>(() -> List.copyOf(Words.ofFolded(folded)));
    this.sentences = new Lazy<>(() -> Sentences.starts(text).size());
    this.capitals = new Lazy<>(() -> capitals(text));
    this.ended = Sentences.isEnded(text);
    this.lower = small > 0 && large == 0;
    this.upper = large > 3 && small == 0;
    this.quoted = quoted;
    this.digits = digits;
  }

  static Shape of(String text) {
    return of(text, Words.fold(text));
  }

  /// @param folded the text as [Words#fold] gives it
  static Shape of(String text, String folded) {
    int small = 0;
    int large = 0;
    boolean quoted = false;
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        small += c >= 'a' && c <= 'z' ? 1 : 0;
        large += c >= 'A' && c <= 'Z' ? 1 : 0;
        quoted |= c == '"';
        digits |= c >= '0' && c <= '9';
      } else {
        small += Character.isLowerCase(c) ? 1 : 0;
        large += Character.isUpperCase(c) ? 1 : 0;
        quoted |= QUOTES.indexOf(c) >= 0;
        digits |= Character.isDigit(c);
      }
    }
    return new Shape(text, folded, small, large, quoted, digits);
  }

  /// Its words, lower case.
  List<String> words() {
    return words.get();
  }

  /// True where it ends as sentences do, closing marks and brackets passed over.
  boolean ended() {
    return ended;
  }

  /// Number of sentences, an unfinished one counted.
  int sentences() {
    return sentences.get();
  }

  /// Share of its longer words that begin with a capital; 0 in scripts without case.
  double capitals() {
    return capitals.get();
  }

  /// True where it has cased letters and no capital.
  boolean lower() {
    return lower;
  }

  /// True where it has at least four cased letters and none is small.
  boolean upper() {
    return upper;
  }

  /// True where it holds a double quotation mark.
  boolean quoted() {
    return quoted;
  }

  /// True where it holds a digit of any script.
  boolean digits() {
    return digits;
  }

  private static double capitals(String text) {
    int longer = 0;
    int capital = 0;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i - start > 3) {
        longer++;
        capital += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
      }
      i = Math.max(i, start + 1);
    }
    return longer == 0 ? 0 : (double) capital / longer;
  }

  /// Number of words.
  int size() {
    return words().size();
  }

  /// True where it reads as running text: it ends as a sentence does and is long enough to be one,
  /// or is so long that a lost full stop doesn't matter.
  boolean isSentence() {
    int fewest = 4;
    int surely = 45;
    return ended ? size() >= fewest : text.length() >= surely && size() >= surely;
  }
}
