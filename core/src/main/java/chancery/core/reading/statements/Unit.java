package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.List;
import java.util.Set;

/// A sentence as the reporter wrote it: sentences that one quotation holds together are one unit.
///
/// @param span where it stands
/// @param tokens its tokens
/// @param paragraph number of its block
/// @param lexicon the words
record Unit(Span span, List<Token> tokens, int paragraph, Lexicon lexicon) {

  private static final Token NONE = new Token(Token.Kind.OTHER, 0, 0, "", false, Set.of());

  Unit {
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  /// The token at an index; a token of no kind outside the unit.
  Token at(int index) {
    return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
  }

  String low(int index) {
    return at(index).low();
  }

  boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  boolean kind(int index, Token.Kind kind) {
    return has(index) && at(index).is(kind);
  }

  /// True where the word at an index belongs to a closed class.
  boolean is(int index, Closed wordClass) {
    return at(index).classes().contains(wordClass);
  }

  /// Index behind the last token that is no closing stop.
  int solidEnd() {
    int end = size();
    while (end > 0 && (at(end - 1).is(Token.Kind.STOP) || at(end - 1).is(Token.Kind.OTHER))) {
      end--;
    }
    return end;
  }

  /// The span of tokens `from` to `to`, `to` not included.
  Span cover(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  /// True where the unit holds nothing but quotations and stops.
  boolean onlyQuoted() {
    return !tokens.isEmpty()
        && kind(0, Token.Kind.QUOTE)
        && tokens.stream()
            .allMatch(
                t -> t.is(Token.Kind.QUOTE) || t.is(Token.Kind.STOP) || t.is(Token.Kind.OTHER));
  }
}
