package chancery.core.copies;

import java.util.Set;
import java.util.function.ToLongFunction;

/// Whether unmarked text reads like a republisher's comment, not like a report: it judges, hints or
/// turns to the reader, in nobody's mouth but the page's own.
final class Comment {
  private static final LongSet SIGNS =
      hashes(Lists.of("comment-sign"), words -> Words.run(words.hashes, 0, words.count()));
  private static final LongSet FIRST = hashes(Lists.of("comment-sign"), words -> words.hashes[0]);
  private static final LongSet SPEECH = hashes(Lists.of("speech"), words -> words.hashes[0]);
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
      if (FIRST.has(words.hashes[i]) && signAt(words, i, to)) {
        return 1;
      }
      reported |= SPEECH.has(words.hashes[i]);
    }
    return reported ? -1 : 0;
  }

  private static boolean signAt(Words words, int from, int to) {
    for (int end = from + 1; end <= Math.min(to, from + LONGEST); end++) {
      if (SIGNS.has(Words.run(words.hashes, from, end))) {
        return true;
      }
    }
    return false;
  }

  private static LongSet hashes(Set<String> phrases, ToLongFunction<Words> hash) {
    return LongSet.of(phrases.stream().map(Words::of).mapToLong(hash).toArray());
  }
}
