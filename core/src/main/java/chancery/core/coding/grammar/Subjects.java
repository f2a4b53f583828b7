package chancery.core.coding.grammar;

import chancery.core.coding.grammar.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the subject of each verb, what governs it, and the word that introduces its clause.
final class Subjects {
  private static final int MAX_DEPTH = 12;
  private static final Set<String> SUBJECT_CONTROL =
      Set.of(
          "promise",
          "threaten",
          "vow",
          "offer",
          "pledge",
          "agree",
          "swear",
          "plan",
          "use",
          "need",
          "send",
          "take",
          "make",
          "have",
          "give",
          "hold",
          "sign",
          "provide",
          "deploy",
          "spend",
          "pay",
          "launch",
          "impose",
          "build",
          "visit",
          "meet",
          "reach",
          "issue",
          "join",
          "donate",
          "announce",
          "release",
          "seek",
          "withdraw",
          "reject",
          "refuse",
          "cut",
          "sell",
          "buy");
  private static final Set<String> OBJECT_OF_PREPOSITION =
      Set.of(
          "accuse",
          "suspect",
          "prevent",
          "stop",
          "ban",
          "bar",
          "blame",
          "condemn",
          "criticise",
          "criticize",
          "convict",
          "thank",
          "praise",
          "acquit",
          "charge",
          "block",
          "keep",
          "clear",
          "discourage",
          "dissuade",
          "denounce",
          "slam",
          "rebuke",
          "punish",
          "arrest",
          "detain",
          "commend",
          "laud",
          "applaud",
          "congratulate",
          "sanction",
          "sue",
          "forgive",
          "pardon");

  private final Grammar grammar;

  Subjects(Grammar grammar) {
    this.grammar = grammar;
  }

  Optional<Integer> of(int verb) {
    int found = subject(verb, 0);
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  private int subject(int verb, int depth) {
    if (depth > MAX_DEPTH) {
      return -1;
    }
    Chunk.Verb features = grammar.verb(verb);
    if (features.infinitive()) {
      return ofInfinitive(verb, depth);
    }
    if (!features.isFinite()) {
      return ofParticiple(verb, depth);
    }
    return ofFinite(verb, depth);
  }

  // ---- finite verbs ----

  private int ofFinite(int verb, int depth) {
    int at = verb - 1;
    int guard = 0;
    while (at >= 0 && guard++ < 200) {
      switch (grammar.kind(at)) {
        case SKIP -> at--;
        case NP -> {
          return walk(at);
        }
        case REL -> {
          return antecedent(at);
        }
        case COMMA -> at = beforeInsertion(at);
        case CONJ -> {
          return coordinated(at, depth);
        }
        case VP -> {
          return grammar.isFinite(at) ? -1 : subjectBefore(at, depth);
        }
        case PREP -> {
          if (!grammar.isTime(at + 1)) {
            return -1;
          }
          at--; // "the army on Monday said"
        }
        case SUB, STOP -> {
          return -1;
        }
      }
    }
    return -1;
  }

  private int subjectBefore(int at, int depth) {
    int noun = at - 1;
    while (noun >= 0 && grammar.kind(noun) == Kind.SKIP) {
      noun--;
    }
    return grammar.isNoun(noun) ? walk(noun) : subject(at, depth + 1);
  }

  /// From a noun phrase left over "of Iran", "in Syria" to the one that they hang on.
  private int walk(int from) {
    int at = from;
    int guard = 0;
    while (guard++ < 40) {
      at = firstOfGroup(at);
      int before = at - 1;
      while (grammar.kind(before) == Kind.SKIP && before > 0) {
        before--;
      }
      if (grammar.kind(before) == Kind.VP && isReduced(before)) {
        int noun = before - 1;
        if (grammar.isNoun(noun)) {
          at = noun;
          continue;
        }
        return at;
      }
      boolean as = before >= 0 && grammar.lower(grammar.chunk(before).from()).equals("as");
      if (as || grammar.kind(before) != Kind.PREP) {
        return firstOfGroup(at);
      }
      int noun = before - 1;
      while (noun >= 0 && grammar.kind(noun) == Kind.SKIP) {
        noun--;
      }
      if (grammar.kind(noun) == Kind.VP && isReduced(noun)) {
        noun--;
      }
      if (!grammar.isNoun(noun)) {
        return firstOfGroup(at);
      }
      at = noun;
    }
    return at;
  }

  /// A group's first member stands for it, where all members stand before the verb.
  private int firstOfGroup(int noun) {
    return grammar.group(noun).getFirst();
  }

  private boolean isReduced(int verb) {
    Chunk.Verb features = grammar.verb(verb);
    return features.auxiliary() < 0
        && !features.infinitive()
        && (features.form() == Tag.VBN || features.form() == Tag.VBG);
  }

  private int antecedent(int relative) {
    int at = relative - 1;
    while (at >= 0
        && (grammar.kind(at) == Kind.COMMA
            || grammar.kind(at) == Kind.SKIP
            || grammar.kind(at) == Kind.PREP)) {
      at--;
    }
    if (!grammar.isNoun(at)) {
      return -1;
    }
    boolean who = grammar.lower(grammar.chunk(relative).from()).equals("who");
    return who && isPlace(at) ? walk(at) : at;
  }

  /// "the minister of Peru, who": a bare name behind "of" or "in" is not who is meant.
  private boolean isPlace(int noun) {
    String before = noun > 0 ? grammar.lower(grammar.chunk(noun).from() - 1) : "";
    return before.equals("of") || before.equals("in") || before.equals("from");
  }

  /// The chunk before an insertion between two commas, or before the comma where there is none.
  private int beforeInsertion(int comma) {
    int finite = 0;
    for (int i = comma - 1; i >= 0 && comma - i < 40; i--) {
      Kind kind = grammar.kind(i);
      if (kind == Kind.STOP) {
        break;
      }
      if (kind == Kind.COMMA) {
        int opener = i + 1;
        boolean insertion =
            finite == 0 || grammar.kind(opener) == Kind.REL || grammar.kind(opener) == Kind.SUB;
        return insertion && i > 0 && !isList(i) ? i - 1 : comma - 1;
      }
      if (grammar.isFinite(i)) {
        finite++;
      }
    }
    return comma - 1;
  }

  private boolean isList(int comma) {
    return grammar.isNoun(comma - 1) && grammar.group(comma - 1).size() > 2;
  }

  /// "arrived and met": the subject of the verb before.
  private int coordinated(int conjunction, int depth) {
    for (int i = conjunction - 1; i >= 0; i--) {
      if (grammar.kind(i) == Kind.STOP) {
        return -1;
      }
      if (grammar.isFinite(i)) {
        return subject(i, depth + 1);
      }
    }
    return -1;
  }

  // ---- infinitives and participles ----

  Optional<Integer> governor(int verb) {
    int found = governorOf(verb);
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  private int governorOf(int verb) {
    Chunk.Verb features = grammar.verb(verb);
    if (features.isFinite()) {
      return governorOfClause(verb);
    }
    for (int i = verb - 1; i >= 0; i--) {
      Kind kind = grammar.kind(i);
      if (kind == Kind.STOP) {
        return -1;
      }
      if (kind == Kind.VP) {
        return i;
      }
    }
    return -1;
  }

  /// The verb whose content the finite verb's clause is: "said that …", "said China …".
  private int governorOfClause(int verb) {
    int start = clauseStart(verb);
    int at = start - 1;
    boolean that =
        at >= 0
            && grammar.kind(at) == Kind.SUB
            && grammar.lower(grammar.chunk(at).from()).equals("that");
    if (that) {
      at--;
    }
    List<Integer> passed = new ArrayList<>();
    while (at >= 0 && passed.size() < 6) {
      Kind kind = grammar.kind(at);
      if (kind == Kind.VP) {
        return at;
      }
      boolean between =
          kind == Kind.SKIP
              || (that && (kind == Kind.NP || kind == Kind.PREP || kind == Kind.COMMA));
      if (!between) {
        return -1;
      }
      passed.add(at);
      at--;
    }
    return -1;
  }

  /// The first chunk of a finite verb's clause: that of its subject with what stands before it.
  private int clauseStart(int verb) {
    int subject = subject(verb, 0);
    int at = subject < 0 || subject > verb ? verb : Math.min(subject, verb);
    while (at > 0) {
      Kind before = grammar.kind(at - 1);
      if (before == Kind.SKIP) {
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  String introducer(int verb) {
    int at = clauseStart(verb) - 1;
    int guard = 0;
    while (at >= 0 && guard++ < 8) {
      Kind kind = grammar.kind(at);
      if (kind == Kind.SUB || kind == Kind.REL) {
        return grammar.lower(grammar.chunk(at).from());
      }
      if (kind != Kind.SKIP && kind != Kind.NP && kind != Kind.PREP) {
        return "";
      }
      at--;
    }
    return "";
  }

  private int ofInfinitive(int verb, int depth) {
    int governor = governorOf(verb);
    int noun = verb - 1;
    while (noun > governor && grammar.kind(noun) == Kind.SKIP) {
      noun--;
    }
    if (governor < 0) {
      return grammar.isNoun(noun) ? walk(noun) : -1;
    }
    if (grammar.isNoun(noun)
        && noun > governor
        && !SUBJECT_CONTROL.contains(grammar.verbLemma(governor))
        && !grammar.lexicon().is("future-noun", grammar.lemma(grammar.chunk(noun).head()))) {
      return firstOfGroup(objectBehind(governor, noun));
    }
    return subject(governor, depth + 1);
  }

  private int objectBehind(int governor, int noun) {
    int at = noun;
    while (at - 2 > governor && grammar.kind(at - 1) == Kind.PREP && grammar.isNoun(at - 2)) {
      at -= 2;
    }
    return at;
  }

  private int ofParticiple(int verb, int depth) {
    Kind before = grammar.kind(verb - 1);
    if (before == Kind.NP) {
      return grammar.verb(verb).form() == Tag.VBN ? verb - 1 : firstOfGroup(verb - 1);
    }
    if (before == Kind.PREP) {
      return behindPreposition(verb, depth);
    }
    int governor = governorOf(verb);
    if (governor < 0) {
      return fronted(verb, depth);
    }
    return mainSubject(verb, depth);
  }

  private int behindPreposition(int verb, int depth) {
    int governor = governorOf(verb);
    if (governor < 0) {
      return fronted(verb, depth);
    }
    if (OBJECT_OF_PREPOSITION.contains(grammar.verbLemma(governor))) {
      if (grammar.verb(governor).passive()) {
        return subject(governor, depth + 1);
      }
      for (int i = governor + 1; i < verb; i++) {
        if (grammar.isNoun(i)) {
          return i;
        }
      }
    }
    return subject(governor, depth + 1);
  }

  /// The subject of the nearest finite verb to the left.
  private int mainSubject(int verb, int depth) {
    for (int i = verb - 1; i >= 0; i--) {
      if (grammar.isFinite(i)) {
        return subject(i, depth + 1);
      }
    }
    return fronted(verb, depth);
  }

  /// "Backed by Russia, Syria attacked": the subject of the next finite verb.
  private int fronted(int verb, int depth) {
    for (int i = verb + 1; i < grammar.chunks().size(); i++) {
      if (grammar.isFinite(i)) {
        return subject(i, depth + 1);
      }
      if (grammar.kind(i) == Kind.STOP) {
        return -1;
      }
    }
    return -1;
  }
}
