package chancery.core.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who copied whom: a log-linear model over the signs, with its evidence.
final class Ancestry {
  /// What is put on "unknown" where not a single sign but the texts themselves is seen.
  private static final double UNKNOWN = -3;

  /// Weights of the log-odds of being the story's original.
  private static final double ORIGIN = 0.67;

  private static final double CHILD_ORIGIN = 0.06;
  private static final double ORIGIN_OF_SIBLINGS = -0.37;

  private Ancestry() {}

  /// The direction of a pair with its reasons.
  record Verdict(Direction direction, List<String> evidence) {}

  static Verdict of(Body a, Body b, Common common, Aligner.Raw raw, Family family) {
    Signs signs = new Signs(a, b, common, raw, family);
    Set<Sign> forward = signs.of(true);
    Set<Sign> backward = signs.of(false);
    double x = family.originOdds(a.id());
    double y = family.originOdds(b.id());
    double ab = Math.exp(derived(forward) + ORIGIN * x + CHILD_ORIGIN * y);
    double ba = Math.exp(derived(backward) + ORIGIN * y + CHILD_ORIGIN * x);
    double sibling =
        Math.exp((siblings(forward) + siblings(backward)) / 2 + ORIGIN_OF_SIBLINGS * (x + y));
    double unknown = Math.exp(UNKNOWN);
    double sum = ab + ba + sibling + unknown;
    return new Verdict(
        new Direction(ab / sum, ba / sum, sibling / sum, unknown / sum),
        evidence(a, b, forward, backward));
  }

  private static double derived(Set<Sign> signs) {
    return signs.stream().mapToDouble(s -> s.derived).sum();
  }

  private static double siblings(Set<Sign> signs) {
    return signs.stream().mapToDouble(s -> s.sibling).sum();
  }

  private static List<String> evidence(Body a, Body b, Set<Sign> forward, Set<Sign> backward) {
    String x = a.page.copy.id().value();
    String y = b.page.copy.id().value();
    List<String> out = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      if (!sign.words.isEmpty()) {
        if (forward.contains(sign)) {
          out.add(sign.say(x, y));
        }
        if (backward.contains(sign)) {
          out.add(sign.say(y, x));
        }
      }
    }
    return out.stream().distinct().toList();
  }
}
