package chancery.core.copies;

import java.util.Locale;
import java.util.Set;

/// Whether a sentence reads like a republisher's comment, not like a report.
final class Comment {
  private static final Set<String> SIGNS = Lists.of("comment-sign");

  private Comment() {}

  static boolean isLikely(String text) {
    return score(text) >= 1;
  }

  /// Signs of judgement and of talk to the reader, less what reports have: names of sources,
  /// figures, quotations.
  static int score(String text) {
    String folded =
        " "
            + text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}']", " ")
            + " ";
    int signs = 0;
    for (String sign : SIGNS) {
      signs += folded.replace("  ", " ").contains(" " + sign + " ") ? 1 : 0;
    }
    return signs;
  }
}
