package chancery.core.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Covers two sequences of hashes with equal runs, the longest first, each word used once.
///
/// Source: greedy string tiling (Wise, 1993), with the run lengths found from shared shingles. A
/// shingle that stands more than a few times in the second sequence starts no run: this keeps the
/// work linear on text that repeats itself, which equal beginnings and ends then cover.
final class Tiling {
  private static final int OFTEN = 8;
  private static final Comparator<Run> LONGEST =
      Comparator.comparingInt(Run::length)
          .reversed()
          .thenComparingInt(run -> Math.abs(run.a() - run.b()))
          .thenComparingInt(Run::a)
          .thenComparingInt(Run::b);

  private static final int WIDTH = Words.SHINGLE;

  private final long[] x;
  private final long[] y;
  private final long[] shinglesX;
  private final long[] shinglesY;
  private final boolean[] usedX;
  private final boolean[] usedY;
  private final List<Run> tiles = new ArrayList<>();

  private Tiling(Sequence a, Sequence b) {
    this.x = a.hashes;
    this.y = b.hashes;
    this.shinglesX = a.shingles;
    this.shinglesY = b.shingles;
    this.usedX = new boolean[x.length];
    this.usedY = new boolean[y.length];
  }

  /// The tiles of at least a shingle's words, sorted by their place in a.
  static List<Run> of(Sequence a, Sequence b) {
    Tiling tiling = new Tiling(a, b);
    tiling.ends();
    List<Run> runs = tiling.runs();
    runs.sort(LONGEST);
    runs.forEach(tiling::claim);
    tiling.tiles.sort(Comparator.comparingInt(Run::a));
    return tiling.tiles;
  }

  /// Equal beginnings and ends are tiles whatever they repeat.
  private void ends() {
    int shorter = Math.min(x.length, y.length);
    int front = 0;
    while (front < shorter && x[front] == y[front]) {
      front++;
    }
    int back = 0;
    while (back < shorter - front && x[x.length - 1 - back] == y[y.length - 1 - back]) {
      back++;
    }
    if (front >= WIDTH) {
      take(new Run(0, 0, front));
    }
    if (back >= WIDTH) {
      take(new Run(x.length - back, y.length - back, back));
    }
  }

  private List<Run> runs() {
    int places = shinglesY.length;
    int[] next = new int[places];
    int[] often = new int[places];
    LongIntMap heads = heads(next, often);
    int[] reached = new int[x.length + y.length + 1];
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < shinglesX.length; i++) {
      if (usedX[i]) {
        continue;
      }
      int head = heads.get(shinglesX[i]);
      if (head == LongIntMap.NONE || often[head] > OFTEN) {
        continue;
      }
      for (int j = head; j >= 0; j = next[j]) {
        int diagonal = j - i + x.length;
        if (i >= reached[diagonal]) {
          Run run = extend(i, j);
          reached[diagonal] = run.endA();
          runs.add(run);
        }
      }
    }
    return runs;
  }

  /// The first place of each shingle in y; `next` is set to the place behind each, and `often` at
  /// the first place to their number.
  private LongIntMap heads(int[] next, int[] often) {
    LongIntMap heads = new LongIntMap(next.length);
    for (int j = next.length - 1; j >= 0; j--) {
      if (usedY[j]) {
        continue;
      }
      long hash = shinglesY[j];
      int head = heads.get(hash);
      next[j] = head;
      often[j] = head == LongIntMap.NONE ? 1 : often[head] + 1;
      heads.put(hash, j);
    }
    return heads;
  }

  private Run extend(int i, int j) {
    int back = 0;
    while (i - back > 0 && j - back > 0 && x[i - back - 1] == y[j - back - 1]) {
      back++;
    }
    int front = 0;
    while (i + front < x.length && j + front < y.length && x[i + front] == y[j + front]) {
      front++;
    }
    return new Run(i - back, j - back, back + front);
  }

  /// Takes the longest part of the run that no tile has yet.
  private void claim(Run run) {
    int best = 0;
    int bestEnd = 0;
    int start = 0;
    for (int k = 0; k <= run.length(); k++) {
      boolean taken = k == run.length() || usedX[run.a() + k] || usedY[run.b() + k];
      if (taken) {
        if (k - start > bestEnd - best) {
          best = start;
          bestEnd = k;
        }
        start = k + 1;
      }
    }
    if (bestEnd - best >= WIDTH) {
      take(run.part(best, bestEnd));
    }
  }

  private void take(Run run) {
    Arrays.fill(usedX, run.a(), run.endA(), true);
    Arrays.fill(usedY, run.b(), run.endB(), true);
    tiles.add(run);
  }
}
