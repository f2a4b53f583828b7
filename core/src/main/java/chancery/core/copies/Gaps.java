package chancery.core.copies;

import java.util.ArrayList;
import java.util.List;

/// Between two matches that follow each other on both pages, pairs the sentences that share no long
/// run but are alike: short ones, and those with many changes.
final class Gaps {
  private static final int MOST = 40;
  private static final double ALIKE = 0.6;
  private static final int SHORT = 5;

  private final Units a;
  private final Units b;
  private final int[] matchA;
  private final int[] matchB;
  private final List<Match> found = new ArrayList<>();

  Gaps(Units a, Units b, int[] matchA, int[] matchB) {
    this.a = a;
    this.b = b;
    this.matchA = matchA;
    this.matchB = matchB;
  }

  List<Match> fill(List<Match> matches) {
    int fromA = 0;
    int fromB = 0;
    for (Match m : matches) {
      if (!m.moved()) {
        gap(fromA, m.fromA(), fromB, m.fromB());
        fromA = m.toA() + 1;
        fromB = m.toB() + 1;
      }
    }
    gap(fromA, a.count(), fromB, b.count());
    return found;
  }

  private void gap(int fromA, int toA, int fromB, int toB) {
    List<Integer> x = free(a, matchA, fromA, toA);
    List<Integer> y = free(b, matchB, fromB, toB);
    if (x.isEmpty() || y.isEmpty() || x.size() > MOST || y.size() > MOST) {
      return;
    }
    List<LongSet> ofY = y.stream().map(this::words).toList();
    double[][] best = new double[x.size() + 1][y.size() + 1];
    double[][] alike = new double[x.size()][y.size()];
    for (int i = x.size() - 1; i >= 0; i--) {
      for (int j = y.size() - 1; j >= 0; j--) {
        alike[i][j] = alike(x.get(i), y.get(j), ofY.get(j));
        double with = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(with, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    trace(x, y, best, alike);
  }

  private void trace(List<Integer> x, List<Integer> y, double[][] best, double[][] alike) {
    int i = 0;
    int j = 0;
    while (i < x.size() && j < y.size()) {
      if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
        int u = x.get(i++);
        int v = y.get(j++);
        found.add(new Match(u, u, v, v, common(u, v), false));
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Integer> free(Units units, int[] match, int from, int to) {
    List<Integer> out = new ArrayList<>();
    for (int u = from; u < to; u++) {
      if (match[u] < 0 && units.isBody(u)) {
        out.add(u);
      }
    }
    return out;
  }

  /// Share of common words; 0 where it is too small, or where so short a sentence touches no match.
  private double alike(int u, int v, LongSet ofV) {
    int longer = Math.max(a.length(u), b.length(v));
    int shorter = Math.min(a.length(u), b.length(v));
    if (shorter < ALIKE * longer || (shorter < SHORT && !touches(u, v))) {
      return 0;
    }
    if (known(u, ofV) < ALIKE * longer) {
      return 0;
    }
    double share = (double) common(u, v) / longer;
    return share < ALIKE ? 0 : share * longer;
  }

  private LongSet words(int v) {
    LongSet set = new LongSet(b.length(v));
    for (int i = b.start(v); i < b.end(v); i++) {
      set.add(b.page.hash(i));
    }
    return set;
  }

  /// Words of a sentence that the other one has too, in whatever order: never fewer than in order.
  private int known(int u, LongSet ofV) {
    int known = 0;
    for (int i = a.start(u); i < a.end(u); i++) {
      known += ofV.has(a.page.hash(i)) ? 1 : 0;
    }
    return known;
  }

  private boolean touches(int u, int v) {
    boolean before = u > 0 && v > 0 && matchA[u - 1] >= 0 && matchA[u - 1] == matchB[v - 1];
    boolean after =
        u + 1 < a.count()
            && v + 1 < b.count()
            && matchA[u + 1] >= 0
            && matchA[u + 1] == matchB[v + 1];
    boolean between =
        u > 0
            && v > 0
            && u + 1 < a.count()
            && v + 1 < b.count()
            && matchA[u - 1] >= 0
            && matchB[v - 1] >= 0
            && a.length(u) == b.length(v);
    return before || after || between;
  }

  private int common(int u, int v) {
    long[] x = a.page.words.hashes;
    long[] y = b.page.words.hashes;
    return Lcs.length(Lcs.of(x, a.start(u), a.end(u), y, b.start(v), b.end(v)));
  }
}
