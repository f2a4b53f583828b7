package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Cues that are no verbs: "according to", nouns and adjectives.
final class OtherCues {
  private final Unit unit;
  private final BitSet said;

  /// More sources in one sentence are no news; what follows them is left unread.
  private static final int MOST = 8;

  private final List<Draft> found = new ArrayList<>();

  private OtherCues(Unit unit, BitSet said) {
    this.unit = unit;
    this.said = said;
  }

  /// The statements that rest on other words than verbs.
  ///
  /// @param said tokens that are content of a statement already; filled up
  static List<Draft> in(Unit unit, BitSet said) {
    var cues = new OtherCues(unit, said);
    for (int i = 0; i < unit.size() && cues.found.size() < MOST; i++) {
      if (!said.get(i) || unit.low(i).equals("according")) {
        cues.at(i);
      }
    }
    return List.copyOf(cues.found);
  }

  private void at(int i) {
    if (unit.low(i).equals("according") && unit.low(i + 1).equals("to")) {
      according(i, i + 2);
    } else if (unit.low(i).equals("words")
        && unit.low(i - 1).equals("the")
        && unit.low(i + 1).equals("of")
        && unit.low(i - 2).equals("in")) {
      according(i - 2, i + 2);
    } else if (!unit.lexicon().noun(unit.low(i)).isEmpty()) {
      noun(i);
    } else {
      for (Cue adjective : unit.lexicon().adjectives(unit.low(i))) {
        if (adjective(i, adjective)) {
          break;
        }
      }
    }
  }

  private void according(int from, int name) {
    int end = Grammar.phraseEnd(unit, name, true);
    if (end == name) {
      return;
    }
    int behind = pastApposition(end);
    var content = new ArrayList<Range>();
    boolean first = from == 0 || from == 1;
    if (!first) {
      int stop = unit.kind(from - 1, Token.Kind.COMMA) ? from - 1 : from;
      content.add(new Range(leftBound(stop), stop));
    }
    if (goesOn(from, behind, first)) {
      content.add(new Range(behind + 1, unit.solidEnd()));
    }
    if (content.isEmpty() || content.stream().allMatch(Range::isEmpty)) {
      return;
    }
    boolean inside =
        content.stream().allMatch(r -> r.isEmpty() || (said.get(r.to() - 1) && said.get(r.from())));
    if (!inside) {
      add(new Range(name, end), new Range(from, name), content, 0.85);
    }
  }

  /// True where content follows the source: ", according to Ann, …".
  private boolean goesOn(int from, int behind, boolean first) {
    if (!unit.kind(behind, Token.Kind.COMMA) || !unit.has(behind + 1)) {
      return false;
    }
    boolean closed =
        unit.is(behind + 1, Closed.RELATIVE) || unit.is(behind + 1, Closed.CONJUNCTION);
    boolean inserted =
        unit.kind(from - 1, Token.Kind.COMMA) && Grammar.holdsClause(unit, behind + 1, unit.size());
    return first || (inserted && !closed);
  }

  private int leftBound(int stop) {
    for (int i = stop - 1; i > 0; i--) {
      if (unit.kind(i, Token.Kind.SEMICOLON)) {
        return i + 1;
      }
    }
    return 0;
  }

  /// "according to Ann, a clerk, …": behind the second comma where an apposition stands between.
  private int pastApposition(int end) {
    if (!unit.kind(end, Token.Kind.COMMA)) {
      return end;
    }
    boolean apposed =
        unit.low(end + 1).equals("a")
            || unit.low(end + 1).equals("an")
            || unit.is(end + 1, Closed.RELATIVE);
    if (apposed) {
      for (int i = end + 2; i < unit.size() && i < end + 25; i++) {
        if (unit.kind(i, Token.Kind.COMMA)) {
          return i;
        }
      }
    }
    return end;
  }

  private void noun(int i) {
    String frames = unit.lexicon().noun(unit.low(i));
    String next = unit.low(i + 1);
    boolean that = next.equals("that") && Grammar.clauseAhead(unit, i + 2, 25);
    boolean clause = frames.contains("T") && (that || next.equals("saying"));
    boolean phrase = frames.contains("N") && unit.is(i + 1, Closed.NOUN_LINK);
    Range who = holder(i);
    if (!clause && !(phrase && !who.isEmpty())) {
      return;
    }
    int from = clause ? i + 1 : i + 2;
    int end = clause ? unit.solidEnd() : Grammar.phraseEnd(unit, from, true);
    if (end > from && !said.get(from)) {
      add(who, new Range(i, phrase && !clause ? i + 2 : i + 1), List.of(new Range(from, end)), 0.6);
    }
  }

  /// Whose statement a noun names: the possessor, or the subject of a light verb.
  private Range holder(int noun) {
    int i = noun - 1;
    while (i > 0
        && noun - i < 5
        && unit.at(i).word()
        && !unit.is(i, Closed.POSSESSIVE)
        && !unit.is(i, Closed.DETERMINER)
        && !unit.lexicon().light(unit.low(i))
        && !unit.is(i, Closed.PREPOSITION)) {
      i--;
    }
    if (unit.is(i, Closed.POSSESSIVE)) {
      return new Range(i, i + 1);
    }
    if (unit.kind(i, Token.Kind.CLITIC)) {
      int start = Grammar.phraseStart(unit, i);
      return start < i ? new Range(start, i) : Range.NONE;
    }
    int verb = unit.is(i, Closed.DETERMINER) ? i - 1 : i;
    if (unit.lexicon().light(unit.low(verb))) {
      int group = verb;
      while (group > 0
          && (Grammar.auxiliary(unit, group - 1) || unit.is(group - 1, Closed.ADVERB))) {
        group--;
      }
      return Subjects.before(unit, group);
    }
    return Range.NONE;
  }

  private boolean adjective(int i, Cue cue) {
    int be = i - 1;
    while (be > 0
        && (unit.is(be, Closed.ADVERB)
            || Grammar.manner(unit, be)
            || unit.is(be, Closed.NEGATION))) {
      be--;
    }
    boolean linked = unit.is(be, Closed.BE) || Grammar.auxiliaryClitic(unit, be);
    int to = i + 1;
    for (String particle : cue.particles()) {
      if (!unit.low(to).equals(particle)) {
        return false;
      }
      to++;
    }
    boolean fits =
        (cue.takes('T') && unit.low(to).equals("that"))
            || (cue.takes('I') && unit.low(to).equals("to"))
            || (cue.takes('N') && unit.has(to));
    if (!linked || !fits) {
      return false;
    }
    while (be > 0 && (Grammar.auxiliary(unit, be - 1) || unit.is(be - 1, Closed.ADVERB))) {
      be--;
    }
    Range who = Subjects.before(unit, be);
    if (who.isEmpty()
        || unit.low(who.from()).equals("it")
        || unit.low(who.from()).equals("there")) {
      return false;
    }
    int end = cue.takes('T') ? unit.solidEnd() : phraseStop(to);
    add(who, new Range(be, to), List.of(new Range(to, end)), 0.5);
    return true;
  }

  private int phraseStop(int from) {
    for (int i = from + 1; i < unit.size(); i++) {
      if (unit.kind(i, Token.Kind.COMMA) || unit.kind(i, Token.Kind.SEMICOLON)) {
        return i;
      }
    }
    return unit.solidEnd();
  }

  private void add(Range who, Range cue, List<Range> content, double confidence) {
    List<Span> spans =
        content.stream().filter(r -> !r.isEmpty()).map(r -> unit.cover(r.from(), r.to())).toList();
    content.forEach(r -> said.set(r.from(), Math.max(r.from(), r.to())));
    Optional<Span> speaker =
        who.isEmpty() ? Optional.empty() : Optional.of(unit.cover(who.from(), who.to()));
    found.add(
        new Draft(
            speaker,
            Optional.of(unit.cover(cue.from(), cue.to())),
            spans,
            Optional.empty(),
            List.of(),
            confidence,
            Draft.Shape.FORWARD));
  }
}
