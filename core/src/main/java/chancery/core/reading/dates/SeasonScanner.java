package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Cue;
import chancery.core.reading.dates.Form.Fixed;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/// Reads seasons, quarters and halves of a year, and the holidays that have a date.
final class SeasonScanner {
  private SeasonScanner() {}

  private static final Set<String> SEASON_CUES =
      Set.of(
          "in",
          "the",
          "this",
          "last",
          "next",
          "since",
          "until",
          "by",
          "during",
          "before",
          "after",
          "through",
          "throughout",
          "over",
          "early",
          "late",
          "mid",
          "previous",
          "following",
          "every",
          "each",
          "of",
          "coming",
          "that",
          "all",
          "and",
          "or",
          "for");

  /// What a season stands before when it dates it: "their summer offensive".
  private static final Set<String> HAPPENINGS =
      Set.of(
          "offensive",
          "offensives",
          "counteroffensive",
          "campaign",
          "campaigns",
          "election",
          "elections",
          "vote",
          "summit",
          "meeting",
          "session",
          "exercise",
          "exercises",
          "drills",
          "harvest",
          "assault",
          "attack",
          "attacks",
          "fighting",
          "recess");

  static Optional<Match> at(Tokens t, int i) {
    boolean the = t.is(i, "the");
    int at = the ? i + 1 : i;
    return season(t, i, at).or(() -> yearPart(t, i, at)).or(() -> holiday(t, i, at));
  }

  private static Optional<Match> season(Tokens t, int from, int i) {
    Optional<Season> season = Season.of(t.word(i));
    if (season.isEmpty() || t.at(i).shout()) {
      return Optional.empty();
    }
    int next = t.is(i + 1, "of") || t.is(i + 1, ",") ? i + 2 : i + 1;
    Optional<DateScanner.YearAt> year = DateScanner.yearAt(t, next, next > i + 1);
    if (year.isPresent()) {
      return Point.at(Grain.SEASON, year.get().year(), season.get().firstMonth, 1)
          .map(p -> new Match(from, year.get().next(), new Fixed(p)));
    }
    Optional<Match> named = named(t, from, i, season.get());
    if (named.isPresent()) {
      return named;
    }
    boolean paired = paired(t, i);
    boolean cue = from < i || paired || SEASON_CUES.contains(t.word(i - 1));
    boolean verb =
        t.is(i, "fall")
            && ((from == i
                    && !t.is(i - 1, "last")
                    && !t.is(i - 1, "this")
                    && !t.is(i - 1, "next")
                    && !t.is(i - 1, "in"))
                || t.is(i + 1, "of")
                || t.is(i + 1, "in"));
    boolean hyphen = t.is(i + 1, "-") && !paired;
    boolean name = (t.at(i).capital() && t.at(i + 1).capital()) || hyphen;
    boolean happening = HAPPENINGS.contains(t.word(i + 1));
    if (happening && (!t.is(i, "fall") || t.at(i - 1).isWord())) {
      return Optional.of(new Match(from, i + 1, new Form.InSeason(season.get(), Cue.NONE)));
    }
    boolean compound =
        from == i && !paired && t.at(i + 1).isWord() && !Words.FUNCTION.contains(t.word(i + 1));
    return !cue || verb || name || compound
        ? Optional.empty()
        : Optional.of(new Match(from, i + 1, new Form.InSeason(season.get(), Cue.NONE)));
  }

  /// One of two: "the spring and summer", "the winter-spring of 1920".
  private static boolean paired(Tokens t, int i) {
    return (isLink(t, i - 1) && Season.of(t.word(i - 2)).isPresent())
        || (isLink(t, i + 1) && Season.of(t.word(i + 2)).isPresent());
  }

  private static boolean isLink(Tokens t, int i) {
    return t.is(i, "and") || t.is(i, "or") || t.is(i, "-") || t.is(i, "/");
  }

  private static final int LONGEST_NAME = 3; // words behind the season

  /// "the Spring Offensive of 1918": the year behind the name is the season's.
  private static Optional<Match> named(Tokens t, int from, int i, Season season) {
    int next = i + 1;
    while (next <= i + LONGEST_NAME && t.at(next).capital()) {
      next++;
    }
    if (!t.at(i).capital() || next == i + 1 || !t.is(next, "of")) {
      return Optional.empty();
    }
    return DateScanner.yearAt(t, next + 1, false)
        .flatMap(year -> Point.at(Grain.SEASON, year.year(), season.firstMonth, 1))
        .map(p -> new Match(from, i + 1, new Fixed(p)));
  }

  /// "the third quarter of 2023", "Q3 2023", "the second half of the year", "H1".
  private static Optional<Match> yearPart(Tokens t, int from, int i) {
    Part part = part(t, i);
    if (part.parts() == 0) {
      return Optional.empty();
    }
    int next = part.next();
    boolean of = t.is(next, "of");
    int j = of || t.is(next, ",") ? next + 1 : next;
    Optional<DateScanner.YearAt> year = DateScanner.yearAt(t, j, false);
    if (year.isPresent()) {
      int month = 12 / part.parts() * (part.number() - 1) + 1;
      Grain grain = part.parts() == 4 ? Grain.QUARTER : Grain.HALF;
      return Point.at(grain, year.get().year(), month, 1)
          .map(p -> new Match(from, year.get().next(), new Fixed(p)));
    }
    Form form = new Form.YearPart(part.number(), part.parts(), Cue.NONE);
    if (of && t.is(j, "the") && t.is(j + 1, "year")) {
      Form whole = new Form.Shifted(Unit.YEAR, Amount.of(0), 0, Form.Base.TELLING);
      return Optional.of(new Match(from, j + 2, new Form.Within(form, whole)));
    }
    boolean half = part.parts() == 2;
    return of || half ? Optional.empty() : Optional.of(new Match(from, next, form));
  }

  private record Part(int number, int parts, int next) {}

  private static Part part(Tokens t, int i) {
    Token token = t.at(i);
    boolean letter = token.capital() && token.end() - token.start() == 1 && t.glued(i + 1);
    if (letter && t.at(i + 1).plain() && t.at(i + 1).digits() == 1) {
      int number = t.at(i + 1).number();
      boolean quarter = token.word().equals("q") && number >= 1 && number <= 4;
      boolean half = token.word().equals("h") && number >= 1 && number <= 2;
      return new Part(number, quarter ? 4 : half && t.at(i + 2).isNumber() ? 2 : 0, i + 2);
    }
    int number =
        switch (token.word()) {
          case "latter", "final" -> 2;
          default -> Words.ordinal(token);
        };
    int next = t.pastHyphen(i + 1);
    if (t.is(next, "half") && number >= 1 && number <= 2) {
      return new Part(number, 2, next + 1);
    }
    boolean quarter = t.is(next, "quarter") && number >= 1 && number <= 4;
    return new Part(token.word().equals("final") ? 4 : number, quarter ? 4 : 0, next + 1);
  }

  private static Optional<Match> holiday(Tokens t, int from, int i) {
    if (!t.at(i).capital() || (t.at(i - 1).capital() && i > 1 && from == i)) {
      return Optional.empty();
    }
    return switch (t.word(i)) {
      case "christmas" ->
          t.is(i + 1, "eve")
              ? day(t, from, i + 2, 12, 24)
              : t.is(i + 1, "day") ? day(t, from, i + 2, 12, 25) : day(t, from, i + 1, 12, 25);
      case "new" -> newYear(t, from, i);
      case "halloween" -> day(t, from, i + 1, 10, 31);
      case "thanksgiving" -> thanksgiving(t, from, i);
      case "easter" -> easter(t, from, i, 0);
      case "good" ->
          t.is(i + 1, "friday") && !t.is(i + 2, "agreement") && !t.is(i + 2, "accord")
              ? easter(t, from, i + 1, -2)
              : Optional.empty();
      case "d" ->
          t.is(i + 1, "-") && t.is(i + 2, "day") && t.at(i + 2).capital()
              ? Point.day(1944, 6, 6).map(p -> new Match(from, i + 3, new Fixed(p)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Match> newYear(Tokens t, int from, int i) {
    boolean shape =
        t.is(i + 1, "year") && t.is(i + 2, "'") && t.is(i + 3, "s") && t.at(i + 4).capital();
    if (!shape) {
      return Optional.empty();
    }
    return switch (t.word(i + 4)) {
      case "eve" -> day(t, from, i + 5, 12, 31);
      case "day" -> day(t, from, i + 5, 1, 1);
      default -> Optional.empty();
    };
  }

  /// A fixed holiday, with the year behind it where there is one.
  private static Optional<Match> day(Tokens t, int from, int next, int month, int day) {
    int j = t.is(next, ",") ? next + 1 : next;
    Optional<DateScanner.YearAt> year = DateScanner.yearAt(t, j, false);
    return year.isPresent()
        ? Point.day(year.get().year(), month, day)
            .map(p -> new Match(from, year.get().next(), new Fixed(p)))
        : Optional.of(new Match(from, next, new Form.InMonth(month, day, Cue.NONE)));
  }

  private static Optional<Match> thanksgiving(Tokens t, int from, int i) {
    int next = t.is(i + 1, "day") ? i + 2 : i + 1;
    return Optional.of(new Match(from, next, new Form.NthWeekday(11, 4, DayOfWeek.THURSDAY)));
  }

  private static Optional<Match> easter(Tokens t, int from, int i, int shift) {
    int days =
        switch (t.word(i + 1)) {
          case "monday" -> 1;
          case "sunday" -> 0;
          default -> shift;
        };
    int next = t.is(i + 1, "monday") || t.is(i + 1, "sunday") ? i + 2 : i + 1;
    boolean name = t.at(next).capital();
    return name ? Optional.empty() : Optional.of(new Match(from, next, new Form.FromEaster(days)));
  }
}
