package chancery.core.copies;

import java.util.ArrayList;
import java.util.List;

/// What makes a text a candidate: the rules that every index keeps to, so that all give the same.
///
/// A hash that more than [#CAP] texts have is frequent: of these texts the smallest [#CAP] ids are
/// kept. It is the mark of a story with very many copies, or of a line that an outlet prints under
/// everything. The text itself tells which: where frequent hashes are a small part of what it has,
/// they are boilerplate and tie it to nothing.
public final class Candidacy {
  /// Most texts kept for one hash.
  public static final int CAP = 200;

  private static final int BOILERPLATE = 5;
  private static final int PARAGRAPH = 2;
  private static final int ENOUGH = 2;

  private Candidacy() {}

  /// Whether a text's frequent hashes count: those that the index holds more than [#CAP] texts for.
  ///
  /// @param shingles number of its frequent shingles
  /// @param paragraphs number of its frequent paragraphs
  public static boolean frequentCount(Fingerprint print, int shingles, int paragraphs) {
    return weight(shingles, paragraphs) * BOILERPLATE
        >= weight(print.shingles.length, print.paragraphs.length);
  }

  static boolean isEnough(int shingles, int paragraphs) {
    return weight(shingles, paragraphs) >= ENOUGH;
  }

  /// A shared paragraph weighs as much as the shingles that its words would have in the sample.
  static int weight(int shingles, int paragraphs) {
    return shingles + PARAGRAPH * paragraphs;
  }

  /// The candidates that are given of those found, in their order.
  static List<Candidate> choose(List<Candidate> found) {
    List<Candidate> sorted = new ArrayList<>(found);
    sorted.sort(Candidate.STRONGEST);
    return Candidate.sample(sorted, CandidateIndex.MOST);
  }
}
