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

  /// For each place between words the score of the sentences before it: those that comment count
  /// for, those that report (that quote, or name a speaker) against.
  static int[] scores(Page page) {
    Words words = page.words;
    int[] before = new int[words.count() + 1];
    int start = 0;
    for (int i = 1; i <= words.count(); i++) {
      before[i] = before[i - 1];
      if (i == words.count() || page.opensSentence[i]) {
        before[i] += sentence(words, start, i);
        start = i;
      }
    }
    return before;
  }

  private static int sentence(Words words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      for (int at = words.ends[i - 1]; at < words.starts[i]; at++) {
        if (Quotes.isDouble(words.text.charAt(at))) {
          return -1;
        }
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
