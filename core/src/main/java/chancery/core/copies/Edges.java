package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns compared pairs into edges, now that the stories are known.
final class Edges {
  private final List<Passages.Rebuilt> stories;
  private final Map<DocId, Integer> storyOf = new HashMap<>();

  Edges(List<List<DocId>> groups, List<Passages.Rebuilt> stories) {
    this.stories = stories;
    for (int g = 0; g < groups.size(); g++) {
      for (DocId id : groups.get(g)) {
        storyOf.put(id, g);
      }
    }
  }

  /// The edges, sorted by their ids.
  List<CopyEdge> of(List<Pair> pairs, Spread spread) {
    return spread.map(pairs, this::edge).stream()
        .sorted(Comparator.comparing(CopyEdge::a).thenComparing(CopyEdge::b))
        .toList();
  }

  /// The story decides: two of its texts are copies, texts of two stories are not.
  private CopyEdge edge(Pair pair) {
    DocId a = pair.a().page.copy.id();
    DocId b = pair.b().page.copy.id();
    Integer storyA = storyOf.get(a);
    boolean same = storyA != null && storyA.equals(storyOf.get(b));
    CopyEdge.Kind kind =
        switch (pair.kind()) {
          case QUOTE_ONLY -> same ? CopyEdge.Kind.COPY : CopyEdge.Kind.QUOTE_ONLY;
          case COPY, PARTIAL -> same ? CopyEdge.Kind.COPY : CopyEdge.Kind.PARTIAL;
        };
    Aligner.Raw raw = Aligner.raw(pair.a().page, pair.b().page);
    Ancestry.Verdict verdict =
        Ancestry.of(pair.a(), pair.b(), pair.overlap(), raw, this::witnesses);
    return new CopyEdge(
        a,
        b,
        kind,
        pair.overlap().containmentA(),
        pair.overlap().containmentB(),
        verdict.direction(),
        verdict.evidence());
  }

  private Optional<Witnesses> witnesses(DocId id) {
    return Optional.ofNullable(storyOf.get(id)).map(g -> stories.get(g).witnesses());
  }
}
