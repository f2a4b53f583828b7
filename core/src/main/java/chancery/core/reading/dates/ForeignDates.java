package chancery.core.reading.dates;

import chancery.core.model.Span;
import chancery.core.reading.TimeRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds full dates (day, month and year) in texts of other languages than English, which are
/// stored and searched but not read: Russian, Ukrainian, Spanish, Portuguese, French, German,
/// Italian, Turkish and Arabic by their month names, Chinese and Japanese by 年月日. Immutable;
/// threads may share it.
public final class ForeignDates {
  private static final String MONTHS = "/chancery/core/reading/dates/foreign-months.tsv";
  private static final int MAX_WORD = 16;
  private static final int COLUMNS = 3;

  private final Map<String, Integer> months;

  private ForeignDates(Map<String, Integer> months) {
    this.months = Map.copyOf(months);
  }

  /// Reads the month names from the class path; throws [UncheckedIOException] where they are
  /// missing or broken, which a build can't be shipped with.
  public static ForeignDates load() {
    Map<String, Integer> months = new HashMap<>();
    try (InputStream in = ForeignDates.class.getResourceAsStream(MONTHS)) {
      if (in == null) {
        throw new IOException(MONTHS + " is missing");
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table.lines().filter(line -> !line.startsWith("#")).forEach(line -> row(line, months));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ForeignDates(months);
  }

  private static void row(String line, Map<String, Integer> months) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException("no row of " + MONTHS + ": " + line);
    }
    for (String form : cells.get(2).split(" ", -1)) {
      Integer other = months.put(form, Integer.valueOf(cells.get(1)));
      if (other != null && !other.equals(Integer.valueOf(cells.get(1)))) {
        throw new IllegalArgumentException(form + " names two months");
      }
    }
  }

  /// The full dates of a text, in order.
  public List<TimeRef> find(String text) {
    List<TimeRef> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text, at)) {
        at++;
        continue;
      }
      int end = digitsEnd(text, at);
      Optional<TimeRef> date = end - at <= 4 ? date(text, at, end) : Optional.empty();
      date.ifPresent(found::add);
      at = date.map(d -> d.span().end()).orElse(end);
    }
    return List.copyOf(found);
  }

  private Optional<TimeRef> date(String text, int start, int end) {
    int number = number(text, start, end);
    if (end < text.length() && text.charAt(end) == '年') {
      return cjk(text, start, number, end + 1);
    }
    if (end - start > 2) {
      return Optional.empty();
    }
    int at = past(text, end, ".ºª");
    at = word(text, at).equals("er") ? at + 2 : at; // 1er mai
    at = pastSpace(text, at);
    at = word(text, at).equals("de") ? pastSpace(text, at + 2) : at;
    String month = word(text, at);
    int monthEnd = at + month.length();
    int yearAt = pastSpace(text, monthEnd);
    String link = word(text, yearAt);
    boolean of = link.equals("de") || link.equals("del");
    yearAt = of ? pastSpace(text, yearAt + link.length()) : yearAt;
    int yearEnd = digitsEnd(text, yearAt);
    Integer number12 = months.get(month.toLowerCase(Locale.ROOT));
    return number12 == null || yearEnd - yearAt != 4
        ? Optional.empty()
        : ref(start, yearEnd, number(text, yearAt, yearEnd), number12, number);
  }

  private static Optional<TimeRef> cjk(String text, int start, int year, int at) {
    int monthEnd = digitsEnd(text, at);
    boolean month = monthEnd > at && monthEnd - at <= 2 && is(text, monthEnd, '月');
    int dayEnd = month ? digitsEnd(text, monthEnd + 1) : at;
    boolean day = month && dayEnd > monthEnd + 1 && dayEnd - monthEnd <= 3;
    boolean sign = day && (is(text, dayEnd, '日') || is(text, dayEnd, '号'));
    return sign
        ? ref(
            start, dayEnd + 1, year, number(text, at, monthEnd), number(text, monthEnd + 1, dayEnd))
        : Optional.empty();
  }

  private static Optional<TimeRef> ref(int start, int end, int year, int month, int day) {
    return (year == 0 ? Optional.<Point>empty() : Point.day(year, month, day))
        .map(p -> new TimeRef(new Span(start, end), TimeRef.Type.DATE, p.timex(), p.date()));
  }

  private static boolean is(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static int digitsEnd(String text, int from) {
    int at = from;
    while (isDigit(text, at)) {
      at++;
    }
    return at;
  }

  /// Also figures of other scripts, such as ٢٠٢٣; at most four of them.
  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  private static int past(String text, int at, String signs) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  private static int pastSpace(String text, int at) {
    boolean space = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0');
    return space ? at + 1 : at;
  }

  private static String word(String text, int from) {
    int at = from;
    while (at < text.length() && at - from <= MAX_WORD && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at - from > MAX_WORD ? "" : text.substring(from, at);
  }
}
