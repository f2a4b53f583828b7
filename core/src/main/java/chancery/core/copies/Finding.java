package chancery.core.copies;

import chancery.core.model.DocId;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// One search for stories, step by step. Every step takes the texts in the order of their ids.
final class Finding {
  /// Texts with the very same words beyond this number are tied to the first of them alone.
  private static final int MOST_TWINS = 16;

  /// Candidates that are compared where a text has as many as the index gives.
  private static final int MOST_VERIFIED = 8;

  private final Texts texts;
  private final CandidateIndex index;
  private final Spread spread;
  private final Twins twins;
  private final List<String> notes = new ArrayList<>();

  Finding(Texts texts, CandidateIndex index, Spread spread) {
    this.texts = texts;
    this.index = index;
    this.spread = spread;
    this.twins = Twins.of(texts.ids(), texts::print, MOST_TWINS);
  }

  CopyFindings run() {
    List<Pair> pairs = verified(candidates());
    List<List<DocId>> groups = new StoryBuilder(texts, pairs).groups();
    List<Passages.Rebuilt> rebuilt = spread.map(groups, this::rebuilt);
    List<Story> stories =
        IntStream.range(0, groups.size())
            .mapToObj(g -> Story.of(groups.get(g), rebuilt.get(g).passages()))
            .toList();
    List<CopyEdge> edges = new Edges(new Family(groups, rebuilt, pairs)).of(pairs, spread);
    noteTwins();
    return new CopyFindings(stories, edges, notes);
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
    List<List<Candidate>> found =
        spread.map(twins.leaders(), id -> index.candidates(id, texts.print(id)));
    Set<Couple> couples = new HashSet<>();
    int many = 0;
    for (int i = 0; i < found.size(); i++) {
      DocId id = twins.leaders().get(i);
      many += found.get(i).size() >= CandidateIndex.MOST ? 1 : 0;
      for (Candidate candidate : sampled(found.get(i))) {
        DocId other = twins.leaderOf().getOrDefault(candidate.id(), candidate.id());
        if (texts.has(other) && !other.equals(id)) {
          couples.add(Couple.of(id, other));
        }
      }
    }
    twins.leaderOf().forEach((id, lead) -> couples.add(Couple.of(lead, id)));
    if (many > 0) {
      notes.add(
          many
              + " texts have so many candidates that each was compared with "
              + MOST_VERIFIED
              + " of them");
    }
    return List.copyOf(new TreeSet<>(couples));
  }

  /// In a large family every text is compared with a few of its candidates alone.
  private static List<Candidate> sampled(List<Candidate> candidates) {
    return candidates.size() < CandidateIndex.MOST
        ? candidates
        : Candidate.sample(candidates, MOST_VERIFIED);
  }

  private List<Pair> verified(List<Couple> couples) {
    return spread.map(couples, c -> Pair.of(texts.body(c.a), texts.body(c.b))).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Passages.Rebuilt rebuilt(List<DocId> ids) {
    return Passages.of(ids.stream().map(texts::body).toList());
  }

  private void noteTwins() {
    Map<DocId, DocId> followers = twins.leaderOf();
    if (!followers.isEmpty()) {
      notes.add(
          followers.size()
              + " texts say word for word what an earlier one says: each compared with that alone");
    }
  }
}
