package chancery.core.reading.statements;

import java.util.Set;

/// Where phrases and clauses of a sentence begin and end, told from closed classes of words, known
/// verbs and endings. No parser: good guesses over short distances.
final class Grammar {
  private static final int REACH = 40;

  private Grammar() {}

  /// Words that can stand inside a noun phrase without ending it.
  static boolean nominal(Unit unit, int i) {
    return switch (unit.at(i).kind()) {
      case NUMBER, ASIDE -> true;
      case QUOTE -> !unit.low(i).equals(Tokens.SPEECH); // a term in marks, not a speech
      case CLITIC -> !auxiliaryClitic(unit, i);
      case WORD -> nominalWord(unit, i);
      case COMMA, STOP, COLON, SEMICOLON, DASH, OTHER -> false;
    };
  }

  private static boolean nominalWord(Unit unit, int i) {
    if (unit.is(i, Closed.DETERMINER) || unit.is(i, Closed.POSSESSIVE)) {
      return true;
    }
    if (closed(unit, i) || auxiliary(unit, i)) {
      return unit.at(i).capital() && i > 0 && unit.low(i).equals("may");
    }
    return unit.at(i).capital() || !finite(unit, i);
  }

  /// Prepositions, conjunctions, pronouns, adverbs of the closed classes.
  static boolean closed(Unit unit, int i) {
    return unit.is(i, Closed.PREPOSITION)
        || unit.is(i, Closed.CONJUNCTION)
        || unit.is(i, Closed.SUBORDINATOR)
        || unit.is(i, Closed.SUBJECT)
        || unit.is(i, Closed.OBJECT)
        || unit.is(i, Closed.ADVERB);
  }

  /// Forms of be, have, do and the modals.
  static boolean auxiliary(Unit unit, int i) {
    if (unit.kind(i, Token.Kind.CLITIC)) {
      return auxiliaryClitic(unit, i);
    }
    return unit.is(i, Closed.BE)
        || unit.is(i, Closed.HAVE)
        || unit.is(i, Closed.DO)
        || unit.is(i, Closed.MODAL);
  }

  /// `'s` behind a pronoun is "is" or "has"; behind a noun it is the possessive.
  static boolean auxiliaryClitic(Unit unit, int i) {
    if (!unit.kind(i, Token.Kind.CLITIC)) {
      return false;
    }
    if (!unit.low(i).equals("'s")) {
      return unit.low(i).length() > 1;
    }
    return unit.is(i - 1, Closed.SUBJECT)
        || unit.is(i - 1, Closed.QUESTION)
        || unit.low(i - 1).equals("that");
  }

  /// A word that is most likely a finite verb by its form: a known past or third person, an
  /// auxiliary, or an unknown word in -ed behind a nominal.
  static boolean finite(Unit unit, int i) {
    if (!unit.at(i).word() && !unit.kind(i, Token.Kind.CLITIC)) {
      return false;
    }
    if (auxiliary(unit, i)) {
      return true;
    }
    if (unit.at(i).capital() && i > 0) {
      return false;
    }
    Set<Form> forms = unit.lexicon().forms(unit.low(i));
    if (forms.contains(Form.PAST)) {
      return !modifies(unit, i);
    }
    if (forms.contains(Form.S) && unit.lexicon().noun(unit.low(i)).isEmpty()) {
      return !modifies(unit, i);
    }
    if (forms.contains(Form.BASE)) {
      return unit.is(i - 1, Closed.SUBJECT);
    }
    return unit.low(i).endsWith("ed") && unit.low(i).length() > 4 && !modifies(unit, i);
  }

  /// True for a participle or noun that leans on a determiner, possessive or preposition before it.
  static boolean modifies(Unit unit, int i) {
    int before = i - 1;
    if (unit.is(before, Closed.DETERMINER) && !unit.is(before, Closed.PRONOMINAL)) {
      return true;
    }
    boolean possessive =
        unit.is(before, Closed.POSSESSIVE)
            || (unit.kind(before, Token.Kind.CLITIC) && !auxiliaryClitic(unit, before));
    return possessive || (unit.is(before, Closed.PREPOSITION) && !unit.is(before, Closed.ADVERB));
  }

  /// Index behind the noun phrase that begins at `from`, or `from` where none does.
  ///
  /// @param attached true to take prepositional phrases of the noun with it
  static int phraseEnd(Unit unit, int from, boolean attached) {
    if (unit.is(from, Closed.SUBJECT) || unit.is(from, Closed.OBJECT)) {
      return from + 1;
    }
    int at = from;
    int last = Math.min(unit.size(), from + REACH);
    while (at < last) {
      if (nominal(unit, at) && !(at > from && startsAnew(unit, at))) {
        at++;
      } else if (at > from && joins(unit, at, attached)) {
        at += 1;
      } else {
        break;
      }
    }
    return at;
  }

  /// A determiner or pronoun behind a noun begins another phrase.
  private static boolean startsAnew(Unit unit, int i) {
    boolean opens = unit.is(i, Closed.DETERMINER) || unit.is(i, Closed.POSSESSIVE);
    if (!opens) {
      return false;
    }
    boolean behindLink =
        unit.is(i - 1, Closed.PREPOSITION)
            || unit.is(i - 1, Closed.CONJUNCTION)
            || unit.is(i - 1, Closed.DETERMINER);
    return !behindLink;
  }

  private static boolean joins(Unit unit, int i, boolean attached) {
    boolean link = unit.low(i).equals("and") || unit.low(i).equals("of") || unit.low(i).equals("&");
    link |= attached && unit.is(i, Closed.ATTACHING);
    if (!link || (!nominal(unit, i + 1) && !unit.is(i + 1, Closed.OBJECT))) {
      return false;
    }
    return !unit.low(i).equals("and") || !clauseAhead(unit, i + 1, 8);
  }

  /// Index of the first token of the noun phrase that ends before `end`.
  static int phraseStart(Unit unit, int end) {
    int at = end;
    int first = Math.max(0, end - REACH);
    while (at > first) {
      int i = at - 1;
      if (unit.is(i, Closed.SUBJECT)) {
        return at == end ? i : at;
      }
      boolean link = at < end && linksLeft(unit, i);
      if (!link && !nominal(unit, i)) {
        break;
      }
      if (at < end && nominal(unit, i) && endsEarlier(unit, i)) {
        break;
      }
      at--;
    }
    return trimmed(unit, at, end);
  }

  private static boolean linksLeft(Unit unit, int i) {
    if (unit.low(i).equals("and") || unit.low(i).equals("or")) {
      return nominal(unit, i - 1);
    }
    return unit.is(i, Closed.ATTACHING) || unit.is(i, Closed.LINKING);
  }

  /// True where a noun at `i` closes a phrase because a determiner follows it.
  private static boolean endsEarlier(Unit unit, int i) {
    boolean next = unit.is(i + 1, Closed.DETERMINER) || unit.is(i + 1, Closed.POSSESSIVE);
    return next && !unit.is(i, Closed.DETERMINER) && !unit.kind(i, Token.Kind.CLITIC);
  }

  /// Leaves out a leading adverbial: "On Monday Ann", "In a statement the group".
  private static int trimmed(Unit unit, int start, int end) {
    int at = start;
    while (at < end - 1
        && (unit.is(at, Closed.CONJUNCTION)
            || unit.is(at, Closed.ADVERB)
            || unit.low(at).equals("that"))) {
      at++;
    }
    if (!unit.is(at, Closed.PREPOSITION)) {
      return at;
    }
    for (int i = end - 1; i > at; i--) {
      boolean opens = unit.is(i, Closed.DETERMINER) || unit.is(i, Closed.POSSESSIVE);
      boolean name =
          unit.at(i).capital() && !unit.at(i - 1).capital() && !unit.is(i - 1, Closed.PREPOSITION);
      boolean behindTime = unit.is(i - 1, Closed.TIME) || unit.kind(i - 1, Token.Kind.NUMBER);
      if (behindTime || ((opens || name) && !linked(unit, i))) {
        return i;
      }
    }
    return at + 1;
  }

  private static boolean linked(Unit unit, int i) {
    return unit.is(i - 1, Closed.PREPOSITION)
        || unit.is(i - 1, Closed.CONJUNCTION)
        || unit.is(i - 1, Closed.DETERMINER)
        || unit.is(i - 1, Closed.POSSESSIVE)
        || unit.kind(i - 1, Token.Kind.CLITIC);
  }

  /// True where a clause, a noun phrase with its finite verb, begins at `from`.
  static boolean clauseAhead(Unit unit, int from, int reach) {
    int last = Math.min(unit.size(), from + reach);
    for (int i = from; i < last; i++) {
      Token token = unit.at(i);
      if (i > from && finite(unit, i)) {
        return true;
      }
      boolean stops =
          token.is(Token.Kind.STOP) || token.is(Token.Kind.SEMICOLON) || token.is(Token.Kind.COLON);
      boolean subordinate = unit.is(i, Closed.SUBORDINATOR) && !unit.is(i, Closed.RELATIVE);
      if (stops || (i > from && (subordinate || unit.low(i).equals("that")))) {
        return false;
      }
    }
    return false;
  }

  /// True where tokens `from` to `to` hold a finite verb or a quotation.
  static boolean holdsClause(Unit unit, int from, int to) {
    for (int i = from; i < to; i++) {
      if (unit.kind(i, Token.Kind.QUOTE) || finite(unit, i)) {
        return true;
      }
    }
    return false;
  }

  /// True where at least `count` words or quotations follow without a sign between them.
  static boolean holdsWords(Unit unit, int from, int count) {
    for (int i = from; i < from + count; i++) {
      Token token = unit.at(i);
      boolean word = token.word() || token.is(Token.Kind.NUMBER) || token.is(Token.Kind.CLITIC);
      if (!unit.has(i) || (!word && !token.is(Token.Kind.QUOTE))) {
        return false;
      }
    }
    return true;
  }

  /// Index behind adverbs and expressions of time that begin at `from`.
  static int pastAdverbs(Unit unit, int from) {
    int at = from;
    while (unit.has(at)) {
      int next = pastAdverb(unit, from, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static int pastAdverb(Unit unit, int from, int at) {
    if (unit.is(at, Closed.ADVERB) || manner(unit, at) || unit.is(at, Closed.WEEKDAY)) {
      return at + 1;
    }
    boolean dated = unit.is(at, Closed.PREPOSITION) && unit.is(at + 1, Closed.TIME);
    if (dated || timePhrase(unit, at)) {
      return at + 2;
    }
    boolean time =
        unit.is(at, Closed.TIME) && !unit.is(at, Closed.DETERMINER) && !unit.low(at).equals("next");
    boolean day = at > from && unit.kind(at, Token.Kind.NUMBER) && unit.is(at - 1, Closed.TIME);
    return time || day ? at + 1 : at;
  }

  private static boolean timePhrase(Unit unit, int at) {
    boolean opens =
        unit.low(at).equals("this") || unit.low(at).equals("next") || unit.low(at).equals("last");
    return opens && unit.is(at + 1, Closed.TIME);
  }

  /// An adverb of manner by its ending.
  static boolean manner(Unit unit, int i) {
    String low = unit.low(i);
    boolean adverb = low.endsWith("ly") && low.length() > 4 && !unit.at(i).capital();
    return adverb && !unit.is(i, Closed.NO_ADVERB);
  }
}
