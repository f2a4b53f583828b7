package chancery.core.copies;

import chancery.core.model.Span;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who copied whom: a log-linear model over what speaks for each way.
final class Ancestry {
  private Ancestry() {}

  /// The direction of a pair with its reasons.
  record Verdict(Direction direction, List<String> evidence) {}

  static Verdict of(Body a, Body b, Overlap overlap, List<Segment> segments) {
    List<String> evidence = new ArrayList<>();
    double ab = 0;
    double ba = 0;
    double hidden = 0.5;
    double privateA = privateShare(segments, true, a.page.words.text.length());
    double privateB = privateShare(segments, false, b.page.words.text.length());
    if (privateA > 0.02 && privateB > 0.02) {
      hidden += 2;
      evidence.add("each page has passages of the story that the other lacks");
    } else if (privateB < 0.005 && privateA > 0.02) {
      ab += 1;
      evidence.add("b has nothing of the story that a lacks");
    } else if (privateA < 0.005 && privateB > 0.02) {
      ba += 1;
      evidence.add("a has nothing of the story that b lacks");
    }
    double sum = Math.exp(ab) + Math.exp(ba) + Math.exp(hidden) + Math.exp(-2);
    return new Verdict(
        new Direction(
            Math.exp(ab) / sum, Math.exp(ba) / sum, Math.exp(hidden) / sum, Math.exp(-2) / sum),
        evidence);
  }

  private static double privateShare(List<Segment> segments, boolean sideA, int length) {
    int own = 0;
    for (Segment s : segments) {
      Optional<Span> here = sideA ? s.a() : s.b();
      if (s.op() == Story.Op.SINGLE_WITNESS && here.isPresent()) {
        own += here.get().length();
      }
    }
    return length == 0 ? 0 : (double) own / length;
  }
}
