package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.reading.TimeRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds full dates (day, month and year) in the languages that [CalendarWords] knows: by the names
/// of months in whatever order a language has them, by 年月日 and 년월일, by Vietnamese `tháng`, by
/// numbers with points, strokes or slashes between. Years of Thai, Persian, Japanese and Taiwanese
/// counting are turned into common ones.
public final class FullDates {
  private FullDates() {}

  /// A full date in a text.
  ///
  /// @param span its words
  /// @param day the day, in the common calendar
  public record Found(Span span, LocalDate day) {}

  /// The full dates of a text, in order, as a reading keeps them.
  ///
  /// @param language the text's (BCP 47), empty where unknown
  public static List<TimeRef> refs(String text, String language) {
    return find(text, language).stream().map(FullDates::ref).toList();
  }

  private static TimeRef ref(Found found) {
    PartialDate date = PartialDate.of(found.day());
    return new TimeRef(found.span(), TimeRef.Type.DATE, date.edtf(), date);
  }

  /// The full dates of a text, in order.
  ///
  /// @param language the text's (BCP 47), empty where unknown
  public static List<Found> find(String text, String language) {
    if (!mayHoldYear(text)) {
      return List.of();
    }
    FullDateReader reader = new FullDateReader(text, primary(language));
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < reader.size()) {
      Optional<FullDateReader.Match> match = reader.date(i);
      match.ifPresent(m -> found.add(new Found(m.span(), m.day())));
      i = match.map(FullDateReader.Match::next).orElse(i + 1);
    }
    return List.copyOf(found);
  }

  /// The first month with a year behind it that a text names.
  ///
  /// @param language the text's (BCP 47), empty where unknown
  public static Optional<YearMonth> month(String text, String language) {
    if (!mayHoldYear(text)) {
      return Optional.empty();
    }
    FullDateReader reader = new FullDateReader(text, primary(language));
    for (int i = 0; i < reader.size(); i++) {
      Optional<YearMonth> month = reader.month(i);
      if (month.isPresent()) {
        return month;
      }
    }
    return Optional.empty();
  }

  /// True where four digits stand in a row, or the sign of a year that an era counts: without one
  /// of them a text has no full date.
  private static boolean mayHoldYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      char c = text.charAt(i);
      boolean digit = c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
      digits = digit ? digits + 1 : 0;
      if (c == '年') {
        return true;
      }
    }
    return digits == 4;
  }

  /// The language of a tag such as `en-GB`.
  static String primary(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }
}
