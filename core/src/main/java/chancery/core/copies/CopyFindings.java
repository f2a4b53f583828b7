package chancery.core.copies;

import chancery.core.model.Story;
import java.util.List;

/// What a collection of texts turned out to be.
///
/// @param stories every text in exactly one of them, sorted by the smallest id of their copies
/// @param edges the pairs that share words, sorted by their ids
/// @param notes what was bounded, for the account: empty for ordinary input
public record CopyFindings(List<Story> stories, List<CopyEdge> edges, List<String> notes) {
  public CopyFindings {
    stories = List.copyOf(stories);
    edges = List.copyOf(edges);
    notes = List.copyOf(notes);
  }
}
