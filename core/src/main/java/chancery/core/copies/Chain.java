package chancery.core.copies;

import java.util.List;

/// The heaviest chain of runs that keeps the order of both pages; what is off it was moved.
final class Chain {
  private Chain() {}

  /// For runs sorted by `a`: whether each lies on the chain. In n log n, by a tree of prefix
  /// maxima.
  static boolean[] of(List<Run> runs, int lengthB) {
    int n = runs.size();
    int[] tree = new int[lengthB + 2];
    java.util.Arrays.fill(tree, -1);
    long[] weight = new long[n];
    int[] back = new int[n];
    int last = -1;
    for (int r = 0; r < n; r++) {
      Run run = runs.get(r);
      back[r] = best(tree, run.b(), weight);
      weight[r] = run.length() + (back[r] < 0 ? 0 : weight[back[r]]);
      raise(tree, run.b() + 1, r, weight);
      last = last < 0 || weight[r] > weight[last] ? r : last;
    }
    boolean[] on = new boolean[n];
    for (int r = last; r >= 0; r = back[r]) {
      on[r] = true;
    }
    return on;
  }

  private static int best(int[] tree, int upTo, long[] weight) {
    int best = -1;
    for (int at = upTo; at > 0; at -= at & -at) {
      int r = tree[at];
      if (r >= 0 && (best < 0 || weight[r] > weight[best])) {
        best = r;
      }
    }
    return best;
  }

  private static void raise(int[] tree, int from, int r, long[] weight) {
    for (int at = from; at < tree.length; at += at & -at) {
      if (tree[at] < 0 || weight[r] > weight[tree[at]]) {
        tree[at] = r;
      }
    }
  }
}
