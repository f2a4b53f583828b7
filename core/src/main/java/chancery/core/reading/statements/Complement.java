package chancery.core.reading.statements;

/// What stands behind a cue.
///
/// @param kind where the content is to be looked for
/// @param content index where content begins, for [Kind#AFTER]
/// @param after index behind the cue, its addressee and adverbials
/// @param addressee the noun phrase that names to whom; empty where none does
record Complement(Kind kind, int content, int after, Range addressee) {

  /// Where the content is.
  enum Kind {
    AFTER,
    BEFORE,
    /// In the next paragraph: the unit ends in a colon.
    NEXT,
    NONE
  }

  private static final int HOPS = 4;

  /// Reads what follows a cue.
  static Complement of(Unit unit, Predicate cue) {
    int at = Grammar.pastAdverbs(unit, cue.to());
    Range addressee = Range.NONE;
    if (cue.cue().takes('A') && !cue.traits().passive()) {
      addressee = addressee(unit, at, cue);
      at = Grammar.pastAdverbs(unit, Math.max(at, addressee.to()));
    } else if (cue.cue().speech() && unit.low(at).equals("to") && !verbFollows(unit, at + 1)) {
      addressee = new Range(at + 1, Grammar.phraseEnd(unit, at + 1, false));
    }
    return walk(unit, cue, at, addressee);
  }

  private static Complement walk(Unit unit, Predicate cue, int from, Range addressee) {
    int at = from;
    for (int hop = 0; hop < HOPS; hop++) {
      Kind kind = kindAt(unit, cue, at, from);
      if (kind == Kind.AFTER) {
        int content =
            unit.kind(at, Token.Kind.COLON) || unit.kind(at, Token.Kind.COMMA) ? at + 1 : at;
        return new Complement(kind, content, at, addressee);
      }
      if (kind != Kind.NONE) {
        return new Complement(kind, at, at, addressee);
      }
      if (!unit.is(at, Closed.PREPOSITION)) {
        break;
      }
      int behind = Grammar.phraseEnd(unit, at + 1, false);
      at = Grammar.pastAdverbs(unit, Math.max(behind, at + 1));
    }
    return new Complement(Kind.NONE, at, at, addressee);
  }

  private static Kind kindAt(Unit unit, Predicate cue, int at, int first) {
    if (!unit.has(at)) {
      return Kind.BEFORE;
    }
    Token token = unit.at(at);
    return switch (token.kind()) {
      case QUOTE -> Kind.AFTER;
      case STOP, DASH, SEMICOLON -> Kind.BEFORE;
      case COMMA -> quoteBehindComma(unit, cue, at) ? Kind.AFTER : Kind.BEFORE;
      case COLON -> unit.has(at + 1) ? Kind.AFTER : Kind.NEXT;
      case WORD, NUMBER, CLITIC, ASIDE, OTHER -> wordKind(unit, cue, at, first);
    };
  }

  private static boolean quoteBehindComma(Unit unit, Predicate cue, int at) {
    int next = Grammar.pastAdverbs(unit, at + 1);
    boolean quote = unit.kind(at + 1, Token.Kind.QUOTE) || unit.kind(next, Token.Kind.QUOTE);
    return quote && !Grammar.holdsClause(unit, 0, Math.max(0, cue.from() - 1));
  }

  private static Kind wordKind(Unit unit, Predicate predicate, int at, int first) {
    Cue cue = predicate.cue();
    String low = unit.low(at);
    if (low.equals("that") && (cue.takes('T') || cue.takes('t'))) {
      return Kind.AFTER;
    }
    if (unit.is(at, Closed.QUESTION) && cue.takes('W') && asks(low, cue)) {
      return Kind.AFTER;
    }
    if (low.equals("to") && verbFollows(unit, at + 1)) {
      return cue.takes('I') || (cue.takes('P') && predicate.traits().passive()) || cue.takes('O')
          ? Kind.AFTER
          : Kind.NONE;
    }
    if (cue.takes('G') && low.endsWith("ing") && at == first) {
      return Kind.AFTER;
    }
    boolean condition = low.equals("if") || low.equals("despite");
    if (condition && cue.takes('T') && !Grammar.holdsClause(unit, 0, predicate.from())) {
      return Kind.AFTER;
    }
    boolean closes =
        unit.is(at, Closed.CONJUNCTION)
            || (unit.is(at, Closed.SUBORDINATOR) && !low.equals("that"));
    if (closes) {
      return Kind.BEFORE;
    }
    if (unit.is(at, Closed.PREPOSITION)) {
      return Kind.NONE;
    }
    if (cue.takes('T') && clauseLikely(unit, predicate, at, first)) {
      return Kind.AFTER;
    }
    boolean object = cue.takes('N') || cue.takes('O');
    return object && at == first ? Kind.AFTER : Kind.NONE;
  }

  /// A clause without "that": a pronoun or a phrase with its verb; right behind a verb of saying
  /// also a longer stretch whose verb is not known.
  private static boolean clauseLikely(Unit unit, Predicate cue, int at, int first) {
    if (unit.is(at, Closed.SUBJECT) || Grammar.clauseAhead(unit, at, 30)) {
      return true;
    }
    boolean saying = cue.cue().kind() == Cue.Kind.SAY || cue.cue().kind() == Cue.Kind.SHOW;
    return saying && at == first && Grammar.nominal(unit, at) && Grammar.holdsWords(unit, at, 4);
  }

  private static boolean asks(String low, Cue cue) {
    return switch (low) {
      case "how", "what", "why", "whether" -> true;
      default -> cue.kind() == Cue.Kind.ASK || cue.kind() == Cue.Kind.THINK;
    };
  }

  private static boolean verbFollows(Unit unit, int at) {
    int verb = unit.is(at, Closed.ADVERB) || Grammar.manner(unit, at) ? at + 1 : at;
    boolean noun =
        Grammar.closed(unit, verb)
            || unit.is(verb, Closed.DETERMINER)
            || unit.is(verb, Closed.POSSESSIVE);
    if (!unit.at(verb).word() || unit.at(verb).capital()) {
      return false;
    }
    String low = unit.low(verb);
    boolean plural = low.endsWith("s") && !low.endsWith("ss");
    return low.equals("be") || (!noun && !plural);
  }

  /// The addressee that begins at `at`: a pronoun, or a noun phrase before the content.
  private static Range addressee(Unit unit, int at, Predicate cue) {
    if (unit.is(at, Closed.OBJECT) || unit.low(at).equals("you") || unit.low(at).equals("her")) {
      return new Range(at, at + 1);
    }
    boolean content =
        unit.low(at).equals("that")
            || unit.is(at, Closed.QUESTION)
            || unit.is(at, Closed.SUBJECT)
            || unit.low(at).equals("to");
    if (content || !Grammar.nominal(unit, at) || unit.kind(at, Token.Kind.QUOTE)) {
      return Range.NONE;
    }
    int end = nounEnd(unit, at);
    boolean clause = Grammar.finite(unit, end);
    if (!clause) {
      return new Range(at, end);
    }
    int cut = nameBreak(unit, at, end);
    return cut > at
        ? new Range(at, cut)
        : cue.cue().takes('N') ? Range.NONE : new Range(at, Math.max(at + 1, end - 1));
  }

  private static int nounEnd(Unit unit, int at) {
    int end = Grammar.phraseEnd(unit, at, false);
    for (int i = at + 1; i < end; i++) {
      if (unit.kind(i, Token.Kind.QUOTE)) {
        return i;
      }
    }
    return end;
  }

  /// "told reporters Ann would come": where the second noun phrase begins.
  private static int nameBreak(Unit unit, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean name = unit.at(i).capital() && !unit.at(i - 1).capital() && unit.at(i - 1).word();
      boolean linked =
          unit.is(i - 1, Closed.DETERMINER)
              || unit.is(i - 1, Closed.POSSESSIVE)
              || unit.is(i - 1, Closed.PREPOSITION)
              || unit.is(i - 1, Closed.CONJUNCTION);
      if (name && !linked) {
        return i;
      }
    }
    return -1;
  }
}
