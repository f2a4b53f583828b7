package chancery.core.copies;

import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.List;
import java.util.Optional;

/// One stretch of an alignment: on both pages, or on one.
///
/// @param op what became of it
/// @param a where it stands in a
/// @param b where it stands in b
/// @param label a finer name, such as `caption`, `editor-comment`, or `uncertain` behind a colon
/// @param changes what differs between the two sides, each once, in the order of [Change]
/// @param edits the exact places of all changes but typography
public record Segment(
    Story.Op op,
    Optional<Span> a,
    Optional<Span> b,
    Optional<String> label,
    List<Change> changes,
    List<Edit> edits) {

  public Segment {
    changes =
        changes.size() < 2 ? List.copyOf(changes) : changes.stream().distinct().sorted().toList();
    edits = List.copyOf(edits);
    if (a.isEmpty() && b.isEmpty()) {
      throw new IllegalArgumentException("a segment on neither page");
    }
  }

  /// The same stretch with another verdict.
  public Segment as(Story.Op other, Optional<String> name) {
    return new Segment(other, a, b, name, changes, edits);
  }

  /// True where both pages have it.
  public boolean isTwoSided() {
    return a.isPresent() && b.isPresent();
  }
}
