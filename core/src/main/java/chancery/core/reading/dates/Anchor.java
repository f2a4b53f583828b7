package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// The day of telling, as far as it is known. What follows from it holds only where it follows from
/// its first and its last possible day alike.
///
/// @param from first day that it may be
/// @param to last day that it may be
record Anchor(Optional<LocalDate> from, Optional<LocalDate> to) {

  private static final long MAX_WIDTH = 366;

  static Anchor of(PartialDate date) {
    boolean near = date.width().filter(w -> w <= MAX_WIDTH).isPresent();
    boolean inRange =
        date.earliest().filter(d -> d.getYear() > 1 && d.getYear() < 9999).isPresent();
    return near && inRange
        ? new Anchor(date.earliest(), date.latest())
        : new Anchor(Optional.empty(), Optional.empty());
  }

  static Anchor of(LocalDate day) {
    return new Anchor(Optional.of(day), Optional.of(day));
  }

  boolean isKnown() {
    return from.isPresent();
  }

  /// What `rule` makes of the day of telling, where all its possible days give the same.
  Optional<Point> resolve(Function<LocalDate, Optional<Point>> rule) {
    Optional<Point> first = from.flatMap(rule);
    return first.isPresent() && first.equals(to.flatMap(rule)) ? first : Optional.empty();
  }
}
