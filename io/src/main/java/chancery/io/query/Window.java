package chancery.io.query;

import chancery.core.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The days that a question is about; either end may be open.
///
/// @param first first day of it
/// @param last last day of it
public record Window(Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final int MONTHS_OF_A_YEAR = 12;

  public Window {
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException(
          "the window ends (" + last.get() + ") before it begins (" + first.get() + ")");
    }
  }

  /// Whether a date lies in a window.
  public enum Fit {
    /// Every day that it may be lies within.
    WITHIN,
    /// It may lie within, or in part.
    PERHAPS,
    OUTSIDE
  }

  /// All days.
  public static Window always() {
    return new Window(Optional.empty(), Optional.empty());
  }

  /// From the beginning of one EDTF date to the end of another, as `2023-01` and `2023-12`; empty
  /// texts leave that end open. Throws `IllegalArgumentException` with the cure where one is no
  /// date.
  public static Window of(Optional<String> from, Optional<String> to) {
    return new Window(from.flatMap(f -> read(f).earliest()), to.flatMap(t -> read(t).latest()));
  }

  private static PartialDate read(String text) {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
      throw new IllegalArgumentException(
          "“"
              + shown
              + "” is no date; write a day, a month or a year as 2023-12-04, 2023-12 or 2023",
          e);
    }
  }

  /// True where no day is left out.
  public boolean isOpen() {
    return first.isEmpty() && last.isEmpty();
  }

  /// Whether the date lies in it. A date of which nothing is known may lie in any window.
  public Fit fit(PartialDate date) {
    if (isOpen()) {
      return Fit.WITHIN;
    }
    PartialDate days = new PartialDate("window", first, last, java.util.List.of());
    if (!days.compatible(date) || otherMonth(date)) {
      return Fit.OUTSIDE;
    }
    return days.holds(date) ? Fit.WITHIN : Fit.PERHAPS;
  }

  /// True for "a March" where the window has no March.
  private boolean otherMonth(PartialDate date) {
    String edtf = date.edtf();
    if (!edtf.startsWith("XXXX-") || edtf.length() < 7 || edtf.charAt(5) == 'X') {
      return false;
    }
    if (first.isEmpty() || last.isEmpty()) {
      return false;
    }
    int month = Integer.parseInt(edtf.substring(5, 7));
    YearMonth end = YearMonth.from(last.get());
    YearMonth at = YearMonth.from(first.get());
    for (int i = 0; i < MONTHS_OF_A_YEAR && !at.isAfter(end); i++) {
      if (at.getMonthValue() == month) {
        return false;
      }
      at = at.plusMonths(1);
    }
    return true;
  }

  /// In words, such as `from 1 January 2023 to 31 December 2023`, or `all dates`.
  public String words() {
    if (isOpen()) {
      return "all dates";
    }
    String from = first.map(d -> "from " + DateWords.day(d)).orElse("");
    String to =
        last.map(d -> (first.isPresent() ? " to " : "until ") + DateWords.day(d)).orElse("");
    return from + to;
  }
}
