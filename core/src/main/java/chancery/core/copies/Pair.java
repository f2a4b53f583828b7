package chancery.core.copies;

import java.util.Optional;

/// Two bodies that were compared and are tied, the one with the smaller id first.
record Pair(Body a, Body b, Common common, CopyEdge.Kind kind) {

  /// Compares two bodies; empty where nothing ties them.
  static Optional<Pair> of(Body x, Body y) {
    boolean ordered = x.id().compareTo(y.id()) < 0;
    Body a = ordered ? x : y;
    Body b = ordered ? y : x;
    Overlap overlap = Overlap.of(a, b);
    return Verifier.kind(overlap).map(kind -> new Pair(a, b, overlap.common(), kind));
  }
}
