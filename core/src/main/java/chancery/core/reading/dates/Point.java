package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// A stretch of the calendar that one expression names: a day, a week, a month, a season, a year …
///
/// @param grain how fine it is
/// @param first its first day; years run from −9998 (9999 BC) to 9999, counted astronomically
record Point(Grain grain, LocalDate first) {

  private static final int MAX_YEAR = 9999;

  /// A day; empty outside the calendar.
  static Optional<Point> day(int year, int month, int day) {
    return at(Grain.DAY, year, month, day);
  }

  /// A month; empty outside the calendar.
  static Optional<Point> month(int year, int month) {
    return at(Grain.MONTH, year, month, 1);
  }

  /// A year, counted astronomically (0 is 1 BC); empty outside −9998 to 9999.
  static Optional<Point> year(int year) {
    return at(Grain.YEAR, year, 1, 1);
  }

  /// A stretch that begins on a given day; empty outside the calendar.
  static Optional<Point> at(Grain grain, int year, int month, int day) {
    if (year <= -MAX_YEAR || year > MAX_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Point(grain, LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February: stays words
    }
  }

  /// The stretch of this grain that holds a day.
  static Optional<Point> holding(Grain grain, LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (grain) {
      case DAY -> at(grain, year, month, day.getDayOfMonth());
      case WEEK -> week(grain, day.minusDays(day.getDayOfWeek().getValue() - 1L));
      case WEEKEND -> week(grain, day.plusDays(6L - day.getDayOfWeek().getValue()));
      case MONTH -> at(grain, year, month, 1);
      case SEASON -> season(day);
      case QUARTER -> at(grain, year, (month - 1) / 3 * 3 + 1, 1);
      case HALF -> at(grain, year, month < 7 ? 1 : 7, 1);
      case YEAR, FISCAL_YEAR -> at(grain, year, 1, 1);
      case DECADE -> many(grain, year, 10);
      case CENTURY -> many(grain, year, 100);
    };
  }

  /// The decade or century by its figures: 479 to 470 BC, as 1990 to 1999. Year 0 has none.
  private static Optional<Point> many(Grain grain, int year, int size) {
    int first = year > 0 ? year / size * size : 1 - ((1 - year) / size * size + size - 1);
    return at(grain, first == 0 ? 1 : first, 1, 1);
  }

  private static Optional<Point> week(Grain grain, LocalDate first) {
    return at(grain, first.getYear(), first.getMonthValue(), first.getDayOfMonth());
  }

  private static Optional<Point> season(LocalDate day) {
    LocalDate shifted = day.minusMonths(2);
    int first = (shifted.getMonthValue() - 1) / 3 * 3 + 3;
    return at(Grain.SEASON, shifted.getYear(), first, 1);
  }

  /// The same stretch, a number of units on; its grain follows the unit.
  Optional<Point> plus(Unit unit, long amount) {
    if (Math.abs(amount) > 4_000_000L) {
      return Optional.empty();
    }
    try {
      return switch (unit) {
        case SECOND, MINUTE, HOUR -> Optional.empty();
        case DAY -> holding(Grain.DAY, first.plusDays(amount));
        case WEEKEND -> holding(Grain.WEEKEND, first.plusWeeks(amount));
        case WEEK -> holding(Grain.WEEK, first.plusWeeks(amount));
        case FORTNIGHT -> holding(Grain.WEEK, first.plusWeeks(2 * amount));
        case MONTH -> holding(Grain.MONTH, first.plusMonths(amount));
        case QUARTER -> holding(Grain.QUARTER, first.plusMonths(3 * amount));
        case YEAR -> holding(Grain.YEAR, first.plusYears(amount));
        case DECADE -> holding(Grain.DECADE, middle().plusYears(10 * amount));
        case CENTURY -> holding(Grain.CENTURY, middle().plusYears(100 * amount));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// A year inside the stretch, so that decades before Christ are stepped over rightly.
  private LocalDate middle() {
    return grain == Grain.DECADE || grain == Grain.CENTURY ? first.plusYears(5) : first;
  }

  /// The last day.
  LocalDate last() {
    return switch (grain) {
      case DAY -> first;
      case WEEKEND -> first.plusDays(1);
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case SEASON, QUARTER -> first.plusMonths(3).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case YEAR, FISCAL_YEAR -> first.plusYears(1).minusDays(1);
      case DECADE -> first.plusYears(10).minusDays(1);
      case CENTURY -> first.plusYears(100).minusDays(1);
    };
  }

  /// The TIMEX3 value.
  String timex() {
    String year = years(first.getYear());
    int month = first.getMonthValue();
    return switch (grain) {
      case DAY -> year + two(month) + two(first.getDayOfMonth());
      case WEEK -> weekOf(first);
      case WEEKEND -> weekOf(first) + "-WE";
      case MONTH -> year + two(month);
      case SEASON -> year + "-" + Season.beginningIn(month).code;
      case QUARTER -> year + "-Q" + (month + 2) / 3;
      case HALF -> year + "-H" + (month < 7 ? 1 : 2);
      case YEAR -> year;
      case FISCAL_YEAR -> "FY" + year;
      case DECADE -> year.substring(0, year.length() - 1);
      case CENTURY -> year.substring(0, year.length() - 2);
    };
  }

  private static String weekOf(LocalDate monday) {
    return "%s-W%02d"
        .formatted(
            years(monday.get(IsoFields.WEEK_BASED_YEAR)),
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String years(int year) {
    return year > 0 ? four(year) : "BC" + four(1 - year);
  }

  private static String four(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static String two(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }

  /// The same as a partial date.
  PartialDate date() {
    return switch (grain) {
      case DAY -> PartialDate.of(first);
      case MONTH -> PartialDate.of(YearMonth.from(first));
      case YEAR -> PartialDate.ofYear(first.getYear());
      case SEASON -> seasonDate();
      case WEEK, WEEKEND -> PartialDate.between(PartialDate.of(first), PartialDate.of(last()));
      case QUARTER, HALF, FISCAL_YEAR ->
          PartialDate.between(
              PartialDate.of(YearMonth.from(first)), PartialDate.of(YearMonth.from(last())));
      case DECADE, CENTURY -> manyYears();
    };
  }

  private PartialDate seasonDate() {
    int code = 20 + first.getMonthValue() / 3;
    return first.getYear() > 0
        ? PartialDate.parse("%04d-%d".formatted(first.getYear(), code))
        : PartialDate.between(
            PartialDate.of(YearMonth.from(first)), PartialDate.of(YearMonth.from(last())));
  }

  private PartialDate manyYears() {
    return first.getYear() > 0
        ? PartialDate.parse(timex() + (grain == Grain.DECADE ? "X" : "XX"))
        : PartialDate.between(
            PartialDate.ofYear(first.getYear()), PartialDate.ofYear(last().getYear()));
  }
}
