package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which copy of a story may be its original: the one that has everything, words nothing otherwise
/// than the rest, credits nobody, comments on nothing and came first. None where two do equally
/// well or the best does not do well.
final class Origin {
  private static final double COMPLETE = 2;
  private static final double FAITHFUL = 1.5;
  private static final double UNCREDITED = 1;
  private static final double FIRST = 1.5;
  private static final double PLAIN = 0.5;
  private static final double ENOUGH = 4.5;

  private Origin() {}

  static Optional<DocId> of(
      List<Page> pages, Map<DocId, BitSet> lacking, Map<DocId, BitSet> variants) {
    Optional<Instant> first =
        pages.stream().flatMap(p -> time(p.copy).stream()).min(Instant::compareTo);
    double best = 0;
    boolean alone = false;
    Optional<DocId> origin = Optional.empty();
    for (Page page : pages) {
      DocId id = page.copy.id();
      double score =
          (isEmpty(lacking.get(id)) ? COMPLETE : 0)
              + (isEmpty(variants.get(id)) ? FAITHFUL : 0)
              + (page.blocks.stream().anyMatch(Signs::isSourceLine) ? 0 : UNCREDITED)
              + (page.blocks.stream().anyMatch(Block.Aside.class::isInstance) ? 0 : PLAIN)
              + (first.isPresent() && time(page.copy).equals(first) ? FIRST : 0);
      alone = score > best || (alone && score < best);
      if (score > best) {
        best = score;
        origin = Optional.of(id);
      }
    }
    return alone && best >= ENOUGH ? origin : Optional.empty();
  }

  private static boolean isEmpty(@org.jspecify.annotations.Nullable BitSet set) {
    return set == null || set.isEmpty();
  }

  /// The time of publication; a day counts from its noon.
  private static Optional<Instant> time(CopyText copy) {
    return copy.moment()
        .or(() ->
            copy.published()
                .day()
                .map((LocalDate day) -> day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
  }
}
