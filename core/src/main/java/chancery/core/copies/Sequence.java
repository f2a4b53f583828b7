package chancery.core.copies;

import chancery.core.model.Block;
import java.util.Arrays;
import java.util.function.Predicate;

/// Words of some of a page's blocks, read as one sequence: their numbers on the page, their hashes,
/// and the hashes of all shingles by their first word.
final class Sequence {
  final int[] words;
  final long[] hashes;
  final long[] shingles;

  private Sequence(int[] words, long[] hashes) {
    this.words = words;
    this.hashes = hashes;
    this.shingles = Words.shingles(hashes);
  }

  /// The words of the blocks that are wanted, in order.
  static Sequence of(Page page, Predicate<Block> wanted) {
    int[] words = new int[page.count()];
    int n = 0;
    for (int b = 0; b < page.blocks.size(); b++) {
      if (wanted.test(page.blocks.get(b))) {
        for (int w = page.firstWord[b]; w < page.firstWord[b + 1]; w++) {
          words[n++] = w;
        }
      }
    }
    long[] hashes = new long[n];
    for (int i = 0; i < n; i++) {
      hashes[i] = page.words.hashes[words[i]];
    }
    return new Sequence(Arrays.copyOf(words, n), hashes);
  }

  /// A stretch of a page's words.
  static Sequence of(Page page, int from, int to) {
    int[] words = new int[to - from];
    Arrays.setAll(words, i -> from + i);
    return new Sequence(words, Arrays.copyOfRange(page.words.hashes, from, to));
  }

  int length() {
    return words.length;
  }
}
