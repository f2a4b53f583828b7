package chancery.core.reading.dates;

import java.util.Locale;

/// How many units: a number, or a vague "several".
///
/// @param number the number, 0 to 9,999,999; no meaning where vague
/// @param vague true where the words give no number
record Amount(double number, boolean vague) {

  static final Amount SEVERAL = new Amount(0, true);
  static final Amount ONE = new Amount(1, false);

  static Amount of(double number) {
    return new Amount(number, false);
  }

  Amount times(int factor) {
    return new Amount(number * factor, vague);
  }

  /// True for a number without a fraction that date arithmetic can use.
  boolean whole() {
    return !vague && number == Math.rint(number) && number < 100_000;
  }

  /// The number as TIMEX3 writes it: no fraction where it has none.
  String digits() {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%.2f", number).replaceAll("0+$", "");
  }
}
