package chancery.core.copies;

import chancery.core.model.DocId;
import chancery.core.model.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One search for stories, step by step. Every step takes the texts in the order of their ids.
final class Finding {
  /// Texts with the very same words beyond this number are tied to the first of them alone.
  private static final int MOST_TWINS = 16;

  private final Texts texts;
  private final Function<Body, Sampled> candidates;
  private final BiFunction<Body, Body, Optional<Pair>> compare;
  private final Spread spread;
  private final Twins twins;
  private final Notes notes = new Notes();

  /// @param candidates the texts that a text is to be compared with
  /// @param compare compares two bodies, the one with the smaller id first
  Finding(
      Texts texts,
      Function<Body, Sampled> candidates,
      BiFunction<Body, Body, Optional<Pair>> compare,
      Spread spread) {
    this.texts = texts;
    this.candidates = candidates;
    this.compare = compare;
    this.spread = spread;
    this.twins = Twins.of(texts.ids(), texts::print, MOST_TWINS);
  }

  /// A search that asks an index and compares what it finds.
  static Finding asking(CandidateIndex index, Texts texts, Spread spread) {
    return new Finding(
        texts, body -> Sampled.of(index.candidates(body.id(), body.print)), Pair::of, spread);
  }

  CopyFindings run() {
    notes.texts(texts);
    List<Pair> pairs = verified(candidates());
    List<List<DocId>> groups = new StoryBuilder(texts, pairs).groups();
    List<Passages.Rebuilt> rebuilt = spread.map(groups, this::rebuilt);
    List<Story> stories =
        IntStream.range(0, groups.size())
            .mapToObj(g -> Story.of(groups.get(g), rebuilt.get(g).passages()))
            .toList();
    List<CopyEdge> edges = new Edges(new Family(groups, rebuilt, pairs)).of(pairs, spread);
    notes.stories(groups);
    return new CopyFindings(stories, edges, notes.all());
  }

  /// Two texts to be compared, the smaller id first.
  private record Couple(DocId a, DocId b) implements Comparable<Couple> {
    static Couple of(DocId x, DocId y) {
      return x.compareTo(y) < 0 ? new Couple(x, y) : new Couple(y, x);
    }

    @Override
    public int compareTo(Couple other) {
      int first = a.compareTo(other.a);
      return first != 0 ? first : b.compareTo(other.b);
    }
  }

  private List<Couple> candidates() {
    List<Sampled> found = spread.map(twins.leaders(), id -> candidates.apply(texts.body(id)));
    Set<Couple> couples = new HashSet<>();
    int many = 0;
    for (int i = 0; i < found.size(); i++) {
      DocId id = twins.leaders().get(i);
      many += found.get(i).many() ? 1 : 0;
      for (DocId candidate : found.get(i).ids()) {
        DocId other = twins.leaderOf().getOrDefault(candidate, candidate);
        if (texts.has(other) && !other.equals(id)) {
          couples.add(Couple.of(id, other));
        }
      }
    }
    twins.leaderOf().forEach((id, lead) -> couples.add(Couple.of(lead, id)));
    notes.family(many, Sampled.MOST);
    notes.twins(twins.leaderOf().size());
    return List.copyOf(new TreeSet<>(couples));
  }

  private List<Pair> verified(List<Couple> couples) {
    return spread.map(couples, c -> compare.apply(texts.body(c.a), texts.body(c.b))).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Passages.Rebuilt rebuilt(List<DocId> ids) {
    return Passages.of(ids.stream().map(texts::body).toList());
  }
}
