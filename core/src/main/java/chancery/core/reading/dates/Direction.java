package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Cue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Chooses which of the repeating stretches of one name is meant: "March" of which year, "Monday"
/// of which week. Cue first, tense second, nearness last, where the past is preferred as news tells
/// it.
final class Direction {
  private Direction() {}

  /// A future stretch must be this many times nearer than the past one to be taken without a cue.
  private static final int PAST_PREFERRED = 3;

  /// @param candidates stretches of that name around the anchor, in order of time
  static Optional<Point> choose(List<Point> candidates, LocalDate anchor, Cue cue, Tense tense) {
    return switch (cue) {
      case LAST -> last(candidates, p -> p.last().isBefore(anchor));
      case NEXT -> first(candidates, p -> p.first().isAfter(anchor));
      case THIS, THAT, NONE -> byTense(candidates, anchor, tense);
    };
  }

  private static Optional<Point> byTense(List<Point> candidates, LocalDate anchor, Tense tense) {
    return switch (tense) {
      case PAST -> last(candidates, p -> !p.first().isAfter(anchor));
      case FUTURE -> first(candidates, p -> !p.last().isBefore(anchor));
      case NONE -> nearest(candidates, anchor);
    };
  }

  private static Optional<Point> nearest(List<Point> candidates, LocalDate anchor) {
    Optional<Point> past = last(candidates, p -> !p.first().isAfter(anchor));
    Optional<Point> future = first(candidates, p -> p.first().isAfter(anchor));
    if (past.isEmpty() || future.isEmpty()) {
      return past.or(() -> future);
    }
    long back = Math.max(0, ChronoUnit.DAYS.between(past.get().last(), anchor));
    long ahead = ChronoUnit.DAYS.between(anchor, future.get().first());
    return ahead * PAST_PREFERRED < back ? future : past;
  }

  private static Optional<Point> last(
      List<Point> candidates, java.util.function.Predicate<Point> test) {
    return candidates.reversed().stream().filter(test).findFirst();
  }

  private static Optional<Point> first(
      List<Point> candidates, java.util.function.Predicate<Point> test) {
    return candidates.stream().filter(test).findFirst();
  }
}
