package chancery.core.pipeline;

import chancery.core.copies.CopyEdge;
import chancery.core.ledger.Ledger;
import chancery.core.ledger.LedgerKey;
import chancery.core.ledger.LedgerRow;
import chancery.core.ledger.Told;
import chancery.core.model.DocId;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What documents come to, in place of what was settled of them before: of all documents, or of
/// those alone that new ones can change.
///
/// @param whole true where it stands for the whole record
/// @param stories the stories of the documents; sorted by id
/// @param edges what pairs of documents have to do with each other
/// @param reread the documents whose labels or day the other copies changed, read anew; sorted by
///   id
/// @param keys for each document the keys of its claims
/// @param replaced the keys whose entries are given here, all of them
/// @param rows the entries of these keys, sorted by id
/// @param notes what was bounded on the way, for the account: empty for ordinary input
public record Settlement(
    boolean whole,
    List<Story> stories,
    List<CopyEdge> edges,
    List<ReadDocument> reread,
    NavigableMap<DocId, NavigableSet<LedgerKey>> keys,
    NavigableSet<LedgerKey> replaced,
    List<LedgerRow> rows,
    List<String> notes) {
  public Settlement {
    stories = List.copyOf(stories);
    edges = List.copyOf(edges);
    reread = List.copyOf(reread);
    keys = Collections.unmodifiableNavigableMap(new TreeMap<>(keys));
    replaced = Collections.unmodifiableNavigableSet(new TreeSet<>(replaced));
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /// The settlement of all documents.
  static Settlement whole(Retelling retelling) {
    NavigableMap<DocId, NavigableSet<LedgerKey>> keys = keys(retelling.told());
    return of(true, retelling, keys, union(keys, Set.of()), Ledger.of(retelling.told()));
  }

  /// The settlement of some documents.
  ///
  /// @param former the keys of the claims that these documents had in the former settlement
  /// @param others every other document with a claim of a former key or of one of the new keys, as
  ///   its story leaves it
  static Settlement part(Retelling retelling, Set<LedgerKey> former, Collection<Told> others) {
    NavigableMap<DocId, NavigableSet<LedgerKey>> keys = keys(retelling.told());
    NavigableSet<LedgerKey> replaced = union(keys, former);
    List<Told> told = new ArrayList<>(retelling.told());
    told.addAll(others);
    return of(false, retelling, keys, replaced, Ledger.of(told, replaced::contains));
  }

  private static Settlement of(
      boolean whole,
      Retelling retelling,
      NavigableMap<DocId, NavigableSet<LedgerKey>> keys,
      NavigableSet<LedgerKey> replaced,
      List<LedgerRow> rows) {
    return new Settlement(
        whole,
        retelling.stories(),
        retelling.edges(),
        retelling.reread(),
        keys,
        replaced,
        rows,
        retelling.notes());
  }

  private static NavigableMap<DocId, NavigableSet<LedgerKey>> keys(List<Told> told) {
    NavigableMap<DocId, NavigableSet<LedgerKey>> keys = new TreeMap<>();
    told.forEach(t -> keys.put(t.document().id(), Ledger.keys(t)));
    return keys;
  }

  private static NavigableSet<LedgerKey> union(
      NavigableMap<DocId, NavigableSet<LedgerKey>> keys, Set<LedgerKey> former) {
    NavigableSet<LedgerKey> all = new TreeSet<>(former);
    keys.values().forEach(all::addAll);
    return all;
  }
}
