package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text that may be a copy of another one.
///
/// @param id the text
/// @param shingles sampled shingles that both have
/// @param paragraphs paragraph hashes that both have
public record Candidate(DocId id, int shingles, int paragraphs) {
  /// The strongest first; equal ones by id.
  static final Comparator<Candidate> STRONGEST =
      Comparator.comparingInt(Candidate::weight).reversed().thenComparing(Candidate::id);

  int weight() {
    return Candidacy.weight(shingles, paragraphs);
  }

  /// At most `most` of the candidates. Beside the strongest it keeps a few with the smallest ids
  /// among those at least half as strong: all copies in a large family then have these in common,
  /// where each one's strongest alone would part the family into its nearest kin.
  static List<Candidate> sample(List<Candidate> strongestFirst, int most) {
    if (strongestFirst.size() <= most) {
      return List.copyOf(strongestFirst);
    }
    int half = strongestFirst.getFirst().weight() / 2;
    List<Candidate> kept =
        new ArrayList<>(
            strongestFirst.stream()
                .filter(c -> c.weight() >= half)
                .sorted(Comparator.comparing(Candidate::id))
                .limit(most / 2)
                .toList());
    strongestFirst.stream()
        .filter(c -> !kept.contains(c))
        .limit(most - kept.size())
        .toList()
        .forEach(kept::add);
    kept.sort(STRONGEST);
    return List.copyOf(kept);
  }
}
