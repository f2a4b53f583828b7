package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// An index's texts parted into what hangs together, to be searched part by part: that gives what a
/// search over all of them at once gives, in the memory of one part. Each text's candidates are
/// asked for once and no pair is compared twice: what parting had to look at is kept, in some 100
/// bytes a text.
///
/// Parting is for one thread; parts may then be searched by several.
public final class Parting {
  private final Map<DocId, Integer> numbers = new HashMap<>();
  private final List<DocId> ids;
  private final Function<DocId, CopyText> text;
  private final int[][] candidates;
  private final boolean[] many;
  private final int[] parents;
  private final Comparisons compared = new Comparisons();
  private final List<List<DocId>> parts;

  private Parting(CandidateIndex index, Collection<DocId> ids, Function<DocId, CopyText> text) {
    this.ids = List.copyOf(ids);
    this.text = text;
    this.ids.forEach(id -> numbers.put(id, numbers.size()));
    this.candidates = new int[this.ids.size()][];
    this.many = new boolean[this.ids.size()];
    this.parents = new int[this.ids.size()];
    Arrays.setAll(parents, n -> n);
    Ties ties = new Ties(index, text);
    for (int n = 0; n < this.ids.size(); n++) {
      join(ties, n);
    }
    this.parts = parted();
  }

  /// Parts the texts.
  ///
  /// @param index holds them
  /// @param ids the texts, each once, best in an order in which kin are near each other
  /// @param text gives a text of the index
  public static Parting of(
      CandidateIndex index, Collection<DocId> ids, Function<DocId, CopyText> text) {
    return new Parting(index, ids, text);
  }

  /// The parts, each in the order of the ids.
  public List<List<DocId>> parts() {
    return parts;
  }

  /// Stories and edges of one of the parts.
  public CopyFindings find(List<DocId> part, Spread spread) {
    Texts texts = Texts.of(part.stream().map(text).toList(), spread);
    return new Finding(texts, this::sampled, this::compare, spread).run();
  }

  private void join(Ties ties, int n) {
    List<Candidate> found = ties.candidates(ids.get(n));
    Sampled sampled = Sampled.of(found);
    many[n] = sampled.many();
    candidates[n] = sampled.ids().stream().mapToInt(this::number).filter(m -> m >= 0).toArray();
    for (Candidate candidate : found) {
      int m = number(candidate.id());
      if (m >= 0 && root(n) != root(m) && !compared.has(n, m)) {
        Optional<Pair> pair = ties.compare(ids.get(n), ids.get(m));
        compared.put(n, m, pair);
        if (pair.isPresent()) {
          parents[Math.max(root(n), root(m))] = Math.min(root(n), root(m));
        }
      }
    }
  }

  private int number(DocId id) {
    return numbers.getOrDefault(id, -1);
  }

  private int root(int n) {
    int at = n;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private List<List<DocId>> parted() {
    Map<Integer, List<DocId>> byRoot = new HashMap<>();
    List<List<DocId>> all = new ArrayList<>();
    for (DocId id : new TreeSet<>(ids)) {
      byRoot
          .computeIfAbsent(
              root(number(id)),
              _ -> {
                List<DocId> part = new ArrayList<>();
                all.add(part);
                return part;
              })
          .add(id);
    }
    return all.stream().map(List::copyOf).toList();
  }

  private Sampled sampled(Body body) {
    int n = number(body.id());
    return n < 0
        ? new Sampled(List.of(), false)
        : new Sampled(Arrays.stream(candidates[n]).mapToObj(ids::get).toList(), many[n]);
  }

  private Optional<Pair> compare(Body a, Body b) {
    int n = number(a.id());
    int m = number(b.id());
    return compared.has(n, m) ? compared.get(n, m, a, b) : Pair.of(a, b);
  }
}
