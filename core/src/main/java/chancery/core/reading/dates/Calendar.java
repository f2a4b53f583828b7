package chancery.core.reading.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The calendars that pages and texts count their days in.
public enum Calendar {
  GREGORIAN,

  /// The Thai calendar: the Gregorian one, its years counted from the Buddha's death.
  BUDDHIST,

  /// The solar calendar of Iran and Afghanistan.
  PERSIAN;

  private static final int BUDDHIST_YEARS = 543;

  /// Months of 31 days at the Persian year's beginning; those behind them have 30.
  private static final int LONG_MONTHS = 6;

  /// The day since 1970 of the formula below's day 0.
  private static final long PERSIAN_EPOCH = -1_075_196L;

  /// The calendar that a language tag names (`-u-ca-`).
  static Calendar of(Locale locale) {
    String type = Optional.ofNullable(locale.getUnicodeLocaleType("ca")).orElse("");
    return switch (type) {
      case "buddhist" -> BUDDHIST;
      case "persian" -> PERSIAN;
      default -> GREGORIAN;
    };
  }

  /// The calendar in which a text of the language counts the year.
  ///
  /// @param year as the text has it
  public static Calendar of(String language, int year) {
    if (language.equals("th") && BUDDHIST.has(year)) {
      return BUDDHIST;
    }
    boolean persian = language.equals("fa") || language.equals("ps");
    return persian && PERSIAN.has(year) ? PERSIAN : GREGORIAN;
  }

  /// True for years that a text of the last and the next hundred years or so may mean.
  private boolean has(int year) {
    return switch (this) {
      case GREGORIAN -> true;
      case BUDDHIST -> year >= 2400 && year <= 2650;
      case PERSIAN -> year >= 1250 && year <= 1470;
    };
  }

  /// The day; empty where the calendar has none such.
  ///
  /// @param year from 1 to 9999
  public Optional<LocalDate> day(int year, int month, int day) {
    return switch (this) {
      case GREGORIAN -> gregorian(year, month, day);
      case BUDDHIST -> gregorian(has(year) ? year - BUDDHIST_YEARS : year, month, day);
      case PERSIAN -> persian(year, month, day);
    };
  }

  private static Optional<LocalDate> gregorian(int year, int month, int day) {
    return year < 1 ? Optional.empty() : Point.day(year, month, day).map(Point::first);
  }

  /// By the cycle of 33 years with 8 leap years, right for the years 1250 to 1470.
  private static Optional<LocalDate> persian(int year, int month, int day) {
    boolean could =
        month >= 1 && month <= 12 && day >= 1 && day <= (month <= LONG_MONTHS ? 31 : 30);
    long at = persianDay(year, month, day);
    return could && PERSIAN.has(year) && (month < 12 || at < persianDay(year + 1, 1, 1))
        ? Optional.of(LocalDate.ofEpochDay(at))
        : Optional.empty();
  }

  private static long persianDay(int year, int month, int day) {
    int cycle = (year + 1595) % 33;
    long before = 365L * (year + 1595) + (year + 1595) / 33 * 8L + (cycle + 3) / 4;
    return before + day + 31L * (month - 1) - Math.max(0, month - LONG_MONTHS - 1) + PERSIAN_EPOCH;
  }
}
