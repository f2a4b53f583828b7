package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Which texts of an index hang together: through pairs that were compared, not through candidates,
/// which chance phrases tie to one another until everything is one. For one thread; it keeps the
/// texts that it looked at last.
final class Ties {
  private static final int KEPT = 2_048;

  private final CandidateIndex index;
  private final Function<DocId, CopyText> text;
  private final Map<DocId, Body> bodies =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocId, Body> eldest) {
          return size() > KEPT;
        }
      };

  Ties(CandidateIndex index, Function<DocId, CopyText> text) {
    this.index = index;
    this.text = text;
  }

  /// Everything that can be reached from the texts.
  List<DocId> reached(Collection<DocId> start) {
    TreeSet<DocId> reached = new TreeSet<>(start);
    ArrayDeque<DocId> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      DocId id = open.removeFirst();
      for (DocId other : candidates(id)) {
        if (!reached.contains(other) && tied(id, other)) {
          reached.add(other);
          open.add(other);
        }
      }
    }
    return List.copyOf(reached);
  }

  /// The texts parted into what hangs together, each part in the order of the ids.
  List<List<DocId>> parts(Collection<DocId> ids) {
    Map<DocId, DocId> parents = new HashMap<>();
    ids.forEach(id -> parents.put(id, id));
    for (DocId id : ids) {
      for (DocId other : candidates(id)) {
        if (parents.containsKey(other)) {
          DocId x = root(parents, id);
          DocId y = root(parents, other);
          if (!x.equals(y) && tied(id, other)) {
            boolean before = x.compareTo(y) < 0;
            parents.put(before ? y : x, before ? x : y);
          }
        }
      }
    }
    Map<DocId, List<DocId>> parts = new TreeMap<>();
    for (DocId id : new TreeSet<>(ids)) {
      parts.computeIfAbsent(root(parents, id), _ -> new ArrayList<>()).add(id);
    }
    return List.copyOf(parts.values());
  }

  private static DocId root(Map<DocId, DocId> parents, DocId id) {
    DocId at = id;
    DocId above = parents.getOrDefault(at, at);
    while (!above.equals(at)) {
      DocId next = parents.getOrDefault(above, above);
      parents.put(at, next);
      at = above;
      above = next;
    }
    return at;
  }

  private List<DocId> candidates(DocId id) {
    return index.candidates(id, body(id).print).stream().map(Candidate::id).toList();
  }

  private boolean tied(DocId x, DocId y) {
    return Pair.of(body(x), body(y)).isPresent();
  }

  private Body body(DocId id) {
    Body known = bodies.get(id);
    if (known == null) {
      known = Body.of(text.apply(id));
      bodies.put(id, known);
    }
    return known;
  }
}
