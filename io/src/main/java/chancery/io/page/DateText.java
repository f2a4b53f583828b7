package chancery.io.page;

import chancery.core.model.Moment;
import chancery.core.model.PartialDate;
import chancery.core.reading.dates.Calendar;
import chancery.core.reading.dates.CalendarWords;
import chancery.core.reading.dates.FullDates;
import chancery.io.page.DateUsage.Order;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as fields, pages and headings write them, in the languages whose month names the JDK
/// knows. A day that no calendar has gives nothing.
public final class DateText {
  private static final CalendarWords WORDS = CalendarWords.load();
  private static final int LONGEST = 120;
  private static final int LAST_YEAR = 2100;
  private static final Pattern FOLDERS =
      Pattern.compile("((?:19|20)[0-9]{2})/([0-9]{1,2}|[a-z]{3,9})/([0-9]{1,2})/");

  /// `Mon, 04 Dec 2023 09:30:15 +0800`.
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},? )?([0-9]{1,2}) ([A-Za-z]{3,9})\\.? ([0-9]{4})"
              + " ([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?: ([A-Z]{1,4}|[+-][0-9]{4}))?(?: \\(.*\\))?");

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("UT", "Z"));

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  private DateText() {}

  /// True for names of months and weekdays, lower case.
  static boolean isCalendarWord(String word) {
    return WORDS.isName(word);
  }

  /// The date that the text gives, as a day, a month or a year; of a date such as 04/12/2023, which
  /// may be two, only the year. Empty where it gives none or an impossible one.
  public static Optional<PartialDate> parse(String text) {
    return parse(text, DateUsage.UNKNOWN);
  }

  /// The same, with 04/12/2023 and names of months read as is usual where the text comes from.
  public static Optional<PartialDate> parse(String text, DateUsage usage) {
    String line = ascii(text.strip());
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Optional<PartialDate> iso = iso(line);
      return iso.isPresent() || !hasDigit(line) ? iso : inLine(line, usage);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> inLine(String line, DateUsage usage) {
    return epoch(line).or(() -> inWords(line, usage.language())).or(() -> inDigits(line, usage));
  }

  /// True where a digit of any script stands in the text.
  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /// The time that a field states: ISO 8601, RFC 822 as feeds and mail have it, or seconds or
  /// milliseconds since 1970.
  public static Optional<Moment> moment(String text) {
    String line = ascii(text.strip());
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    return Moment.tryParse(line).or(() -> rfc822(line)).or(() -> sinceEpoch(line));
  }

  /// Whether a moment may lie on the day, in whatever zone the day was counted.
  public static boolean isOn(Moment moment, PartialDate day) {
    return day.day()
        .filter(d -> Math.abs(d.toEpochDay() - moment.day().toEpochDay()) <= 1)
        .isPresent();
  }

  private static Optional<Moment> rfc822(String line) {
    Matcher m = RFC_822.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    String zone = m.group(5) == null ? "" : ZONES.getOrDefault(m.group(5), m.group(5));
    return FullDates.find(m.group(1) + ' ' + m.group(2) + ' ' + m.group(3), "en").stream()
        .findFirst()
        .flatMap(found -> Moment.tryParse(found.day() + "T" + m.group(4) + zone));
  }

  private static Optional<Moment> sinceEpoch(String line) {
    return epochMillis(line)
        .map(Instant::ofEpochMilli)
        .map(at -> line.length() == 10 ? at.toString() : at.atOffset(ZoneOffset.UTC).format(MILLIS))
        .flatMap(Moment::tryParse);
  }

  /// Digits of every script as 0 to 9.
  private static String ascii(String line) {
    int other = 0;
    while (other < line.length()
        && !(line.charAt(other) > 0x7f && Character.isDigit(line.charAt(other)))) {
      other++;
    }
    if (other == line.length()) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      out.append(c > 0x7f && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return out.toString();
  }

  /// 2023-12-04, with a time or without; 2023-12; 2023; EDTF.
  private static Optional<PartialDate> iso(String line) {
    boolean day = line.length() >= 10 && shaped(line, "dddd-dd-dd");
    boolean ends = day && (line.length() == 10 || !Character.isDigit(line.charAt(10)));
    if (ends && (line.length() == 10 || "Tt ,".indexOf(line.charAt(10)) >= 0)) {
      return Optional.of(day(line.substring(0, 4), line.substring(5, 7), line.substring(8, 10)));
    }
    boolean compact = line.length() >= 8 && shaped(line, "dddddddd");
    if (compact && (line.length() == 8 || (line.length() > 8 && shaped(line.substring(8), "T")))) {
      return Optional.of(day(line.substring(0, 4), line.substring(4, 6), line.substring(6, 8)));
    }
    return PartialDate.tryParse(line).filter(DateText::isPlausible);
  }

  private static boolean isPlausible(PartialDate date) {
    return date.earliest()
        .map(first -> first.getYear() >= 1 && first.getYear() <= LAST_YEAR)
        .orElse(!date.isUnknown());
  }

  static boolean shaped(String line, String shape) {
    for (int i = 0; i < shape.length(); i++) {
      char c = line.charAt(i);
      boolean fits = shape.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == shape.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /// Seconds or milliseconds since 1970.
  private static Optional<PartialDate> epoch(String line) {
    return epochMillis(line)
        .map(m -> Instant.ofEpochMilli(m).atZone(ZoneOffset.UTC).toLocalDate())
        .filter(day -> day.getYear() <= LAST_YEAR)
        .map(PartialDate::of);
  }

  private static Optional<Long> epochMillis(String line) {
    boolean sized = line.length() == 10 || line.length() == 13;
    return sized && line.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Long.parseLong(line) * (line.length() == 10 ? 1000 : 1))
        : Optional.empty();
  }

  private static PartialDate day(String year, String month, String day) {
    return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static PartialDate day(int year, int month, int day) {
    if (year < 1 || year > LAST_YEAR) {
      throw new DateTimeException("year " + year);
    }
    return PartialDate.of(LocalDate.of(year, month, day));
  }

  /// A full date as a language writes it: "4 December 2023", "Mon, 04 Dec 2023 10:00 GMT", "2023.
  /// december 4."; without a day, the month.
  private static Optional<PartialDate> inWords(String line, String language) {
    return FullDates.find(line, language).stream()
        .map(FullDates.Found::day)
        .filter(day -> day.getYear() <= LAST_YEAR)
        .findFirst()
        .map(PartialDate::of)
        .or(() ->
            FullDates.month(line, language)
                .filter(month -> month.getYear() <= LAST_YEAR)
                .map(PartialDate::of));
  }

  private static boolean isYear(int number) {
    return number >= 1000 && number <= LAST_YEAR;
  }

  /// Letters and digits, lower case; everything else parts them, and a digit parts from CJK.
  static List<String> tokens(String line) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !isOfToken(line.charAt(i))) {
        if (i > start) {
          tokens.add(line.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return tokens;
  }

  private static boolean isOfToken(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /// 04.12.2023, 4/12/2023, 04.12.23, 2023/12/04, 2023年12月4日, 2023 年 12 月 4 日: the first three
  /// numbers with one such mark between each that are a day.
  private static Optional<PartialDate> inDigits(String line, DateUsage usage) {
    int i = 0;
    while (i < line.length()) {
      int[] ends = new int[3];
      int[] numbers = triple(line, i, ends);
      if (numbers.length == 3) {
        Optional<PartialDate> date = ordered(numbers, line, i, ends, usage);
        if (date.isPresent()) {
          return date;
        }
      }
      i = isDigit(line, i) ? numberEnd(line, i) : i + 1;
    }
    return Optional.empty();
  }

  private static boolean isDigit(String line, int at) {
    return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  private static int numberEnd(String line, int from) {
    int end = from;
    while (isDigit(line, end)) {
      end++;
    }
    return end;
  }

  /// Three numbers from `from` on, with a mark between each; an empty array where there are none.
  private static int[] triple(String line, int from, int[] ends) {
    int[] none = new int[0];
    int[] numbers = new int[3];
    int at = from;
    for (int n = 0; n < 3; n++) {
      int end = numberEnd(line, at);
      if (end == at || end - at > 4) {
        return none;
      }
      numbers[n] = Integer.parseInt(line.substring(at, end));
      ends[n] = end;
      if (n < 2) {
        at = skipBlanks(line, end);
        boolean spaced = at < line.length() && "年月".indexOf(line.charAt(at)) >= 0;
        if (!spaced && (end >= line.length() || "/.- ".indexOf(line.charAt(end)) < 0)) {
          return none;
        }
        at = skipBlanks(line, spaced ? at + 1 : end + 1);
      }
    }
    return numbers;
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static Optional<PartialDate> ordered(
      int[] n, String line, int from, int[] ends, DateUsage usage) {
    boolean dots = line.charAt(ends[0]) == '.';
    if (ends[0] - from == 4 && isYear(n[0])) {
      return tryDay(usage, n[0], n[1], n[2]);
    }
    boolean two = isShortYear(line, ends);
    int year = two ? full(n[2]) : n[2];
    boolean dayFirst = dots || n[0] > 12 || (usage.order() == Order.DAY_FIRST && n[1] <= 12);
    if (!isYear(year)) {
      return Optional.empty();
    }
    if (dayFirst || n[1] > 12 || usage.order() == Order.MONTH_FIRST || n[0] == n[1]) {
      return dayFirst ? tryDay(usage, year, n[1], n[0]) : tryDay(usage, year, n[0], n[1]);
    }
    return two
        ? Optional.empty()
        : Optional.of(
            PartialDate.ofYear(year).because(List.of("day and month may be either way round")));
  }

  /// Two digits behind the second of two like marks that no more digits follow.
  private static boolean isShortYear(String line, int[] ends) {
    char mark = line.charAt(ends[0]);
    boolean marks = (mark == '.' || mark == '/') && line.charAt(ends[1]) == mark;
    boolean tied = ends[2] < line.length() && line.charAt(ends[2]) == mark;
    return marks && !tied && ends[2] - ends[1] == 3;
  }

  private static int full(int year) {
    int turn = 80;
    return year < turn ? 2000 + year : 1900 + year;
  }

  private static Optional<PartialDate> tryDay(DateUsage usage, int year, int month, int day) {
    return Calendar.of(usage.language(), year) == Calendar.GREGORIAN
        ? tryDay(year, month, day)
        : Calendar.of(usage.language(), year).day(year, month, day).map(PartialDate::of);
  }

  private static Optional<PartialDate> tryDay(int year, int month, int day) {
    boolean could = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    try {
      return could ? Optional.of(day(year, month, day)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The date in a web address or file name: `/2023/12/04/`, `2023-12-04-talks.txt`, `20231204`.
  public static Optional<PartialDate> inName(String name) {
    for (int i = 0; i + 8 <= name.length(); i++) {
      boolean begins = i == 0 || !Character.isDigit(name.charAt(i - 1));
      if (begins && Character.isDigit(name.charAt(i))) {
        Optional<PartialDate> date = nameAt(name, i);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> nameAt(String name, int at) {
    Optional<PartialDate> other = backwards(name, at).or(() -> folders(name, at));
    if (other.isPresent()) {
      return other;
    }
    for (String shape :
        List.of("dddd-dd-dd", "dddd/dd/dd", "dddd_dd_dd", "dddd.dd.dd", "dddddddd")) {
      int end = at + shape.length();
      boolean fits = end <= name.length() && shaped(name.substring(at, end), shape);
      if (!fits || (end < name.length() && Character.isDigit(name.charAt(end)))) {
        continue;
      }
      String digits = name.substring(at, end).replaceAll("[^0-9]", "");
      int year = Integer.parseInt(digits.substring(0, 4));
      int earliest = 1800;
      Optional<PartialDate> date = year < earliest ? Optional.empty() : iso8(digits);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /// Folders of an address, without leading zeros or with a month's name: `/2023/4/12/`,
  /// `/2023/apr/12/`.
  private static Optional<PartialDate> folders(String name, int at) {
    Matcher folders = FOLDERS.matcher(name).region(at, name.length());
    if (at == 0 || name.charAt(at - 1) != '/' || !folders.lookingAt()) {
      return Optional.empty();
    }
    String year = folders.group(1);
    String month = folders.group(2);
    String day = folders.group(3);
    return hasDigit(month)
        ? tryDay(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        : parse(day + ' ' + month + ' ' + year).filter(PartialDate::isDay);
  }

  /// Day, month, year, as some languages have it: `/29-10-2021`, `04.12.2023`.
  private static Optional<PartialDate> backwards(String name, int at) {
    for (String shape : List.of("dd-dd-dddd", "dd.dd.dddd")) {
      int end = at + shape.length();
      boolean fits = end <= name.length() && shaped(name.substring(at, end), shape);
      if (fits && (end == name.length() || !Character.isDigit(name.charAt(end)))) {
        int year = Integer.parseInt(name.substring(at + 6, end));
        int month = Integer.parseInt(name.substring(at + 3, at + 5));
        int earliest = 1800;
        if (year >= earliest && year <= LAST_YEAR) {
          return tryDay(year, month, Integer.parseInt(name.substring(at, at + 2)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> iso8(String digits) {
    try {
      return Optional.of(
          day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6, 8)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
