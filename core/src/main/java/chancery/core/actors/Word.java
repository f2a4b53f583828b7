package chancery.core.actors;

/// A word or sign of a text, as names are matched on.
///
/// @param start UTF-16 offset of its first character
/// @param end UTF-16 offset behind its last character
/// @param key the folded word ([NameKey]); for a sign the sign itself
/// @param kind what it is
/// @param shape its letters' case
/// @param glued true where no blank stands before it
public record Word(int start, int end, String key, Kind kind, Shape shape, boolean glued) {

  /// What a token is.
  public enum Kind {
    /// A word, a number, a dotted abbreviation, or one Chinese character.
    WORD,
    /// `'s` or a lone apostrophe behind an s.
    POSSESSIVE,
    /// A hyphen or dash with no blank on either side.
    HYPHEN,
    /// Any other sign.
    SIGN
  }

  /// The case of a word's letters.
  public enum Shape {
    /// All small, or a script without case.
    SMALL,
    /// The first letter is a capital.
    CAPITALISED,
    /// Two letters or more, all capitals.
    CAPITALS,
    /// Digits or a sign.
    NONE
  }

  /// True for a word that begins with a capital letter.
  public boolean isCapital() {
    return shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
  }

  /// True where this is a word.
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /// True where this is the given sign.
  public boolean is(String sign) {
    return key.equals(sign);
  }
}
