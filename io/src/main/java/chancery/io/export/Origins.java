package chancery.io.export;

import chancery.core.copies.CopyEdge;
import chancery.core.model.DocId;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.io.store.Store;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where a story comes from: the copy that the others were most probably made from, or a source
/// that is not among them; and the stories that tell of the same without being copies.
public final class Origins {
  /// What is printed where no copy is the origin.
  public static final String HIDDEN = "hidden-source";

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

  /// The id of the copy that the others were made from, [#HIDDEN], or empty where nothing is known.
  public Optional<String> origin(Story story) {
    Map<String, Double> weight = new TreeMap<>();
    double unknown = 0;
    for (CopyEdge edge : inside(story)) {
      weight.merge(edge.a().value(), edge.direction().aToB(), Double::sum);
      weight.merge(edge.b().value(), edge.direction().bToA(), Double::sum);
      weight.merge(HIDDEN, edge.direction().hiddenSource(), Double::sum);
      unknown += edge.direction().unknown();
    }
    double none = unknown;
    return weight.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() > none)
        .map(Map.Entry::getKey);
  }

  private Set<CopyEdge> inside(Story story) {
    Set<CopyEdge> edges = new java.util.LinkedHashSet<>();
    for (DocId document : story.copies()) {
      store.edges(document).stream()
          .filter(e -> story.copies().contains(e.a()) && story.copies().contains(e.b()))
          .forEach(edges::add);
    }
    return edges;
  }
}
