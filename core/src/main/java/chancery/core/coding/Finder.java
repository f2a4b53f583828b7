package chancery.core.coding;

import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Grammar.Complement;
import chancery.core.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the words of a sentence that tell events: one hit for each trigger, none for what another
/// hit already holds.
final class Finder {
  private final Codebook codebook;
  private final Grammar grammar;
  private final VerbMatcher verbs;
  private final NounMatcher nouns;
  private final Set<Integer> consumed = new HashSet<>();
  private final Set<Integer> carriedNouns = new HashSet<>();
  private final Map<Integer, List<Match>> verbMatches = new HashMap<>();

  Finder(Codebook codebook, Grammar grammar) {
    this.codebook = codebook;
    this.grammar = grammar;
    this.verbs = new VerbMatcher(codebook, grammar);
    this.nouns = new NounMatcher(codebook, grammar);
  }

  /// The hits, in the order of their triggers.
  List<Hit> hits() {
    for (int verb : grammar.verbs()) {
      verbMatches.put(verb, verbs.matches(verb));
    }
    List<Hit> hits = new ArrayList<>();
    for (int verb : grammar.verbs()) {
      ofVerb(verb).ifPresent(hits::add);
    }
    for (int i = 0; i < grammar.chunks().size(); i++) {
      if (grammar.isNoun(i) && !consumed.contains(i) && !carriedNouns.contains(i)) {
        bareNoun(i).ifPresent(hits::add);
      }
    }
    hits.removeIf(h -> consumed.contains(h.match().chunk()));
    hits.sort(Comparator.comparingInt(h -> h.match().from()));
    return hits;
  }

  private Optional<Hit> ofVerb(int verb) {
    List<Match> matches = verbMatches.getOrDefault(verb, List.of());
    Optional<Hit> light = carried(verb);
    double best = matches.isEmpty() ? 0 : matches.getFirst().weight();
    if (light.isPresent() && best < 3.0) {
      carriedNouns.add(light.get().match().chunk());
      return light;
    }
    if (matches.isEmpty()) {
      return demanded(verb);
    }
    Match match = matches.getFirst();
    Optional<Match> child = match.child().flatMap(this::bestOf);
    if (swallows(match.predicate().type())) {
      match.child().ifPresent(consumed::add);
      match.child().ifPresent(this::swallowNouns);
    }
    consumed.addAll(match.things());
    Optional<Match> rival =
        matches.stream().filter(m -> m.predicate().type() != match.predicate().type()).findFirst();
    return Optional.of(new Hit(match, Optional.of(verb), false, child, rival));
  }

  /// "must" before a verb that tells no event asks for it all the same.
  private Optional<Hit> demanded(int verb) {
    String modal = grammar.verb(verb).modal();
    List<Codebook.Entry> entries = modal.equals("must") ? codebook.ofVerb("must") : List.of();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    int head = grammar.chunk(verb).head();
    Match match =
        new Match(
            entries.getFirst(),
            verb,
            head,
            head + 1,
            grammar.subject(verb),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            1);
    return Optional.of(
        new Hit(match, Optional.of(verb), false, Optional.empty(), Optional.empty()));
  }

  /// The things that a swallowed verb speaks of are swallowed with it.
  private void swallowNouns(int child) {
    bestOf(child).ifPresent(m -> consumed.addAll(m.things()));
    for (Complement complement : grammar.complements(child, grammar.chunk(child).to())) {
      if (complement.relation().isEmpty()) {
        consumed.add(complement.chunk());
      }
      if (complement.relation().equals("to+") || complement.relation().equals("-ing")) {
        consumed.add(complement.chunk());
      }
    }
  }

  private static boolean swallows(EventType type) {
    return switch (type) {
      case AGREE, REQUEST, REJECT, THREATEN, ACCUSE, CONCEDE, COERCE, RETREAT, AID -> true;
      case CONSULT, SUPPORT, COOPERATE, PROTEST, SANCTION, MOBILIZE, ASSAULT -> false;
    };
  }

  /// The best reading of a dependent verb, seen through "continue to" and light verbs.
  private Optional<Match> bestOf(int verb) {
    int at = verb;
    for (int depth = 0; depth < 3; depth++) {
      List<Match> matches = verbMatches.getOrDefault(at, List.of());
      Optional<Hit> light = carriedQuietly(at);
      if (light.isPresent() && (matches.isEmpty() || matches.getFirst().weight() < 3.0)) {
        return Optional.of(light.get().match());
      }
      if (!matches.isEmpty()) {
        return Optional.of(matches.getFirst());
      }
      Optional<Integer> next =
          grammar.complements(at, grammar.chunk(at).to()).stream()
              .filter(c -> c.relation().equals("to+") || c.relation().endsWith("-ing"))
              .findFirst()
              .map(Complement::chunk);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.empty();
  }

  private Optional<Hit> carried(int verb) {
    return carriedQuietly(verb);
  }

  /// "launched an attack on": the noun's event with the light verb's subject.
  private Optional<Hit> carriedQuietly(int verb) {
    if (!grammar.lexicon().is("light", grammar.verbLemma(verb))) {
      return Optional.empty();
    }
    boolean passive = grammar.verb(verb).passive();
    Optional<Integer> object = passive ? grammar.subject(verb) : object(verb);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    List<Match> matches = nouns.matches(object.get());
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    Match match = matches.getFirst();
    Optional<Integer> doer = passive ? by(verb) : grammar.subject(verb);
    Match whole = match.withActor(doer.isPresent() ? doer : match.actor());
    Optional<Match> child = match.child().flatMap(this::bestOf);
    match.child().ifPresent(consumed::add);
    Optional<Match> rival =
        matches.stream().skip(1).filter(m -> !m.predicate().equals(match.predicate())).findFirst();
    return Optional.of(new Hit(whole, Optional.of(verb), true, child, rival));
  }

  private Optional<Integer> by(int verb) {
    return grammar.complements(verb, grammar.chunk(verb).to()).stream()
        .filter(c -> c.relation().equals("by"))
        .findFirst()
        .map(Complement::chunk);
  }

  private Optional<Integer> object(int verb) {
    for (Complement complement : grammar.complements(verb, grammar.chunk(verb).to())) {
      boolean particle = complement.relation().equals("out") || complement.relation().equals("up");
      if (complement.relation().isEmpty() || particle) {
        return Optional.of(complement.chunk());
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  /// A noun that no verb carries tells an event only with its parties beside it.
  private Optional<Hit> bareNoun(int noun) {
    List<Match> matches = nouns.matches(noun);
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    Match match = matches.getFirst();
    boolean parties =
        (match.actor().isPresent() && match.recipient().isPresent())
            || match
                .partner()
                .map(p -> grammar.group(p).size() > 1 || match.actor().isPresent())
                .orElse(false)
            || (match.actor().isPresent() && match.frame().has(Frame.Role.PARTNER));
    if (!parties) {
      return Optional.empty();
    }
    Optional<Integer> verb = occurs(noun);
    return Optional.of(new Hit(match, verb, false, Optional.empty(), Optional.empty()));
  }

  /// The verb that says that the noun's event takes place: "talks resumed".
  private Optional<Integer> occurs(int noun) {
    for (int verb : grammar.verbs()) {
      boolean subject = grammar.isFinite(verb) && grammar.subject(verb).equals(Optional.of(noun));
      if (subject && grammar.lexicon().is("occur", grammar.verbLemma(verb))) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /// True where the sentence has no finite verb at all, as headlines may.
  boolean isVerbless() {
    for (Chunk chunk : grammar.chunks()) {
      if (chunk.isFiniteVerb()) {
        return false;
      }
    }
    return true;
  }
}
