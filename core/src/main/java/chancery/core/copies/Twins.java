package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Texts whose stories are word for word the same, where there are very many of them: the first few
/// by id are compared with everything, the rest with the first alone.
///
/// @param leaders the texts to be compared, sorted
/// @param leaderOf for each of the rest the first text with its words
record Twins(List<DocId> leaders, Map<DocId, DocId> leaderOf) {

  /// @param sorted the texts in the order of their ids
  static Twins of(Collection<DocId> sorted, Function<DocId, Fingerprint> print, int most) {
    Map<Long, List<DocId>> families = new HashMap<>();
    List<DocId> leaders = new ArrayList<>();
    Map<DocId, DocId> leaderOf = new TreeMap<>();
    for (DocId id : sorted) {
      Fingerprint own = print.apply(id);
      List<DocId> family = families.computeIfAbsent(own.body(), _ -> new ArrayList<>());
      if (own.words() == 0 || family.size() < most) {
        family.add(id);
        leaders.add(id);
      } else {
        leaderOf.put(id, family.getFirst());
      }
    }
    return new Twins(List.copyOf(leaders), leaderOf);
  }
}
