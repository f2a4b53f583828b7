package chancery.core.clean;

import chancery.core.model.Span;

/// A stretch of the text that gets one label.
///
/// @param span where it stands
/// @param words its characters
/// @param folded the characters as rules compare them
/// @param place what part of its line it is
/// @param line number of the line, from 0
/// @param shape what can be seen of it
record Piece(Span span, String words, String folded, Place place, int line, Shape shape) {
  /// What part of its line a piece is.
  enum Place {
    /// The whole line, or its running text once the other parts are taken off.
    LINE,
    /// A dateline in front of the running text.
    LEAD,
    /// A bracketed remark inside the line.
    BRACKET,
    /// Behind the running text, perhaps glued on by lost markup.
    TAIL
  }

  static Piece of(String text, Span span, Place place, int line) {
    String words = span.in(text);
    String folded = Words.fold(words);
    return new Piece(span, words, folded, place, line, Shape.of(words, folded));
  }
}
