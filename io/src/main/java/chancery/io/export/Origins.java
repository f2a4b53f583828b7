package chancery.io.export;

import chancery.core.copies.CopyEdge;
import chancery.core.model.DocId;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.io.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where a story comes from: the copy that the others were most probably made from, or a source
/// that is not among them; and the stories that tell of the same without being copies.
public final class Origins {
  /// What is printed where no copy is the origin.
  public static final String HIDDEN = "hidden-source";

  private static final double LIKELY = 0.5;

  private final Store store;

  /// The origins of a store's stories.
  public Origins(Store store) {
    this.store = store;
  }

  void describe(ObjectNode node, Story story) {
    ArrayNode independent = node.putArray("independentOf");
    independentOf(story).forEach(s -> independent.add(s.value()));
    Wire.put(node, "origin", origin(story));
  }

  /// The stories that share an entry or a quotation with this one.
  public Set<StoryId> independentOf(Story story) {
    Set<StoryId> others = new TreeSet<>();
    for (DocId document : story.copies()) {
      store.edges(document).stream()
          .map(e -> e.a().equals(document) ? e.b() : e.a())
          .forEach(d -> store.storyOf(d).ifPresent(others::add));
    }
    others.addAll(store.entries().storiesBeside(story.id()));
    others.remove(story.id());
    return others;
  }

  /// The id of the copy that the others were made from, by the mean over its pairs; [#HIDDEN] where
  /// most pairs come from a source that is not among them; empty where nothing is known.
  public Optional<String> origin(Story story) {
    Map<DocId, Double> parent = new TreeMap<>();
    Map<DocId, Integer> pairs = new TreeMap<>();
    double hidden = 0;
    List<CopyEdge> edges = inside(story);
    for (CopyEdge edge : edges) {
      parent.merge(edge.a(), edge.direction().aToB(), Double::sum);
      parent.merge(edge.b(), edge.direction().bToA(), Double::sum);
      pairs.merge(edge.a(), 1, Integer::sum);
      pairs.merge(edge.b(), 1, Integer::sum);
      hidden += edge.direction().hiddenSource();
    }
    pairs.forEach((id, n) -> parent.computeIfPresent(id, (_, sum) -> sum / n));
    Optional<String> best =
        parent.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .filter(e -> e.getValue() >= LIKELY)
            .map(e -> e.getKey().value());
    boolean none = !edges.isEmpty() && hidden / edges.size() >= LIKELY;
    return best.or(() -> none ? Optional.of(HIDDEN) : Optional.empty());
  }

  /// The edges between copies of the story, sorted by their ids.
  List<CopyEdge> inside(Story story) {
    SortedMap<String, CopyEdge> edges = new TreeMap<>();
    for (DocId document : story.copies()) {
      store.edges(document).stream()
          .filter(e -> story.copies().contains(e.a()) && story.copies().contains(e.b()))
          .forEach(e -> edges.put(e.a() + " " + e.b(), e));
    }
    return List.copyOf(edges.values());
  }
}
