package chancery.core.copies;

/// How likely each way of derivation is; the four sum to 1.
///
/// @param aToB b was made from a, at first or second hand
/// @param bToA a was made from b
/// @param hiddenSource neither: both come from a third text, seen or not
/// @param unknown nothing speaks for any of them
public record Direction(double aToB, double bToA, double hiddenSource, double unknown) {
  private static final double SLACK = 1e-6;

  public Direction {
    double sum = aToB + bToA + hiddenSource + unknown;
    if (aToB < 0 || bToA < 0 || hiddenSource < 0 || unknown < 0 || Math.abs(sum - 1) > SLACK) {
      throw new IllegalArgumentException(
          "no probabilities: " + aToB + " " + bToA + " " + hiddenSource + " " + unknown);
    }
  }

  /// Seen from the other text.
  public Direction reversed() {
    return new Direction(bToA, aToB, hiddenSource, unknown);
  }

  /// The most probable way.
  public Way likeliest() {
    double best = Math.max(Math.max(aToB, bToA), Math.max(hiddenSource, unknown));
    if (best == unknown) {
      return Way.UNKNOWN;
    }
    if (best == hiddenSource) {
      return Way.HIDDEN_SOURCE;
    }
    return best == aToB ? Way.A_TO_B : Way.B_TO_A;
  }

  /// The ways of derivation.
  public enum Way {
    A_TO_B,
    B_TO_A,
    HIDDEN_SOURCE,
    UNKNOWN
  }
}
