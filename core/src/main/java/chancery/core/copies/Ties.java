package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      for (Candidate candidate : candidates(id)) {
        DocId other = candidate.id();
        if (!reached.contains(other) && compare(id, other).isPresent()) {
          reached.add(other);
          open.add(other);
        }
      }
    }
    return List.copyOf(reached);
  }

  List<Candidate> candidates(DocId id) {
    return index.candidates(id, body(id).print);
  }

  Optional<Pair> compare(DocId x, DocId y) {
    return Pair.of(body(x), body(y));
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
