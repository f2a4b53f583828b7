package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Cue;
import chancery.core.reading.dates.Form.DayPart;
import chancery.core.reading.dates.Form.Fixed;
import chancery.core.reading.dates.Form.InMonth;
import chancery.core.reading.dates.Form.Within;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the time expressions of one sentence, left to right, none overlapping. At each token the
/// longest reading wins; of equally long ones the first in the order of [#longest].
final class Scanner {
  private static final int MAX_DEPTH = 3; // "the end of the first half of last year"

  private static final int LEAD = 3; // tokens between an article and the first word of time

  private static final Set<String> NAME_BEHIND_WEEKDAY =
      Set.of(
          "times",
          "telegraph",
          "post",
          "herald",
          "mail",
          "club",
          "group",
          "agreement",
          "mirror",
          "express",
          "review",
          "massacre",
          "independent",
          "world",
          "standard",
          "star",
          "sun",
          "mercury",
          "business",
          "night",
          "football",
          "school",
          "market",
          "prayer",
          "accord",
          "movement",
          "mosque",
          "sermon",
          "tribune",
          "journal",
          "magazine",
          "people",
          "monitor",
          "nation",
          "mass");
  private static final Set<String> NAME_BEFORE_WEEKDAY =
      Set.of(
          "black", "bloody", "good", "cyber", "ash", "palm", "super", "holy", "maundy", "giving",
          "shrove", "whit", "fat");

  private final Tokens t;

  private Scanner(Tokens tokens) {
    this.t = tokens;
  }

  static List<Match> scan(Tokens tokens) {
    Scanner scanner = new Scanner(tokens);
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Match> match = scanner.continued(found, i).or(scanner.at(i, 0));
      if (match.isPresent()) {
        found.add(match.get());
        i = match.get().to();
      } else {
        i++;
      }
    }
    return Ranges.complete(tokens, found);
  }

  private java.util.function.Supplier<Optional<Match>> at(int i, int depth) {
    return () -> match(i, depth);
  }

  private Optional<Match> match(int i, int depth) {
    Token token = t.at(i);
    boolean starts = token.isNumber() || Words.STARTERS.contains(token.word());
    if (!starts || depth > MAX_DEPTH || (Words.ARTICLES.contains(token.word()) && !led(i))) {
      return Optional.empty();
    }
    return edged(i, depth).or(() -> longest(i)).map(m -> extended(m, depth));
  }

  /// An article leads an expression only where a word of time or a number follows soon.
  private boolean led(int i) {
    for (int j = i + 1; j <= i + LEAD; j++) {
      Token token = t.at(j);
      boolean article = Words.ARTICLES.contains(token.word());
      if (token.isNumber() || (!article && Words.STARTERS.contains(token.word()))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Match> longest(int i) {
    Optional<Match> best = Optional.empty();
    best = longer(best, ClockScanner.at(t, i));
    best = longer(best, DateScanner.at(t, i));
    best = longer(best, YearScanner.at(t, i));
    best = longer(best, RelativeScanner.at(t, i));
    best = longer(best, LengthScanner.at(t, i));
    best = longer(best, SeasonScanner.at(t, i));
    best = longer(best, weekday(i));
    best = longer(best, dayPart(i));
    best = longer(best, dayOnly(i));
    return longer(best, VagueScanner.at(t, i));
  }

  private static Optional<Match> longer(Optional<Match> best, Optional<Match> other) {
    boolean longer = other.isPresent() && (best.isEmpty() || other.get().to() > best.get().to());
    return longer ? other : best;
  }

  // ------------------------------------------------- what stands before and behind a core

  /// "early March", "mid-2016", "the end of the year", "the beginning of October".
  private Optional<Match> edged(int i, int depth) {
    int at = t.is(i, "the") ? i + 1 : i;
    int core =
        switch (t.word(at)) {
          case "early", "late", "mid" ->
              t.is(at + 1, "in") || t.is(at + 1, "on") ? at + 2 : t.pastHyphen(at + 1);
          case "end", "start", "beginning", "middle", "rest", "eve", "close", "turn" ->
              t.is(at + 1, "of") ? at + 2 : -1;
          case "first", "latter", "early_" ->
              t.is(at + 1, "part") && t.is(at + 2, "of") ? at + 3 : -1;
          default -> -1;
        };
    if (core < 0) {
      return Optional.empty();
    }
    return theUnit(core)
        .or(() -> match(core, depth + 1))
        .filter(this::edgeable)
        .map(m -> new Match(i, m.to(), m.form()));
  }

  private boolean edgeable(Match match) {
    return switch (match.form()) {
      case Form.Length _, Form.Repeated _, Form.Vague _, Form.LastStated _, Form.LengthOf _ ->
          false;
      default -> true;
    };
  }

  /// "the year" behind "the end of".
  private Optional<Match> theUnit(int i) {
    boolean the = t.is(i, "the");
    return the && !t.word(i + 1).endsWith("s")
        ? Unit.of(t.word(i + 1))
            .filter(u -> !u.clock())
            .map(u -> new Match(i, i + 2, new Form.Shifted(u, Amount.of(0), 0, Form.Base.TELLING)))
        : Optional.empty();
  }

  /// "August of that year", "Monday last week", "10 a.m. on Monday", "the night of 20 June".
  private Match extended(Match match, int depth) {
    return switch (match.form()) {
      case InMonth _, Form.InSeason _, Form.YearPart _ -> inYear(match);
      case Form.OnWeekday _ -> inWeek(match);
      case Form.Clock clock when clock.day().isEmpty() -> onDay(match, clock, depth);
      case DayPart part when part.day().isEmpty() -> ofDay(match, part, depth);
      case Fixed(Point p) when p.grain() == Grain.YEAR && t.at(match.to() - 1).plain() ->
          seasonOf(match, p);
      case Fixed fixed when fixed.point().grain() == Grain.DAY ->
          clockBehind(RelativeScanner.daypart(t, match));
      default -> match;
    };
  }

  /// "their 1982 summer offensive".
  private Match seasonOf(Match match, Point year) {
    return Season.of(t.word(match.to()))
        .filter(_ -> !t.is(match.to(), "fall"))
        .flatMap(s -> Point.at(Grain.SEASON, year.first().getYear(), s.firstMonth, 1))
        .map(p -> new Match(match.from(), match.to() + 1, new Fixed(p)))
        .orElse(match);
  }

  private Match inYear(Match match) {
    int at = t.is(match.to(), "of") || t.is(match.to(), "in") ? match.to() + 1 : match.to();
    Optional<Match> year = RelativeScanner.turned(t, at).filter(m -> shiftOf(m, Unit.YEAR));
    Match whole =
        year.map(y -> new Match(match.from(), y.to(), new Within(match.form(), y.form())))
            .orElse(match);
    return match.form() instanceof InMonth month && month.day() > 0
        ? clockBehind(RelativeScanner.daypart(t, whole))
        : whole;
  }

  /// "8 May 1:00 a.m.", "8 May, 1:00 a.m.": the time of the day that stands before it.
  private Match clockBehind(Match match) {
    int at = t.is(match.to(), ",") ? match.to() + 1 : match.to();
    return isDay(match.form()) && t.at(at).isNumber()
        ? ClockScanner.at(t, at)
            .filter(m -> m.form() instanceof Form.Clock)
            .map(m -> new Match(match.from(), m.to(), onDay((Form.Clock) m.form(), match.form())))
            .orElse(match)
        : match;
  }

  private static Form onDay(Form.Clock clock, Form day) {
    return new Form.Clock(clock.hour(), clock.minute(), clock.zone(), Optional.of(day));
  }

  private static boolean shiftOf(Match match, Unit unit) {
    return match.form() instanceof Form.Shifted shifted && shifted.unit() == unit;
  }

  private Match inWeek(Match match) {
    Optional<Match> week = RelativeScanner.turned(t, match.to()).filter(m -> shiftOf(m, Unit.WEEK));
    Match whole =
        week.map(w -> new Match(match.from(), w.to(), new Within(match.form(), w.form())))
            .orElse(match);
    return RelativeScanner.daypart(t, whole);
  }

  private Match onDay(Match match, Form.Clock clock, int depth) {
    int at =
        t.is(match.to(), ",") || t.is(match.to(), "on") || t.is(match.to(), "of")
            ? match.to() + 1
            : match.to();
    return match(at, depth + 1)
        .filter(m -> isDay(m.form()))
        .map(m -> new Match(match.from(), m.to(), onDay(clock, m.form())))
        .orElse(match);
  }

  private Match ofDay(Match match, DayPart part, int depth) {
    int at = t.is(match.to(), "of") || t.is(match.to(), "on") ? match.to() + 1 : -1;
    return at < 0
        ? match
        : match(at, depth + 1)
            .filter(m -> isDay(m.form()))
            .map(m ->
                new Match(match.from(), m.to(), new DayPart(part.code(), Optional.of(m.form()))))
            .orElse(match);
  }

  private static boolean isDay(Form form) {
    return switch (form) {
      case Fixed fixed -> fixed.point().grain() == Grain.DAY;
      case InMonth month -> month.day() > 0;
      case Form.OnWeekday _, Form.Either _, Form.FromEaster _, Form.NthWeekday _ -> true;
      case Within within -> isDay(within.part());
      case Form.Shifted shifted -> shifted.unit() == Unit.DAY;
      default -> false;
    };
  }

  // ------------------------------------------------- cores that are read here

  private Optional<Match> weekday(int i) {
    Token token = t.at(i);
    int day = Words.weekday(token);
    boolean name =
        (NAME_BEFORE_WEEKDAY.contains(t.word(i - 1)) && t.at(i - 1).capital())
            || (NAME_BEHIND_WEEKDAY.contains(t.word(i + 1)) && t.at(i + 1).capital())
            || (t.is(i - 1, "on") && t.is(i - 2, "mail"))
            || (t.at(i - 1).capital() && t.is(i - 1, "the") && t.at(i + 1).capital());
    return day == 0 || name
        ? Optional.empty()
        : Optional.of(new Match(i, i + 1, new Form.OnWeekday(Words.dayOfWeek(day), Cue.NONE)));
  }

  /// "the morning of …", "that afternoon" is read elsewhere; here "in the morning", "at night".
  private Optional<Match> dayPart(int i) {
    boolean the = t.is(i, "the");
    int at = the && (t.is(i + 1, "early") || t.is(i + 1, "late")) ? i + 2 : the ? i + 1 : i;
    Optional<String> code = Words.dayPart(t.at(at));
    if (code.isEmpty() || (t.at(at).capital() && at > 0)) {
      return Optional.empty();
    }
    int next = the && t.is(at + 1, "hours") ? at + 2 : at + 1;
    boolean of = the && t.is(next, "of");
    String before = t.word(i - 1);
    boolean in =
        the
            && (before.equals("in")
                || before.equals("during")
                || before.equals("into")
                || before.equals("overnight"));
    boolean atNight = !the && before.equals("at") && code.get().equals("NI");
    boolean atDawn = !the && t.is(at, "dawn") && (before.equals("at") || before.equals("before"));
    return of || in || atNight || atDawn
        ? Optional.of(new Match(i, of ? next : at + 1, new DayPart(code.get(), Optional.empty())))
        : Optional.empty();
  }

  /// "on the 20th".
  private Optional<Match> dayOnly(int i) {
    boolean cue = t.is(i - 1, "on") || t.is(i - 1, "until") || t.is(i - 1, "by");
    Token day = t.at(i + 1);
    boolean figure =
        t.is(i, "the") && day.isNumber() && Words.ordinal(day) > 0 && day.number() <= 31;
    Token next = t.at(i + 2);
    boolean free = !next.isWord() || Words.FUNCTION.contains(next.word());
    return cue && figure && free && !t.is(i + 2, "-")
        ? Optional.of(new Match(i, i + 2, new Form.DayOnly(day.number())))
        : Optional.empty();
  }

  /// "3-4 December" and "December 3 and 4": the second day; "1939–45": the second year.
  private Optional<Match> continued(List<Match> found, int i) {
    if (found.isEmpty() || found.getLast().to() != i) {
      return Optional.empty();
    }
    boolean dash = t.is(i, "-") || t.is(i, "/");
    boolean link = dash || t.is(i, "and") || t.is(i, "to") || t.is(i, "or");
    Token next = t.at(i + 1);
    if (!link || !next.isNumber() || next.digits() > 2) {
      return Optional.empty();
    }
    return switch (found.getLast().form()) {
      case Fixed(Point p) when p.grain() == Grain.YEAR && dash && t.glued(i) && t.glued(i + 1) ->
          secondYear(p, i + 1);
      case Fixed(Point p) when p.grain() == Grain.DAY && t.at(i - 1).digits() <= 2 ->
          secondDay(
              new InMonth(p.first().getMonthValue(), 1, Cue.NONE),
              i + 1,
              Optional.of(p.first().getYear()));
      case InMonth month when month.day() > 0 && t.at(i - 1).isNumber() ->
          secondDay(month, i + 1, Optional.empty());
      default -> Optional.empty();
    };
  }

  private Optional<Match> secondYear(Point first, int i) {
    Token token = t.at(i);
    int year = first.first().getYear();
    int second = year / 100 * 100 + token.number();
    return token.plain() && token.digits() == 2 && second > year && second - year < 60
        ? Point.year(second).map(p -> new Match(i, i + 1, new Fixed(p)))
        : Optional.empty();
  }

  private Optional<Match> secondDay(InMonth month, int i, Optional<Integer> year) {
    int day = DateScanner.dayNumber(t, i);
    boolean own = Words.month(t.at(i + 1)) > 0 || Words.shortMonth(t.at(i + 1)) > 0;
    boolean counted =
        t.at(i + 1).isWord() && !Words.FUNCTION.contains(t.word(i + 1)) && !t.at(i + 1).capital();
    if (day == 0 || own || (counted && !t.is(i - 1, "-")) || t.is(i + 1, "%")) {
      return Optional.empty();
    }
    int at = t.is(i + 1, ",") ? i + 2 : i + 1;
    Optional<DateScanner.YearAt> stated = DateScanner.yearAt(t, at, at > i + 1);
    int end = stated.map(DateScanner.YearAt::next).orElse(i + 1);
    return stated
        .map(DateScanner.YearAt::year)
        .or(() -> year)
        .map(y -> Point.day(y, month.month(), day).map(p -> new Match(i, end, new Fixed(p))))
        .orElseGet(() -> Optional.of(new Match(i, end, new InMonth(month.month(), day, Cue.NONE))));
  }
}
