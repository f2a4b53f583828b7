package chancery.core.reading.statements;

import java.util.List;

/// Where content that follows its cue ends.
final class ContentEnd {
  private final Unit unit;
  private final List<Predicate> predicates;

  ContentEnd(Unit unit, List<Predicate> predicates) {
    this.unit = unit;
    this.predicates = predicates;
  }

  /// Index behind the content that begins at `from`.
  ///
  /// @param outer the cue that the content belongs to
  int of(int from, Predicate outer) {
    int last = unit.solidEnd();
    boolean phrase = phrase(from, outer);
    for (int i = from + 1; i < last; i++) {
      if (stops(i, outer, phrase)) {
        return i;
      }
    }
    return Math.max(last, from);
  }

  /// True where content is a noun phrase or an infinitive rather than a clause.
  private boolean phrase(int from, Predicate outer) {
    boolean clause =
        unit.low(from).equals("that")
            || unit.is(from, "question")
            || unit.kind(from, Token.Kind.QUOTE)
            || unit.kind(from - 1, Token.Kind.COLON);
    return !clause && !(outer.cue().takes('T') && Grammar.clauseAhead(unit, from, 30));
  }

  private boolean stops(int i, Predicate outer, boolean phrase) {
    Token token = unit.at(i);
    return switch (token.kind()) {
      case SEMICOLON -> true;
      case COMMA -> commaStops(i, outer, phrase);
      case WORD ->
          (unit.is(i, "conjunction") && coordinated(i + 1, outer))
              || (phrase && contrasts(i) && Grammar.clauseAhead(unit, i + 1, 12));
      case DASH -> phrase && token.end() - token.start() > 0;
      case STOP, COLON, QUOTE, NUMBER, CLITIC, ASIDE, OTHER -> false;
    };
  }

  private boolean commaStops(int comma, Predicate outer, boolean phrase) {
    int next = comma + 1;
    if (unit.low(next).equals("according") || participleCue(next)) {
      return true;
    }
    if (unit.is(next, "conjunction") && (coordinated(next + 1, outer) || ownSubject(next + 1))) {
      return true;
    }
    if (contrasts(next) || (outer.from() == 0 && outer.traits().participle() && mainClause(next))) {
      return true;
    }
    return phrase && phraseStops(next);
  }

  private boolean phraseStops(int next) {
    boolean opens =
        unit.is(next, "subordinator") || unit.is(next, "relative") || unit.is(next, "subject");
    String low = unit.low(next);
    boolean loose = (low.endsWith("ing") && low.length() > 4) || unit.is(next, "preposition");
    boolean clause = unit.is(next, "conjunction") && Grammar.clauseAhead(unit, next + 1, 8);
    boolean verb = Grammar.finite(unit, next);
    boolean apposed = unit.low(next).equals("a") || unit.low(next).equals("an");
    return opens || loose || clause || verb || apposed;
  }

  private boolean contrasts(int i) {
    return unit.low(i).equals("while") || unit.low(i).equals("whereas");
  }

  /// "Calling it a start, Ann …": the clause that the participle before the comma leans on.
  private boolean mainClause(int at) {
    int end = Grammar.phraseEnd(unit, at, true);
    return end > at && Grammar.finite(unit, Grammar.pastAdverbs(unit, end));
  }

  /// ", adding that …": a participle of saying that goes on with the same speaker.
  private boolean participleCue(int at) {
    int i = Grammar.pastAdverbs(unit, unit.is(at, "conjunction") ? at + 1 : at);
    return predicates.stream()
        .anyMatch(p ->
            p.from() <= i
                && i <= p.head()
                && p.traits().participle()
                && (p.cue().speech() || p.cue().kind() == Cue.Kind.JUDGE));
  }

  /// "and added …": another cue of the same speaker in the same form.
  private boolean coordinated(int at, Predicate outer) {
    int i = Grammar.pastAdverbs(unit, at);
    return predicates.stream()
        .anyMatch(p ->
            (p.from() == at || p.from() == i)
                && p.form() == outer.form()
                && p.finite() == outer.finite()
                && p.head() > outer.head());
  }

  /// ", but Ann said …": another speaker with an own cue of speech.
  private boolean ownSubject(int at) {
    for (Predicate p : predicates) {
      if (p.from() > at && p.cue().speech() && p.finite() && p.form() != Form.BASE) {
        Range subject = Subjects.before(unit, p.from());
        return !subject.isEmpty()
            && subject.from() == Grammar.pastAdverbs(unit, at)
            && !unit.is(subject.from(), "subject");
      }
    }
    return false;
  }
}
