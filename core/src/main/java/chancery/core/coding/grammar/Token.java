package chancery.core.coding.grammar;

import chancery.core.model.Span;

/// One word or mark of a sentence.
///
/// @param span where it stands in the document's text
/// @param word as printed
/// @param lower in lower case, typographic apostrophes made straight
/// @param unit number of the mention or time expression that it belongs to, from 0; −1 for none
/// @param time true where that unit is a time expression
public record Token(Span span, String word, String lower, int unit, boolean time) {

  /// True where the word begins with a capital letter.
  public boolean isCapitalised() {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /// True where the first character is a letter or digit.
  public boolean isWord() {
    int first = word.codePointAt(0);
    return Character.isLetterOrDigit(first) || (first == '\'' && word.length() > 1);
  }
}
