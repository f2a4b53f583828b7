package chancery.core.reading.dates;

/// How fine a calendar point is.
enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  FISCAL_YEAR,
  DECADE,
  CENTURY
}
