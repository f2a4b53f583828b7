package chancery.core.reading.dates;

/// A word, a number or a sign.
///
/// @param start offset of its first character in the text
/// @param end offset behind its last character
/// @param word in lower case; of a number with letters behind ("4th") the letters alone
/// @param capital true where it begins with a capital
/// @param shout true where all its letters, at least two, are capitals
/// @param number value of a plain number of at most nine digits, else −1
/// @param digits count of its leading digits, 0 for words and signs
record Token(
    int start, int end, String word, boolean capital, boolean shout, int number, int digits) {

  static final Token NONE = new Token(0, 0, "", false, false, -1, 0);

  /// True for the token that stands outside the sentence.
  boolean isNone() {
    return end == 0;
  }

  boolean isNumber() {
    return digits > 0;
  }

  /// True for plain figures without letters, points or separators.
  boolean plain() {
    return number >= 0 && word.isEmpty();
  }

  boolean isWord() {
    return digits == 0 && !word.isEmpty() && Character.isLetter(word.charAt(0));
  }
}
