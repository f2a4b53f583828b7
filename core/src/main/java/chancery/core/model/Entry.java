package chancery.core.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// One counted row of the record.
///
/// @param id digest of what is counted
/// @param finding the finding with the evidence of all witnesses; its spans count in the first
/// @param story the story that tells it (the smallest id where several do)
/// @param witnesses the documents that carry it
/// @param independentSources number of stories that tell it: stories, not pages
/// @param insertedBy the republisher whose own words these are; empty for the story's
public record Entry(
    EntryId id,
    Finding finding,
    StoryId story,
    SortedSet<DocId> witnesses,
    int independentSources,
    Optional<Republisher> insertedBy) {
  public Entry {
    witnesses = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(witnesses));
    if (witnesses.isEmpty() || independentSources < 1) {
      throw new IllegalArgumentException("an entry without a witness: " + id);
    }
  }

  /// The same row under another id.
  public Entry withId(EntryId other) {
    return new Entry(other, finding, story, witnesses, independentSources, insertedBy);
  }

  /// The same row with another form of its finding.
  public Entry withFinding(Finding other) {
    return new Entry(id, other, story, witnesses, independentSources, insertedBy);
  }

  /// Who put words into a story.
  ///
  /// @param document the copy that has them
  /// @param publisher its publisher, where known
  public record Republisher(DocId document, Optional<String> publisher) {}
}
