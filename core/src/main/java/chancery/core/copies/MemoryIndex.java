package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Postings in memory. A hash that more than [#CAP] texts have keeps the smallest [#CAP] ids: a set
/// that no order of arrival changes, and enough to find the story by.
public final class MemoryIndex implements CandidateIndex {
  /// Most texts kept for one hash.
  public static final int CAP = 200;

  private final Map<Long, Posting> shingles = new HashMap<>();
  private final Map<Long, Posting> paragraphs = new HashMap<>();
  private final Map<DocId, Fingerprint> known = new HashMap<>();
  private int capped;

  /// The texts of one hash: sorted while few.
  private static final class Posting {
    private final TreeSet<DocId> ids = new TreeSet<>();
    private boolean full;
  }

  @Override
  public void add(DocId id, Fingerprint fingerprint) {
    if (known.putIfAbsent(id, fingerprint) != null) {
      return;
    }
    fingerprint.shingles().forEach(hash -> post(shingles, hash, id));
    fingerprint.paragraphs().forEach(hash -> post(paragraphs, hash, id));
  }

  private void post(Map<Long, Posting> postings, long hash, DocId id) {
    Posting posting = postings.computeIfAbsent(hash, _ -> new Posting());
    posting.ids.add(id);
    if (posting.ids.size() > CAP) {
      posting.ids.pollLast();
      capped += posting.full ? 0 : 1;
      posting.full = true;
    }
  }

  /// The fingerprint that the text was added with.
  public java.util.Optional<Fingerprint> fingerprint(DocId id) {
    return java.util.Optional.ofNullable(known.get(id));
  }

  @Override
  public List<Candidate> candidates(DocId self, Fingerprint fingerprint) {
    Map<DocId, int[]> counts = new HashMap<>();
    fingerprint.shingles().forEach(hash -> count(shingles, hash, 0, counts));
    fingerprint.paragraphs().forEach(hash -> count(paragraphs, hash, 1, counts));
    counts.remove(self);
    List<Candidate> found = new ArrayList<>();
    counts.forEach((id, n) -> {
      if (n[0] + 2 * n[1] >= 2) {
        found.add(new Candidate(id, n[0], n[1]));
      }
    });
    found.sort(Candidate.STRONGEST);
    return Candidate.sample(found, MOST);
  }

  private static void count(
      Map<Long, Posting> postings, long hash, int which, Map<DocId, int[]> counts) {
    Posting posting = postings.get(hash);
    if (posting != null) {
      posting.ids.forEach(id -> counts.computeIfAbsent(id, _ -> new int[2])[which]++);
    }
  }

  @Override
  public int cappedPostings() {
    return capped;
  }
}
