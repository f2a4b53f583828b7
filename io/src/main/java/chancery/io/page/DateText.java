package chancery.io.page;

import chancery.core.model.Moment;
import chancery.core.model.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as fields, pages and headings write them, in the languages whose month names the JDK
/// knows. A day that no calendar has gives nothing.
public final class DateText {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "ru", "uk", "bg", "tr", "ar", "fa",
          "sv", "da", "fi", "no", "ro", "hu", "el", "id", "vi", "hi", "hr", "sk", "ca");
  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WEEKDAYS = weekdays();
  private static final int LONGEST = 120;
  private static final int LAST_YEAR = 2100;

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
    return MONTHS.containsKey(word) || WEEKDAYS.contains(word);
  }

  private static Set<String> weekdays() {
    Set<String> found = new HashSet<>();
    for (String language : LANGUAGES) {
      for (DayOfWeek day : DayOfWeek.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          String name = day.getDisplayName(style, Locale.of(language)).toLowerCase(Locale.ROOT);
          found.add(name.replace(".", "").strip());
        }
      }
    }
    return Set.copyOf(found);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> found = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = month.getDisplayName(style, Locale.of(language)).toLowerCase(Locale.ROOT);
          String bare = name.replace(".", "").strip();
          if (bare.chars().anyMatch(Character::isLetter)) {
            found.putIfAbsent(bare, month.getValue());
          }
        }
      }
    }
    found.put("sept", 9);
    return Map.copyOf(found);
  }

  /// The date that the text gives, as a day, a month or a year; of a date such as 04/12/2023, which
  /// may be two, only the year. Empty where it gives none or an impossible one.
  public static Optional<PartialDate> parse(String text) {
    return parse(text, Order.UNKNOWN);
  }

  /// Which of the first two numbers of a date such as 04/12/2023 is the day.
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /// The same, with 04/12/2023 read in the order that is usual where the text comes from.
  static Optional<PartialDate> parse(String text, Order order) {
    String line = ascii(text.strip());
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return iso(line)
          .or(() -> epoch(line))
          .or(() -> inWords(line))
          .or(() -> inDigits(line, order));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
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
    int month = MONTHS.getOrDefault(m.group(2).toLowerCase(Locale.ROOT), 0);
    String zone = m.group(5) == null ? "" : ZONES.getOrDefault(m.group(5), m.group(5));
    return Moment.tryParse(
        "%s-%02d-%02dT%s%s"
            .formatted(m.group(3), month, Integer.parseInt(m.group(1)), m.group(4), zone));
  }

  private static Optional<Moment> sinceEpoch(String line) {
    return epochMillis(line)
        .map(Instant::ofEpochMilli)
        .map(at -> line.length() == 10 ? at.toString() : at.atOffset(ZoneOffset.UTC).format(MILLIS))
        .flatMap(Moment::tryParse);
  }

  /// Digits of every script as 0 to 9.
  private static String ascii(String line) {
    if (line.chars().noneMatch(c -> c > 0x7f && Character.isDigit(c))) {
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
    boolean compact = line.length() == 8 && shaped(line, "dddddddd");
    if (compact) {
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
    boolean digits = line.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && (line.length() == 10 || line.length() == 13)
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

  /// A month's name with a day and a year around it, in any order: "4 December 2023", "Mon, 04 Dec
  /// 2023 10:00 GMT", "December 4th, 2023"; without a day, the month.
  private static Optional<PartialDate> inWords(String line) {
    List<String> tokens = tokens(line);
    for (int i = 0; i < tokens.size(); i++) {
      Integer month = MONTHS.get(tokens.get(i));
      Optional<PartialDate> date = month == null ? Optional.empty() : around(tokens, i, month);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> around(List<String> tokens, int at, int month) {
    int before = number(tokens, skip(tokens, at - 1, -1));
    int after = number(tokens, at + 1);
    int next = number(tokens, skip(tokens, at + 2, 1));
    if (isDay(before) && isYear(number(tokens, skip(tokens, at + 1, 1)))) {
      return Optional.of(day(number(tokens, skip(tokens, at + 1, 1)), month, before));
    }
    if (isDay(after) && isYear(next)) {
      return Optional.of(day(next, month, after));
    }
    if (isYear(before) && isDay(after)) {
      return Optional.of(day(before, month, after));
    }
    int year = number(tokens, skip(tokens, at + 1, 1));
    return isYear(year) ? Optional.of(PartialDate.of(YearMonth.of(year, month))) : Optional.empty();
  }

  /// Passes over "of", "de" and the like beside a month.
  private static int skip(List<String> tokens, int at, int step) {
    boolean word =
        at >= 0
            && at < tokens.size()
            && List.of("de", "of", "del", "do", "den", "г").contains(tokens.get(at));
    return word ? at + step : at;
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  private static boolean isYear(int number) {
    return number >= 1000 && number <= LAST_YEAR;
  }

  /// The token's number, an ordinal's ending cut off; −1 where it is none.
  private static int number(List<String> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return -1;
    }
    String token = tokens.get(at);
    int end = 0;
    while (end < token.length() && Character.isDigit(token.charAt(end))) {
      end++;
    }
    boolean ordinal =
        List.of("", "st", "nd", "rd", "th", "er", "º", "ª").contains(token.substring(end));
    return end > 0 && end <= 4 && ordinal ? Integer.parseInt(token.substring(0, end)) : -1;
  }

  /// Letters and digits, lower case; everything else parts them, and a digit parts from CJK.
  static List<String> tokens(String line) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (Character.isLetterOrDigit(c) || mark || c == 'º' || c == 'ª') {
        token.append(c);
      } else if (!token.isEmpty()) {
        tokens.add(token.toString().toLowerCase(Locale.ROOT));
        token.setLength(0);
      }
    }
    return tokens;
  }

  /// 04.12.2023, 4/12/2023, 04.12.23, 2023/12/04, 2023年12月4日, 2023 年 12 月 4 日: the first three
  /// numbers with one such mark between each that are a day.
  private static Optional<PartialDate> inDigits(String line, Order order) {
    int i = 0;
    while (i < line.length()) {
      int[] ends = new int[3];
      int[] numbers = triple(line, i, ends);
      if (numbers.length == 3) {
        Optional<PartialDate> date = ordered(numbers, line, i, ends, order);
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
      int[] n, String line, int from, int[] ends, Order order) {
    boolean dots = line.charAt(ends[0]) == '.';
    if (ends[0] - from == 4 && isYear(n[0])) {
      return tryDay(n[0], n[1], n[2]);
    }
    int digits = ends[2] - ends[1] - 1;
    boolean two = dots && digits == 2 && line.charAt(ends[1]) == '.' && n[2] < 80;
    int year = two ? 2000 + n[2] : n[2];
    if (!isYear(year)) {
      return Optional.empty();
    }
    if (dots || n[0] > 12 || (order == Order.DAY_FIRST && n[1] <= 12)) {
      return tryDay(year, n[1], n[0]);
    }
    if (n[1] > 12 || order == Order.MONTH_FIRST || n[0] == n[1]) {
      return tryDay(year, n[0], n[1]);
    }
    return Optional.of(
        PartialDate.ofYear(year).because(List.of("day and month may be either way round")));
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
    Optional<PartialDate> backwards = backwards(name, at);
    if (backwards.isPresent()) {
      return backwards;
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
