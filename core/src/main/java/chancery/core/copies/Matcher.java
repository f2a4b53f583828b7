package chancery.core.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds which sentences of two pages are one text: those that share long runs of words; then, in
/// the gaps between them, short and changed ones; then captions and other lines, also where one
/// page runs them on behind a paragraph.
final class Matcher {
  private static final double HALF = 0.5;
  private static final int STRONG = 10;
  private static final int MOVED = 6;
  private static final double MOVED_SHARE = 0.6;

  private final Units a;
  private final Units b;
  private final int[] matchA;
  private final int[] matchB;
  private final List<Match> matches = new ArrayList<>();

  private Matcher(Units a, Units b) {
    this.a = a;
    this.b = b;
    this.matchA = new int[a.count()];
    this.matchB = new int[b.count()];
    Arrays.fill(matchA, -1);
    Arrays.fill(matchB, -1);
  }

  /// The matches, sorted by their place in a; no unit is in two.
  static List<Match> of(Units a, Units b) {
    Matcher matcher = new Matcher(a, b);
    matcher.body();
    matcher.order();
    matcher.rebuild(new Gaps(a, b, matcher.matchA, matcher.matchB).fill(matcher.matches));
    matcher.rebuild(new Lines(a, b, matcher.matchA, matcher.matchB).find());
    return matcher.matches;
  }

  private void rebuild(List<Match> more) {
    for (Match match : more) {
      add(match);
    }
    matches.sort(Comparator.comparingInt(Match::fromA));
  }

  private void body() {
    int[] x = a.page.running().words;
    int[] y = b.page.running().words;
    LongIntMap common = new LongIntMap(a.count());
    for (Run run : Tiling.of(a.page.running(), b.page.running())) {
      int k = 0;
      while (k < run.length()) {
        int u = a.of[x[run.a() + k]];
        int v = b.of[y[run.b() + k]];
        int from = k;
        while (k < run.length() && a.of[x[run.a() + k]] == u && b.of[y[run.b() + k]] == v) {
          k++;
        }
        common.add(((long) u << 32) | v, k - from);
      }
    }
    overlaps(common).forEach(o -> join((int) (o.pair >>> 32), (int) o.pair, o.common));
    matches.sort(Comparator.comparingInt(Match::fromA));
  }

  /// A unit of each page and the words that they have in common.
  private record Shared(long pair, int common) {}

  private static List<Shared> overlaps(LongIntMap common) {
    List<Shared> out = new ArrayList<>(common.size());
    for (int i = 0; i < common.places(); i++) {
      if (common.valueAt(i) != LongIntMap.NONE) {
        out.add(new Shared(common.keyAt(i), common.valueAt(i)));
      }
    }
    out.sort(Comparator.comparingInt(Shared::common).reversed().thenComparingLong(Shared::pair));
    return out;
  }

  /// Two sentences are one text where half of the shorter is common, or a long stretch.
  private void join(int u, int v, int common) {
    int shorter = Math.min(a.length(u), b.length(v));
    if (common < HALF * shorter && common < STRONG) {
      return;
    }
    if (matchA[u] < 0 && matchB[v] < 0) {
      add(new Match(u, u, v, v, common, false));
    } else if (matchA[u] >= 0 && matchB[v] < 0) {
      widen(matchA[u], u, v, common);
    } else if (matchA[u] < 0) {
      widen(matchB[v], u, v, common);
    }
  }

  /// A sentence that the other page splits in two: the neighbour joins the match.
  private void widen(int index, int u, int v, int common) {
    Match m = matches.get(index);
    boolean nextA = u >= m.fromA() - 1 && u <= m.toA() + 1 && a.block(u) == a.block(m.fromA());
    boolean nextB = v >= m.fromB() - 1 && v <= m.toB() + 1 && b.block(v) == b.block(m.fromB());
    if (nextA && nextB) {
      Match wide =
          new Match(
              Math.min(u, m.fromA()),
              Math.max(u, m.toA()),
              Math.min(v, m.fromB()),
              Math.max(v, m.toB()),
              m.common() + common,
              false);
      matches.set(index, wide);
      matchA[u] = index;
      matchB[v] = index;
    }
  }

  private void add(Match match) {
    for (int u = match.fromA(); u <= match.toA(); u++) {
      matchA[u] = matches.size();
    }
    for (int v = match.fromB(); v <= match.toB(); v++) {
      matchB[v] = matches.size();
    }
    matches.add(match);
  }

  /// What is off the heaviest chain was moved, if it is more than a chance likeness.
  private void order() {
    List<Run> runs = new ArrayList<>();
    for (Match m : matches) {
      runs.add(new Run(m.fromA(), m.fromB(), m.common()));
    }
    boolean[] on = Chain.of(runs, b.count());
    List<Match> kept = new ArrayList<>();
    for (int i = 0; i < on.length; i++) {
      Match m = matches.get(i);
      if (on[i]) {
        kept.add(m);
      } else if (isMoved(m)) {
        kept.add(m.asMoved());
      }
    }
    matches.clear();
    Arrays.fill(matchA, -1);
    Arrays.fill(matchB, -1);
    kept.forEach(this::add);
  }

  private boolean isMoved(Match m) {
    int shorter =
        Math.min(a.end(m.toA()) - a.start(m.fromA()), b.end(m.toB()) - b.start(m.fromB()));
    return m.common() >= MOVED && m.common() >= MOVED_SHARE * shorter;
  }
}
