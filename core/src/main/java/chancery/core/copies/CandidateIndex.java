package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.List;

/// Finds texts that share enough of a fingerprint to be worth a comparison. What it finds does not
/// depend on the order in which texts were added. [MemoryIndex] holds it in memory; a store may
/// keep the same postings on disk.
public interface CandidateIndex {
  /// Most candidates given for one text.
  int MOST = 32;

  /// Takes a text up; one that is already in it is taken up once.
  void add(DocId id, Fingerprint fingerprint);

  /// The texts that share at least two hashes with the fingerprint (one, if it is a paragraph's),
  /// without `self`: at most [#MOST], the strongest first.
  List<Candidate> candidates(DocId self, Fingerprint fingerprint);

  /// Number of hashes so frequent that only the first texts by id are kept for them: boilerplate,
  /// or a story with very many copies.
  int cappedPostings();
}
