package chancery.core.reading.statements;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where content that follows its cue ends.
final class ContentEnd {
  private final Unit unit;

  /// The cues by the first token of their verb groups.
  private final Map<Integer, Predicate> byFrom = new HashMap<>();

  /// Finite cues of speech by the first token of their verb groups.
  private final TreeMap<Integer, Predicate> speeches = new TreeMap<>();

  /// Tokens of participles that begin another statement of the same speaker.
  private final BitSet participles = new BitSet();

  ContentEnd(Unit unit, List<Predicate> predicates) {
    this.unit = unit;
    for (Predicate p : predicates) {
      byFrom.put(p.from(), p);
      boolean speech = p.cue().speech();
      if (p.traits().participle() && (speech || p.cue().kind() == Cue.Kind.JUDGE)) {
        participles.set(p.from(), p.head() + 1);
      }
      if (speech && p.finite() && p.form() != Form.BASE) {
        speeches.put(p.from(), p);
      }
    }
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
            || unit.is(from, Closed.QUESTION)
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
          (unit.is(i, Closed.CONJUNCTION) && coordinated(i + 1, outer))
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
    if (unit.is(next, Closed.CONJUNCTION)
        && (coordinated(next + 1, outer) || ownSubject(next + 1))) {
      return true;
    }
    if (unit.low(next).equals("but")
        && !unit.is(next + 1, Closed.SUBJECT)
        && Grammar.clauseAhead(unit, next + 1, 20)) {
      return true;
    }
    if (contrasts(next) || (outer.from() == 0 && outer.traits().participle() && mainClause(next))) {
      return true;
    }
    return phrase && phraseStops(next);
  }

  private boolean phraseStops(int next) {
    boolean opens =
        unit.is(next, Closed.SUBORDINATOR)
            || unit.is(next, Closed.RELATIVE)
            || unit.is(next, Closed.SUBJECT);
    String low = unit.low(next);
    boolean loose = (low.endsWith("ing") && low.length() > 4) || unit.is(next, Closed.PREPOSITION);
    boolean clause = unit.is(next, Closed.CONJUNCTION) && Grammar.clauseAhead(unit, next + 1, 8);
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
    return participles.get(
        Grammar.pastAdverbs(unit, unit.is(at, Closed.CONJUNCTION) ? at + 1 : at));
  }

  /// "and added …": another cue of the same speaker in the same form.
  private boolean coordinated(int at, Predicate outer) {
    return alike(byFrom.get(at), outer) || alike(byFrom.get(Grammar.pastAdverbs(unit, at)), outer);
  }

  private static boolean alike(@Nullable Predicate other, Predicate outer) {
    return other != null
        && other.form() == outer.form()
        && other.finite() == outer.finite()
        && other.head() > outer.head();
  }

  /// ", but Ann said …": another speaker with an own cue of speech.
  private boolean ownSubject(int at) {
    Map.Entry<Integer, Predicate> next = speeches.higherEntry(at);
    if (next == null) {
      return false;
    }
    Range subject = Subjects.before(unit, next.getKey());
    return !subject.isEmpty()
        && subject.from() == Grammar.pastAdverbs(unit, at)
        && !unit.is(subject.from(), Closed.SUBJECT);
  }
}
