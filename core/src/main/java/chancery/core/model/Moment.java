package chancery.core.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day on a day, as a page or feed states it: as precise as it was given, and with the
/// offset from UTC that was given or none. What is not known bounds it: a minute lasts sixty
/// seconds, and a time of no known zone may lie anywhere between UTC+14 and UTC-12.
///
/// @param iso ISO 8601 as it was given: `2023-12-04T09:30:15+08:00`, `2023-12-04T09:30Z`, and
///   `2023-12-04T09:30` where no zone was
/// @param earliest the first instant that it may be
/// @param latest the last instant that it may be
public record Moment(String iso, Instant earliest, Instant latest) {
  private static final Pattern ISO =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:[.,]([0-9]{1,9}))?"
              + " ?(Z|z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?");
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);
  private static final int LAST_YEAR = 2100;

  public Moment {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " is before " + earliest);
    }
  }

  /// The moment that the text states; empty where it states none, an impossible one, or midnight to
  /// the second, which systems write where they know the day alone.
  public static Optional<Moment> tryParse(String text) {
    Matcher m = ISO.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return of(
          m.group(1) + "T" + m.group(2),
          Optional.ofNullable(m.group(3)),
          Optional.ofNullable(m.group(4)),
          Optional.ofNullable(m.group(5)).map(Moment::zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Moment> of(
      String minute, Optional<String> second, Optional<String> fraction, Optional<String> zone) {
    if (fraction.isPresent() && second.isEmpty()) {
      return Optional.empty();
    }
    String local = minute + second.orElse("") + fraction.map(f -> "." + f).orElse("");
    LocalDateTime time =
        LocalDateTime.of(
            number(local, 0, 4),
            number(local, 5, 7),
            number(local, 8, 10),
            number(local, 11, 13),
            number(local, 14, 16),
            second.isPresent() ? number(local, 17, 19) : 0,
            fraction.map(Moment::nanos).orElse(0));
    if (time.toLocalTime().toNanoOfDay() == 0 || time.getYear() < 1 || time.getYear() > LAST_YEAR) {
      return Optional.empty();
    }
    Duration unit =
        fraction.isPresent()
            ? Duration.ofNanos(1)
            : second.isPresent() ? Duration.ofSeconds(1) : Duration.ofMinutes(1);
    Optional<ZoneOffset> offset = zone.map(ZoneOffset::of);
    return Optional.of(
        new Moment(
            local + zone.orElse(""),
            time.toInstant(offset.orElse(FIRST)),
            time.toInstant(offset.orElse(LAST)).plus(unit).minusNanos(1)));
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /// A fraction's digits as billionths of a second.
  private static int nanos(String fraction) {
    return Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  /// `Z`, or the offset with its colon.
  private static String zone(String given) {
    if (Character.isLetter(given.charAt(0))) {
      return "Z";
    }
    String digits = given.substring(1).replace(":", "");
    String minutes = digits.length() > 2 ? digits.substring(2) : "00";
    return given.charAt(0) + digits.substring(0, 2) + ":" + minutes;
  }

  /// The day as it was given, in the zone that was given.
  public LocalDate day() {
    return LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10));
  }

  /// True where it lies before the other for certain.
  public boolean isBefore(Moment other) {
    return latest.isBefore(other.earliest);
  }

  @Override
  public String toString() {
    return iso;
  }
}
