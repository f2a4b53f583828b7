package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// The story text of one page, ready for exact containment: its words' hashes, its shingles by
/// position and as a set.
final class Body {
  final Page page;
  final int[] words;
  final long[] hashes;
  final long[] shingles;
  final LongSet set;
  final LongSet vocabulary;
  final Fingerprint print;
  private int @Nullable [] commentsBefore;

  private Body(Page page) {
    this.page = page;
    this.words = page.story().words;
    this.hashes = page.story().hashes;
    this.shingles = page.story().shingles;
    this.set = LongSet.of(shingles);
    this.vocabulary = LongSet.of(hashes);
    this.print = Fingerprint.of(page);
  }

  static Body of(Page page) {
    return new Body(page);
  }

  static Body of(CopyText copy) {
    return new Body(Page.of(copy));
  }

  DocId id() {
    return page.copy.id();
  }

  /// True where the page's words from `from` to `to`, whole sentences, read like a comment.
  boolean comments(int from, int to) {
    int[] before = commentsBefore;
    if (before == null) {
      before = Comment.scores(page); // two threads may both make it: it is the same
      commentsBefore = before;
    }
    return before[to] - before[from] > 0;
  }

  int length() {
    return words.length;
  }

  /// For each word of this body, whether a shingle that holds it stands in the other set.
  boolean[] coveredBy(LongPredicate other) {
    boolean[] covered = new boolean[words.length];
    int reach = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (other.test(shingles[i])) {
        for (int j = Math.max(i, reach); j < i + Words.SHINGLE; j++) {
          covered[j] = true;
        }
        reach = i + Words.SHINGLE;
      }
    }
    return covered;
  }

  /// Length of the word as it is printed.
  int letters(int i) {
    return page.words.ends[words[i]] - page.words.starts[words[i]];
  }

  /// A word that names something: capitalised inside a sentence, or with a digit.
  boolean names(int i) {
    int word = words[i];
    char first = page.words.text.charAt(page.words.starts[word]);
    return Character.isDigit(first)
        || (Character.isUpperCase(first)
            && !page.opensSentence[word]
            && page.words.ends[word] - page.words.starts[word] > 1);
  }
}
