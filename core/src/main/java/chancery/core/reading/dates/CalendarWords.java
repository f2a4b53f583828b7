package chancery.core.reading.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of months and weekdays in the languages of the news. Immutable; threads may share it.
public final class CalendarWords {
  private static final String TABLE = "/chancery/core/reading/dates/calendar-words.tsv";
  private static final int MONTHS = 12;
  private static final int COLUMNS = 20;
  private static final CalendarWords WORDS = read();

  /// By a name without its accents.
  private final Map<String, Month> months;

  /// By language, a blank and the name: what counts in one language alone.
  private final Map<String, Month> own;

  private final Set<String> names;

  private CalendarWords(Map<String, Month> months, Map<String, Month> own, Set<String> names) {
    this.months = Map.copyOf(months);
    this.own = Map.copyOf(own);
    this.names = Set.copyOf(names);
  }

  /// A month of a calendar.
  ///
  /// @param number 1 to 12
  /// @param calendar the calendar that counts it
  record Month(int number, Calendar calendar) {}

  /// The words that come with the program.
  public static CalendarWords load() {
    return WORDS;
  }

  private static CalendarWords read() {
    try (InputStream in = CalendarWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException(TABLE + " is missing");
      }
      Map<String, Month> months = new HashMap<>();
      Map<String, Month> own = new HashMap<>();
      Set<String> names = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> row(line, months, own, names));
      return new CalendarWords(months, own, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(
      String line, Map<String, Month> months, Map<String, Month> own, Set<String> names) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException("no row of " + TABLE + ": " + line);
    }
    Locale locale = Locale.forLanguageTag(cells.getFirst());
    Calendar calendar = Calendar.of(locale);
    for (int column = 1; column < COLUMNS; column++) {
      for (String form : cells.get(column).split(" ", -1)) {
        boolean alone = form.startsWith("=");
        String name = form.substring(alone ? 1 : 0).replace('_', ' ');
        Month month = new Month(column, calendar);
        if (!alone) {
          names.add(name);
        }
        if (column <= MONTHS && !name.isEmpty()) {
          own.put(locale.getLanguage() + ' ' + folded(name), month);
          Month other = alone ? month : months.putIfAbsent(folded(name), month);
          if (other != null && other.number() != column) {
            throw new IllegalArgumentException(form + " names two months");
          }
        }
      }
    }
  }

  /// The month that a word names.
  ///
  /// @param word in any case, with accents or without
  /// @param language of the text (BCP 47, the primary subtag); empty where unknown
  Optional<Month> month(String word, String language) {
    String name = folded(word);
    Optional<Month> here =
        language.isEmpty() ? Optional.empty() : Optional.ofNullable(own.get(language + ' ' + name));
    return here.or(() -> Optional.ofNullable(months.get(name)));
  }

  /// True for a name of a month or a weekday, lower case, as it is written.
  public boolean isName(String word) {
    return names.contains(word);
  }

  /// Lower case without accents, points over letters and marks that only stretch a word; letters of
  /// Arabic and Persian as one.
  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int other = 0;
    while (other < lower.length() && lower.charAt(other) < 0x80) {
      other++;
    }
    if (other == lower.length()) {
      return lower;
    }
    StringBuilder out = new StringBuilder(lower.length());
    String parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      boolean accent = (c >= 0x300 && c <= 0x36f) || (c >= 0x653 && c <= 0x655);
      if (!accent && c != 0x640 && c != 0x200c) {
        out.append(
            switch (c) {
              case 'ı' -> 'i';
              case 'ي' -> 'ی';
              case 'ك' -> 'ک';
              default -> c;
            });
      }
    }
    return out.toString();
  }
}
