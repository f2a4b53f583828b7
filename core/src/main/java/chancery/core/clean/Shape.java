package chancery.core.clean;

import java.util.List;

/// What can be seen of a line without knowing its words.
///
/// @param words its words, lower case
/// @param ended true where it ends as sentences do, closing marks and brackets passed over
/// @param sentences number of sentences, an unfinished one counted
/// @param capitals share of its longer words that begin with a capital; 0 in scripts without case
/// @param lower true where it has cased letters and no capital
/// @param upper true where it has at least four cased letters and none is small
/// @param quoted true where it holds a double quotation mark
record Shape(
    List<String> words,
    boolean ended,
    int sentences,
    double capitals,
    boolean lower,
    boolean upper,
    boolean quoted) {

  private static final String QUOTES = "\"“”„«»「」『』";

  Shape {
    words = List.copyOf(words);
  }

  static Shape of(String text) {
    int small = 0;
    int large = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      small += Character.isLowerCase(c) ? 1 : 0;
      large += Character.isUpperCase(c) ? 1 : 0;
      quoted |= QUOTES.indexOf(c) >= 0;
    }
    return new Shape(
        Words.of(text),
        Sentences.isEnded(text),
        Sentences.starts(text).size(),
        capitals(text),
        small > 0 && large == 0,
        large > 3 && small == 0,
        quoted);
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
    return words.size();
  }

  /// True where it reads as running text: it ends as a sentence does and is long enough to be one,
  /// or is so long that a lost full stop doesn't matter.
  boolean isSentence() {
    int fewest = 4;
    int surely = 45;
    return ended ? words.size() >= fewest : words.size() >= surely;
  }
}
