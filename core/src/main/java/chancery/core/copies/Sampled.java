package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.List;

/// The texts that one text is compared with.
///
/// @param ids the candidates, or some of them
/// @param many whether there were as many as an index gives, so that only a few are taken
record Sampled(List<DocId> ids, boolean many) {
  /// Candidates that are compared where a text has as many as the index gives.
  static final int MOST = 8;

  static Sampled of(List<Candidate> candidates) {
    boolean many = candidates.size() >= CandidateIndex.MOST;
    List<Candidate> kept = many ? Candidate.sample(candidates, MOST) : candidates;
    return new Sampled(kept.stream().map(Candidate::id).toList(), many);
  }
}
