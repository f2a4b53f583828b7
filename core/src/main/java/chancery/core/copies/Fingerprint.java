package chancery.core.copies;

import chancery.core.model.Block;
import java.util.Arrays;
import java.util.stream.LongStream;

/// What a text is found again by: hashes of its folded paragraphs, a fixed sixteenth of its folded
/// shingles (FracMinHash: those whose hash is small, so that two texts pick the same ones), and
/// apart from these the hashes of its residue. Equal for texts that differ in typography alone, and
/// on every machine: XXH3, no seed.
///
/// Source: Irber et al., "Lightweight compositional analysis … with FracMinHash" (2022).
public final class Fingerprint {
  /// One in so many shingles is kept.
  public static final int SCALE = 16;

  /// A paragraph, sentence or line of fewer words has no hash: too many texts share it.
  public static final int MIN_WORDS = 8;

  /// Most hashes of one kind that a text is kept by: the shingles of about 65,000 words.
  public static final int MOST = 4096;

  private static final int MIN_RESIDUE = 4;
  private static final long LIMIT = Long.divideUnsigned(-1L, SCALE);

  final long[] paragraphs;
  final long[] shingles;
  private final long[] residue;
  private final long body;
  private final int words;

  private Fingerprint(long[] paragraphs, long[] shingles, long[] residue, long body, int words) {
    this.paragraphs = paragraphs;
    this.shingles = shingles;
    this.residue = residue;
    this.body = body;
    this.words = words;
  }

  /// The fingerprint of a labelled text.
  public static Fingerprint of(CopyText copy) {
    return of(Page.of(copy));
  }

  static Fingerprint of(Page page) {
    Sequence story = page.story();
    LongStream.Builder paragraphs = LongStream.builder();
    LongStream.Builder residue = LongStream.builder();
    long[] hashes = page.words.hashes;
    for (int b = 0; b < page.blocks.size(); b++) {
      int from = page.firstWord[b];
      int to = page.firstWord[b + 1];
      switch (page.blocks.get(b)) {
        case Block.Paragraph _ -> sentences(page, from, to, paragraphs);
        case Block.Caption _, Block.Residue _ -> line(hashes, from, to, residue);
        case Block.Headline _, Block.Aside _, Block.Credit _ -> {}
      }
    }
    return new Fingerprint(
        least(paragraphs.build()),
        sample(story.shingles),
        least(residue.build()),
        Words.run(story.hashes, 0, story.length()),
        story.length());
  }

  /// Paragraphs are split and joined by republishers, so each is hashed by its longest sentence.
  private static void sentences(Page page, int from, int to, LongStream.Builder out) {
    int best = from;
    int bestEnd = from;
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || page.opensSentence[i]) {
        if (i - start > bestEnd - best) {
          best = start;
          bestEnd = i;
        }
        start = i;
      }
    }
    if (bestEnd - best >= MIN_WORDS) {
      out.add(Words.run(page.words.hashes, best, bestEnd));
    }
  }

  private static void line(long[] hashes, int from, int to, LongStream.Builder out) {
    if (to - from >= MIN_RESIDUE) {
      out.add(Words.run(hashes, from, to));
    }
  }

  private static long[] sample(long[] shingles) {
    LongStream.Builder kept = LongStream.builder();
    for (long hash : shingles) {
      if (Long.compareUnsigned(hash, LIMIT) < 0) {
        kept.add(hash);
      }
    }
    return least(kept.build());
  }

  /// Sorted, distinct, and bounded: of a text of book length the smallest hashes are kept, which
  /// are the same ones in every copy.
  private static long[] least(LongStream hashes) {
    return hashes.sorted().distinct().limit(MOST).toArray();
  }

  /// Hashes of the paragraphs, each by its longest sentence; sorted, distinct.
  public LongStream paragraphs() {
    return Arrays.stream(paragraphs);
  }

  /// The sampled shingles; sorted, distinct.
  public LongStream shingles() {
    return Arrays.stream(shingles);
  }

  /// Hashes of captions and residue lines: evidence of a common page, never of a common story.
  public LongStream residue() {
    return Arrays.stream(residue);
  }

  /// Hash of the whole story text: equal for copies that print the same words.
  public long body() {
    return body;
  }

  /// True where the text has more hashes of a kind than are kept.
  boolean isCut() {
    return shingles.length == MOST || paragraphs.length == MOST;
  }

  /// Number of words in the story's paragraphs.
  public int words() {
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that
        && body == that.body
        && words == that.words
        && Arrays.equals(paragraphs, that.paragraphs)
        && Arrays.equals(shingles, that.shingles)
        && Arrays.equals(residue, that.residue);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(body);
  }
}
