package chancery.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as far as it is known: a day, a month, a year, a decade, an interval, a month of no known
/// year, or nothing at all. Written as ISO 8601-2 (EDTF): `2023-12-04`, `2023-12`, `2023`, `199X`,
/// `2022-12/2023-12`, `../2023`, `XXXX-03`, with `?`, `~` or `%` behind for doubt; seasons are
/// `2023-21` (spring) to `2023-24` (winter).
///
/// Unknown is the empty string, never today.
///
/// @param edtf the date in EDTF; empty where unknown
/// @param earliest first day that it may be; empty where nothing bounds it
/// @param latest last day that it may be; empty where nothing bounds it
/// @param reasons what it was narrowed by, in words; empty where the text or page states it
public record PartialDate(
    String edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest, List<String> reasons) {

  private static final PartialDate UNKNOWN =
      new PartialDate("", Optional.empty(), Optional.empty(), List.of());
  private static final Pattern POINT =
      Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern MASKED =
      Pattern.compile("([0-9]{2,3})(X{1,2})|XXXX(?:-(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?)?");
  private static final Pattern QUALIFIER = Pattern.compile("[?~%]$");
  private static final String MARKS = "0123456789X-?~%/.";
  private static final int MAX_YEAR = 9999;

  public PartialDate {
    reasons = List.copyOf(reasons);
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException(edtf + " ends before it begins");
    }
  }

  /// Nothing is known.
  public static PartialDate unknown() {
    return UNKNOWN;
  }

  /// One day.
  public static PartialDate of(LocalDate day) {
    return parse(day.toString());
  }

  /// One month.
  public static PartialDate of(YearMonth month) {
    return parse(month.toString());
  }

  /// One year, 1 to 9999, or −9999 to 0 in astronomical counting (0 is 1 BC).
  public static PartialDate ofYear(int year) {
    return parse(year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year));
  }

  /// From the beginning of one date to the end of another; the ends keep their own precision. Equal
  /// ends give that one date. An unknown end is written `..`.
  public static PartialDate between(PartialDate from, PartialDate to) {
    if (from.edtf.equals(to.edtf)) {
      return from;
    }
    String begin = from.isUnknown() ? ".." : from.edtf;
    String end = to.isUnknown() ? ".." : to.edtf;
    return parse(begin + "/" + end);
  }

  /// Reads EDTF; empty where the text is none, or names a day outside the calendar.
  public static Optional<PartialDate> tryParse(String edtf) {
    String text = edtf.strip();
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        return Optional.empty(); // most lines that are asked about; a failure costs far more
      }
    }
    try {
      return Optional.of(parse(edtf));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Reads EDTF; throws `IllegalArgumentException` or `DateTimeException` where it is none.
  public static PartialDate parse(String edtf) {
    String text = edtf.strip();
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return point(text);
    }
    PartialDate from = end(text.substring(0, slash));
    PartialDate to = end(text.substring(slash + 1));
    return new PartialDate(text, from.earliest, to.latest, List.of());
  }

  private static PartialDate end(String text) {
    return text.isEmpty() || text.equals("..") ? UNKNOWN : point(text);
  }

  private static PartialDate point(String text) {
    String bare = QUALIFIER.matcher(text).replaceAll("");
    Matcher masked = MASKED.matcher(bare);
    if (masked.matches()) {
      return masked(text, masked);
    }
    Matcher m = POINT.matcher(bare);
    if (!m.matches()) {
      throw new IllegalArgumentException("no EDTF date: " + text);
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return bounded(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    int month = Integer.parseInt(m.group(2));
    if (m.group(3) == null) {
      return month >= 21 && month <= 24 ? season(text, year, month) : month(text, year, month);
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(m.group(3)));
    return bounded(text, day, day);
  }

  private static PartialDate masked(String text, Matcher m) {
    if (m.group(1) == null) {
      return new PartialDate(text, Optional.empty(), Optional.empty(), List.of());
    }
    String digits = m.group(1);
    if (digits.length() + m.group(2).length() != 4) {
      throw new IllegalArgumentException("no EDTF date: " + text);
    }
    int from = Integer.parseInt(digits + "0".repeat(4 - digits.length()));
    int to = Integer.parseInt(digits + "9".repeat(4 - digits.length()));
    return bounded(text, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static PartialDate month(String text, int year, int month) {
    YearMonth of = YearMonth.of(year, month);
    return bounded(text, of.atDay(1), of.atEndOfMonth());
  }

  /// Northern meteorological seasons; winter begins in December of its year.
  private static PartialDate season(String text, int year, int code) {
    YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (code - 21));
    return bounded(text, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static PartialDate bounded(String text, LocalDate from, LocalDate to) {
    if (Math.abs(from.getYear()) > MAX_YEAR || Math.abs(to.getYear()) > MAX_YEAR) {
      throw new IllegalArgumentException("year out of range: " + text);
    }
    return new PartialDate(text, Optional.of(from), Optional.of(to), List.of());
  }

  /// True where nothing is known.
  public boolean isUnknown() {
    return edtf.isEmpty();
  }

  /// True where it is one certain day.
  public boolean isDay() {
    return earliest.isPresent() && earliest.equals(latest) && edtf.length() >= 10;
  }

  /// The day that it is, where it is one.
  public Optional<LocalDate> day() {
    return isDay() ? earliest : Optional.empty();
  }

  /// True where both may be one date: what is known of them does not exclude it. Unknown is
  /// compatible with everything.
  public boolean compatible(PartialDate other) {
    boolean before =
        latest.isPresent()
            && other.earliest.isPresent()
            && latest.get().isBefore(other.earliest.get());
    boolean after =
        earliest.isPresent()
            && other.latest.isPresent()
            && earliest.get().isAfter(other.latest.get());
    return !before && !after;
  }

  /// True where every day that `other` may be lies within this date.
  public boolean holds(PartialDate other) {
    boolean from =
        earliest.isEmpty()
            || (other.earliest.isPresent() && !other.earliest.get().isBefore(earliest.get()));
    boolean to =
        latest.isEmpty() || (other.latest.isPresent() && !other.latest.get().isAfter(latest.get()));
    return from && to;
  }

  /// Number of days that it may be; empty where it has no bound on one side.
  public Optional<Long> width() {
    return earliest.flatMap(
        from -> latest.map(to -> java.time.temporal.ChronoUnit.DAYS.between(from, to) + 1));
  }

  /// The same date with the reasons it was narrowed by.
  public PartialDate because(List<String> why) {
    return new PartialDate(edtf, earliest, latest, why);
  }

  @Override
  public String toString() {
    return edtf.isEmpty() ? "unknown" : edtf;
  }
}
