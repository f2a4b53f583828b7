package chancery.app.web;

import chancery.io.query.Counted;
import chancery.io.query.DateWords;
import chancery.io.query.Dossier;
import chancery.io.query.Dossier.Month;
import chancery.io.query.Dossier.Stretch;
import chancery.io.query.Dossier.Tally;
import chancery.io.query.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A drawing of a timeline: cooperation above the line, conflict below, and beneath them the events
/// whose date is only bounded, each as long as its doubt. Lengths are in the units of the drawing.
///
/// @param height height of the drawing; its width is [#WIDTH]
/// @param axis height of the line between cooperation and conflict
/// @param bars one a month with events, or a year where the time is long
/// @param stretches events of bounded date
/// @param ticks names of months or years
/// @param most highest number of events in a bar
/// @param unit `month` or `year`
/// @param more number of bounded events that are not drawn
public record TimelineChart(
    int height,
    int axis,
    List<Bar> bars,
    List<Line> stretches,
    List<Tick> ticks,
    int most,
    String unit,
    int more) {
  /// Width of the drawing.
  public static final int WIDTH = 960;

  private static final int LEFT = 34;
  private static final int HALF = 78;
  private static final int TOP = 14;
  private static final int TICKS = 34;
  private static final int LANE = 9;
  private static final int LANES = 14;
  private static final int LONG = 96;
  private static final int FEW = 30;
  private static final int NAME = 36; // width of a year's name

  /// A bar.
  ///
  /// @param kind `cooperation` or `conflict`
  /// @param label the number beside it
  /// @param labelX middle of that number
  /// @param labelY its base line
  /// @param title what it stands for, in words
  public record Bar(
      double x,
      double y,
      double width,
      double height,
      String kind,
      String label,
      double labelX,
      double labelY,
      String title) {}

  /// An event of bounded date.
  public record Line(double from, double to, double y, String kind, String entry, String title) {}

  /// A name under the axis.
  ///
  /// @param label the month; empty where only years are named
  /// @param year the year that begins here; 0 where none does
  public record Tick(double x, String label, int year) {}

  /// The drawing of a dossier's timeline.
  public static TimelineChart of(Dossier dossier) {
    return new Drawing(dossier).draw();
  }

  /// True where there is nothing to see.
  public boolean isEmpty() {
    return bars.isEmpty() && stretches.isEmpty();
  }

  /// Where the first bar may begin.
  public int left() {
    return LEFT;
  }

  private static final class Drawing {
    private final Dossier.Timeline timeline;
    private final YearMonth first;
    private final YearMonth last;
    private final boolean years;

    Drawing(Dossier dossier) {
      timeline = dossier.timeline();
      YearMonth from = times().min(YearMonth::compareTo).orElse(YearMonth.of(2000, 1));
      YearMonth to = times().max(YearMonth::compareTo).orElse(from);
      YearMonth begin = widened(from, to, dossier.window().first(), true);
      YearMonth end = widened(from, to, dossier.window().last(), false);
      years = begin.until(end, ChronoUnit.MONTHS) > LONG;
      first = years ? begin.withMonth(1) : begin;
      last = years ? end.withMonth(12) : end;
    }

    private Stream<YearMonth> times() {
      return Stream.concat(
          timeline.months().stream().map(Month::month),
          timeline.spans().stream()
              .flatMap(s -> Stream.of(YearMonth.from(s.from()), YearMonth.from(s.to()))));
    }

    /// The window's end where it isn't far from what happened, so that quiet months are seen too.
    private static YearMonth widened(
        YearMonth from, YearMonth to, Optional<LocalDate> end, boolean begin) {
      YearMonth edge = begin ? from : to;
      Optional<YearMonth> wished = end.map(YearMonth::from);
      return wished
          .filter(w -> Math.abs(edge.until(w, ChronoUnit.MONTHS)) <= 24)
          .filter(w -> begin ? w.isBefore(edge) : w.isAfter(edge))
          .orElse(edge);
    }

    TimelineChart draw() {
      List<Month> slots = years ? byYear() : timeline.months();
      int most =
          slots.stream()
              .mapToInt(m -> Math.max(m.cooperation().events(), m.conflict().events()))
              .max()
              .orElse(1);
      List<Bar> bars = new ArrayList<>();
      for (Month slot : slots) {
        bar(slot, slot.cooperation(), true, most).ifPresent(bars::add);
        bar(slot, slot.conflict(), false, most).ifPresent(bars::add);
      }
      List<Line> lines =
          timeline.spans().stream()
              .limit(LANES)
              .map(s -> line(s, timeline.spans().indexOf(s)))
              .toList();
      int height = TOP + 2 * HALF + TICKS + 14 + lines.size() * LANE;
      return new TimelineChart(
          height,
          TOP + HALF,
          bars,
          lines,
          ticks(),
          most,
          years ? "year" : "month",
          timeline.spans().size() - lines.size());
    }

    private List<Month> byYear() {
      List<Month> sums = new ArrayList<>();
      for (Month month : timeline.months()) {
        YearMonth year = month.month().withMonth(1);
        Month before = sums.isEmpty() ? null : sums.getLast();
        if (before != null && before.month().equals(year)) {
          sums.removeLast();
          sums.add(
              new Month(
                  year,
                  plus(before.cooperation(), month.cooperation()),
                  plus(before.conflict(), month.conflict())));
        } else {
          sums.add(new Month(year, month.cooperation(), month.conflict()));
        }
      }
      return sums;
    }

    private static Tally plus(Tally a, Tally b) {
      return new Tally(a.events() + b.events(), a.score() + b.score());
    }

    private double perMonth() {
      return (double) (WIDTH - LEFT) / (first.until(last, ChronoUnit.MONTHS) + 1);
    }

    private double x(YearMonth month) {
      return round(LEFT + first.until(month, ChronoUnit.MONTHS) * perMonth());
    }

    private double x(LocalDate day) {
      double part = (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
      return round(
          LEFT + (first.until(YearMonth.from(day), ChronoUnit.MONTHS) + part) * perMonth());
    }

    private static double round(double value) {
      return Math.round(value * 10) / 10.0;
    }

    private Optional<Bar> bar(Month slot, Tally tally, boolean above, int most) {
      if (tally.events() == 0) {
        return Optional.empty();
      }
      double slotWidth = perMonth() * (years ? 12 : 1);
      double width = round(Math.min(slotWidth * 0.7, 40));
      double height = round(Math.max(3, (double) tally.events() / most * (HALF - 14)));
      double x = round(x(slot.month()) + (slotWidth - width) / 2);
      double axis = TOP + HALF;
      String kind = above ? "cooperation" : "conflict";
      return Optional.of(
          new Bar(
              x,
              above ? axis - height : axis,
              width,
              height,
              kind,
              Integer.toString(tally.events()),
              round(x + width / 2),
              above ? round(axis - height - 4) : round(axis + height + 11),
              title(slot, tally, kind)));
    }

    private String title(Month slot, Tally tally, String kind) {
      String when =
          years
              ? Integer.toString(slot.month().getYear())
              : name(slot.month(), TextStyle.FULL) + " " + slot.month().getYear();
      return when
          + ": "
          + Counted.of(tally.events(), "event", "events")
          + " of "
          + kind
          + ", scores add up to "
          + Phrase.score(tally.score());
    }

    private Line line(Stretch span, int lane) {
      double from = Math.max(LEFT, x(span.from()));
      double to = Math.min(WIDTH, Math.max(from + 4, x(span.to())));
      return new Line(
          from,
          to,
          TOP + 2 * HALF + TICKS + 8 + lane * LANE,
          span.conflict() ? "conflict" : "cooperation",
          span.entry().value(),
          span.line()
              + ", between "
              + DateWords.day(span.from())
              + " and "
              + DateWords.day(span.to()));
    }

    private List<Tick> ticks() {
      long months = first.until(last, ChronoUnit.MONTHS) + 1;
      return months <= FEW ? monthTicks() : yearTicks(Math.max(1, months / 12 / 16));
    }

    private List<Tick> monthTicks() {
      List<Tick> ticks = new ArrayList<>();
      for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
        boolean opens = m.getMonthValue() == 1 || m.equals(first);
        double middle = round(x(m) + perMonth() / 2);
        ticks.add(new Tick(middle, name(m, TextStyle.SHORT), opens ? m.getYear() : 0));
      }
      return ticks;
    }

    /// Each name under the middle of what is seen of its year, whole inside the drawing.
    private List<Tick> yearTicks(long every) {
      List<Tick> ticks = new ArrayList<>();
      double free = 0;
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        YearMonth from = latest(first, YearMonth.of(year, 1));
        YearMonth to = earliest(last, YearMonth.of(year, 12));
        double middle = (x(from) + x(to) + perMonth()) / 2;
        double x = Math.clamp(middle, LEFT + NAME / 2.0, WIDTH - NAME / 2.0);
        if (year % every == 0 && x - NAME / 2.0 >= free) {
          ticks.add(new Tick(round(x), "", year));
          free = x + NAME / 2.0;
        }
      }
      return ticks;
    }

    private static YearMonth latest(YearMonth a, YearMonth b) {
      return a.isAfter(b) ? a : b;
    }

    private static YearMonth earliest(YearMonth a, YearMonth b) {
      return a.isBefore(b) ? a : b;
    }

    private static String name(YearMonth month, TextStyle style) {
      return month.getMonth().getDisplayName(style, Locale.ENGLISH);
    }
  }
}
