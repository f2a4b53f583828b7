package chancery.io.query;

import chancery.core.copies.Alteration;
import chancery.core.copies.CopyEdge;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Moment;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.io.export.Documents;
import chancery.io.query.StoryView.Copy;
import chancery.io.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Lays the copies of stories side by side. Threads may share it.
public final class Stories {
  private final Store store;

  /// The stories of this store.
  public Stories(Store store) {
    this.store = store;
  }

  /// The story of that id; empty where there is none. Of two copies the first is laid beside the
  /// second, of more the whole story beside the chosen one.
  ///
  /// @param chosen the copy on the right; the last where none is named
  /// @throws IllegalArgumentException where the chosen document is no copy of it
  public Optional<StoryView> of(StoryId id, Optional<DocId> chosen) {
    return store.story(id).map(story -> view(story, chosen));
  }

  /// The story that a document is a copy of, with that document chosen.
  public Optional<StoryView> of(DocId document) {
    return store.storyOf(document).flatMap(id -> of(id, Optional.of(document)));
  }

  private StoryView view(Story story, Optional<DocId> chosen) {
    chosen
        .filter(c -> !story.copies().contains(c))
        .ifPresent(c -> {
          throw new IllegalArgumentException(c + " is no copy of " + story.id());
        });
    Documents documents = new Documents(store);
    List<Copy> copies = copies(story, documents);
    Optional<StoryView.Comparison> comparison =
        copies.size() < 2
            ? Optional.empty()
            : Optional.of(compare(story, copies, chosen, documents));
    return new StoryView(
        story, copies, edges(story), comparison, raised(story, copies, documents), entries(story));
  }

  private static List<StoryView.Raised> raised(
      Story story, List<Copy> copies, Documents documents) {
    Map<DocId, String> marks = new HashMap<>();
    copies.forEach(c -> marks.put(c.line().id(), c.mark()));
    return Alteration.of(story, id -> documents.apply(id).text()).stream()
        .filter(a -> a.change().isGrave())
        .map(a ->
            new StoryView.Raised(
                marks.getOrDefault(a.witness(), "?"),
                marks.getOrDefault(a.copy(), "?"),
                new StoryView.Alteration(
                    a.passage() + 1,
                    a.change(),
                    a.inWitness().in(documents.apply(a.witness()).text()),
                    a.inCopy().in(documents.apply(a.copy()).text()))))
        .toList();
  }

  private StoryView.Comparison compare(
      Story story, List<Copy> copies, Optional<DocId> chosen, Documents documents) {
    boolean pair = copies.size() == 2;
    Copy right =
        copies.stream()
            .filter(c -> chosen.isPresent() && c.line().id().equals(chosen.get()))
            .findFirst()
            .orElse(copies.getLast());
    Copy first = copies.getFirst().equals(right) ? copies.getLast() : copies.getFirst();
    Optional<Copy> left = pair ? Optional.of(first) : Optional.empty();
    return new Comparing(story, copies, documents).of(left, right);
  }

  private static List<Copy> copies(Story story, Documents documents) {
    List<Copy> copies = new ArrayList<>();
    for (DocId id : byDate(story, documents)) {
      Map<Story.Op, Integer> ops = new EnumMap<>(Story.Op.class);
      for (Story.Passage p : story.passages()) {
        Story.Op op = p.ops().get(id);
        if (op != null) {
          ops.merge(op, 1, Integer::sum);
        }
      }
      Document document = documents.apply(id);
      copies.add(new Copy(mark(copies.size()), DocumentLine.of(document), ops));
    }
    return copies;
  }

  /// The earliest first; copies of no known date last.
  private static List<DocId> byDate(Story story, Documents documents) {
    return story.copies().stream()
        .sorted(
            Comparator.comparing(
                    (DocId id) -> documents.apply(id).published().earliest().orElse(LocalDate.MAX))
                .thenComparing(
                    id -> documents.apply(id).moment().map(Moment::earliest).orElse(Instant.MAX))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// A to Z, then AA, AB, …
  static String mark(int index) {
    String last = Character.toString((char) ('A' + index % 26));
    return index < 26 ? last : mark(index / 26 - 1) + last;
  }

  private List<CopyEdge> edges(Story story) {
    Map<String, CopyEdge> edges = new TreeMap<>();
    for (DocId id : story.copies()) {
      for (CopyEdge edge : store.edges(id)) {
        if (story.copies().contains(edge.a()) && story.copies().contains(edge.b())) {
          edges.put(edge.a() + " " + edge.b(), edge);
        }
      }
    }
    return List.copyOf(edges.values());
  }

  private int entries(Story story) {
    return store.entries().countOf(story.id());
  }
}
