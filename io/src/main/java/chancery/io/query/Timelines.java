package chancery.io.query;

import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.model.Status;
import chancery.io.query.Dossier.Month;
import chancery.io.query.Dossier.Stretch;
import chancery.io.query.Dossier.Tally;
import chancery.io.query.Dossier.Timeline;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Counts events by month. What was background, planned, hypothetical or denied is not counted, nor
/// what the two did together to others.
final class Timelines {
  private Timelines() {}

  static Timeline of(List<Row> rows) {
    TreeMap<YearMonth, Month> months = new TreeMap<>();
    List<Stretch> spans = new ArrayList<>();
    int undated = 0;
    for (Row row : rows) {
      if (!(row.entry().finding() instanceof Finding.Event event) || !counts(row)) {
        continue;
      }
      PartialDate when = event.when();
      if (when.earliest().isEmpty() || when.latest().isEmpty()) {
        undated++;
        continue;
      }
      YearMonth first = YearMonth.from(when.earliest().get());
      if (first.equals(YearMonth.from(when.latest().get()))) {
        months.merge(first, month(first, event), Timelines::sum);
      } else {
        spans.add(stretch(row, event));
      }
    }
    spans.sort(
        Comparator.comparing(Stretch::from)
            .thenComparing(Stretch::to)
            .thenComparing(Stretch::entry));
    return new Timeline(List.copyOf(months.values()), spans, undated);
  }

  private static boolean counts(Row row) {
    return row.status() == Status.ACTUAL && row.bearing().isBetween();
  }

  private static boolean isConflict(Finding.Event event) {
    return event.code().type().quad() > 2;
  }

  private static Month month(YearMonth month, Finding.Event event) {
    Tally tally = Tally.NONE.plus(event.code().score());
    return isConflict(event)
        ? new Month(month, Tally.NONE, tally)
        : new Month(month, tally, Tally.NONE);
  }

  private static Month sum(Month a, Month b) {
    return new Month(
        a.month(), sum(a.cooperation(), b.cooperation()), sum(a.conflict(), b.conflict()));
  }

  private static Tally sum(Tally a, Tally b) {
    return new Tally(a.events() + b.events(), a.score() + b.score());
  }

  private static Stretch stretch(Row row, Finding.Event event) {
    return new Stretch(
        row.entry().id(),
        row.phrase().line(),
        event.when().earliest().orElseThrow(),
        event.when().latest().orElseThrow(),
        isConflict(event));
  }
}
