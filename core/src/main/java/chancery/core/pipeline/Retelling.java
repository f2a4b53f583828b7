package chancery.core.pipeline;

import chancery.core.copies.CopyEdge;
import chancery.core.copies.Recurring;
import chancery.core.ledger.Told;
import chancery.core.model.Story;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a set of documents tells, once they are joined to stories.
///
/// @param stories every document is in one story, alone or with its copies; sorted by id
/// @param edges what pairs of documents have to do with each other
/// @param reread the documents whose labels or day the other copies changed, read anew; sorted by
///   id
/// @param told every document as its story leaves it; sorted by id
/// @param recurring under how many stories each line of these documents' outlets stands
/// @param notes what of the search for copies was bounded, for the account
public record Retelling(
    List<Story> stories,
    List<CopyEdge> edges,
    List<ReadDocument> reread,
    List<Told> told,
    SortedMap<Recurring.Line, Integer> recurring,
    List<String> notes) {
  public Retelling {
    stories = List.copyOf(stories);
    edges = List.copyOf(edges);
    reread = List.copyOf(reread);
    told = List.copyOf(told);
    recurring = Collections.unmodifiableSortedMap(new TreeMap<>(recurring));
    notes = List.copyOf(notes);
  }
}
