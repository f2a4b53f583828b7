package chancery.core.coding;

import chancery.core.model.ActorRef;
import chancery.core.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Who stands on one side of an event.
///
/// @param people the participants, in order
/// @param named true where at least one of them is a mention or a name
/// @param region true where only a regional construct such as "the West" stands there
record Side(List<Participant> people, boolean named, boolean region) {
  static final Side NOBODY = new Side(List.of(), false, false);
  static final Side REGION = new Side(List.of(), false, true);

  Side {
    people = List.copyOf(people);
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /// Both sides' people, each once.
  Side with(Side other) {
    return with(other, (_, _) -> false);
  }

  /// Both sides' people, each once.
  ///
  /// @param apart true for two that are not one though their state and sector are
  Side with(Side other, BiPredicate<Participant, Participant> apart) {
    List<Participant> all = new ArrayList<>(people);
    for (Participant participant : other.people) {
      all.removeIf(p -> isPartOf(p, participant));
      if (all.stream().noneMatch(p -> isOne(p, participant, apart) || isPartOf(participant, p))) {
        all.add(participant);
      }
    }
    return new Side(all, named || other.named, all.isEmpty() && (region || other.region));
  }

  private static boolean isOne(
      Participant a, Participant b, BiPredicate<Participant, Participant> apart) {
    return same(a.actor(), b.actor()) && !apart.test(a, b);
  }

  /// True for words that nothing resolves and that lie within the other's.
  private static boolean isPartOf(Participant part, Participant whole) {
    return part.actor().id().isEmpty()
        && whole.span().holds(part.span())
        && !same(part.actor(), whole.actor());
  }

  /// The same side without those who stand on the other.
  Side without(Side other) {
    return without(other, (_, _) -> false);
  }

  /// The same side without those who stand on the other.
  ///
  /// @param apart true for two that are not one though their state and sector are
  Side without(Side other, BiPredicate<Participant, Participant> apart) {
    List<Participant> left =
        people.stream()
            .filter(p ->
                other.people.stream()
                    .noneMatch(o -> o.span().equals(p.span()) || isOne(o, p, apart)))
            .toList();
    return new Side(left, named && !left.isEmpty(), region);
  }

  /// One actor: the same id, or the same country and sector with no two different persons or
  /// bodies.
  static boolean same(ActorRef a, ActorRef b) {
    if (a.key().equals(b.key()) && a.sector().equals(b.sector())) {
      return true;
    }
    boolean bothStates = isState(a) && isState(b);
    return bothStates && a.country().equals(b.country()) && a.sector().equals(b.sector());
  }

  private static boolean isState(ActorRef actor) {
    return actor.country().isPresent() && actor.id().map(i -> i.startsWith("state:")).orElse(false);
  }

  /// The same side without actors that stand on the other in whatever sector.
  Side withoutAny(Side other) {
    List<Participant> left =
        people.stream()
            .filter(p ->
                other.people.stream()
                    .noneMatch(
                        o -> o.actor().key().equals(p.actor().key()) || o.span().meets(p.span())))
            .toList();
    return new Side(left, named && !left.isEmpty(), region);
  }

  Stream<ActorRef> actors() {
    return people.stream().map(Participant::actor);
  }
}
