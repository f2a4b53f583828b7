package chancery.core.copies;

import java.util.ArrayList;
import java.util.List;

/// Longest common subsequence of two short sequences, as runs; beyond a bounded size only equal
/// beginnings and ends are found.
final class Lcs {
  private static final long MOST_CELLS = 250_000;

  private Lcs() {}

  /// The runs of x[fromX, toX) and y[fromY, toY), in order.
  static List<Run> of(long[] x, int fromX, int toX, long[] y, int fromY, int toY) {
    int front = 0;
    while (fromX + front < toX && fromY + front < toY && x[fromX + front] == y[fromY + front]) {
      front++;
    }
    int back = 0;
    while (toX - back > fromX + front
        && toY - back > fromY + front
        && x[toX - back - 1] == y[toY - back - 1]) {
      back++;
    }
    List<Run> runs = new ArrayList<>();
    add(runs, new Run(fromX, fromY, front));
    middle(x, fromX + front, toX - back, y, fromY + front, toY - back, runs);
    add(runs, new Run(toX - back, toY - back, back));
    return runs;
  }

  private static void middle(
      long[] x, int fromX, int toX, long[] y, int fromY, int toY, List<Run> runs) {
    int n = toX - fromX;
    int m = toY - fromY;
    if (n == 0 || m == 0 || (long) n * m > MOST_CELLS) {
      return;
    }
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] =
            x[fromX + i] == y[fromY + j]
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (x[fromX + i] == y[fromY + j]) {
        add(runs, new Run(fromX + i, fromY + j, 1));
        i++;
        j++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static void add(List<Run> runs, Run run) {
    if (run.length() == 0) {
      return;
    }
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.endA() == run.a() && last.endB() == run.b()) {
      runs.set(runs.size() - 1, new Run(last.a(), last.b(), last.length() + run.length()));
    } else {
      runs.add(run);
    }
  }

  static int length(List<Run> runs) {
    return runs.stream().mapToInt(Run::length).sum();
  }
}
