package chancery.core.coding;

import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Grammar.Complement;
import chancery.core.coding.grammar.Tag;
import chancery.core.model.EventType;
import chancery.core.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who stands beside the words of an act by grammar alone: its subject, its object, whoever owns
/// the object or is named behind it. For acts of which nothing surer tells who takes part.
final class Beside {
  private static final Set<String> LEADS_TO_RECIPIENT =
      Set.of(
          "against", "on", "to", "from", "with", "for", "over", "of", "at", "in", "near", "into",
          "between", "by", "outside");
  private static final Set<String> PLACES = Set.of("in", "at", "near");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> LANDS = Set.of("in", "from");
  private static final int DEPTH = 3;

  private final Grammar grammar;
  private final Sides sides;

  Beside(Grammar grammar, Sides sides) {
    this.grammar = grammar;
    this.sides = sides;
  }

  /// Conflict may be done to anything that is named; elsewhere people or bodies are asked for.
  Side recipient(int noun, EventType type) {
    return takesThings(type) ? sides.anything(noun) : sides.group(noun);
  }

  /// What a type's acts are done to beside people and bodies.
  ///
  /// @param things true for what may be done to things
  /// @param objects true where a thing that is the verb's object is what it is done to
  /// @param places true where a place may stand for those to whom it is done
  private record Reach(boolean things, boolean objects, boolean places) {
    static Reach of(EventType type) {
      return switch (type) {
        case ASSAULT -> new Reach(true, true, true);
        case ACCUSE, REJECT, SUPPORT, PROTEST -> new Reach(true, true, false);
        case COERCE, RETREAT, AID, SANCTION, CONCEDE -> new Reach(true, false, true);
        case MOBILIZE, THREATEN -> new Reach(false, false, true);
        case AGREE, CONSULT, COOPERATE, REQUEST -> new Reach(false, false, false);
      };
    }
  }

  /// True for what may be done to things.
  static boolean takesThings(EventType type) {
    return Reach.of(type).things();
  }

  /// The first behind the chunk who is named, but for the actors.
  Side behind(int chunk, Side actors, EventType type) {
    List<Complement> complements = grammar.complements(chunk, grammar.chunk(chunk).to());
    for (Complement complement : complements) {
      if (complement.relation().endsWith("-ing") || complement.relation().endsWith("+")) {
        continue;
      }
      if (PLACES.contains(complement.relation()) && !Reach.of(type).places()) {
        continue;
      }
      if (leads(complement, type)) {
        Side side = sides.group(complement.chunk()).withoutAny(actors);
        if (side.named()) {
          return side;
        }
      }
    }
    return Side.NOBODY;
  }

  /// Forces that are moved are their mover's own, not those against whom.
  private static boolean leads(Complement complement, EventType type) {
    return complement.relation().isEmpty()
        ? type != EventType.MOBILIZE
        : LEADS_TO_RECIPIENT.contains(complement.relation());
  }

  // ---- of a reader's trigger ----

  /// The verb or noun phrase that a trigger names.
  private Optional<Integer> chunk(Span trigger) {
    Optional<Integer> noun = Optional.empty();
    for (int i = 0; i < grammar.chunks().size(); i++) {
      Chunk chunk = grammar.chunk(i);
      if (!grammar.tokens().get(chunk.head()).span().meets(trigger)) {
        continue;
      }
      if (chunk.isVerb()) {
        return Optional.of(i);
      }
      noun = noun.isEmpty() && chunk.isNoun() ? Optional.of(i) : noun;
    }
    return noun;
  }

  /// The words for who does the act in the trigger: the subject of its verb, of a passive whoever
  /// stands behind "by". A pronoun that names nobody is whoever speaks of it: "the spokesman said
  /// they support".
  Optional<Span> doer(Span trigger) {
    Optional<Integer> verb = chunk(trigger).filter(c -> grammar.chunk(c).isVerb());
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    boolean passive = grammar.verb(verb.get()).passive();
    Optional<Integer> noun =
        passive ? behind(verb.get(), BY).findFirst() : grammar.subject(verb.get());
    boolean open = noun.isPresent() && isPronoun(noun.get()) && sides.one(noun.get()).isEmpty();
    Optional<Integer> who =
        open
            ? Force.of(grammar, verb.get())
                .reporter()
                .flatMap(grammar::subject)
                .filter(n -> !isPronoun(n))
            : noun.filter(n -> !isPronoun(n) || !sides.one(n).isEmpty());
    return who.filter(this::namesDoer).map(this::words);
  }

  /// True where the noun phrase itself names somebody, not a thing of theirs or in their land.
  private boolean namesDoer(int noun) {
    Span head = grammar.tokens().get(grammar.chunk(noun).head()).span();
    return isPronoun(noun) || sides.one(noun).people().stream().anyMatch(p -> p.span().meets(head));
  }

  private Span words(int noun) {
    List<Integer> group = grammar.group(noun);
    int last = group.getFirst() == noun ? group.getLast() : noun;
    return grammar.span(grammar.chunk(noun)).union(grammar.span(grammar.chunk(last)));
  }

  /// The words for the land in which a passive without a doer is done by those who rule it: who is
  /// arrested, freed or expelled there.
  Optional<Span> ruler(Span trigger, EventType type) {
    boolean rules =
        switch (type) {
          case COERCE, RETREAT, SANCTION -> true;
          default -> false;
        };
    return chunk(trigger)
        .filter(c -> rules && grammar.chunk(c).isVerb() && grammar.verb(c).passive())
        .filter(c -> behind(c, BY).findFirst().isEmpty())
        .flatMap(c -> behind(c, LANDS).filter(n -> sides.one(n).named()).findFirst())
        .map(this::words);
  }

  private Stream<Integer> behind(int verb, Set<String> prepositions) {
    return grammar.complements(verb, grammar.chunk(verb).to()).stream()
        .filter(c -> prepositions.contains(c.relation()))
        .map(Complement::chunk);
  }

  private boolean isPronoun(int noun) {
    return grammar.tag(grammar.chunk(noun).head()) == Tag.PRON;
  }

  /// To whom the act in the trigger is done: who is named in its object or behind it, else the
  /// object itself where the type may be done to things.
  Side done(Span trigger, EventType type, Side actors) {
    return chunk(trigger).map(c -> done(c, type, actors)).orElse(Side.NOBODY);
  }

  private Side done(int chunk, EventType type, Side actors) {
    boolean passive = grammar.chunk(chunk).isVerb() && grammar.verb(chunk).passive();
    if (passive) {
      return grammar
          .subject(chunk)
          .map(n -> recipient(n, type))
          .orElse(Side.NOBODY)
          .withoutAny(actors);
    }
    if (!grammar.chunk(chunk).isVerb()) {
      return Side.NOBODY;
    }
    Side named = within(chunk, type, actors, 0);
    return named.isEmpty() && isDoneToThings(chunk, type) ? thing(chunk, actors) : named;
  }

  /// True where the object of the verb is what the act is done to: "condemned the vote", not
  /// "launched an attack", and not what somebody will not do.
  private boolean isDoneToThings(int chunk, EventType type) {
    return Reach.of(type).objects()
        && grammar.chunk(chunk).isVerb()
        && !grammar.verb(chunk).negated()
        && !grammar.lexicon().is("light", grammar.verbLemma(chunk));
  }

  private Side thing(int chunk, Side actors) {
    return grammar.complements(chunk, grammar.chunk(chunk).to()).stream()
        .filter(c -> c.relation().isEmpty())
        .map(Complement::chunk)
        .filter(n -> grammar.tag(grammar.chunk(n).head()) != Tag.TIME)
        .findFirst()
        .map(n -> sides.anything(n).withoutAny(actors))
        .orElse(Side.NOBODY);
  }

  /// The first who is named behind the chunk or in what hangs on that, dependent verbs included.
  private Side within(int chunk, EventType type, Side actors, int depth) {
    for (Complement complement : grammar.complements(chunk, grammar.chunk(chunk).to())) {
      boolean clause =
          complement.relation().endsWith("-ing") || complement.relation().endsWith("+");
      boolean object = complement.relation().isEmpty();
      if (!clause && !object && !leads(complement, type)) {
        return Side.NOBODY; // "after", "despite": what follows is another matter
      }
      if (PLACES.contains(complement.relation()) && depth == 0 && !Reach.of(type).places()) {
        continue; // where it is said or done
      }
      Side side =
          clause || !leads(complement, type)
              ? Side.NOBODY
              : sides.group(complement.chunk()).withoutAny(actors);
      if (side.named()) {
        return side;
      }
      if (depth < DEPTH && (clause || object)) {
        Side inner = within(complement.chunk(), type, actors, depth + 1);
        if (inner.named()) {
          return inner;
        }
      }
    }
    return Side.NOBODY;
  }
}
