package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.Comparator;

/// A text that may be a copy of another one.
///
/// @param id the text
/// @param shingles sampled shingles that both have
/// @param paragraphs paragraph hashes that both have
public record Candidate(DocId id, int shingles, int paragraphs) {
  /// The strongest first; equal ones by id.
  static final Comparator<Candidate> STRONGEST =
      Comparator.comparingInt(Candidate::weight).reversed().thenComparing(Candidate::id);

  /// A shared paragraph weighs as much as the shingles that its words would have in the sample.
  int weight() {
    return shingles + 2 * paragraphs;
  }
}
