package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/// Where lengths of time lie: "the past decade", "the first three months of 2023". In days for days
/// and weeks, in months for all that is longer.
final class Intervals {
  private static final long MAX_STEPS = 100_000;

  private Intervals() {}

  /// The interval between the day of telling and so many units before (sign −1) or after it (1);
  /// open on the far side where the amount is vague.
  static PartialDate reach(Anchor told, Unit unit, Amount amount, int sign) {
    Optional<PartialDate> here = told.resolve(d -> Point.holding(grain(unit), d)).map(Point::date);
    if (here.isEmpty() || unit.clock()) {
      return PartialDate.unknown();
    }
    Optional<PartialDate> far =
        amount.whole()
            ? told.from().flatMap(d -> date(grain(unit), d, unit, sign * (long) amount.number()))
            : Optional.of(PartialDate.unknown());
    return far.map(
            f -> sign < 0 ? PartialDate.between(f, here.get()) : PartialDate.between(here.get(), f))
        .orElse(PartialDate.unknown());
  }

  private static Optional<PartialDate> date(Grain grain, LocalDate from, Unit unit, long many) {
    return moved(from, unit, many).flatMap(d -> Point.holding(grain, d)).map(Point::date);
  }

  /// The first or last so many units of a stretch; empty where they can't be counted.
  static Optional<PartialDate> partOf(Point whole, Form.LengthOf f) {
    if (!f.amount().whole() || f.amount().number() < 1 || f.unit().clock()) {
      return Optional.empty();
    }
    long many = (long) f.amount().number();
    LocalDate behind = whole.last().plusDays(1);
    return f.atStart()
        ? moved(whole.first(), f.unit(), many)
            .map(end -> between(grain(f.unit()), whole.first(), end.minusDays(1)))
        : moved(behind, f.unit(), -many)
            .map(start -> between(grain(f.unit()), start, whole.last()));
  }

  private static Grain grain(Unit unit) {
    boolean days = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.FORTNIGHT;
    return days ? Grain.DAY : Grain.MONTH;
  }

  private static PartialDate between(Grain grain, LocalDate from, LocalDate to) {
    PartialDate first = Point.holding(grain, from).map(Point::date).orElse(PartialDate.unknown());
    PartialDate last = Point.holding(grain, to).map(Point::date).orElse(PartialDate.unknown());
    return PartialDate.between(first, last);
  }

  /// The day so many units on; empty outside the years that dates can be written in.
  private static Optional<LocalDate> moved(LocalDate from, Unit unit, long many) {
    if (Math.abs(many) > MAX_STEPS) {
      return Optional.empty();
    }
    LocalDate day =
        switch (unit) {
          case SECOND, MINUTE, HOUR -> from;
          case DAY -> from.plusDays(many);
          case WEEK, WEEKEND -> from.plusWeeks(many);
          case FORTNIGHT -> from.plusWeeks(2 * many);
          case MONTH -> from.plusMonths(many);
          case QUARTER -> from.plusMonths(3 * many);
          case YEAR -> from.plusYears(many);
          case DECADE -> from.plusYears(10 * many);
          case CENTURY -> from.plusYears(100 * many);
        };
    return Math.abs(day.getYear()) >= 9999 ? Optional.empty() : Optional.of(day);
  }
}
