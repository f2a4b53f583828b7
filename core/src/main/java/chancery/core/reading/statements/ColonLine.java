package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// "Ann Bell: We won't go" in a headline, and "BELL: …" in a transcript.
final class ColonLine {
  private static final int LONGEST_NAME = 7;

  private ColonLine() {}

  /// The statement of a paragraph that begins with a name and a colon.
  ///
  /// @param units the paragraph's units
  /// @param text the document's text
  static Optional<Draft> of(List<Unit> units, String text) {
    Unit first = units.getFirst();
    int colon = colon(first);
    if (colon < 0 || !first.has(colon + 1)) {
      return Optional.empty();
    }
    boolean transcript = capitals(first, colon, text);
    Span words = first.cover(colon + 1, Math.max(colon + 2, first.solidEnd()));
    Span content = transcript ? words.union(units.getLast().span()) : words;
    Span name = first.cover(0, colon);
    Span cue = first.cover(colon, colon + 1);
    return Optional.of(
        new Draft(
            Optional.of(name),
            Optional.of(cue),
            List.of(content),
            Optional.empty(),
            List.of(),
            0.6,
            Draft.Shape.FORWARD));
  }

  private static int colon(Unit unit) {
    for (int i = 1; i < Math.min(unit.size(), LONGEST_NAME + 1); i++) {
      if (unit.kind(i, Token.Kind.COLON)) {
        return unit.size() - i > 3 && name(unit, i) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean name(Unit unit, int end) {
    for (int i = 0; i < end; i++) {
      boolean part =
          (Grammar.nominal(unit, i) && !unit.kind(i, Token.Kind.QUOTE)) || unit.low(i).equals("of");
      if (!part || unit.is(i, Closed.LABEL)) {
        return false;
      }
    }
    return unit.at(0).word() && unit.at(0).capital() && unit.low(end - 1).length() > 1;
  }

  private static boolean capitals(Unit unit, int end, String text) {
    String name = unit.cover(0, end).in(text);
    return name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
  }
}
