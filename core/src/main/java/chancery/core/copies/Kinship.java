package chancery.core.copies;

import java.util.function.LongPredicate;

/// Whether a page's own text is on the subject of what it shares with another page. A copy's
/// further paragraphs name the same people and places; an outlet's own article around an embedded
/// story names others.
final class Kinship {
  private Kinship() {}

  /// Share of the names in the uncovered sentences that the other text has too; −1 where the
  /// uncovered sentences hold no name.
  static double of(Body body, boolean[] covered, LongPredicate known) {
    int names = 0;
    int kin = 0;
    int start = 0;
    for (int i = 1; i <= covered.length; i++) {
      if (i == covered.length || body.page.opensSentence[body.words[i]]) {
        if (mostlyOwn(covered, start, i)) {
          for (int j = start; j < i; j++) {
            if (body.names(j)) {
              names++;
              kin += known.test(body.hashes[j]) ? 1 : 0;
            }
          }
        }
        start = i;
      }
    }
    return names == 0 ? -1 : (double) kin / names;
  }

  private static boolean mostlyOwn(boolean[] covered, int from, int to) {
    int common = 0;
    for (int i = from; i < to; i++) {
      common += covered[i] ? 1 : 0;
    }
    return common * 3 < to - from;
  }
}
