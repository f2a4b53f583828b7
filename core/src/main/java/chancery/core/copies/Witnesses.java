package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.BitSet;
import java.util.Map;

/// Which copies have which sentences of their story, by number of the sentence.
///
/// @param copies number of copies
/// @param lacking for each copy the sentences that at least two others have and it lacks
/// @param variants for each copy the sentences that it words otherwise than most
/// @param origin for each copy the log-odds of being the original; empty for fewer than three
record Witnesses(
    int copies,
    Map<DocId, BitSet> lacking,
    Map<DocId, BitSet> variants,
    Map<DocId, Double> origin) {
  private static final int MANY = 64;

  BitSet lacks(DocId id) {
    return lacking.getOrDefault(id, new BitSet());
  }

  BitSet odd(DocId id) {
    return variants.getOrDefault(id, new BitSet());
  }

  double originOdds(DocId id) {
    return origin.getOrDefault(id, 0.0);
  }

  /// Is there a copy that lacks only what both lack, and less than either? Not asked of very large
  /// families, where the answer is worth less than it costs.
  boolean hasMore(BitSet x, BitSet y) {
    if (copies > MANY) {
      return false;
    }
    return lacking.values().stream()
        .anyMatch(z -> {
          BitSet beyondX = (BitSet) z.clone();
          beyondX.andNot(x);
          BitSet beyondY = (BitSet) z.clone();
          beyondY.andNot(y);
          return beyondX.isEmpty()
              && beyondY.isEmpty()
              && z.cardinality() < x.cardinality()
              && z.cardinality() < y.cardinality();
        });
  }
}
