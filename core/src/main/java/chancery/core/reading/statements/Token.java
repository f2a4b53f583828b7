package chancery.core.reading.statements;

import java.util.Set;

/// A word or sign of a sentence; a whole quotation or parenthesis is one token.
///
/// @param kind what it is
/// @param start UTF-16 offset of its first character in the document's text
/// @param end offset behind its last character
/// @param low the word in lower case with straight apostrophes; the sign itself for signs
/// @param capital true where a word begins with an upper-case letter
/// @param classes the closed classes that it belongs to
record Token(Kind kind, int start, int end, String low, boolean capital, Set<Closed> classes) {

  /// What a token is.
  enum Kind {
    WORD,
    NUMBER,
    /// The `'s` or bare apostrophe of a possessive, or a clipped auxiliary.
    CLITIC,
    COMMA,
    STOP,
    COLON,
    SEMICOLON,
    DASH,
    /// A quotation with its marks.
    QUOTE,
    /// A parenthesis with its brackets.
    ASIDE,
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean word() {
    return kind == Kind.WORD;
  }
}
