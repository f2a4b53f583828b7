package chancery.core.coding.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Joins tagged tokens into chunks, in one pass.
final class Chunker {
  private static final Set<String> TWO_WORD_PREPOSITIONS =
      Set.of(
          "out of",
          "because of",
          "ahead of",
          "according to",
          "due to",
          "instead of",
          "such as",
          "rather than",
          "up to",
          "along with",
          "together with",
          "next to",
          "close to",
          "prior to",
          "other than",
          "as for",
          "more than",
          "less than",
          "as of",
          "inside of");

  /// What opens a quantity: "killed at least six people".
  private static final Set<String> BEFORE_QUANTITIES = Set.of("at least", "at most");

  /// The most words that stand in brackets and are passed over.
  private static final int BRACKETED = 6;

  private final Tagger.Tagged tagged;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunker(Tagger.Tagged tagged) {
    this.tagged = tagged;
  }

  static List<Chunk> chunks(Tagger.Tagged tagged) {
    Chunker chunker = new Chunker(tagged);
    int at = 0;
    while (at < tagged.tokens().size()) {
      at = chunker.next(at);
    }
    return List.copyOf(chunker.chunks);
  }

  private Tag tag(int i) {
    return i < tagged.tags().size() ? tagged.tags().get(i) : Tag.STOP;
  }

  private String lower(int i) {
    return i < tagged.tokens().size() ? tagged.tokens().get(i).lower() : "";
  }

  private int next(int i) {
    int closing = closingBracket(i);
    if (closing > 0) {
      chunks.add(Chunk.of(Chunk.Kind.SKIP, i, closing + 1, i + 1));
      return closing + 1;
    }
    return switch (tag(i)) {
      case DET, PRPS, ADJ, NUM, NOUN, NAME, PRON, POSS -> noun(i);
      case MODAL, BE, HAVE, DO, VB, VBZ, VBD, VBN, VBG -> verb(i, i);
      case TO -> to(i);
      case PREP -> preposition(i);
      case CONJ -> one(Chunk.Kind.CONJ, i);
      case SUB -> one(Chunk.Kind.SUB, i);
      case REL -> one(Chunk.Kind.REL, i);
      case COMMA -> one(Chunk.Kind.COMMA, i);
      case STOP -> one(Chunk.Kind.STOP, i);
      case NOT -> tag(i + 1) == Tag.TO ? to(i + 1, i) : one(Chunk.Kind.SKIP, i);
      case ADV, TIME, QUOTE, OTHER -> one(Chunk.Kind.SKIP, i);
    };
  }

  private int one(Chunk.Kind kind, int i) {
    chunks.add(Chunk.of(kind, i, i + 1, i));
    return i + 1;
  }

  /// The bracket that closes one of few words without a verb behind a noun: "the Libyan National
  /// Army (LNA)"; −1 where none does.
  private int closingBracket(int i) {
    boolean opens = lower(i).equals("(") && i > 0 && tag(i - 1).isNominal();
    for (int at = i + 1; opens && at <= i + 1 + BRACKETED; at++) {
      if (lower(at).equals(")")) {
        return at > i + 1 ? at : -1;
      }
      if (tag(at).isVerb() || tag(at) == Tag.BE || tag(at) == Tag.STOP) {
        return -1;
      }
    }
    return -1;
  }

  private int preposition(int i) {
    if (BEFORE_QUANTITIES.contains(lower(i) + " " + lower(i + 1))) {
      chunks.add(Chunk.of(Chunk.Kind.SKIP, i, i + 2, i));
      return i + 2;
    }
    int to = TWO_WORD_PREPOSITIONS.contains(lower(i) + " " + lower(i + 1)) ? i + 2 : i + 1;
    chunks.add(Chunk.of(Chunk.Kind.PREP, i, to, i));
    return to;
  }

  private int to(int i) {
    return to(i, i);
  }

  private int to(int i, int from) {
    int at = i + 1;
    while (tag(at) == Tag.ADV || tag(at) == Tag.NOT) {
      at++;
    }
    boolean infinitive =
        tag(at) == Tag.VB || tag(at) == Tag.BE || tag(at) == Tag.HAVE || tag(at) == Tag.DO;
    return infinitive ? verb(from, i + 1) : one(Chunk.Kind.PREP, i);
  }

  // ---- nouns ----

  private int noun(int i) {
    if (tag(i) == Tag.PRON) {
      chunks.add(Chunk.of(Chunk.Kind.NP, i, i + 1, i));
      return i + 1;
    }
    int head = -1;
    int at = i;
    while (continues(i, at, head)) {
      if (tag(at).isNominal()) {
        head = at;
      }
      at++;
    }
    if (head < 0) {
      head = Math.max(i, at - 1);
    }
    int end = Math.max(at, i + 1);
    chunks.add(Chunk.of(Chunk.Kind.NP, i, end, head));
    return end;
  }

  private boolean continues(int from, int at, int head) {
    if (at == from) {
      return true;
    }
    if (at >= tagged.tokens().size()) {
      return false;
    }
    Tag tag = tag(at);
    return switch (tag) {
      case ADJ, NUM, NOUN, NAME ->
          !newUnit(at) && !secondObject(from, at) && !(tag == Tag.NUM && newAmount(at, head));
      case POSS -> tag(at + 1) != Tag.STOP || head >= 0;
      case DET, PRPS -> tag(at - 1) == Tag.DET || sameUnit(at);
      case CONJ -> joinsAdjectives(at) || sameUnit(at);
      case PREP, TO, COMMA, TIME, OTHER, STOP, QUOTE -> sameUnit(at) || quotedTerm(at, head);
      default -> false;
    };
  }

  /// A quotation mark inside a noun phrase: `the "special operation" in …`.
  private boolean quotedTerm(int at, int head) {
    boolean closes =
        tag(at) == Tag.QUOTE && head == at - 1 && quoteOpens(at) && tag(at + 1) == Tag.NAME;
    if (closes) {
      return true; // the ‘old friend’ Lukashenko
    }
    return tag(at) == Tag.QUOTE
        && (tag(at - 1) == Tag.DET || tag(at - 1) == Tag.PRPS || tag(at - 1) == Tag.POSS)
        && (tag(at + 1).isNominal() || tag(at + 1) == Tag.ADJ)
        && head <= at;
  }

  /// True where a quotation mark stands at most four words before, inside or just before the
  /// phrase.
  private boolean quoteOpens(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (tag(i) == Tag.QUOTE) {
        return true;
      }
    }
    return false;
  }

  private boolean newAmount(int at, int head) {
    boolean behindNoun = head == at - 1 && tag(at - 1) != Tag.NUM;
    return behindNoun && tag(at + 1).isNominal() && !sameUnit(at);
  }

  /// "gave Mali grain": behind a verb of giving a name ends before the thing given.
  private boolean secondObject(int from, int at) {
    Chunk before = chunks.isEmpty() ? Chunk.of(Chunk.Kind.STOP, 0, 0, 0) : chunks.getLast();
    boolean gives = before.isVerb() && GIVES.contains(tagged.lemmas().get(before.head()));
    int unit = tagged.tokens().get(at - 1).unit();
    return gives
        && unit >= 0
        && tagged.tokens().get(at).unit() != unit
        && tagged.tokens().get(from).unit() == unit;
  }

  private static final Set<String> GIVES =
      Set.of(
          "give",
          "grant",
          "promise",
          "offer",
          "lend",
          "deny",
          "award",
          "guarantee",
          "hand",
          "loan",
          "pledge",
          "refuse");

  private boolean newUnit(int at) {
    int here = tagged.tokens().get(at).unit();
    int before = tagged.tokens().get(at - 1).unit();
    return here >= 0 && before >= 0 && here != before;
  }

  private boolean sameUnit(int at) {
    int here = tagged.tokens().get(at).unit();
    return here >= 0 && here == tagged.tokens().get(at - 1).unit();
  }

  private boolean joinsAdjectives(int at) {
    return tag(at - 1) == Tag.ADJ
        && tag(at + 1) == Tag.ADJ
        && (tag(at + 2).isNominal() || tag(at + 2) == Tag.ADJ);
  }

  // ---- verbs ----

  private int verb(int from, int start) {
    int at = start;
    String modal = "";
    boolean have = false;
    boolean negated = from < start && tag(from) == Tag.NOT;
    boolean past = false;
    int auxiliary = -1;
    while (tag(at).isAuxiliary() || ((auxiliary >= 0 || from < start) && skips(at))) {
      Tag tag = tag(at);
      negated |= tag == Tag.NOT;
      if (tag.isAuxiliary()) {
        past |= auxiliary < 0 && Set.of("was", "were", "had", "did").contains(lower(at));
        modal = tag == Tag.MODAL ? lower(at) : modal;
        have |= tag == Tag.HAVE;
        auxiliary = at;
      }
      at++;
    }
    boolean infinitive = start > from && tag(start - 1) == Tag.TO;
    if (!tag(at).isVerb()) {
      return copula(
          from,
          auxiliary,
          new Chunk.Verb(Tag.BE, modal, infinitive, false, have, past, negated, auxiliary));
    }
    Tag form = tag(at);
    boolean be = auxiliary >= 0 && (tag(auxiliary) == Tag.BE || lower(auxiliary).equals("got"));
    boolean passive = form == Tag.VBN && (be || auxiliary < 0);
    boolean perfect = (have && !passive) || have;
    past |= auxiliary < 0 && form == Tag.VBD;
    chunks.add(
        new Chunk(
            Chunk.Kind.VP,
            from,
            at + 1,
            at,
            Optional.of(
                new Chunk.Verb(
                    form, modal, infinitive, passive, perfect, past, negated, auxiliary))));
    return at + 1;
  }

  private boolean skips(int at) {
    if (tag(at) == Tag.NOT) {
      return true;
    }
    int next = at;
    while (tag(next) == Tag.ADV || tag(next) == Tag.QUOTE || tag(next) == Tag.TIME) {
      next++;
    }
    return next > at
        && (tag(next).isVerb()
            || tag(next) == Tag.NOT
            || tag(next) == Tag.BE
            || tag(next) == Tag.HAVE);
  }

  /// An auxiliary alone is a main verb: "is", "has", "did".
  private int copula(int from, int auxiliary, Chunk.Verb verb) {
    int head = auxiliary < 0 ? from : auxiliary;
    Tag form = auxiliary < 0 ? Tag.BE : tag(auxiliary);
    Chunk.Verb copula =
        new Chunk.Verb(
            form,
            verb.modal(),
            verb.infinitive(),
            false,
            verb.perfect(),
            verb.past(),
            verb.negated(),
            auxiliary);
    int to = head + 1;
    while (tag(to) == Tag.NOT) {
      to++;
    }
    boolean negated = verb.negated() || to > head + 1;
    Chunk.Verb done =
        new Chunk.Verb(
            copula.form(),
            copula.modal(),
            copula.infinitive(),
            false,
            copula.perfect() && copula.form() != Tag.HAVE,
            copula.past(),
            negated,
            auxiliary);
    chunks.add(new Chunk(Chunk.Kind.VP, from, to, head, Optional.of(done)));
    return to;
  }
}
