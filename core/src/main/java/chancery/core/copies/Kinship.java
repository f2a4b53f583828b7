package chancery.core.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/// Whether a page's own text is on the subject of what it shares with another page. A copy's
/// further paragraphs name the same people and places; an outlet's own article around an embedded
/// story names others, uses other words, and begins before the story does.
///
/// @param own share of the page's words in sentences that the other text hardly has
/// @param names names in them
/// @param known share of those names that the other text has
/// @param common share of those names that the common text has; 0 where the page has little of its
///   own
/// @param words share of their longer words that the other text has
/// @param lead share of the page's words before the first common one
/// @param tail share of the page's words behind the last common one
record Kinship(
    double own, int names, double known, double common, double words, double lead, double tail) {
  private static final int LONGER = 5;
  private static final double MUCH = 0.3;
  private static final double LEAD = 0.03;

  /// The kinship of the body's own text.
  ///
  /// @param covered which words are common
  /// @param vocabulary the words of the other text
  static Kinship of(Body body, boolean[] covered, LongPredicate vocabulary) {
    Counter counter = new Counter(body, covered, vocabulary);
    int start = 0;
    for (int i = 1; i <= covered.length; i++) {
      if (i == covered.length || body.page.opensSentence[body.words[i]]) {
        counter.sentence(start, i);
        start = i;
      }
    }
    return counter.result();
  }

  /// True where the page is an article of its own that holds a part of the other text. Weights of a
  /// logistic regression over republished stories: 0.96 right where naming alone gives 0.88.
  boolean isHost() {
    if (own < MUCH) {
      return false;
    }
    double odds =
        -5.9
            + 1.5 * own
            - 1.8 * known
            - 2.2 * common
            - 4.0 * words
            + 0.6 * lead
            + 2.4 * tail
            + (lead > LEAD ? 3.2 : 0)
            + (1.0 - 2.4 * known) * Math.log1p(names);
    return odds > 0;
  }

  private static final class Counter {
    private final Body body;
    private final boolean[] covered;
    private final LongPredicate vocabulary;
    private final List<int[]> sentences = new ArrayList<>();
    private int own;
    private int names;
    private int known;
    private int common;
    private int words;
    private int knownWords;

    Counter(Body body, boolean[] covered, LongPredicate vocabulary) {
      this.body = body;
      this.covered = covered;
      this.vocabulary = vocabulary;
    }

    /// Takes the sentence if the page alone has it.
    void sentence(int from, int to) {
      int inBoth = 0;
      for (int i = from; i < to; i++) {
        inBoth += covered[i] ? 1 : 0;
      }
      if (inBoth * 3 < to - from) {
        own += to - from;
        sentences.add(new int[] {from, to});
      }
    }

    private void count(LongPredicate shared) {
      for (int[] sentence : sentences) {
        for (int i = sentence[0]; i < sentence[1]; i++) {
          if (body.names(i)) {
            names++;
            known += vocabulary.test(body.hashes[i]) ? 1 : 0;
            common += shared.test(body.hashes[i]) ? 1 : 0;
          } else if (body.letters(i) >= LONGER) {
            words++;
            knownWords += vocabulary.test(body.hashes[i]) ? 1 : 0;
          }
        }
      }
    }

    /// The words that are common; not asked for where the page has little of its own.
    private LongPredicate shared() {
      if (own < MUCH * covered.length) {
        return _ -> false;
      }
      LongSet shared = new LongSet(covered.length);
      for (int i = 0; i < covered.length; i++) {
        if (covered[i]) {
          shared.add(body.hashes[i]);
        }
      }
      return shared::has;
    }

    Kinship result() {
      count(shared());
      int n = covered.length;
      int first = 0;
      while (first < n && !covered[first]) {
        first++;
      }
      int last = n;
      while (last > first && !covered[last - 1]) {
        last--;
      }
      return new Kinship(
          share(own, n),
          names,
          share(known, names),
          share(common, names),
          share(knownWords, words),
          share(first, n),
          share(n - last, n));
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }
}
