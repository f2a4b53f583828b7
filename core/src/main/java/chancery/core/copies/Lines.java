package chancery.core.copies;

import chancery.core.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs what is not running text: the headlines, and captions and other lines that both pages
/// have, also where one of them stands run on behind a paragraph.
final class Lines {
  private static final int MIN_WORDS = 3;
  private static final double ALIKE = 0.4;

  private final Units a;
  private final Units b;
  private final int[] matchA;
  private final int[] matchB;
  private final List<Match> found = new ArrayList<>();

  Lines(Units a, Units b, int[] matchA, int[] matchB) {
    this.a = a;
    this.b = b;
    this.matchA = matchA;
    this.matchB = matchB;
  }

  List<Match> find() {
    headlines();
    equalLines();
    return found;
  }

  private void headlines() {
    int u = headline(a, matchA);
    int v = headline(b, matchB);
    if (u < 0 || v < 0) {
      return;
    }
    int toA = lastOfBlock(a, u);
    int toB = lastOfBlock(b, v);
    int common =
        Lcs.length(
            Lcs.of(
                a.page.words.hashes,
                a.start(u),
                a.end(toA),
                b.page.words.hashes,
                b.start(v),
                b.end(toB)));
    int shorter = Math.min(a.end(toA) - a.start(u), b.end(toB) - b.start(v));
    if (common >= ALIKE * shorter) {
      take(new Match(u, toA, v, toB, common, false));
    }
  }

  private static int headline(Units units, int[] match) {
    for (int u = 0; u < units.count(); u++) {
      if (match[u] < 0 && units.page.block(units.start(u)) instanceof Block.Headline) {
        return u;
      }
    }
    return -1;
  }

  private static int lastOfBlock(Units units, int unit) {
    int last = unit;
    while (last + 1 < units.count() && units.block(last + 1) == units.block(unit)) {
      last++;
    }
    return last;
  }

  /// Equal lines, at least one of them no running text. The page's last of equal lines is taken: of
  /// a doubled caption the first is the widget's.
  private void equalLines() {
    Map<Long, List<Integer>> lines = new HashMap<>();
    for (int v = 0; v < b.count(); v++) {
      if (matchB[v] < 0 && b.length(v) >= MIN_WORDS) {
        lines.computeIfAbsent(hash(b, v), _ -> new ArrayList<>()).add(v);
      }
    }
    for (int u = a.count() - 1; u >= 0; u--) {
      List<Integer> same = matchA[u] < 0 && a.length(u) >= MIN_WORDS ? lines.get(hash(a, u)) : null;
      int v = same == null || same.isEmpty() ? -1 : same.removeLast();
      if (v >= 0 && !(a.isBody(u) && b.isBody(v))) {
        take(new Match(u, u, v, v, a.length(u), false));
      }
    }
  }

  private static long hash(Units units, int u) {
    return Words.run(units.page.words.hashes, units.start(u), units.end(u));
  }

  private void take(Match match) {
    for (int u = match.fromA(); u <= match.toA(); u++) {
      matchA[u] = Integer.MAX_VALUE;
    }
    for (int v = match.fromB(); v <= match.toB(); v++) {
      matchB[v] = Integer.MAX_VALUE;
    }
    found.add(match);
  }
}
