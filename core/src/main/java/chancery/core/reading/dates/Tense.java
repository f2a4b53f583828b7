package chancery.core.reading.dates;

import java.util.Set;

/// Whether the words around an expression tell of the past or of the future.
///
/// The nearest verb of the clause decides, the ones before the expression first: a small stand-in
/// for a parse, right for the plain sentences of news.
enum Tense {
  PAST,
  FUTURE,
  NONE;

  private static final Set<String> WILL =
      Set.of(
          "will",
          "shall",
          "ll",
          "would",
          "scheduled",
          "due",
          "planned",
          "plans",
          "plan",
          "expected",
          "expects",
          "slated",
          "upcoming",
          "intends",
          "aims",
          "hopes",
          "going",
          "planning",
          "wants",
          "could",
          "might",
          "may",
          "should",
          "must",
          "can",
          "likely",
          "ahead",
          "poised",
          "set");
  private static final Set<String> IRREGULAR =
      Set.of(
          "said",
          "told",
          "met",
          "held",
          "went",
          "took",
          "came",
          "made",
          "began",
          "won",
          "lost",
          "left",
          "became",
          "gave",
          "got",
          "had",
          "was",
          "were",
          "did",
          "saw",
          "sent",
          "struck",
          "fell",
          "rose",
          "grew",
          "spoke",
          "wrote",
          "flew",
          "fled",
          "shot",
          "broke",
          "brought",
          "built",
          "bought",
          "caught",
          "chose",
          "drew",
          "drove",
          "fought",
          "found",
          "kept",
          "knew",
          "led",
          "paid",
          "ran",
          "sold",
          "sought",
          "spent",
          "stood",
          "swore",
          "thought",
          "threw",
          "withdrew",
          "overthrew",
          "underwent",
          "lay",
          "laid",
          "hit",
          "cut",
          "quit",
          "sank",
          "been",
          "has",
          "have",
          "signed",
          "died",
          "stole",
          "tore",
          "rode",
          "shook",
          "sat",
          "wore",
          "forbade",
          "froze",
          "meant",
          "heard",
          "put");
  private static final Set<String> NOT_PAST =
      Set.of(
          "hundred",
          "need",
          "indeed",
          "red",
          "speed",
          "feed",
          "exceed",
          "proceed",
          "succeed",
          "united",
          "allied",
          "armed",
          "wounded",
          "related",
          "bed",
          "unprecedented",
          "limited",
          "advanced",
          "increased",
          "seed",
          "led-",
          "disputed",
          "alleged",
          "so-called",
          "sacred",
          "hatred",
          "kindred",
          "biased",
          "detailed",
          "combined");
  private static final Set<String> COMMITS =
      Set.of(
          "agreed",
          "pledged",
          "vowed",
          "promised",
          "decided",
          "committed",
          "invited",
          "agree",
          "agrees",
          "ready",
          "wanted",
          "hoped",
          "intended",
          "want",
          "hope",
          "vows",
          "pledges",
          "offered",
          "proposed");
  private static final Set<String> TIMETABLE =
      Set.of(
          "opens", "begins", "starts", "takes", "expires", "closes", "ends", "runs", "leaves",
          "returns", "chooses", "hands", "arrives", "departs", "resumes", "votes", "elects");
  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "it", "this", "that", "which", "who");
  private static final int REACH = 40; // tokens: keeps a sentence of a million words linear

  /// The tense around tokens `from` to `to`.
  static Tense around(Tokens t, int from, int to) {
    if (t.is(from - 1, "since")) {
      return PAST;
    }
    Tense near = backward(t, from - 1, true);
    near = near == NONE ? forward(t, to, true) : near;
    near = near == NONE ? backward(t, from - 1, false) : near;
    near = near == NONE ? forward(t, to, false) : near;
    boolean until = t.is(from - 1, "by") || t.is(from - 1, "until") || t.is(from - 1, "till");
    return near == NONE && until ? FUTURE : near;
  }

  private static Tense backward(Tokens t, int from, boolean clause) {
    boolean infinitive = false;
    for (int i = from; i >= 0 && i > from - REACH; i--) {
      Tense tense = at(t, i);
      if (tense != NONE) {
        return infinitive && COMMITS.contains(t.word(i)) ? FUTURE : tense;
      }
      infinitive |= t.is(i, "to") && t.at(i + 1).isWord() && !t.at(i + 1).capital();
      if (clause && boundary(t, i)) {
        return NONE;
      }
    }
    return NONE;
  }

  private static Tense forward(Tokens t, int to, boolean clause) {
    int from = t.is(to, ",") ? to + 1 : to; // "In August, the minister said …"
    for (int i = from; i < t.size() && i < from + REACH; i++) {
      Tense tense = at(t, i);
      if (tense != NONE) {
        return tense;
      }
      if (clause && boundary(t, i)) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean boundary(Tokens t, int i) {
    return switch (t.word(i)) {
      case ";", "\"", "that", "which", "who", "when", "while", "but", "because", "after", "where" ->
          true;
      case "," -> !t.at(i + 1).isNumber();
      default -> false;
    };
  }

  private static Tense at(Tokens t, int i) {
    String word = t.word(i);
    if (word.isEmpty() || (t.at(i).capital() && i > 0)) {
      return NONE;
    }
    if (WILL.contains(word)) {
      return FUTURE;
    }
    if (isPast(word)) {
      return t.is(i - 1, "be") || t.is(i - 2, "be") || t.is(i - 1, "will") ? FUTURE : PAST;
    }
    if (isTimetable(t, i)) {
      return FUTURE;
    }
    return word.equals("to") && COMMITS.contains(t.word(i - 1)) ? FUTURE : NONE;
  }

  /// The present tense of a timetable: "the summit opens on Wednesday", "voters return on 5 May".
  /// Behind a verb or a determiner the same word is a noun: "shook hands", "the votes".
  private static boolean isTimetable(Tokens t, int i) {
    String word = t.word(i);
    String before = t.word(i - 1);
    if (TIMETABLE.contains(word)) {
      boolean noun =
          isPast(before) || (Words.FUNCTION.contains(before) && !SUBJECTS.contains(before));
      return i > 0 && !noun;
    }
    boolean subject = t.at(i - 1).isWord() && before.endsWith("s") && !before.equals("s");
    return TIMETABLE.contains(word + "s") && subject && !Words.FUNCTION.contains(before);
  }

  private static boolean isPast(String word) {
    return IRREGULAR.contains(word)
        || (word.length() > 4 && word.endsWith("ed") && !NOT_PAST.contains(word));
  }
}
