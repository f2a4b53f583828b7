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
      if (!unit.low(at).equals(particle) && (unit.is(at, "adverb") || Grammar.manner(unit, at))) {
        at++;
      }
      if (!unit.low(at).equals(particle)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static int groupStart(Unit unit, int head) {
    int at = head;
    while (at > 0 && head - at < GROUP) {
      int i = at - 1;
      boolean adverb =
          (unit.is(i, "adverb") || Grammar.manner(unit, i)) && !unit.is(i, "determiner");
      boolean catenative = unit.low(at).equals("to") && unit.is(i, "catenative");
      boolean to = unit.low(i).equals("to") && at == firstPlain(unit, at, head);
      if (adverb && !(i == 0 && unit.at(i).capital())
          || Grammar.auxiliary(unit, i)
          || unit.is(i, "negation")
          || to
          || catenative) {
        at--;
      } else if (unit.low(i).equals("on")
          && unit.low(at).equals("to")
          && unit.is(i - 1, "catenative")) {
        at -= 2;
      } else {
        break;
      }
    }
    while (at < head
        && (unit.is(at, "adverb") || Grammar.manner(unit, at))
        && unit.is(at, "time")) {
      at++;
    }
    return at;
  }

  private static int firstPlain(Unit unit, int at, int head) {
    for (int i = at; i < head; i++) {
      if (unit.low(i).equals("to")) {
        return -1;
      }
    }
    return at;
  }

  private static Predicate.Traits traits(Unit unit, int from, int head, Form form) {
    boolean negated = false;
    boolean hypothetical = false;
    boolean be = false;
    boolean infinitive = false;
    boolean catenative = false;
    for (int i = from; i < head; i++) {
      negated |= unit.is(i, "negation") || unit.low(i).endsWith("n't");
      hypothetical |= unit.is(i, "hypothetical");
      be |= unit.is(i, "be") || unit.low(i).equals("'s") && Grammar.auxiliaryClitic(unit, i);
      infinitive |= unit.low(i).equals("to");
      catenative |=
          unit.is(i, "catenative") && unit.low(i + 1).equals("to") || unit.low(i).equals("on");
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
    if (Grammar.modifies(unit, from) && !(form == Form.ING && unit.is(from - 1, "preposition"))) {
      return false;
    }
    return switch (form) {
      case ING -> true;
      case PAST -> !premodifier(unit, head, to, traits) && !reduced(unit, from, head, traits);
      case PARTICIPLE -> from < head;
      case S -> third(unit, from, head, to);
      case BASE -> base(unit, from, head, to);
    };
  }

  /// "the proposed ban": a past form between an adjective or noun and a noun.
  private static boolean premodifier(Unit unit, int head, int to, Predicate.Traits traits) {
    return head == 0 && !unit.at(head).capital()
        || !traits.passive() && unit.is(head - 1, "be") && to > 0 && false;
  }

  /// "a group called X": a past form that modifies the noun before it.
  private static boolean reduced(Unit unit, int from, int head, Predicate.Traits traits) {
    if (traits.passive() || from < head) {
      return false;
    }
    boolean naming =
        switch (unit.low(head)) {
          case "called", "dubbed", "titled", "labeled", "termed" -> true;
          default -> false;
        };
    int start = Grammar.phraseStart(unit, from);
    return naming && (unit.low(start).equals("a") || unit.low(start).equals("an"))
        || unit.low(to(head)).equals("by");
  }

  private static int to(int head) {
    return head + 1;
  }

  private static boolean third(Unit unit, int from, int head, int to) {
    if (from < head || unit.is(from - 1, "subject")) {
      return true;
    }
    boolean noun = !unit.lexicon().noun(unit.low(head)).isEmpty() || ambiguous(unit.low(head));
    if (!noun) {
      return true;
    }
    return complement(unit, to)
        && !unit.is(from - 1, "preposition")
        && !unit.is(from - 1, "conjunction");
  }

  private static boolean base(Unit unit, int from, int head, int to) {
    if (from < head) {
      return true;
    }
    if (unit.is(from - 1, "subject")) {
      return true;
    }
    String before = unit.low(from - 1);
    boolean plural =
        before.endsWith("s")
                && before.length() > 3
                && !before.endsWith("ss")
                && unit.at(from - 1).word()
            || switch (before) {
              case "people",
                  "men",
                  "women",
                  "many",
                  "most",
                  "some",
                  "others",
                  "both",
                  "all",
                  "few",
                  "police" ->
                  true;
              default -> false;
            };
    boolean noun = !unit.lexicon().noun(unit.low(head)).isEmpty() || ambiguous(unit.low(head));
    return plural && (!noun || complement(unit, to));
  }

  private static boolean ambiguous(String word) {
    return switch (word) {
      case "plan",
          "plans",
          "note",
          "notes",
          "state",
          "states",
          "estimate",
          "estimates",
          "project",
          "projects",
          "address",
          "addresses",
          "label",
          "labels",
          "brand",
          "brands",
          "list",
          "lists",
          "reference",
          "references",
          "question",
          "questions",
          "comment",
          "comments",
          "post",
          "posts",
          "show",
          "shows",
          "find",
          "finds",
          "challenge",
          "challenges",
          "order",
          "orders",
          "command",
          "fault",
          "credit",
          "credits",
          "favor",
          "favors",
          "favour",
          "blame",
          "respect",
          "love",
          "protest",
          "protests",
          "contest",
          "contests",
          "study",
          "studies",
          "detail",
          "details",
          "figure",
          "figures",
          "judge",
          "judges",
          "regard",
          "regards",
          "aim",
          "aims",
          "desire",
          "need",
          "needs",
          "counter",
          "counters",
          "relate",
          "text",
          "texts",
          "email",
          "emails",
          "reason",
          "reasons",
          "joke",
          "jokes",
          "blog",
          "blogs",
          "signal",
          "signals",
          "second",
          "champion",
          "dispute",
          "disputes",
          "tweet",
          "tweets",
          "remark",
          "remarks",
          "highlight",
          "highlights",
          "promise",
          "promises",
          "pledge",
          "pledges",
          "vow",
          "vows",
          "offer",
          "offers",
          "back",
          "like",
          "means",
          "mean",
          "discover",
          "press",
          "experience",
          "volunteer",
          "volunteers",
          "decree",
          "welcome",
          "wish",
          "wishes",
          "dream",
          "dreams",
          "reports",
          "report" ->
          true;
      default -> false;
    };
  }

  /// True where what follows looks like a verb's complement.
  private static boolean complement(Unit unit, int to) {
    Token next = unit.at(to);
    boolean opens =
        unit.is(to, "determiner")
            || unit.is(to, "possessive")
            || unit.is(to, "subject")
            || unit.is(to, "object");
    boolean clause =
        next.low().equals("that") || next.low().equals("to") || unit.is(to, "question");
    boolean sign = next.is(Token.Kind.QUOTE) || next.is(Token.Kind.COLON);
    return opens || clause || sign || next.capital();
  }
}
