package chancery.core.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the verbs that are cues in a sentence, and tells them from nouns of the same form.
final class Predicates {
  private static final int GROUP = 9;

  private Predicates() {}

  /// The cues of a unit from left to right.
  static List<Predicate> in(Unit unit) {
    var found = new ArrayList<Predicate>();
    for (int i = 0; i < unit.size(); i++) {
      if (unit.at(i).word()) {
        at(unit, i).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Predicate> at(Unit unit, int head) {
    for (Lexicon.Entry entry : unit.lexicon().cues(unit.low(head))) {
      int to = particles(unit, head, entry.cue());
      if (to < 0) {
        continue;
      }
      Form form = entry.form();
      int from = groupStart(unit, head);
      Predicate.Traits traits = traits(unit, from, head, form);
      if (verbal(unit, from, head, form, to, traits)) {
        return Optional.of(new Predicate(from, head, to, entry.cue(), form, traits));
      }
    }
    return Optional.empty();
  }

  private static int particles(Unit unit, int head, Cue cue) {
    int at = head + 1;
    for (String particle : cue.particles()) {
      if (!unit.low(at).equals(particle)
          && (unit.is(at, Closed.ADVERB) || Grammar.manner(unit, at))) {
        at++;
      }
      if (!unit.low(at).equals(particle)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /// Index of the first auxiliary or adverb of the verb group.
  private static int groupStart(Unit unit, int head) {
    int at = head;
    while (at > 0 && head - at < GROUP) {
      int i = at - 1;
      boolean goingOn = unit.low(i).equals("on") && unit.is(i - 1, Closed.CATENATIVE);
      if (goingOn && unit.low(at).equals("to")) {
        at -= 2;
      } else if (inGroup(unit, i, head)) {
        at--;
      } else {
        break;
      }
    }
    while (at < head && unit.is(at, Closed.TIME)) {
      at++;
    }
    return at;
  }

  private static boolean inGroup(Unit unit, int i, int head) {
    if (Grammar.auxiliary(unit, i) || unit.is(i, Closed.NEGATION)) {
      return true;
    }
    if (unit.is(i, Closed.ADVERB) || Grammar.manner(unit, i)) {
      boolean opens = i == 0 && unit.at(i).capital();
      return !opens && !unit.is(i, Closed.DETERMINER);
    }
    if (unit.is(i, Closed.CATENATIVE)) {
      return unit.low(i + 1).equals("to");
    }
    return unit.low(i).equals("to") && !holdsTo(unit, i + 1, head);
  }

  private static boolean holdsTo(Unit unit, int from, int to) {
    for (int i = from; i < to; i++) {
      if (unit.low(i).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static Predicate.Traits traits(Unit unit, int from, int head, Form form) {
    boolean negated = false;
    boolean hypothetical = false;
    boolean be = false;
    boolean infinitive = false;
    boolean catenative = false;
    for (int i = from; i < head; i++) {
      negated |= unit.is(i, Closed.NEGATION) || unit.low(i).endsWith("n't");
      hypothetical |= unit.is(i, Closed.HYPOTHETICAL);
      be |= unit.is(i, Closed.BE) || (unit.low(i).equals("'s") && Grammar.auxiliaryClitic(unit, i));
      infinitive |= unit.low(i).equals("to");
      catenative |=
          (unit.is(i, Closed.CATENATIVE) && unit.low(i + 1).equals("to"))
              || unit.low(i).equals("on");
    }
    boolean past = form == Form.PAST || form == Form.PARTICIPLE;
    boolean participle = form == Form.ING && !be;
    return new Predicate.Traits(
        negated, hypothetical, past && be, infinitive && !catenative, participle);
  }

  private static boolean verbal(
      Unit unit, int from, int head, Form form, int to, Predicate.Traits traits) {
    if (unit.at(head).capital()
        && head > 0
        && unit.at(head - 1).capital()
        && form != Form.PAST
        && form != Form.S) {
      return false;
    }
    if (Grammar.modifies(unit, from)
        && !(form == Form.ING && unit.is(from - 1, Closed.PREPOSITION))) {
      return false;
    }
    return switch (form) {
      case ING -> true;
      case PAST -> !reduced(unit, from, head, traits);
      case PARTICIPLE -> from < head;
      case S -> third(unit, from, head, to);
      case BASE -> base(unit, from, head, to);
    };
  }

  /// "a group called X": a past form that modifies the noun before it.
  private static boolean reduced(Unit unit, int from, int head, Predicate.Traits traits) {
    if (traits.passive() || from < head) {
      return false;
    }
    boolean naming = unit.is(head, Closed.NAMING);
    int start = Grammar.phraseStart(unit, from);
    boolean indefinite = unit.low(start).equals("a") || unit.low(start).equals("an");
    return (naming && indefinite) || unit.low(head + 1).equals("by");
  }

  private static boolean third(Unit unit, int from, int head, int to) {
    if (from < head || unit.is(from - 1, Closed.SUBJECT)) {
      return true;
    }
    boolean noun =
        !unit.lexicon().noun(unit.low(head)).isEmpty() || unit.is(head, Closed.NOUN_LIKE);
    if (!noun) {
      return true;
    }
    return complement(unit, to)
        && !unit.is(from - 1, Closed.PREPOSITION)
        && !unit.is(from - 1, Closed.CONJUNCTION);
  }

  private static boolean base(Unit unit, int from, int head, int to) {
    if (from < head) {
      return true;
    }
    if (unit.is(from - 1, Closed.SUBJECT)) {
      return true;
    }
    String before = unit.low(from - 1);
    boolean word = unit.at(from - 1).word() && before.length() > 3;
    boolean plural =
        (word && before.endsWith("s") && !before.endsWith("ss"))
            || unit.is(from - 1, Closed.PLURAL);
    boolean noun =
        !unit.lexicon().noun(unit.low(head)).isEmpty() || unit.is(head, Closed.NOUN_LIKE);
    boolean clause = unit.low(to).equals("that") || unit.is(to, Closed.SUBJECT);
    boolean last = unit.kind(to, Token.Kind.STOP) || !unit.has(to);
    if (clause && !unit.is(from - 1, Closed.PREPOSITION)) {
      return Grammar.nominal(unit, from - 1) && !unit.is(from - 1, Closed.DETERMINER);
    }
    return plural && (!noun || last || complement(unit, to));
  }

  /// True where what follows looks like a verb's complement.
  private static boolean complement(Unit unit, int to) {
    Token next = unit.at(to);
    boolean opens =
        unit.is(to, Closed.DETERMINER)
            || unit.is(to, Closed.POSSESSIVE)
            || unit.is(to, Closed.SUBJECT)
            || unit.is(to, Closed.OBJECT);
    boolean clause =
        next.low().equals("that") || next.low().equals("to") || unit.is(to, Closed.QUESTION);
    boolean sign = next.is(Token.Kind.QUOTE) || next.is(Token.Kind.COLON);
    return opens || clause || sign || next.capital();
  }
}
