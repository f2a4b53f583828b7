package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.List;

/// Finds texts that share enough of a fingerprint to be worth a comparison. What it finds depends
/// on the texts in it alone, not on the order in which they were added: every index keeps to the
/// rules of [Candidacy]. [MemoryIndex] holds it in memory; a store may keep the same postings on
/// disk.
public interface CandidateIndex {
  /// Most candidates given for one text.
  int MOST = 32;

  /// Takes a text up; one that is already in it is taken up once.
  void add(DocId id, Fingerprint fingerprint);

  /// The texts that share at least two hashes with the fingerprint (one, if it is a paragraph's),
  /// without `self`: at most [#MOST], the strongest first.
  List<Candidate> candidates(DocId self, Fingerprint fingerprint);
}
