package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the other copies say about a pair: the stories, and how much of each text the text nearest
/// to it explains.
final class Family {
  private static final Family NONE = new Family(List.of(), List.of(), List.of());

  private final List<Passages.Rebuilt> stories;
  private final Map<DocId, Integer> storyOf = new HashMap<>();
  private final Map<DocId, Double> explained = new HashMap<>();

  Family(List<List<DocId>> groups, List<Passages.Rebuilt> stories, List<Pair> pairs) {
    this.stories = stories;
    for (int g = 0; g < groups.size(); g++) {
      for (DocId id : groups.get(g)) {
        storyOf.put(id, g);
      }
    }
    for (Pair pair : pairs) {
      if (pair.kind() != CopyEdge.Kind.QUOTE_ONLY) {
        explained.merge(pair.a().id(), pair.common().containmentA(), Math::max);
        explained.merge(pair.b().id(), pair.common().containmentB(), Math::max);
      }
    }
  }

  /// Of two texts that nothing else is known of.
  static Family none() {
    return NONE;
  }

  Optional<Witnesses> story(DocId id) {
    return Optional.ofNullable(storyOf.get(id)).map(g -> stories.get(g).witnesses());
  }

  /// The share of the text that the text nearest to it has too; 0 where none is known.
  double explained(DocId id) {
    return explained.getOrDefault(id, 0.0);
  }

  /// True where both are in a story, and not in one.
  boolean areApart(DocId a, DocId b) {
    Integer story = storyOf.get(a);
    return story != null && storyOf.containsKey(b) && !story.equals(storyOf.get(b));
  }

  boolean isOneStory(DocId a, DocId b) {
    Integer story = storyOf.get(a);
    return story != null && story.equals(storyOf.get(b));
  }

  /// Log-odds of the text being its story's original; 0 where nothing is known.
  double originOdds(DocId id) {
    return story(id).map(w -> w.originOdds(id)).orElse(0.0);
  }
}
