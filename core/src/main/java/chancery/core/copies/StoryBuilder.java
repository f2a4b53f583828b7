package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups texts into stories by coverage: a text joins where the story's union text explains at
/// least half of it, never by a single link. Everything is taken in an order that the texts
/// themselves fix, so that the order of arrival changes nothing.
final class StoryBuilder {
  private static final double EXPLAINED = 0.5;

  private final Texts texts;
  private final Map<DocId, Set<DocId>> copies = new TreeMap<>();
  private final Map<DocId, Integer> explained = new TreeMap<>();
  private final Map<DocId, Set<DocId>> linked = new TreeMap<>();

  StoryBuilder(Texts texts, Collection<Pair> pairs) {
    this.texts = texts;
    for (Pair pair : pairs) {
      DocId a = pair.a().id();
      DocId b = pair.b().id();
      switch (pair.kind()) {
        case COPY -> {
          link(copies, a, b);
          link(linked, a, b);
          explain(a, pair.common().containmentA());
          explain(b, pair.common().containmentB());
        }
        case PARTIAL -> link(linked, a, b);
        case QUOTE_ONLY -> {}
      }
    }
  }

  private void explain(DocId id, double share) {
    if (share >= EXPLAINED) {
      explained.merge(id, 1, Integer::sum);
    }
  }

  private static void link(Map<DocId, Set<DocId>> links, DocId a, DocId b) {
    links.computeIfAbsent(a, _ -> new TreeSet<>()).add(b);
    links.computeIfAbsent(b, _ -> new TreeSet<>()).add(a);
  }

  /// The groups, each sorted by id, in the order of their first ids.
  List<List<DocId>> groups() {
    List<List<DocId>> groups = new ArrayList<>();
    Set<DocId> done = new HashSet<>();
    for (DocId id : texts.ids()) {
      if (!done.contains(id)) {
        List<DocId> component = component(id, done);
        groups.addAll(split(component));
      }
    }
    groups.sort(Comparator.comparing(List::getFirst));
    return groups;
  }

  private List<DocId> component(DocId start, Set<DocId> done) {
    List<DocId> reached = new ArrayList<>(List.of(start));
    done.add(start);
    for (int i = 0; i < reached.size(); i++) {
      for (DocId next : linked.getOrDefault(reached.get(i), Set.of())) {
        if (done.add(next)) {
          reached.add(next);
        }
      }
    }
    return reached;
  }

  /// A story is begun with the text that most copies explain: never an article around it.
  private List<List<DocId>> split(List<DocId> component) {
    List<DocId> open = new ArrayList<>(component);
    open.sort(
        Comparator.comparingLong(
                (DocId id) -> -(long) explained.getOrDefault(id, 0) * body(id).length())
            .thenComparingInt(id -> -body(id).length())
            .thenComparing(Comparator.naturalOrder()));
    List<List<DocId>> groups = new ArrayList<>();
    while (!open.isEmpty()) {
      List<DocId> group = grow(open);
      group.sort(Comparator.naturalOrder());
      groups.add(group);
    }
    return groups;
  }

  /// Takes the first open text and all that its growing union text explains.
  private List<DocId> grow(List<DocId> open) {
    List<DocId> group = new ArrayList<>(List.of(open.removeFirst()));
    Union union = new Union();
    union.add(body(group.getFirst()));
    boolean more = true;
    while (more) {
      more = false;
      for (var each = open.iterator(); each.hasNext(); ) {
        DocId id = each.next();
        if (joins(id, group, union)) {
          union.add(body(id));
          group.add(id);
          each.remove();
          more = true;
        }
      }
    }
    return group;
  }

  /// A text that no member is a plain copy of may still join a story of several, if what the story
  /// does not explain of it is on the story's subject.
  private boolean joins(DocId id, List<DocId> group, Union union) {
    Body body = body(id);
    boolean[] covered = body.coveredBy(union.shingles::has);
    int common = 0;
    for (boolean c : covered) {
      common += c ? 1 : 0;
    }
    if (common < EXPLAINED * body.length() || body.length() == 0) {
      return false;
    }
    if (Kinship.of(body, covered, union.vocabulary::has).isHost()) {
      return false;
    }
    Set<DocId> near = copies.getOrDefault(id, Set.of());
    return group.size() > 1 || near.contains(group.getFirst());
  }

  private Body body(DocId id) {
    return texts.body(id);
  }

  /// The shingles and words that any text of a group has.
  private static final class Union {
    private final LongSet shingles = new LongSet(1024);
    private final LongSet vocabulary = new LongSet(512);

    void add(Body body) {
      shingles.addAll(body.shingles);
      vocabulary.addAll(body.hashes);
    }
  }
}
