package chancery.core.coding;

import java.util.List;
import java.util.Optional;

/// A frame found in a sentence. Numbers are those of chunks.
///
/// @param entry the frame and its predicate
/// @param chunk the verb, or the noun phrase whose head is the predicate
/// @param from first token of the words that name the act
/// @param to behind the last of them
/// @param actor who does it
/// @param recipient to whom
/// @param partner who does it too
/// @param child the verb of a dependent clause
/// @param things objects and matters named in it
/// @param passive true where a passive was turned round
/// @param weight how much of the frame the sentence filled; higher is more specific
record Match(
    Codebook.Entry entry,
    int chunk,
    int from,
    int to,
    Optional<Integer> actor,
    Optional<Integer> recipient,
    Optional<Integer> partner,
    Optional<Integer> child,
    List<Integer> things,
    boolean passive,
    double weight) {
  Match {
    things = List.copyOf(things);
  }

  Predicate predicate() {
    return entry.predicate();
  }

  Frame frame() {
    return entry.frame();
  }

  Match withActor(Optional<Integer> other) {
    return new Match(
        entry, chunk, from, to, other, recipient, partner, child, things, passive, weight);
  }
}
