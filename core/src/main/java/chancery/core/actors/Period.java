package chancery.core.actors;

import chancery.core.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/// A time with ends of any precision; an unknown end bounds nothing.
///
/// @param from first day
/// @param to first day without it; where only a month or year is known, it ended in that
public record Period(PartialDate from, PartialDate to) {
  public Period {
    boolean upsideDown =
        from.earliest().isPresent()
            && to.latest().isPresent()
            && to.latest().get().isBefore(from.earliest().get());
    if (upsideDown) {
      throw new IllegalArgumentException("ends (" + to + ") before it begins (" + from + ")");
    }
  }

  /// Bounds nothing.
  public static Period always() {
    return new Period(PartialDate.unknown(), PartialDate.unknown());
  }

  /// True where the date may lie within; an unknown date may lie anywhere.
  public boolean mayHold(PartialDate date) {
    boolean over = endedBefore(date);
    boolean ahead =
        from.earliest().isPresent()
            && date.latest().isPresent()
            && from.earliest().get().isAfter(date.latest().get());
    return !over && !ahead;
  }

  /// True where both run at one time for some days.
  boolean overlaps(Period other) {
    return begin().isBefore(other.end()) && other.begin().isBefore(end());
  }

  private LocalDate end() {
    return to.earliest().orElse(LocalDate.MAX);
  }

  /// True where it is over before the date for certain.
  public boolean endedBefore(PartialDate date) {
    Optional<LocalDate> last = to.isDay() ? to.day().map(d -> d.minusDays(1)) : to.latest();
    return last.isPresent()
        && date.earliest().isPresent()
        && last.get().isBefore(date.earliest().get());
  }

  /// True where no end is known.
  public boolean isOpen() {
    return to.isUnknown();
  }

  /// The first day it may have begun, for sorting: unknown beginnings first.
  LocalDate begin() {
    return from.earliest().orElse(LocalDate.MIN);
  }
}
