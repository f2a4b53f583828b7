package chancery.io.query;

import chancery.core.actors.Actor;
import chancery.core.actors.Register;
import chancery.core.model.ActorRef;
import chancery.core.model.DocId;
import chancery.core.model.Entry;
import chancery.core.model.Finding;
import chancery.core.model.Participant;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.io.export.Documents;
import chancery.io.store.Store;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What a store holds, at a glance.
///
/// @param counts documents, stories, entries
/// @param behind true where documents came in since stories and entries were made
/// @param pairs the pairs of actors with most happenings between them, the most active first
/// @param latest the stories published last, the latest first
public record Overview(
    Store.Counts counts, boolean behind, List<Pair> pairs, List<StoryLine> latest) {
  private static final int MOST = 12;
  private static final int ABOUT =
      4; // stories looked at for one shown: the store sorts by the words of a date

  public Overview {
    pairs = List.copyOf(pairs);
    latest = List.copyOf(latest);
  }

  /// Two countries or actors.
  ///
  /// @param one the one whose id comes first
  /// @param other the other
  /// @param happenings number of events with both
  public record Pair(Side one, Side other, int happenings) {}

  /// A story in a list.
  public record StoryLine(StoryId id, DocumentLine first, int copies) {}

  /// Reads it from a store; takes time in the number of entries.
  public static Overview of(Store store, Register register) {
    return new Overview(
        store.counts(), store.settlements().behind(), pairs(store, register), latest(store));
  }

  private static List<Pair> pairs(Store store, Register register) {
    Map<Ids, Integer> counted = new HashMap<>();
    store.entries().eachEvent(entry -> count(entry, register, counted));
    return counted.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Ids, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().one())
                .thenComparing(e -> e.getKey().other()))
        .limit(MOST)
        .flatMap(e -> pair(e.getKey(), e.getValue(), register).stream())
        .toList();
  }

  private record Ids(String one, String other) {}

  private static Optional<Pair> pair(Ids ids, int happenings, Register register) {
    Optional<Side> one = register.byId(ids.one()).map(a -> Side.of(a, register));
    Optional<Side> other = register.byId(ids.other()).map(a -> Side.of(a, register));
    return one.flatMap(a -> other.map(b -> new Pair(a, b, happenings)));
  }

  private static void count(Entry entry, Register register, Map<Ids, Integer> counted) {
    if (!(entry.finding() instanceof Finding.Event event)) {
      return;
    }
    List<String> parties =
        List.copyOf(
            new TreeSet<>(
                event
                    .participants()
                    .map(Participant::actor)
                    .flatMap(a -> party(a, register).stream())
                    .toList()));
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        counted.merge(new Ids(parties.get(i), parties.get(j)), 1, Integer::sum);
      }
    }
  }

  /// The state that somebody acts for, else the actor's own id; nobody that the register doesn't
  /// know.
  private static Optional<String> party(ActorRef actor, Register register) {
    return actor.country().flatMap(register::stateOfCountry).map(Actor.State::id).or(actor::id);
  }

  private static List<StoryLine> latest(Store store) {
    Documents documents = new Documents(store);
    return store.latestStories(MOST * ABOUT).stream()
        .flatMap(id -> store.story(id).stream())
        .map(story -> line(story, documents))
        .sorted(
            Comparator.comparing(
                    (StoryLine s) -> s.first().published().latest().orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(s -> s.id().value()))
        .limit(MOST)
        .toList();
  }

  private static StoryLine line(Story story, Documents documents) {
    DocId first = story.copies().getFirst();
    return new StoryLine(
        story.id(), DocumentLine.of(documents.apply(first)), story.copies().size());
  }
}
