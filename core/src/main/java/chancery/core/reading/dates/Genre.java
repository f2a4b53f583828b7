package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import chancery.core.reading.dates.DateTagger.Scanned;
import java.util.List;

/// Tells a history from news. A history states years all the time, most of them long past, and
/// hardly ever counts from the day of telling; there a bare month belongs to the year being told.
final class Genre {
  private Genre() {}

  private static final int FEW = 5;
  private static final int MANY_TIMES = 3;

  static boolean isHistory(List<Scanned> sentences, PartialDate published) {
    int now = published.latest().map(java.time.LocalDate::getYear).orElse(Integer.MAX_VALUE);
    int past = 0;
    int told = 0;
    for (Scanned sentence : sentences) {
      for (Match match : sentence.matches()) {
        switch (match.form()) {
          case Form.Fixed(Point p) when p.first().getYear() < now -> past++;
          case Form.Fixed _ -> told++;
          case Form.OnWeekday _ -> told++;
          case Form.Shifted shifted when shifted.base() == Form.Base.TELLING -> told++;
          default -> {}
        }
      }
    }
    return past >= FEW && past >= MANY_TIMES * told;
  }
}
