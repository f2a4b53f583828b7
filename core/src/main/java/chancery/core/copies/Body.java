package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.function.LongPredicate;

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
  private final int[] commentsBefore;

  private Body(Page page) {
    this.page = page;
    this.words = page.story();
    this.hashes = page.storyHashes();
    this.shingles = Words.shingles(hashes);
    this.set = LongSet.of(shingles);
    this.vocabulary = LongSet.of(hashes);
    this.print = Fingerprint.of(page, hashes, shingles);
    this.commentsBefore = Comment.scores(page);
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
    return commentsBefore[to] - commentsBefore[from] > 0;
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
