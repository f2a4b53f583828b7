package chancery.core.coding;

import chancery.core.coding.Frame.Role;
import chancery.core.coding.Frame.Slot;
import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Grammar.Complement;
import chancery.core.coding.grammar.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Fits the codebook's nominal frames to a noun phrase: "the invasion of Y by X", "held talks with
/// Y".
final class NounMatcher {
  private final Codebook codebook;
  private final Grammar grammar;
  private final Nouns nouns;

  NounMatcher(Codebook codebook, Grammar grammar) {
    this.codebook = codebook;
    this.grammar = grammar;
    this.nouns = new Nouns(codebook, grammar);
  }

  /// The frames that fit the noun phrase's head, the most specific first. A noun carried by a light
  /// verb has that verb's subject as its actor.
  List<Match> matches(int noun) {
    Chunk chunk = grammar.chunk(noun);
    int head = chunk.head();
    if (grammar.tag(head) != Tag.NOUN || grammar.tokens().get(head).unit() >= 0) {
      return List.of();
    }
    List<Codebook.Entry> entries = entries(chunk, head);
    List<Match> found = new ArrayList<>();
    for (Codebook.Entry entry : entries) {
      fit(entry, noun).ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(Match::weight).reversed());
    return found;
  }

  private List<Codebook.Entry> entries(Chunk chunk, int head) {
    String lemma = grammar.lemma(head);
    if (head > chunk.from()) {
      List<Codebook.Entry> two = codebook.ofNoun(grammar.lemma(head - 1) + "-" + lemma);
      if (!two.isEmpty()) {
        return two;
      }
    }
    return codebook.ofNoun(lemma);
  }

  private Optional<Match> fit(Codebook.Entry entry, int noun) {
    Frame frame = entry.frame();
    Chunk chunk = grammar.chunk(noun);
    List<Complement> complements = grammar.complements(noun, chunk.to());
    Optional<Integer> recipient = Optional.empty();
    Optional<Integer> partner = Optional.empty();
    Optional<Integer> child = Optional.empty();
    double weight = 1;
    for (Slot slot : frame.slots()) {
      Optional<Integer> filler = filler(slot, complements);
      if (slot.role() == Role.CLAUSE) {
        child = filler;
        if (child.isEmpty()) {
          return Optional.empty();
        }
      } else if (slot.role() == Role.PARTNER) {
        partner = filler;
      } else {
        recipient = filler;
      }
      weight += filler.isPresent() ? 1 : 0;
    }
    Optional<Integer> actor = actor(frame, noun, complements);
    return Optional.of(
        new Match(
            entry,
            noun,
            chunk.head(),
            chunk.head() + 1,
            actor,
            recipient,
            partner,
            child,
            List.of(noun),
            false,
            weight));
  }

  private static Optional<Integer> filler(Slot slot, List<Complement> complements) {
    return complements.stream()
        .filter(c -> slot.relations().contains(c.relation()))
        .findFirst()
        .map(Complement::chunk);
  }

  /// Who stands behind "by" and the like; the owner or modifier is the noun phrase itself.
  private Optional<Integer> actor(Frame frame, int noun, List<Complement> complements) {
    for (Complement complement : complements) {
      boolean ofRecipient =
          frame.slots().stream().anyMatch(s -> s.relations().contains(complement.relation()));
      if (frame.by().contains(complement.relation()) && !ofRecipient) {
        return Optional.of(complement.chunk());
      }
    }
    return nouns.isOwned(noun) && hasOwnerInside(noun) ? Optional.of(noun) : Optional.empty();
  }

  private boolean hasOwnerInside(int noun) {
    Chunk chunk = grammar.chunk(noun);
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (grammar.tokens().get(i).unit() >= 0
          || grammar.tag(i) == Tag.POSS
          || grammar.tag(i) == Tag.PRPS) {
        return true;
      }
    }
    return false;
  }
}
