package chancery.core.pipeline;

import chancery.core.copies.CopyEdge;
import chancery.core.model.Entry;
import chancery.core.model.Story;
import java.util.List;

/// What a set of documents comes to.
///
/// @param stories every document is in one story, alone or with its copies; sorted by id
/// @param edges what pairs of documents have to do with each other
/// @param reread the documents whose labels the other copies changed, read anew; sorted by id
/// @param entries the record, sorted by id
public record Settlement(
    List<Story> stories, List<CopyEdge> edges, List<ReadDocument> reread, List<Entry> entries) {
  public Settlement {
    stories = List.copyOf(stories);
    edges = List.copyOf(edges);
    reread = List.copyOf(reread);
    entries = List.copyOf(entries);
  }
}
