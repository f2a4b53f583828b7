package chancery.core.coding.grammar;

import chancery.core.coding.grammar.Chunk.Kind;
import chancery.core.coding.grammar.Grammar.Complement;
import java.util.ArrayList;
import java.util.List;

/// Lists what follows a verb or noun up to the end of its clause.
final class Complements {
  private static final int MAX = 14;
  private final Grammar grammar;
  private final List<Complement> found = new ArrayList<>();

  Complements(Grammar grammar) {
    this.grammar = grammar;
  }

  /// The complements behind the chunk, beginning at a token (behind a verb's particle).
  List<Complement> of(int chunk, int fromToken) {
    int at = chunk + 1;
    while (at < grammar.chunks().size() && grammar.chunk(at).to() <= fromToken) {
      at++;
    }
    String preposition = partOf(at, fromToken);
    if (!preposition.isEmpty()) {
      at = preposition(at, preposition);
    }
    while (at >= 0 && at < grammar.chunks().size() && found.size() < MAX) {
      at = step(chunk, at);
    }
    return List.copyOf(found);
  }

  /// A two-word preposition of which the verb's particle took the first: "pulled out | of".
  private String partOf(int at, int fromToken) {
    if (at >= grammar.chunks().size() || grammar.kind(at) != Kind.PREP) {
      return "";
    }
    Chunk chunk = grammar.chunk(at);
    return chunk.from() < fromToken ? grammar.words(fromToken, chunk.to()) : "";
  }

  /// Takes one step; the next chunk's number, or −1 at the clause's end.
  private int step(int verb, int at) {
    return switch (grammar.kind(at)) {
      case SKIP -> at + 1;
      case NP -> noun(verb, at);
      case PREP -> preposition(at, grammar.words(grammar.chunk(at)));
      case VP -> verbal(verb, at);
      case SUB -> clause(at);
      case COMMA -> comma(at);
      case CONJ -> grammar.kind(at + 1) == Kind.PREP ? at + 1 : -1;
      case REL, STOP -> -1;
    };
  }

  private int noun(int verb, int at) {
    int behind = last(at) + 1;
    if (opensClause(verb, at, behind)) {
      found.add(new Complement("that+", nextFinite(behind)));
      return -1;
    }
    found.add(new Complement("", at));
    return behind;
  }

  /// A noun phrase with a finite verb behind it is the subject of a clause without "that".
  private boolean opensClause(int verb, int at, int behind) {
    if (grammar.kind(verb) != Kind.VP || (!found.isEmpty() && !isAddressee())) {
      return false;
    }
    int next = nextFinite(behind);
    return next > 0
        && grammar.subject(next).map(s -> grammar.group(s).contains(at) || s == at).orElse(false);
  }

  private boolean isAddressee() {
    return found.size() == 1 && found.getFirst().relation().isEmpty();
  }

  /// The first finite verb before the next mark or subordinator; −1 for none.
  private int nextFinite(int from) {
    for (int i = from; i < grammar.chunks().size(); i++) {
      Kind kind = grammar.kind(i);
      if (kind == Kind.STOP || kind == Kind.SUB || kind == Kind.REL || kind == Kind.COMMA) {
        return -1;
      }
      if (kind == Kind.VP) {
        return grammar.isFinite(i) ? i : -1;
      }
    }
    return -1;
  }

  private int last(int noun) {
    List<Integer> group = grammar.group(noun);
    return group.getFirst() == noun ? group.getLast() : noun;
  }

  private int preposition(int at, String words) {
    int next = at + 1;
    while (grammar.kind(next) == Kind.SKIP && next < grammar.chunks().size()) {
      next++;
    }
    if (grammar.isTime(at + 1)) {
      return next; // "agreed on 18 September to lift"
    }
    if (grammar.isNoun(next)) {
      found.add(new Complement(words, next));
      return last(next) + 1;
    }
    if (grammar.kind(next) == Kind.VP && !grammar.isFinite(next)) {
      found.add(new Complement(words + " -ing", next));
      return -1;
    }
    return grammar.kind(next) == Kind.PREP ? next : -1;
  }

  private int verbal(int verb, int at) {
    Chunk.Verb features = grammar.verb(at);
    if (features.infinitive()) {
      found.add(new Complement("to+", at));
      return -1;
    }
    if (features.form() == Tag.VBG && features.auxiliary() < 0) {
      found.add(new Complement("-ing", at));
      return -1;
    }
    boolean bare = features.form() == Tag.VB && features.auxiliary() < 0 && isAddressee();
    if (bare
        || (features.form() == Tag.VB
            && features.auxiliary() < 0
            && grammar.kind(verb) == Kind.VP)) {
      found.add(new Complement("to+", at)); // "helped Mali rebuild", "insisted the agency close it"
    }
    return -1;
  }

  private int clause(int at) {
    if (!grammar.lower(grammar.chunk(at).from()).equals("that")) {
      return -1;
    }
    for (int i = at + 1; i < grammar.chunks().size(); i++) {
      if (grammar.isFinite(i)) {
        found.add(new Complement("that+", i));
        return -1;
      }
      if (grammar.kind(i) == Kind.STOP) {
        return -1;
      }
    }
    return -1;
  }

  /// Behind a comma a further phrase may belong to the verb: "…, on Monday, on Russia".
  private int comma(int at) {
    int next = at + 1;
    while (grammar.kind(next) == Kind.SKIP && next < grammar.chunks().size()) {
      next++;
    }
    boolean preposition =
        grammar.kind(next) == Kind.PREP
            && grammar.isNoun(next + 1)
            && !grammar.lower(grammar.chunk(next).from()).equals("according");
    if (!preposition) {
      return -1;
    }
    int behind = last(next + 1) + 1;
    return grammar.isFinite(behind) ? -1 : next;
  }
}
