package chancery.core.coding;

import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Lexicon;
import chancery.core.coding.grammar.Tag;
import java.util.Optional;
import java.util.Set;

/// With what force a verb tells its event: as done, as to come, as wished, refused, demanded.
///
/// @param kind the force
/// @param reporter the verb of saying that reports it, where one does
record Force(Kind kind, Optional<Integer> reporter) {

  enum Kind {
    DONE,
    FUTURE,
    HYPOTHETICAL,
    NEGATED,
    BACKGROUND,
    REFUSED,
    DEMANDED,
    /// An infinitive of purpose: no event of its own.
    PURPOSE
  }

  private static final int MAX_DEPTH = 8;
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

  /// The force of a verb in its sentence.
  static Force of(Grammar grammar, int verb) {
    return new Force(kind(grammar, verb, 0), reporter(grammar, verb, 0));
  }

  private static Kind kind(Grammar grammar, int verb, int depth) {
    Chunk.Verb features = grammar.verb(verb);
    boolean question = grammar.tokens().getLast().lower().equals("?");
    if (depth > MAX_DEPTH || question) {
      return Kind.HYPOTHETICAL;
    }
    if (features.negated()) {
      return willing(features.modal()) ? Kind.REFUSED : Kind.NEGATED;
    }
    if (!features.modal().isEmpty()) {
      return modal(grammar, verb, features.modal());
    }
    if (features.infinitive() || !features.isFinite()) {
      return dependent(grammar, verb, features, depth);
    }
    return finite(grammar, verb, features);
  }

  private static boolean willing(String modal) {
    return Set.of("will", "would", "wo", "won't", "wouldn't", "shall", "can", "cannot")
        .contains(modal);
  }

  private static Kind modal(Grammar grammar, int verb, String modal) {
    String introducer = grammar.introducer(verb);
    if (CONDITIONS.contains(introducer)) {
      return Kind.HYPOTHETICAL;
    }
    return switch (modal) {
      case "will", "'ll", "shall", "would", "'d" -> Kind.FUTURE;
      case "must", "should" -> Kind.DEMANDED;
      default -> Kind.HYPOTHETICAL;
    };
  }

  private static Kind finite(Grammar grammar, int verb, Chunk.Verb features) {
    String introducer = grammar.introducer(verb);
    if (CONDITIONS.contains(introducer)) {
      return Kind.HYPOTHETICAL;
    }
    boolean reported = reporter(grammar, verb, 0).isPresent();
    boolean pastPerfect = features.perfect() && features.past();
    if ((pastPerfect && !reported)
        || introducer.equals("since")
        || (introducer.equals("when") && features.past())) {
      return Kind.BACKGROUND;
    }
    return Kind.DONE;
  }

  private static Kind dependent(Grammar grammar, int verb, Chunk.Verb features, int depth) {
    Optional<Integer> governor = grammar.governor(verb);
    boolean participle = features.form() == Tag.VBN && !features.infinitive();
    if (governor.isEmpty() || participle) {
      return Kind.DONE;
    }
    Lexicon lexicon = grammar.lexicon();
    String lemma = grammar.verbLemma(governor.get());
    if (!features.infinitive()) {
      return gerund(grammar, verb, governor.get(), depth);
    }
    if (grammar.isNoun(verb - 1)
        && lexicon.is("future-noun", grammar.lemma(grammar.chunk(verb - 1).head()))) {
      return Kind.FUTURE;
    }
    if (lexicon.is("transparent", lemma)) {
      return kind(grammar, governor.get(), depth + 1);
    }
    if (lexicon.is("wish", lemma)) {
      return Kind.HYPOTHETICAL;
    }
    return switch (lemma) {
      case "have", "need" -> Kind.DEMANDED;
      case "fail", "refuse", "decline" -> Kind.NEGATED;
      case "be" -> Kind.FUTURE;
      case "plan",
          "intend",
          "prepare",
          "expect",
          "schedule",
          "set",
          "agree",
          "decide",
          "vow",
          "pledge",
          "promise" ->
          Kind.FUTURE;
      default -> Kind.PURPOSE;
    };
  }

  private static Kind gerund(Grammar grammar, int verb, int governor, int depth) {
    String before = verb > 0 ? grammar.lower(grammar.chunk(verb).from() - 1) : "";
    Set<String> done = Set.of("for", "by", "after", "before", "in", "while", "since", "of");
    boolean comma = before.equals(",") || done.contains(before);
    if (comma || grammar.isNoun(verb - 1)) {
      Kind above = kind(grammar, governor, depth + 1);
      return above == Kind.NEGATED || above == Kind.REFUSED ? Kind.DONE : above;
    }
    return grammar.lexicon().is("transparent", grammar.verbLemma(governor))
        ? kind(grammar, governor, depth + 1)
        : Kind.DONE;
  }

  private static Optional<Integer> reporter(Grammar grammar, int verb, int depth) {
    Optional<Integer> governor = grammar.governor(verb);
    if (governor.isEmpty() || depth > MAX_DEPTH) {
      return Optional.empty();
    }
    if (grammar.isFinite(verb)) {
      boolean says = grammar.lexicon().is("say", grammar.verbLemma(governor.get()));
      return says ? governor : Optional.empty();
    }
    return reporter(grammar, governor.get(), depth + 1);
  }
}
