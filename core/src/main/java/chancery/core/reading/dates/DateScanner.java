package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Cue;
import chancery.core.reading.dates.Form.Fixed;
import chancery.core.reading.dates.Form.InMonth;
import java.util.Optional;
import java.util.Set;

/// Reads calendar dates: days, months and years in all the forms that news uses.
final class DateScanner {
  private DateScanner() {}

  private static final int MAX_DAY = 31;
  private static final Set<String> NOT_A_MONTH_BEFORE =
      Set.of("theresa", "mrs", "ms", "mr", "minister", "pm", "dame", "long", "brian");
  private static final Set<String> MARCH_NAMES = Set.of("for", "on", "against", "madness");

  /// A date that begins at the token, with a weekday before it or without.
  static Optional<Match> at(Tokens t, int i) {
    int weekday = weekdayAt(t, i);
    if (weekday > 0) {
      int j = t.is(i + 1, ".") ? i + 2 : i + 1;
      j = t.is(j, ",") ? j + 1 : j;
      return day(t, j).map(m -> new Match(i, m.to(), m.form()));
    }
    return day(t, i).or(() -> month(t, i));
  }

  private static int weekdayAt(Tokens t, int i) {
    int full = Words.weekday(t.at(i));
    return full > 0 ? full : Words.shortWeekday(t.at(i));
  }

  private static Optional<Match> day(Tokens t, int i) {
    if (t.at(i).isNumber()) {
      return figures(t, i).or(() -> dayMonth(t, i, i));
    }
    if (t.is(i, "the")) {
      return dayMonth(t, i, i + 1);
    }
    if (Words.ordinal(t.at(i)) > 0) {
      return dayMonth(t, i, i);
    }
    return monthDay(t, i);
  }

  /// "4 December 2023", "the 4th of December", "3-4 December", "the 3rd to the 4th of December"
  /// (their first day).
  private static Optional<Match> dayMonth(Tokens t, int from, int i) {
    int day = dayNumber(t, i);
    if (day == 0) {
      return Optional.empty();
    }
    int j = t.is(i + 1, "of") ? i + 2 : i + 1;
    if (monthAt(t, j) > 0) {
      return Optional.of(dated(t, from, monthAt(t, j), day, pastMonth(t, j), false));
    }
    boolean range =
        t.is(i + 1, "-") || t.is(i + 1, "and") || t.is(i + 1, "to") || t.is(i + 1, "or");
    int second = t.is(i + 2, "the") && Words.ordinal(t.at(i)) > 0 ? i + 3 : i + 2;
    int month = t.is(second + 1, "of") && second > i + 2 ? second + 2 : second + 1;
    if (range && dayNumber(t, second) > 0 && monthAt(t, month) > 0) {
      Match end = dated(t, second, monthAt(t, month), day, pastMonth(t, month), false);
      return Optional.of(new Match(from, i + 1, end.form()));
    }
    return Optional.empty();
  }

  /// "December 4, 2023", "Dec. 4", "December 3-4, 2023" (its first day).
  private static Optional<Match> monthDay(Tokens t, int i) {
    int month = monthAt(t, i);
    int j = pastMonth(t, i);
    j = t.is(j, "the") ? j + 1 : j;
    int day = month == 0 ? 0 : dayNumber(t, j);
    if (day == 0 || t.at(j).digits() == 0 || countsThings(t, i, j + 1) || t.is(j + 1, ":")) {
      return Optional.empty();
    }
    return Optional.of(dated(t, i, month, day, j + 1, true));
  }

  /// "In May 12 people died": the number counts what follows.
  private static boolean countsThings(Tokens t, int month, int after) {
    Token next = t.at(after);
    boolean noun = next.isWord() && !next.capital() && !Words.FUNCTION.contains(next.word());
    boolean percent = t.is(after, "%");
    return percent || (noun && t.is(month - 1, "in") && t.at(after - 1).plain());
  }

  /// The day and month with the year that may follow.
  private static Match dated(Tokens t, int from, int month, int day, int next, boolean american) {
    int end = next;
    int look = american ? pastSecondDay(t, next) : next;
    int j = t.is(look, ",") || t.is(look, "of") || t.is(look, "in") ? look + 1 : look;
    Optional<YearAt> year = yearAt(t, j, j > look);
    if (year.isPresent()) {
      end = look == next ? year.get().next() : next;
      Optional<Point> point =
          day > 0
              ? Point.day(year.get().year(), month, day)
              : Point.month(year.get().year(), month);
      return new Match(from, end, point.<Form>map(Fixed::new).orElse(new Form.Vague("")));
    }
    return new Match(from, end, new InMonth(month, day, Cue.NONE));
  }

  /// Behind "-4" of "December 3-4, 2023".
  private static int pastSecondDay(Tokens t, int i) {
    boolean range = t.is(i, "-") || t.is(i, "and") || t.is(i, "to") || t.is(i, "or");
    return range && dayNumber(t, i + 1) > 0 && t.at(i + 1).isNumber() ? i + 2 : i;
  }

  /// A month with or without a year.
  private static Optional<Match> month(Tokens t, int i) {
    int month = monthAt(t, i);
    if (month == 0) {
      return Optional.empty();
    }
    Match match = dated(t, i, month, 0, pastMonth(t, i), false);
    boolean bare = match.form() instanceof InMonth;
    boolean abbreviated = Words.month(t.at(i)) == 0;
    if (bare && (abbreviated ? !Words.MONTH_CUES.contains(t.word(i - 1)) : !plausible(t, i))) {
      return Optional.empty();
    }
    return Optional.of(match);
  }

  /// A bare month name, and no person's name, title or march.
  private static boolean plausible(Tokens t, int i) {
    Token token = t.at(i);
    String before = t.word(i - 1);
    String after = t.word(i + 1);
    if (NOT_A_MONTH_BEFORE.contains(before) || token.shout()) {
      return false;
    }
    boolean cue = Words.MONTH_CUES.contains(before);
    boolean name = t.at(i + 1).capital() && !cue;
    boolean range = link(t, i + 1) && Words.month(t.at(i + 2)) > 0;
    return switch (token.word()) {
      case "may" -> range || (cue && attributive(t, i) && !t.is(i + 1, "'"));
      case "march" ->
          range
              || (cue
                  ? attributive(t, i)
                  : i > 0 && !marchName(after) && !name && !t.at(i - 1).capital());
      case "april", "june", "august" -> !name || (i == 0 && Words.FUNCTION.contains(after));
      default -> true;
    };
  }

  private static boolean link(Tokens t, int i) {
    return t.is(i, "-") || t.is(i, "to") || t.is(i, "and") || t.is(i, "or");
  }

  /// Behind an article a month stands before its noun: "the March summit", not "the March on Rome".
  private static boolean attributive(Tokens t, int i) {
    boolean article =
        switch (t.word(i - 1)) {
          case "the", "a", "its", "that" -> true;
          default -> false;
        };
    Token next = t.at(i + 1);
    return !article || (next.isWord() && !next.capital() && !Words.FUNCTION.contains(next.word()));
  }

  private static boolean marchName(String after) {
    return MARCH_NAMES.contains(after) || after.equals("of");
  }

  /// Month that the token names, in full or abbreviated; 0 for none.
  private static int monthAt(Tokens t, int i) {
    Token token = t.at(i);
    int full = Words.month(token);
    if (full > 0) {
      boolean figure = t.at(i + 1).isNumber() || t.at(i - 1).isNumber() || t.is(i - 1, "of");
      return token.shout() && !figure ? 0 : full;
    }
    return Words.shortMonth(token);
  }

  private static int pastMonth(Tokens t, int i) {
    return t.is(i + 1, ".") && Words.month(t.at(i)) == 0 ? i + 2 : i + 1;
  }

  /// A day of a month, plain ("4") or ordinal ("4th", "fourth"); 0 for none.
  static int dayNumber(Tokens t, int i) {
    Token token = t.at(i);
    int ordinal = Words.ordinal(token);
    int day = ordinal > 0 ? ordinal : token.plain() && token.digits() <= 2 ? token.number() : 0;
    return day > 0 && day <= MAX_DAY ? day : 0;
  }

  /// A year, counted astronomically, and the index behind it.
  record YearAt(int year, int next) {}

  /// A year directly behind a month or a cue: four figures, or fewer with an era.
  static Optional<YearAt> yearAt(Tokens t, int i, boolean afterSeparator) {
    Token token = t.at(i);
    if (t.is(i, "'") && t.glued(i + 1) && t.at(i + 1).digits() == 2 && t.at(i + 1).plain()) {
      return Optional.empty();
    }
    if (!token.plain() || token.digits() > 4 || token.number() == 0) {
      return Optional.empty();
    }
    int era = Eras.pastEra(t, i + 1);
    if (era > i + 1) {
      int year = Eras.isBefore(t, i + 1) ? 1 - token.number() : token.number();
      return Optional.of(new YearAt(year, era));
    }
    boolean four = token.digits() == 4 && token.number() >= 1000 && token.number() < 2200;
    boolean counted = afterSeparator && countedNoun(t, i + 1) && !t.is(i - 1, "of");
    return four && !counted ? Optional.of(new YearAt(token.number(), i + 1)) : Optional.empty();
  }

  /// "in June, 2000 soldiers …"
  private static boolean countedNoun(Tokens t, int i) {
    Token next = t.at(i);
    return next.isWord()
        && !next.capital()
        && !Words.FUNCTION.contains(next.word())
        && (next.word().endsWith("s") || next.word().equals("people") || next.word().equals("men"));
  }

  /// All-figure dates: 2023-12-04, 2023/12/04, 04/12/2023, 4.12.2023.
  private static Optional<Match> figures(Tokens t, int i) {
    Token first = t.at(i);
    Optional<Match> dotted = dotted(t, i);
    if (dotted.isPresent()) {
      return dotted;
    }
    String sign = t.word(i + 1);
    boolean shape =
        first.plain()
            && (sign.equals("-") || sign.equals("/"))
            && t.is(i + 3, sign)
            && t.glued(i + 1)
            && t.glued(i + 2)
            && t.glued(i + 3)
            && t.glued(i + 4)
            && t.at(i + 2).plain()
            && !t.is(i - 1, sign);
    if (!shape || t.at(i + 2).digits() > 2) {
      return Optional.empty();
    }
    return Optional.of(new Match(i, i + 5, shaped(first, t.at(i + 2), t.at(i + 4))));
  }

  /// What three figures with two signs say; nothing, where they are no day of the calendar.
  private static Form shaped(Token first, Token second, Token last) {
    Optional<Form> form = Optional.empty();
    boolean short_ = last.digits() > 0 && last.digits() <= 2 && last.number() >= 0;
    if (first.digits() == 4 && first.number() > 0 && short_) {
      form = Point.day(first.number(), second.number(), last.number()).map(Fixed::new);
    } else if (last.plain() && last.digits() == 4 && first.digits() <= 2) {
      form = either(first.number(), second.number(), last.number());
    }
    return form.orElseGet(() -> new Form.Vague(""));
  }

  private static Optional<Match> dotted(Tokens t, int i) {
    Token first = t.at(i);
    int point = first.word().indexOf('.');
    boolean shape = first.number() < 0 && point > 0 && t.is(i + 1, ".") && t.at(i + 2).plain();
    if (!shape || t.at(i + 2).digits() != 4 || !t.glued(i + 1) || !t.glued(i + 2)) {
      return Optional.empty();
    }
    String day = first.word().substring(0, point);
    String month = first.word().substring(point + 1);
    if (day.length() > 2 || month.length() > 2 || day.contains(",")) {
      return Optional.empty();
    }
    int year = t.at(i + 2).number();
    return year == 0
        ? Optional.empty()
        : Point.day(year, Integer.parseInt(month), Integer.parseInt(day))
            .map(p -> new Match(i, i + 3, new Fixed(p)));
  }

  private static Optional<Form> either(int first, int second, int year) {
    Optional<Point> dayFirst = year == 0 ? Optional.empty() : Point.day(year, second, first);
    Optional<Point> monthFirst = year == 0 ? Optional.empty() : Point.day(year, first, second);
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Optional.of(new Form.Either(dayFirst.get(), monthFirst.get()));
    }
    return dayFirst.or(() -> monthFirst).map(Fixed::new);
  }
}
