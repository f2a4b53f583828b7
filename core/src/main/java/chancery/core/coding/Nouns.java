package chancery.core.coding;

import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Tag;

/// What the words of a noun phrase say to the codebook's word classes.
final class Nouns {
  private final Codebook codebook;
  private final Grammar grammar;

  Nouns(Codebook codebook, Grammar grammar) {
    this.codebook = codebook;
    this.grammar = grammar;
  }

  /// How well a noun phrase fits a class: 2 by its head, 1 by another of its words or by what hangs
  /// on it with "of", 0 not at all.
  int fit(String wordClass, int noun) {
    if (wordClass.isEmpty()) {
      return 1;
    }
    int best = 0;
    for (int member : grammar.group(noun)) {
      if (member >= noun) {
        best = Math.max(best, fitOne(wordClass, member));
      }
    }
    return best;
  }

  private int fitOne(String wordClass, int noun) {
    Chunk chunk = grammar.chunk(noun);
    if (isHead(wordClass, chunk)) {
      return 2;
    }
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (i != chunk.head() && isWord(wordClass, i)) {
        return 1;
      }
    }
    boolean of =
        grammar.kind(noun + 1) == Chunk.Kind.PREP
            && grammar.lower(grammar.chunk(noun + 1).from()).equals("of");
    return of && grammar.isNoun(noun + 2) && isHead(wordClass, grammar.chunk(noun + 2)) ? 1 : 0;
  }

  private boolean isHead(String wordClass, Chunk chunk) {
    int head = chunk.head();
    String lemma = grammar.lemma(head);
    if (codebook.isIn(wordClass, lemma) || codebook.isIn(wordClass, grammar.lower(head))) {
      return true;
    }
    return head > chunk.from() && codebook.isIn(wordClass, grammar.lemma(head - 1) + "-" + lemma);
  }

  private boolean isWord(String wordClass, int token) {
    Tag tag = grammar.tag(token);
    boolean noun = tag == Tag.NOUN || tag == Tag.NUM || tag == Tag.NAME;
    return noun && codebook.isIn(wordClass, grammar.lemma(token));
  }

  /// True for what several do together: "the summit", "the talks".
  boolean isJoint(int noun) {
    return codebook.isIn("talks", grammar.lemma(grammar.chunk(noun).head()));
  }

  /// The token of a possessor's mark inside the noun phrase; −1 for none.
  int possessive(int noun) {
    Chunk chunk = grammar.chunk(noun);
    for (int i = chunk.head(); i > chunk.from(); i--) {
      if (grammar.tag(i) == Tag.POSS) {
        return i;
      }
    }
    return -1;
  }

  /// True where somebody owns the thing: "Iran's", "Iranian", "its", "of Iran", "from Iran".
  boolean isOwned(int noun) {
    Chunk chunk = grammar.chunk(noun);
    if (possessive(noun) >= 0) {
      return true;
    }
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (grammar.tokens().get(i).unit() >= 0
          || grammar.tag(i) == Tag.PRPS
          || grammar.tag(i) == Tag.NAME) {
        return true;
      }
    }
    String behind =
        grammar.kind(noun + 1) == Chunk.Kind.PREP
            ? grammar.lower(grammar.chunk(noun + 1).from())
            : "";
    boolean hangs = behind.equals("of") || behind.equals("from") || behind.equals("by");
    return hangs && grammar.isNoun(noun + 2);
  }
}
