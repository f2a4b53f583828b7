package chancery.core.copies;

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

  private Body(Page page) {
    this.page = page;
    this.words = page.story();
    this.hashes = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = page.hash(words[i]);
    }
    this.shingles = new long[Math.max(0, words.length - Words.SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = Words.shingle(hashes, i);
    }
    this.set = LongSet.of(shingles);
    this.vocabulary = LongSet.of(hashes);
  }

  static Body of(Page page) {
    return new Body(page);
  }

  static Body of(CopyText copy) {
    return new Body(Page.of(copy));
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
