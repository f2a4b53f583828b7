package chancery.app.desk;

import chancery.core.copies.Recurring;
import chancery.core.ledger.Ledger;
import chancery.core.ledger.LedgerKey;
import chancery.core.ledger.Told;
import chancery.core.model.DocId;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.core.pipeline.Pipeline;
import chancery.core.pipeline.Retelling;
import chancery.core.pipeline.Settlement;
import chancery.io.store.Settlements;
import chancery.io.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Brings a store's stories and entries up to its documents.
///
/// New documents can change the stories of their kin and the entries of the keys that they or their
/// kin have a claim of: these are settled anew, the rest stays as it is. What comes of it is the
/// same, byte for byte, as if all documents were settled at once; where most documents are new they
/// are.
final class Settling {
  private final Pipeline pipeline;
  private final Store store;
  private final Settlements settlements;
  private final List<String> notes = new ArrayList<>();

  Settling(Pipeline pipeline, Store store) {
    this.pipeline = pipeline;
    this.store = store;
    this.settlements = store.settlements();
  }

  /// Returns what was bounded on the way or had to be made anew, in words for the account.
  List<String> run() {
    long upTo = settlements.latest();
    Settlement settlement =
        settlements.unsettled() * 2 > store.size() ? pipeline.settle(store.documents()) : part();
    settlements.settle(settlement, upTo);
    notes.addAll(settlement.notes());
    return List.copyOf(notes);
  }

  private Settlement part() {
    try (KinIndex index = KinIndex.of(store)) {
      notes.addAll(index.notes());
      List<DocId> arrived = settlements.arrived();
      Set<DocId> touched = kin(arrived, index);
      Retelling retelling = retold(touched, index);
      for (Set<DocId> more = moreOf(retelling, arrived, touched);
          !more.isEmpty();
          more = moreOf(retelling, arrived, touched)) {
        touched.addAll(kin(more, index));
        retelling = retold(touched, index);
      }
      Set<LedgerKey> former = settlements.keysOf(touched);
      Set<LedgerKey> keys = new TreeSet<>(former);
      retelling.told().forEach(t -> keys.addAll(Ledger.keys(t)));
      Set<DocId> others = settlements.claimants(keys);
      others.removeAll(touched);
      return Pipeline.settle(retelling, former, told(others));
    }
  }

  private Retelling retold(Set<DocId> touched, KinIndex index) {
    return pipeline.retell(
        store.documents(touched), index.index(), lines -> settlements.storiesOf(lines, touched));
  }

  /// The documents whose labels change since a line of theirs now recurs, or no longer does.
  private Set<DocId> moreOf(Retelling retelling, List<DocId> arrived, Set<DocId> touched) {
    Map<Recurring.Line, Set<StoryId>> before =
        settlements.storiesOf(retelling.recurring().keySet(), arrived);
    Set<Recurring.Line> changed = new TreeSet<>();
    retelling
        .recurring()
        .forEach((line, stories) -> {
          int former = before.getOrDefault(line, Set.of()).size();
          if (Recurring.Verdict.of(stories) != Recurring.Verdict.of(former)) {
            changed.add(line);
          }
        });
    Set<DocId> more = settlements.havingAny(changed);
    more.removeAll(touched);
    return more;
  }

  /// The new documents and everything that can be reached from them through pairs that share words
  /// and through stories.
  private Set<DocId> kin(Collection<DocId> arrived, KinIndex index) {
    Set<DocId> reached = new TreeSet<>();
    Collection<DocId> fresh = arrived;
    while (!fresh.isEmpty()) {
      reached.addAll(index.reached(fresh));
      Set<DocId> kin = settlements.kin(reached);
      kin.removeAll(reached);
      fresh = kin;
    }
    return reached;
  }

  /// Settled documents as they stand, with their stories.
  private List<Told> told(Collection<DocId> documents) {
    Map<DocId, Story> stories = new HashMap<>();
    List<Told> told = new ArrayList<>();
    for (DocId id : documents) {
      Story story = stories.get(id);
      if (story == null) {
        story = store.storyOf(id).flatMap(store::story).orElseThrow();
        for (DocId copy : story.copies()) {
          stories.put(copy, story);
        }
      }
      Story whose = story;
      store
          .document(id)
          .ifPresent(read -> told.add(new Told(read.document(), read.findings(), whose)));
    }
    return told;
  }
}
