package chancery.core.copies;

import chancery.core.model.DocId;
import chancery.core.model.Story;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Finds the stories in a collection of texts: which are copies of one another, and what each copy
/// did to the story. The same texts give the same result in whatever order they come.
public final class Copies {
  /// Texts with the very same words beyond this number are tied to the first of them alone.
  private static final int MOST_TWINS = 16;

  /// Candidates that are compared where a text has as many as the index gives.
  private static final int MOST_VERIFIED = 8;

  private Copies() {}

  /// Stories and edges of all the texts. A text that comes twice counts once.
  public static CopyFindings find(Collection<CopyText> texts) {
    SortedMap<DocId, Body> bodies = new TreeMap<>();
    MemoryIndex index = new MemoryIndex();
    Map<DocId, Fingerprint> prints = new HashMap<>();
    for (CopyText text : texts) {
      if (!bodies.containsKey(text.id())) {
        Body body = Body.of(text);
        bodies.put(text.id(), body);
        prints.put(text.id(), Fingerprint.of(body.page));
      }
    }
    Twins twins = Twins.of(bodies.keySet(), id -> print(prints, id), MOST_TWINS);
    twins.leaders().forEach(id -> index.add(id, print(prints, id)));
    List<Pair> pairs = verify(bodies, twins, index, prints);
    List<List<DocId>> groups = new StoryBuilder(bodies, pairs).groups();
    List<Passages.Rebuilt> rebuilt = groups.stream().map(ids -> rebuilt(ids, bodies)).toList();
    List<Story> stories = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      stories.add(Story.of(groups.get(g), rebuilt.get(g).passages()));
    }
    return new CopyFindings(
        stories, new Edges(groups, rebuilt).of(pairs), notes(index, twins, prints));
  }

  /// The texts whose stories may change when the given ones arrive: everything that can be reached
  /// from them through candidates. A store needs to look at no others again. In a family so large
  /// that its postings are capped these are the family's first texts by id, whose story the others
  /// share.
  ///
  /// @param index holds all texts, the new ones among them
  /// @param print gives a text's fingerprint
  /// @param start the new texts
  public static List<DocId> component(
      CandidateIndex index, Function<DocId, Fingerprint> print, Collection<DocId> start) {
    TreeSet<DocId> reached = new TreeSet<>(start);
    ArrayDeque<DocId> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      DocId id = open.removeFirst();
      for (Candidate candidate : index.candidates(id, print.apply(id))) {
        if (reached.add(candidate.id())) {
          open.add(candidate.id());
        }
      }
    }
    return List.copyOf(reached);
  }

  private static Fingerprint print(Map<DocId, Fingerprint> prints, DocId id) {
    Fingerprint print = prints.get(id);
    if (print == null) {
      throw new IllegalArgumentException("no fingerprint for " + id);
    }
    return print;
  }

  private static List<Pair> verify(
      SortedMap<DocId, Body> bodies,
      Twins twins,
      CandidateIndex index,
      Map<DocId, Fingerprint> prints) {
    TreeMap<DocId, TreeSet<DocId>> seen = new TreeMap<>();
    for (DocId id : twins.leaders()) {
      for (Candidate candidate : sampled(index.candidates(id, print(prints, id)))) {
        boolean before = id.compareTo(candidate.id()) < 0;
        DocId first = before ? id : candidate.id();
        seen.computeIfAbsent(first, _ -> new TreeSet<>()).add(before ? candidate.id() : id);
      }
    }
    twins
        .leaderOf()
        .forEach((id, lead) -> seen.computeIfAbsent(lead, _ -> new TreeSet<>()).add(id));
    List<Pair> pairs = new ArrayList<>();
    seen.forEach((a, others) -> {
      for (DocId b : others) {
        Pair.of(body(bodies, a), body(bodies, b)).ifPresent(pairs::add);
      }
    });
    return pairs;
  }

  /// In a large family every text is compared with a few of its candidates alone.
  private static List<Candidate> sampled(List<Candidate> candidates) {
    return candidates.size() < CandidateIndex.MOST
        ? candidates
        : Candidate.sample(candidates, MOST_VERIFIED);
  }

  private static Body body(Map<DocId, Body> bodies, DocId id) {
    Body body = bodies.get(id);
    if (body == null) {
      throw new IllegalArgumentException("no text for " + id);
    }
    return body;
  }

  private static Passages.Rebuilt rebuilt(List<DocId> ids, Map<DocId, Body> bodies) {
    return Passages.of(ids.stream().map(id -> body(bodies, id).page).toList());
  }

  private static List<String> notes(
      CandidateIndex index, Twins twins, Map<DocId, Fingerprint> prints) {
    List<String> notes = new ArrayList<>();
    if (index.cappedPostings() > 0) {
      notes.add(
          index.cappedPostings()
              + " hashes stand in more than "
              + MemoryIndex.CAP
              + " texts: candidates are sampled");
    }
    long many =
        twins.leaders().stream()
            .filter(id -> index.candidates(id, print(prints, id)).size() >= CandidateIndex.MOST)
            .count();
    if (many > 0) {
      notes.add(
          many
              + " texts have so many candidates that each was compared with "
              + MOST_VERIFIED
              + " of them");
    }
    if (!twins.leaderOf().isEmpty()) {
      notes.add(
          twins.leaderOf().size()
              + " texts say word for word what an earlier one says: each compared with that alone");
    }
    return notes;
  }
}
