package chancery.core.reading.dates;

import java.util.Map;
import java.util.Optional;

/// Northern meteorological seasons.
enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  AUTUMN("FA", 9),
  WINTER("WI", 12);

  private static final Map<String, Season> WORDS =
      Map.of(
          "spring",
          SPRING,
          "springtime",
          SPRING,
          "summer",
          SUMMER,
          "summertime",
          SUMMER,
          "autumn",
          AUTUMN,
          "fall",
          AUTUMN,
          "winter",
          WINTER,
          "wintertime",
          WINTER);

  final String code;
  final int firstMonth;

  Season(String code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  /// The season that a lower-case word names.
  static Optional<Season> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /// The season that begins in March, June, September or December.
  static Season beginningIn(int month) {
    return switch (month) {
      case 3 -> SPRING;
      case 6 -> SUMMER;
      case 9 -> AUTUMN;
      case 12 -> WINTER;
      default -> throw new IllegalArgumentException("no season begins in month " + month);
    };
  }
}
