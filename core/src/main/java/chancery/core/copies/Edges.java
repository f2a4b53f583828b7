package chancery.core.copies;

import java.util.Comparator;
import java.util.List;

/// Turns compared pairs into edges, now that the stories are known.
final class Edges {
  private final Family family;

  Edges(Family family) {
    this.family = family;
  }

  /// The edges, sorted by their ids.
  List<CopyEdge> of(List<Pair> pairs, Spread spread) {
    return spread.map(pairs, this::edge).stream()
        .sorted(Comparator.comparing(CopyEdge::a).thenComparing(CopyEdge::b))
        .toList();
  }

  /// The story decides: two of its texts are copies, texts of two stories are not.
  private CopyEdge edge(Pair pair) {
    boolean same = family.isOneStory(pair.a().id(), pair.b().id());
    CopyEdge.Kind kind =
        switch (pair.kind()) {
          case QUOTE_ONLY -> same ? CopyEdge.Kind.COPY : CopyEdge.Kind.QUOTE_ONLY;
          case COPY, PARTIAL -> same ? CopyEdge.Kind.COPY : CopyEdge.Kind.PARTIAL;
        };
    Aligner.Raw raw = Aligner.raw(pair.a().page, pair.b().page);
    Ancestry.Verdict verdict = Ancestry.of(pair.a(), pair.b(), pair.common(), raw, family);
    return new CopyEdge(
        pair.a().id(),
        pair.b().id(),
        kind,
        pair.common().containmentA(),
        pair.common().containmentB(),
        verdict.direction(),
        verdict.evidence());
  }
}
