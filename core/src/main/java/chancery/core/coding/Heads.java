package chancery.core.coding;

import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Tag;
import chancery.core.model.Span;
import java.util.Optional;
import java.util.Set;

/// What heads words of a sentence, and which words only tell more of others. Words are given by
/// their span, tokens and noun phrases by their number in the sentence; −1 where there is none.
final class Heads {
  /// What hangs one noun phrase on another that it tells more of.
  private static final Set<String> HANGING = Set.of("of", "in", "at", "from", "to", "for");

  private final Grammar grammar;

  Heads(Grammar grammar) {
    this.grammar = grammar;
  }

  /// The last token of the words.
  int lastToken(Span words) {
    for (int i = grammar.tokens().size() - 1; i >= 0; i--) {
      if (grammar.tokens().get(i).span().meets(words)) {
        return i;
      }
    }
    return -1;
  }

  /// The first noun phrase up to one whose head lies in the words.
  int firstHead(Span words, int to) {
    for (int i = 0; i <= to; i++) {
      boolean within = grammar.isNoun(i) && grammar.span(grammar.chunk(i)).meets(words);
      if (within && grammar.tokens().get(grammar.chunk(i).head()).span().meets(words)) {
        return i;
      }
    }
    return -1;
  }

  /// The base form of the words' head.
  Optional<String> lemmaOf(Span words) {
    int last = lastToken(words);
    int first = last < 0 ? -1 : firstHead(words, grammar.chunkOf(last));
    return first < 0 ? Optional.empty() : Optional.of(grammar.lemma(lastNominal(words, first)));
  }

  /// The last word of the noun phrase that lies within the words.
  private int lastNominal(Span words, int noun) {
    Chunk chunk = grammar.chunk(noun);
    int at = chunk.to() - 1;
    while (at > chunk.from() && !grammar.tokens().get(at).span().meets(words)) {
      at--;
    }
    return Math.min(at, chunk.head());
  }

  /// True where one of the words is a name.
  boolean hasName(Span words) {
    for (int i = 0; i < grammar.tokens().size(); i++) {
      if (grammar.tag(i) == Tag.NAME && words.holds(grammar.tokens().get(i).span())) {
        return true;
      }
    }
    return false;
  }

  /// The noun phrase that a bracket shortens, where the words stand in it: "(LNA)".
  Optional<Integer> beforeBracket(Span words, int last) {
    int chunk = grammar.chunkOf(last);
    boolean inside =
        grammar.kind(chunk) == Chunk.Kind.SKIP
            && grammar.lower(grammar.chunk(chunk).from()).equals("(")
            && words.start() >= grammar.span(grammar.chunk(chunk)).start();
    int noun = chunk - 1;
    while (inside && grammar.kind(noun - 1) == Chunk.Kind.PREP && grammar.isNoun(noun - 2)) {
      noun -= 2;
    }
    return inside && grammar.isNoun(noun) ? Optional.of(noun) : Optional.empty();
  }

  /// True where the words own the others' head or hang by a preposition on the others: "Chile's" in
  /// "Chile's courts", "Bavaria" in "a court in Bavaria".
  boolean hangsOn(Span words, Span others) {
    int last = lastToken(words);
    if (last < 0) {
      return false;
    }
    int headed = firstHead(words, grammar.chunkOf(last));
    int noun = headed < 0 ? grammar.chunkOf(last) : headed;
    if (grammar.isNoun(noun) && owns(words, grammar.chunk(noun), others)) {
      return true;
    }
    for (int depth = 0; grammar.isNoun(noun) && depth < 3; depth++) {
      int first = grammar.group(noun).getFirst();
      boolean hangs =
          grammar.kind(first - 1) == Chunk.Kind.PREP
              && HANGING.contains(grammar.lower(grammar.chunk(first - 1).from()))
              && grammar.isNoun(first - 2);
      if (!hangs) {
        return false;
      }
      noun = first - 2;
      Span outer = grammar.span(grammar.chunk(noun));
      if (outer.meets(words) || outer.meets(others)) {
        return !outer.meets(words);
      }
    }
    return false;
  }

  private boolean owns(Span words, Chunk chunk, Span others) {
    Span head = grammar.tokens().get(chunk.head()).span();
    return grammar.span(chunk).holds(words) && !words.meets(head) && others.meets(head);
  }
}
