package chancery.core.reading.statements;

/// Finds the noun phrase that a cue belongs to.
final class Subjects {
  private static final int APPOSITION = 28;

  private Subjects() {}

  /// The subject before a verb group, or an empty range where it is left out.
  static Range before(Unit unit, int verb) {
    int end = verb;
    if (unit.kind(end - 1, Token.Kind.COMMA)) {
      return aroundApposition(unit, end - 1);
    }
    if (unit.is(end - 1, Closed.RELATIVE) && !unit.low(end - 1).equals("that")) {
      return antecedent(unit, end - 1);
    }
    if (unit.low(end - 1).equals("that")) {
      return new Range(Grammar.phraseStart(unit, end - 1), end - 1);
    }
    int start = Grammar.phraseStart(unit, end);
    return valid(unit, start, end) ? widened(unit, start, end) : Range.NONE;
  }

  private static boolean valid(Unit unit, int start, int end) {
    if (start >= end) {
      return false;
    }
    boolean onlyTime = true;
    for (int i = start; i < end; i++) {
      onlyTime &=
          unit.is(i, Closed.TIME) || unit.is(i, Closed.ADVERB) || unit.kind(i, Token.Kind.NUMBER);
    }
    return !onlyTime;
  }

  private static Range antecedent(Unit unit, int who) {
    int end = unit.kind(who - 1, Token.Kind.COMMA) ? who - 1 : who;
    int start = Grammar.phraseStart(unit, end);
    return start < end ? new Range(start, end) : new Range(who, who + 1);
  }

  /// "Ann Bell, the minister, said": the phrase before the first comma, with all that follows it.
  private static Range aroundApposition(Unit unit, int comma) {
    for (int i = comma - 1; i >= 0 && comma - i < APPOSITION; i--) {
      if (unit.kind(i, Token.Kind.COMMA) && appositive(unit, i + 1, comma)) {
        int start = Grammar.phraseStart(unit, i);
        if (valid(unit, start, i)) {
          return new Range(start, comma);
        }
      }
    }
    return Range.NONE;
  }

  private static boolean appositive(Unit unit, int from, int to) {
    if (from >= to) {
      return false;
    }
    Token first = unit.at(from);
    boolean relative = unit.is(from, Closed.RELATIVE);
    boolean noun = Grammar.nominal(unit, from) && !Grammar.holdsClause(unit, from, to);
    boolean participle =
        first.low().endsWith("ing") || first.low().endsWith("ed") || first.low().equals("speaking");
    return relative
        || noun
        || participle
        || first.low().equals("then")
        || first.low().equals("in")
        || first.low().equals("like");
  }

  /// Takes an apposition in front with it: "the minister, Ann Bell said" is left alone; only a
  /// title that a comma cuts off, "D-Ohio," or ", Jr.", is taken in by [#aroundApposition].
  private static Range widened(Unit unit, int start, int end) {
    int from = start;
    while (from < end - 1 && unit.kind(from, Token.Kind.CLITIC)) {
      from++;
    }
    return new Range(from, end);
  }
}
