package chancery.core.copies;

import java.util.Locale;
import java.util.Set;

/// Whether unmarked text reads like a republisher's comment, not like a report: it judges, hints or
/// turns to the reader, in nobody's mouth but the page's own.
final class Comment {
  private static final Set<String> SIGNS = Lists.of("comment-sign");
  private static final Set<String> SPEECH = Lists.of("speech");
  private static final int LONGEST = 7;

  private Comment() {}

  /// True where the text has a sign of comment and nothing that a comment lacks.
  static boolean isLikely(String text) {
    return score(text) > 0;
  }

  /// Number of sentences that comment, less those that report: that quote, or name a speaker.
  static int score(String text) {
    Words words = Words.of(text);
    boolean[] opens = new boolean[words.count()];
    Sentences.mark(words, 0, words.count(), opens);
    int score = 0;
    int start = 0;
    for (int i = 1; i <= words.count(); i++) {
      if (i == words.count() || opens[i]) {
        score += sentence(words, start, i);
        start = i;
      }
    }
    return score;
  }

  private static int sentence(Words words, int from, int to) {
    for (int at = words.starts[from]; at < words.ends[to - 1]; at++) {
      if (Quotes.isDouble(words.text.charAt(at))) {
        return -1;
      }
    }
    boolean reported = false;
    for (int i = from; i < to; i++) {
      if (signAt(words, i, to)) {
        return 1;
      }
      reported |= SPEECH.contains(words.word(i).toLowerCase(Locale.ROOT));
    }
    return reported ? -1 : 0;
  }

  private static boolean signAt(Words words, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      phrase.append(i > from ? " " : "").append(words.word(i).toLowerCase(Locale.ROOT));
      if (SIGNS.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }
}
