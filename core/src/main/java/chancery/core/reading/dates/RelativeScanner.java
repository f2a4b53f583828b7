package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Base;
import chancery.core.reading.dates.Form.Cue;
import chancery.core.reading.dates.Form.DayPart;
import chancery.core.reading.dates.Form.Length;
import chancery.core.reading.dates.Form.Place;
import chancery.core.reading.dates.Form.Shifted;
import chancery.core.reading.dates.Form.Vague;
import java.util.Optional;
import java.util.Set;

/// Reads times that count from another: "yesterday", "last week", "two days later", "the past
/// year".
final class RelativeScanner {
  private RelativeScanner() {}

  private static final Set<String> DURING =
      Set.of("over", "during", "within", "for", "throughout", "in", "across");

  /// What a word such as "last" says: which way, and from what.
  private record Turn(int sign, Base base, Cue cue, boolean stretch) {}

  static Optional<Match> at(Tokens t, int i) {
    return switch (t.word(i)) {
      case "today" -> day(t, i, 0);
      case "yesterday" -> day(t, i, -1);
      case "tomorrow" -> day(t, i, 1);
      case "tonight" ->
          Optional.of(new Match(i, i + 1, part("NI", shift(Unit.DAY, 0, Base.TELLING))));
      case "year", "month", "week", "decade", "day" -> endOf(t, i);
      case "earlier", "later", "late", "early" -> within(t, i);
      default -> turned(t, i).or(() -> counted(t, i)).or(() -> dayBeside(t, i));
    };
  }

  private static Form.Shifted shift(Unit unit, int amount, Base base) {
    return new Shifted(unit, Amount.of(Math.abs(amount)), Integer.signum(amount), base);
  }

  private static DayPart part(String code, Form day) {
    return new DayPart(code, Optional.of(day));
  }

  private static Optional<Match> day(Tokens t, int i, int shift) {
    Form day = shift(Unit.DAY, shift, Base.TELLING);
    return Optional.of(daypart(t, new Match(i, i + 1, day)));
  }

  /// "year-end", "month's end".
  private static Optional<Match> endOf(Tokens t, int i) {
    int next = t.is(i + 1, "'") && t.is(i + 2, "s") ? i + 3 : t.pastHyphen(i + 1);
    return next > i + 1 && t.is(next, "end")
        ? Unit.of(t.word(i)).map(u -> new Match(i, next + 1, shift(u, 0, Base.TELLING)))
        : Optional.empty();
  }

  /// "earlier this month", "later that year", "earlier in the day".
  private static Optional<Match> within(Tokens t, int i) {
    int j = t.is(i + 1, "in") || t.is(i + 1, "on") ? i + 2 : i + 1;
    if (t.is(j, "the") && Unit.of(t.word(j + 1)).filter(u -> !u.clock()).isPresent() && j > i + 1) {
      Base base = t.is(i, "later") || t.is(i, "late") ? Base.STORY : Base.TELLING;
      return Unit.of(t.word(j + 1)).map(u -> new Match(i, j + 2, shift(u, 0, base)));
    }
    boolean pointing = t.is(j, "this") || t.is(j, "that") || t.is(j, "next") || t.is(j, "last");
    return pointing ? turned(t, j).map(m -> new Match(i, m.to(), m.form())) : Optional.empty();
  }

  private static Optional<Turn> turn(String word, boolean the) {
    return switch (word) {
      case "last" -> Optional.of(new Turn(-1, Base.TELLING, Cue.LAST, the));
      case "past" -> Optional.of(new Turn(-1, Base.TELLING, Cue.LAST, true));
      case "this", "current" -> Optional.of(new Turn(0, Base.TELLING, Cue.THIS, false));
      case "next" -> Optional.of(new Turn(1, the ? Base.STORY : Base.TELLING, Cue.NEXT, false));
      case "coming", "upcoming" -> Optional.of(new Turn(1, Base.TELLING, Cue.NEXT, true));
      case "following", "subsequent", "ensuing" ->
          Optional.of(new Turn(1, Base.STORY, Cue.NEXT, false));
      case "previous", "preceding", "prior" ->
          Optional.of(new Turn(-1, Base.STORY, Cue.LAST, false));
      case "that", "same" -> Optional.of(new Turn(0, Base.STORY, Cue.THAT, false));
      default -> Optional.empty();
    };
  }

  /// "last week", "the past two years", "this March", "the following day", "that same month".
  static Optional<Match> turned(Tokens t, int i) {
    boolean the = t.is(i, "the");
    int at = the ? i + 1 : i;
    if ((t.is(at, "that") && t.is(at + 1, "same"))
        || (t.is(at, "this") && t.is(at + 1, "past"))
        || (t.is(at, "this") && t.is(at + 1, "coming"))
        || (t.is(at, "these") && t.is(at + 1, "last"))) {
      at++;
    }
    if (isVerb(t, at) && !the) {
      return Optional.empty();
    }
    int turnAt = at;
    return turn(t.word(at), the || t.is(i, "these"))
        .flatMap(turn -> behind(t, i, turnAt + 1, turn))
        .or(() -> the ? countedTurn(t, i) : Optional.empty());
  }

  /// "the four previous weeks".
  private static Optional<Match> countedTurn(Tokens t, int i) {
    Optional<Numbers.Count> count = Numbers.at(t, i + 1).filter(c -> !c.amount().vague());
    int at = count.map(Numbers.Count::next).orElse(i);
    Optional<Turn> turn = turn(t.word(at), true).filter(w -> w.sign() != 0);
    return count.isPresent() && t.word(at + 1).endsWith("s")
        ? turn.flatMap(w -> stretch(t, i, new Numbers.Count(count.get().amount(), at + 1), w))
        : Optional.empty();
  }

  /// "the truce will last 42 days".
  private static boolean isVerb(Tokens t, int i) {
    return t.is(i, "last")
        && switch (t.word(i - 1)) {
          case "will", "to", "would", "could", "may", "might", "should", "can", "must" -> true;
          default -> false;
        };
  }

  private static Optional<Match> behind(Tokens t, int from, int i, Turn turn) {
    Optional<Numbers.Count> count = Numbers.at(t, i).filter(c -> !t.is(i, "a"));
    if (count.isPresent() && turn.sign() != 0) {
      return stretch(t, from, count.get(), turn);
    }
    Optional<Unit> unit = Unit.of(t.word(i));
    if (unit.isPresent()) {
      return unit(t, from, i, unit.get(), turn);
    }
    if (Words.dayPart(t.at(i)).isPresent()) {
      return dayPart(t, from, i, turn);
    }
    return named(t, from, i, turn);
  }

  private static Optional<Match> stretch(Tokens t, int from, Numbers.Count count, Turn turn) {
    Place place =
        turn.base() == Base.STORY && !t.is(from, "next") && !t.is(from + 1, "next")
            ? Place.FREE
            : turn.sign() < 0 ? Place.BEFORE : Place.AHEAD;
    int unitAt = t.pastHyphen(count.next());
    return Unit.of(t.word(unitAt))
        .map(u -> new Match(from, unitAt + 1, new Length(u, count.amount(), place)));
  }

  private static Optional<Match> unit(Tokens t, int from, int i, Unit unit, Turn turn) {
    boolean plural = t.word(i).endsWith("s") && !unit.clock();
    if (plural) {
      return plural(t, from, i, unit, turn);
    }
    boolean over = DURING.contains(t.word(from - 1));
    boolean the = t.is(from, "the");
    boolean ahead =
        unit != Unit.DAY
            && turn.sign() > 0
            && the
            && over
            && (t.is(i - 1, "next") || t.is(i - 1, "coming"));
    boolean stretch = (turn.stretch() && (unit != Unit.DAY || over)) || ahead || unit.clock();
    if (unit.clock() && turn.sign() == 0) {
      return Optional.empty();
    }
    if (stretch && !(t.is(i - 1, "coming") && !over)) {
      return Optional.of(
          new Match(
              from,
              i + 1,
              new Length(unit, Amount.ONE, turn.sign() < 0 ? Place.BEFORE : Place.AHEAD)));
    }
    if (unit == Unit.DECADE && turn.sign() < 0 && turn.base() == Base.TELLING) {
      return Optional.of(new Match(from, i + 1, new Length(unit, Amount.ONE, Place.BEFORE)));
    }
    if (unit == Unit.DAY && turn.base() == Base.TELLING && turn.cue() != Cue.NEXT) {
      return Optional.empty(); // "the last day", "this day"
    }
    Form form = shift(unit, turn.sign(), turn.base());
    Match match = new Match(from, i + 1, form);
    return Optional.of(unit == Unit.DAY ? daypart(t, match) : match);
  }

  private static Optional<Match> plural(Tokens t, int from, int i, Unit unit, Turn turn) {
    if (turn.sign() == 0) {
      return Optional.empty();
    }
    if (turn.sign() < 0 && t.is(i + 1, "of")) {
      return Optional.of(new Match(from, i + 1, new Length(unit, Amount.SEVERAL, Place.FREE)));
    }
    if (turn.base() == Base.TELLING || t.is(i - 1, "next")) {
      return Optional.of(
          new Match(from, i + 1, new Vague(turn.sign() < 0 ? "PAST_REF" : "FUTURE_REF")));
    }
    return Optional.of(new Match(from, i + 1, new Length(unit, Amount.SEVERAL, Place.FREE)));
  }

  private static Optional<Match> dayPart(Tokens t, int from, int i, Turn turn) {
    boolean last = turn.cue() == Cue.LAST && turn.base() == Base.TELLING;
    return Words.dayPart(t.at(i))
        .filter(code -> !t.at(i).capital() && !turn.stretch())
        .filter(code -> !last || code.equals("NI") || code.equals("EV"))
        .map(code -> part(code, shift(Unit.DAY, turn.sign(), turn.base())))
        .map(form -> new Match(from, i + 1, form));
  }

  /// "last March", "next Monday", "this summer", "the previous quarter".
  private static Optional<Match> named(Tokens t, int from, int i, Turn turn) {
    int month = Words.month(t.at(i));
    if (month > 0) {
      return DateScanner.at(t, i).map(m -> new Match(from, m.to(), cued(m.form(), turn.cue())));
    }
    int weekday = Words.weekday(t.at(i));
    if (weekday > 0) {
      Form form = new Form.OnWeekday(Words.dayOfWeek(weekday), turn.cue());
      return Optional.of(daypart(t, new Match(from, i + 1, form)));
    }
    return Season.of(t.word(i)).map(s -> new Match(from, i + 1, new Form.InSeason(s, turn.cue())));
  }

  private static Form cued(Form form, Cue cue) {
    return form instanceof Form.InMonth month
        ? new Form.InMonth(month.month(), month.day(), cue)
        : form;
  }

  /// "Monday morning".
  static Match daypart(Tokens t, Match match) {
    int next = match.to();
    boolean name = t.at(next).capital() && t.at(next + 1).capital();
    return Words.dayPart(t.at(next))
        .filter(code -> !name)
        .map(code -> new Match(match.from(), next + 1, part(code, match.form())))
        .orElse(match);
  }

  /// "three days ago", "a year earlier", "weeks later".
  private static Optional<Match> counted(Tokens t, int i) {
    Optional<Numbers.Count> count = Numbers.at(t, i);
    int unitAt = count.map(c -> t.pastHyphen(c.next())).orElse(i);
    Optional<Unit> unit = Unit.of(t.word(unitAt));
    if (unit.isEmpty() || (count.isEmpty() && !t.word(i).endsWith("s"))) {
      return Optional.empty();
    }
    Amount amount = count.map(Numbers.Count::amount).orElse(Amount.SEVERAL);
    return tail(t, unitAt + 1)
        .map(tail -> new Match(i, tail.next(), counted(unit.get(), amount, tail)));
  }

  /// "a decade ago" is a year, and "half a year ago" a month.
  private static Shifted counted(Unit unit, Amount amount, Tail tail) {
    boolean half = !amount.vague() && !amount.whole();
    return switch (unit) {
      case DECADE -> new Shifted(Unit.YEAR, amount.times(10), tail.sign(), tail.base());
      case CENTURY -> new Shifted(Unit.YEAR, amount.times(100), tail.sign(), tail.base());
      case YEAR ->
          half
              ? new Shifted(Unit.MONTH, amount.times(12), tail.sign(), tail.base())
              : new Shifted(unit, amount, tail.sign(), tail.base());
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER ->
          new Shifted(unit, amount, tail.sign(), tail.base());
    };
  }

  private record Tail(int sign, Base base, int next) {}

  private static Optional<Tail> tail(Tokens t, int i) {
    boolean last = endsClause(t, i + 1);
    return switch (t.word(i)) {
      case "ago" -> Optional.of(new Tail(-1, Base.TELLING, i + 1));
      case "earlier", "previously", "beforehand" -> Optional.of(new Tail(-1, Base.STORY, i + 1));
      case "later", "afterward", "afterwards", "thereafter" ->
          Optional.of(new Tail(1, Base.STORY, i + 1));
      case "hence" -> Optional.of(new Tail(1, Base.TELLING, i + 1));
      case "from" ->
          t.is(i + 1, "now") || t.is(i + 1, "today")
              ? Optional.of(new Tail(1, Base.TELLING, i + 2))
              : Optional.empty();
      case "before" -> last ? Optional.of(new Tail(-1, Base.STORY, i + 1)) : Optional.empty();
      case "after" -> last ? Optional.of(new Tail(1, Base.STORY, i + 1)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean endsClause(Tokens t, int i) {
    Token token = t.at(i);
    return token.isNone()
        || token.word().equals(".")
        || token.word().equals(",")
        || token.word().equals(";");
  }

  /// "the day before", "the year after", "the day before yesterday".
  private static Optional<Match> dayBeside(Tokens t, int i) {
    Optional<Unit> unit = t.is(i, "the") ? Unit.of(t.word(i + 1)) : Optional.empty();
    boolean before = t.is(i + 2, "before") || t.is(i + 2, "prior");
    boolean after = t.is(i + 2, "after") || t.is(i + 2, "following");
    if (unit.isEmpty()
        || unit.get().clock()
        || (!before && !after)
        || t.word(i + 1).endsWith("s")) {
      return Optional.empty();
    }
    if (t.is(i + 3, "yesterday") || t.is(i + 3, "tomorrow")) {
      return Optional.of(new Match(i, i + 4, shift(Unit.DAY, before ? -2 : 2, Base.TELLING)));
    }
    return endsClause(t, i + 3)
        ? Optional.of(new Match(i, i + 3, shift(unit.get(), before ? -1 : 1, Base.STORY)))
        : Optional.empty();
  }
}
