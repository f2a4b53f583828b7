package chancery.core.reading.dates;

import java.util.Map;
import java.util.Optional;

/// Units of time that lengths and shifts are counted in.
enum Unit {
  SECOND("PT%sS"),
  MINUTE("PT%sM"),
  HOUR("PT%sH"),
  DAY("P%sD"),
  WEEKEND("P%sWE"),
  WEEK("P%sW"),
  FORTNIGHT("P%sW"),
  MONTH("P%sM"),
  QUARTER("P%sQ"),
  YEAR("P%sY"),
  DECADE("P%sDE"),
  CENTURY("P%sCE");

  private static final Map<String, Unit> WORDS =
      Map.ofEntries(
          Map.entry("seconds", SECOND),
          Map.entry("minute", MINUTE),
          Map.entry("minutes", MINUTE),
          Map.entry("hour", HOUR),
          Map.entry("hours", HOUR),
          Map.entry("hrs", HOUR),
          Map.entry("day", DAY),
          Map.entry("days", DAY),
          Map.entry("weekend", WEEKEND),
          Map.entry("weekends", WEEKEND),
          Map.entry("week", WEEK),
          Map.entry("weeks", WEEK),
          Map.entry("fortnight", FORTNIGHT),
          Map.entry("fortnights", FORTNIGHT),
          Map.entry("month", MONTH),
          Map.entry("months", MONTH),
          Map.entry("quarter", QUARTER),
          Map.entry("quarters", QUARTER),
          Map.entry("year", YEAR),
          Map.entry("years", YEAR),
          Map.entry("decade", DECADE),
          Map.entry("decades", DECADE),
          Map.entry("century", CENTURY),
          Map.entry("centuries", CENTURY));

  private final String pattern;

  Unit(String pattern) {
    this.pattern = pattern;
  }

  /// The unit that a lower-case word names, singular or plural.
  static Optional<Unit> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /// True for the units that make a clock time rather than a date.
  boolean clock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /// The TIMEX3 value of a length, with decades and centuries counted in years and fortnights in
  /// weeks; `X` where the amount is vague.
  String length(Amount amount) {
    if (amount.vague()) {
      return pattern.formatted("X");
    }
    return switch (this) {
      case DECADE -> YEAR.length(amount.times(10));
      case CENTURY -> YEAR.length(amount.times(100));
      case FORTNIGHT -> WEEK.length(amount.times(2));
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, QUARTER, YEAR ->
          pattern.formatted(amount.digits());
    };
  }
}
