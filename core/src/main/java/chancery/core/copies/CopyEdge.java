package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.List;

/// What two texts have to do with each other.
///
/// @param a the text with the smaller id
/// @param b the other one
/// @param kind copies of one story, a part of one inside the other, or one quotation in both
/// @param containmentA share of a's words that b has too, 0 to 1
/// @param containmentB the same for b
/// @param direction which of them was made from which
/// @param evidence what was seen, in words
public record CopyEdge(
    DocId a,
    DocId b,
    Kind kind,
    double containmentA,
    double containmentB,
    Direction direction,
    List<String> evidence) {

  public CopyEdge {
    evidence = List.copyOf(evidence);
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("an edge goes from the smaller id: " + a + ", " + b);
    }
  }

  /// How two texts that share words belong together.
  public enum Kind {
    /// Two copies of one story.
    COPY,
    /// One holds a part of the other's story inside an article of its own, or both do.
    PARTIAL,
    /// Independent reports that share a quotation: never one story.
    QUOTE_ONLY;

    /// The word that the stages print.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
