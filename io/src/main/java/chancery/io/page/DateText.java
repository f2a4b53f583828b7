package chancery.io.page;

import chancery.core.model.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    String line = text.strip();
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return iso(line).or(() -> epoch(line)).or(() -> inWords(line)).or(() -> inDigits(line));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
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
    boolean digits = line.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (line.length() != 10 && line.length() != 13)) {
      return Optional.empty();
    }
    long millis = Long.parseLong(line) * (line.length() == 10 ? 1000 : 1);
    return Optional.of(
        PartialDate.of(Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate()));
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

  /// 04.12.2023, 4/12/2023, 2023/12/04, 2023年12月4日.
  private static Optional<PartialDate> inDigits(String line) {
    int[] numbers = new int[3];
    int count = 0;
    boolean first = true;
    boolean dots = line.indexOf('.') >= 0;
    for (int i = 0; i < line.length() && count < 3; i++) {
      int end = i;
      while (end < line.length()
          && end - i < 5
          && line.charAt(end) >= '0'
          && line.charAt(end) <= '9') {
        end++;
      }
      if (end > i) {
        if (end - i > 4 || (!first && i > 0 && "/.-年月 ".indexOf(line.charAt(i - 1)) < 0)) {
          return Optional.empty();
        }
        numbers[count++] = Integer.parseInt(line.substring(i, end));
        first = false;
        i = end - 1;
      }
    }
    return count < 3 ? Optional.empty() : ordered(numbers, dots);
  }

  private static Optional<PartialDate> ordered(int[] n, boolean dots) {
    if (isYear(n[0])) {
      return Optional.of(day(n[0], n[1], n[2]));
    }
    if (!isYear(n[2])) {
      return Optional.empty();
    }
    if (dots || n[0] > 12) {
      return Optional.of(day(n[2], n[1], n[0]));
    }
    if (n[1] > 12) {
      return Optional.of(day(n[2], n[0], n[1]));
    }
    return n[0] == n[1]
        ? Optional.of(day(n[2], n[0], n[1]))
        : Optional.of(
            PartialDate.ofYear(n[2]).because(List.of("day and month may be either way round")));
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

  private static Optional<PartialDate> iso8(String digits) {
    try {
      return Optional.of(
          day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6, 8)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
