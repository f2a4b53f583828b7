package chancery.core.copies;

import chancery.core.model.DocId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Who copied whom: a log-linear model over the signs, with its evidence.
final class Ancestry {
  /// What is put on "unknown" where not a single sign but the texts themselves is seen.
  private static final double UNKNOWN = -3;

  private Ancestry() {}

  /// The direction of a pair with its reasons.
  record Verdict(Direction direction, List<String> evidence) {}

  static Verdict of(
      Body a,
      Body b,
      Overlap overlap,
      Aligner.Raw raw,
      Function<DocId, Optional<Witnesses>> stories) {
    Signs signs = new Signs(a, b, overlap, raw, stories);
    Set<Sign> forward = signs.of(true);
    Set<Sign> backward = signs.of(false);
    double ab = Math.exp(forward.stream().mapToDouble(s -> s.derived).sum());
    double ba = Math.exp(backward.stream().mapToDouble(s -> s.derived).sum());
    double sibling =
        Math.exp(
            forward.stream().mapToDouble(s -> s.sibling).sum() / 2
                + backward.stream().mapToDouble(s -> s.sibling).sum() / 2);
    double unknown = Math.exp(UNKNOWN);
    double sum = ab + ba + sibling + unknown;
    return new Verdict(
        new Direction(ab / sum, ba / sum, sibling / sum, unknown / sum),
        evidence(a, b, forward, backward));
  }

  private static List<String> evidence(Body a, Body b, Set<Sign> forward, Set<Sign> backward) {
    String x = a.page.copy.id().value();
    String y = b.page.copy.id().value();
    List<String> out = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      if (!sign.words.isEmpty()) {
        if (forward.contains(sign)) {
          out.add(sign.words.formatted(x, y));
        }
        if (backward.contains(sign)) {
          out.add(sign.words.formatted(y, x));
        }
      }
    }
    return out.stream().distinct().toList();
  }
}
