package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import chancery.core.reading.TimeRef;
import chancery.core.reading.dates.Form.Base;
import chancery.core.reading.dates.Form.Cue;
import chancery.core.reading.dates.Form.Length;
import chancery.core.reading.dates.Form.Shifted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Binds forms to the calendar, against the day of telling and the story's last stated time.
///
/// @param anchor the day of telling; in a history the last stated time takes its place
/// @param story the last stated time
/// @param history true for a narrative of years long past, where a bare month belongs to the year
///   being told
record Resolver(Anchor anchor, Story story, boolean history) {

  /// What the form means; empty where it names no date of the calendar.
  Optional<Resolved> resolve(Form form, Tense tense) {
    return switch (form) {
      case Form.Fixed f -> Optional.of(Resolved.of(f.point()));
      case Form.Either f -> Optional.of(either(f));
      case Form.InMonth f -> inMonth(f, tense);
      case Form.DayOnly f -> dayOnly(f);
      case Form.OnWeekday f -> Optional.of(onWeekday(f, tense));
      case Form.InSeason f -> Optional.of(inSeason(f, tense));
      case Form.YearPart f -> Optional.of(yearPart(f, tense));
      case Shifted f -> Optional.of(shifted(f));
      case Form.Within f -> within(f);
      case Form.DayPart f -> dayPart(f, tense);
      case Form.Clock f -> clock(f, tense);
      case Length f -> Optional.of(length(f));
      case Form.LengthOf f -> Optional.of(lengthOf(f, tense));
      case Form.Repeated f ->
          Optional.of(
              new Resolved(TimeRef.Type.SET, f.value(), PartialDate.unknown(), Optional.empty()));
      case Form.Vague f -> f.value().isEmpty() ? Optional.empty() : Optional.of(vague(f.value()));
      case Form.Former _ -> history ? Optional.of(vague("PAST_REF")) : Optional.empty();
      case Form.ShortYear f -> shortYear(f);
      case Form.LastStated _ -> Optional.of(lastStated());
      case Form.FromEaster f -> Optional.of(yearly(y -> easter(y, f.days()), tense, "XXXX-XX-XX"));
      case Form.NthWeekday f -> Optional.of(yearly(y -> nth(y, f), tense, "XXXX-11"));
    };
  }

  /// What "now" is: in a history the time being told.
  private Anchor now() {
    return history ? story.last().map(p -> Anchor.of(p.first())).orElse(anchor) : anchor;
  }

  private Resolved either(Form.Either f) {
    LocalDate dayFirst = f.dayFirst().first();
    LocalDate monthFirst = f.monthFirst().first();
    Optional<LocalDate> told =
        anchor.isKnown() && anchor.from().equals(anchor.to()) ? anchor.from() : Optional.empty();
    boolean first = told.filter(d -> near(d, dayFirst)).isPresent();
    boolean second = told.filter(d -> near(d, monthFirst)).isPresent();
    if (first != second) {
      return Resolved.of(first ? f.dayFirst() : f.monthFirst());
    }
    return Point.year(dayFirst.getYear()).map(Resolved::of).orElseThrow();
  }

  /// Two figures belong to the century being told, three to the years before Christ being told.
  private Optional<Resolved> shortYear(Form.ShortYear f) {
    Optional<Integer> told = story.last().map(p -> p.first().getYear());
    if (f.number() >= 100) {
      return told.filter(y -> y <= 0 && Math.abs(1 - y - f.number()) <= FAR)
          .flatMap(y -> Point.year(1 - f.number()))
          .map(Resolved::of);
    }
    int near = told.filter(y -> history).or(() -> anchor.from().map(LocalDate::getYear)).orElse(0);
    int year = near / 100 * 100 + f.number();
    boolean ahead = !history && year > near;
    return near <= 0 ? Optional.empty() : Point.year(ahead ? year - 100 : year).map(Resolved::of);
  }

  private static final int FAR = 60; // years

  private static boolean near(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay()) <= 31;
  }

  private Optional<Resolved> inMonth(Form.InMonth f, Tense tense) {
    if (f.day() > YearMonth.of(2024, f.month()).lengthOfMonth()) {
      return Optional.empty();
    }
    String mask =
        f.day() > 0
            ? "XXXX-%02d-%02d".formatted(f.month(), f.day())
            : "XXXX-%02d".formatted(f.month());
    IntFunction<Optional<Point>> inYear =
        y -> f.day() > 0 ? Point.day(y, f.month(), f.day()) : Point.month(y, f.month());
    Optional<Point> point =
        (history || story.leads(tense, f))
            ? story.yearFor(f.month(), f.cue(), history).flatMap(inYear::apply)
            : anchor.resolve(day -> Direction.choose(around(day, inYear), day, f.cue(), tense));
    return Optional.of(
        point.map(Resolved::of).orElseGet(() -> Resolved.masked(mask, PartialDate.parse(mask))));
  }

  private static List<Point> around(LocalDate day, IntFunction<Optional<Point>> inYear) {
    List<Point> candidates = new ArrayList<>();
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      inYear.apply(year).ifPresent(candidates::add);
    }
    return candidates;
  }

  private Optional<Resolved> dayOnly(Form.DayOnly f) {
    return story
        .last()
        .filter(p -> p.grain() == Grain.DAY || p.grain() == Grain.MONTH)
        .flatMap(p -> Point.day(p.first().getYear(), p.first().getMonthValue(), f.day()))
        .map(Resolved::of);
  }

  private Resolved onWeekday(Form.OnWeekday f, Tense tense) {
    String mask = "XXXX-WXX-" + f.day().getValue();
    if (history) {
      return Resolved.masked(mask);
    }
    Optional<Point> point =
        anchor.resolve(
            day -> Direction.choose(weekdays(day, f.day()), day, f.cue(), weekly(f, tense)));
    return point
        .map(p -> f.cue() == Cue.LAST ? doubtful(p) : Resolved.of(p))
        .orElseGet(() -> Resolved.masked(mask));
  }

  /// A weekday without a tense is the last one: headlines tell the past in the present tense.
  private static Tense weekly(Form.OnWeekday f, Tense tense) {
    return tense == Tense.NONE && f.cue() == Cue.NONE ? Tense.PAST : tense;
  }

  private static List<Point> weekdays(LocalDate day, DayOfWeek weekday) {
    LocalDate upTo = day.with(TemporalAdjusters.previousOrSame(weekday));
    List<Point> candidates = new ArrayList<>();
    for (int weeks = -1; weeks <= 2; weeks++) {
      Point.holding(Grain.DAY, upTo.plusWeeks(weeks)).ifPresent(candidates::add);
    }
    return candidates;
  }

  /// "last Monday" may also be the one before.
  private static Resolved doubtful(Point point) {
    return new Resolved(
        TimeRef.Type.DATE,
        point.timex(),
        PartialDate.parse(point.timex() + "?"),
        Optional.of(point));
  }

  private Resolved inSeason(Form.InSeason f, Tense tense) {
    return toldWinter(f).orElseGet(() -> season(f, tense));
  }

  private Resolved season(Form.InSeason f, Tense tense) {
    String mask = "XXXX-" + f.season().code;
    IntFunction<Optional<Point>> inYear = y -> Point.at(Grain.SEASON, y, f.season().firstMonth, 1);
    Optional<Point> point =
        history
            ? story.yearFor(f.season().firstMonth, f.cue(), true).flatMap(inYear::apply)
            : anchor.resolve(day ->
                Direction.choose(around(day, inYear), day, f.cue(), seasonal(f.cue(), tense)));
    return point.map(Resolved::of).orElseGet(() -> Resolved.masked(mask));
  }

  /// In a history a bare winter behind an autumn, or around January, is named by the year of its
  /// January; it begins in the December before.
  private Optional<Resolved> toldWinter(Form.InSeason f) {
    boolean turning =
        history
            && f.season() == Season.WINTER
            && story.last().filter(Resolver::isAroundJanuary).isPresent();
    Optional<Integer> year = story.yearFor(1, f.cue(), true).filter(y -> turning);
    Optional<Point> named = year.flatMap(y -> Point.at(Grain.SEASON, y, 12, 1));
    Optional<Point> meant = year.flatMap(y -> Point.at(Grain.SEASON, y - 1, 12, 1));
    return named.flatMap(n -> meant.map(m -> winter(n, m)));
  }

  private static boolean isAroundJanuary(Point told) {
    int month = told.first().getMonthValue();
    return told.grain().compareTo(Grain.SEASON) <= 0 && (month > 8 || month < 3);
  }

  private static Resolved winter(Point named, Point meant) {
    PartialDate months =
        PartialDate.between(
            PartialDate.of(YearMonth.from(meant.first())),
            PartialDate.of(YearMonth.from(meant.last())));
    return new Resolved(TimeRef.Type.DATE, named.timex(), months, Optional.of(meant));
  }

  private static Tense seasonal(Cue cue, Tense tense) {
    return (cue == Cue.THIS || cue == Cue.THAT) && tense == Tense.NONE ? Tense.PAST : tense;
  }

  private Resolved yearPart(Form.YearPart f, Tense tense) {
    Grain grain = f.parts() == 4 ? Grain.QUARTER : Grain.HALF;
    int month = 12 / f.parts() * (f.number() - 1) + 1;
    String mask = "XXXX-" + (f.parts() == 4 ? "Q" : "H") + f.number();
    IntFunction<Optional<Point>> inYear = y -> Point.at(grain, y, month, 1);
    Optional<Point> point =
        history
            ? story.yearFor(month, f.cue(), true).flatMap(inYear::apply)
            : anchor.resolve(day -> Direction.choose(around(day, inYear), day, f.cue(), tense));
    return point.map(Resolved::of).orElseGet(() -> Resolved.masked(mask));
  }

  private Resolved yearly(IntFunction<Optional<Point>> inYear, Tense tense, String mask) {
    Optional<Point> point =
        history
            ? story.last().flatMap(p -> inYear.apply(p.first().getYear()))
            : anchor.resolve(day -> Direction.choose(around(day, inYear), day, Cue.NONE, tense));
    return point.map(Resolved::of).orElseGet(() -> Resolved.masked(mask));
  }

  /// Western Easter by the algorithm of Meeus, Jones and Butcher, which holds from 1583.
  private static Optional<Point> easter(int year, int days) {
    if (year < 1583 || year > 9998) {
      return Optional.empty();
    }
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return Point.holding(Grain.DAY, LocalDate.of(year, n / 31, n % 31 + 1).plusDays(days));
  }

  private static Optional<Point> nth(int year, Form.NthWeekday f) {
    return Point.month(year, f.month())
        .flatMap(m ->
            Point.holding(
                Grain.DAY, m.first().with(TemporalAdjusters.dayOfWeekInMonth(f.nth(), f.day()))));
  }

  // ------------------------------------------------------------------ counted from elsewhere

  private Resolved shifted(Shifted f) {
    if (history && f.unit() == Unit.DAY && f.sign() == 0 && f.base() == Base.TELLING) {
      return vague("PRESENT_REF"); // a history's "today" is its writer's
    }
    if (f.unit().clock() || f.amount().vague()) {
      Resolved vague = vague(f.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
      TimeRef.Type type = f.unit().clock() ? TimeRef.Type.TIME : TimeRef.Type.DATE;
      return new Resolved(type, vague.value(), vague.date(), Optional.empty());
    }
    if (!f.amount().whole()) {
      return Resolved.masked(mask(f.unit(), ""));
    }
    long amount = f.sign() * (long) f.amount().number();
    Optional<Point> from = f.base() == Base.STORY ? counted(f) : Optional.empty();
    if (from.isPresent() && !fine(from.get(), f.unit())) {
      String year =
          from.get().grain().compareTo(Grain.YEAR) <= 0
              ? Point.year(from.get().first().getYear()).map(Point::timex).orElse("")
              : "";
      return Resolved.masked(mask(f.unit(), year));
    }
    // without a story, "a year earlier" counts from the telling; "two days later" can't
    boolean countable = f.base() == Base.TELLING || f.sign() < 0 || history;
    return from.map(p -> p.plus(f.unit(), amount))
        .or(() -> countable ? Optional.empty() : Optional.of(Optional.empty()))
        .orElseGet(() -> now().resolve(day -> new Point(Grain.DAY, day).plus(f.unit(), amount)))
        .map(Resolved::of)
        .orElseGet(() -> Resolved.masked(mask(f.unit(), "")));
  }

  /// "that year" is the one stated last, "a year later" counts from where the story is.
  private Optional<Point> counted(Shifted f) {
    boolean thatYear = history && f.unit() == Unit.YEAR && f.sign() == 0;
    return thatYear ? story.mentioned().or(story::last) : story.last();
  }

  /// A day can't be counted from a year.
  private static boolean fine(Point point, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> point.grain() == Grain.DAY;
      case WEEK, WEEKEND, FORTNIGHT -> point.grain().compareTo(Grain.WEEK) <= 0;
      case MONTH -> point.grain().compareTo(Grain.MONTH) <= 0;
      case QUARTER -> point.grain().compareTo(Grain.QUARTER) <= 0;
      case YEAR -> point.grain().compareTo(Grain.FISCAL_YEAR) <= 0;
      case DECADE, CENTURY -> true;
    };
  }

  private static String mask(Unit unit, String year) {
    String known = year.isEmpty() ? "XXXX" : year;
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> known + "-XX-XX";
      case WEEK, FORTNIGHT -> known + "-WXX";
      case WEEKEND -> known + "-WXX-WE";
      case MONTH -> known + "-XX";
      case QUARTER -> known + "-QX";
      case YEAR, DECADE, CENTURY -> "XXXX";
    };
  }

  private Optional<Resolved> within(Form.Within f) {
    Optional<Point> whole = resolve(f.whole(), Tense.NONE).flatMap(Resolved::point);
    if (whole.isEmpty()) {
      return switch (f.part()) {
        case Form.InMonth m ->
            new Resolver(new Anchor(Optional.empty(), Optional.empty()), Story.NONE, false)
                .resolve(m, Tense.NONE);
        default -> Optional.of(Resolved.masked("XXXX"));
      };
    }
    LocalDate first = whole.get().first();
    int year = first.getYear();
    Optional<Point> point =
        switch (f.part()) {
          case Form.InMonth m ->
              m.day() > 0 ? Point.day(year, m.month(), m.day()) : Point.month(year, m.month());
          case Form.InSeason s -> Point.at(Grain.SEASON, year, s.season().firstMonth, 1);
          case Form.YearPart p ->
              Point.at(
                  p.parts() == 4 ? Grain.QUARTER : Grain.HALF,
                  year,
                  12 / p.parts() * (p.number() - 1) + 1,
                  1);
          case Form.OnWeekday w ->
              Point.holding(Grain.DAY, first.plusDays(w.day().getValue() - 1L));
          default -> Optional.empty();
        };
    return point.map(Resolved::of);
  }

  private Optional<Resolved> dayPart(Form.DayPart f, Tense tense) {
    return timed(f.day(), tense, "T" + f.code());
  }

  private Optional<Resolved> clock(Form.Clock f, Tense tense) {
    return timed(f.day(), tense, "T%02d:%02d%s".formatted(f.hour(), f.minute(), f.zone()));
  }

  /// A time of a day: of the one that the words name, else of the last stated one.
  private Optional<Resolved> timed(Optional<Form> day, Tense tense, String behind) {
    Optional<Resolved> of =
        day.isPresent()
            ? resolve(day.get(), tense)
            : story.last().filter(p -> p.grain() == Grain.DAY).map(Resolved::of);
    String value =
        of.flatMap(Resolved::point).map(Point::timex).or(() -> masked(of)).orElse("XXXX-XX-XX")
            + behind;
    PartialDate date = of.map(Resolved::date).orElse(PartialDate.unknown());
    return day.isPresent() && of.isEmpty()
        ? Optional.empty()
        : Optional.of(new Resolved(TimeRef.Type.TIME, value, date, of.flatMap(Resolved::point)));
  }

  /// The value of a day that is known in part, such as a weekday of no known week.
  private static Optional<String> masked(Optional<Resolved> day) {
    return day.map(Resolved::value).filter(v -> !v.endsWith("_REF"));
  }

  // ------------------------------------------------------------------ lengths and vague words

  private Resolved length(Length f) {
    String value = f.unit().length(f.amount());
    PartialDate date =
        switch (f.place()) {
          case FREE -> PartialDate.unknown();
          case BEFORE -> Intervals.reach(now(), f.unit(), f.amount(), -1);
          case AHEAD -> Intervals.reach(now(), f.unit(), f.amount(), 1);
        };
    return new Resolved(TimeRef.Type.DURATION, value, date, Optional.empty());
  }

  private Resolved lengthOf(Form.LengthOf f, Tense tense) {
    Optional<Point> whole = resolve(f.whole(), tense).flatMap(Resolved::point);
    PartialDate date =
        whole
            .flatMap(w -> Intervals.partOf(w, f))
            .or(() -> whole.map(Point::date))
            .orElse(PartialDate.unknown());
    return new Resolved(TimeRef.Type.DURATION, f.unit().length(f.amount()), date, whole);
  }

  /// Past and future reach to the telling from nowhere, and from it to nowhere; the present has no
  /// date of its own.
  private Resolved vague(String value) {
    Optional<PartialDate> told =
        anchor.resolve(d -> Point.holding(Grain.MONTH, d)).map(Point::date);
    PartialDate open = PartialDate.unknown();
    PartialDate date =
        switch (value) {
          case "PAST_REF" -> told.map(m -> PartialDate.between(open, m)).orElse(open);
          case "FUTURE_REF" -> told.map(m -> PartialDate.between(m, open)).orElse(open);
          default -> open;
        };
    return new Resolved(TimeRef.Type.DATE, value, history ? open : date, Optional.empty());
  }

  private Resolved lastStated() {
    return story.words().orElseGet(() -> Resolved.masked("PAST_REF"));
  }
}
