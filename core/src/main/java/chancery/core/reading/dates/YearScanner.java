package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Fixed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Reads years that stand alone, eras, fiscal years, decades and centuries.
final class YearScanner {
  private YearScanner() {}

  private static final Set<String> STRONG_CUES =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "during",
          "throughout",
          "circa",
          "ca",
          "early",
          "late",
          "mid",
          "year",
          "years",
          "by");
  private static final Set<String> QUANTITY =
      Set.of(
          "than",
          "least",
          "nearly",
          "almost",
          "approximately",
          "some",
          "only",
          "over",
          "number",
          "no",
          "nos",
          "resolution",
          "article",
          "section",
          "channel",
          "flight",
          "route",
          "highway",
          "room",
          "page",
          "total",
          "another",
          "up",
          "roughly");
  private static final Set<String> OWNERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "s", "our");
  private static final Set<String> UNITS =
      Set.of(
          "people",
          "men",
          "women",
          "km",
          "kg",
          "m",
          "mm",
          "cm",
          "miles",
          "metres",
          "meters",
          "feet",
          "ft",
          "dollars",
          "euros",
          "troops",
          "per",
          "percent",
          "yards",
          "tons",
          "tonnes",
          "mph",
          "kilometres",
          "kilometers",
          "hours",
          "hectares",
          "strong",
          "square",
          "million",
          "billion",
          "gmt",
          "utc",
          "hrs",
          "local",
          "rupees",
          "yuan",
          "points",
          "other",
          "more");

  /// A year, decade or century that begins at the token.
  static Optional<Match> at(Tokens t, int i) {
    if (t.at(i).isNumber()) {
      return figures(t, i);
    }
    return switch (t.word(i)) {
      case "the" -> theYear(t, i);
      case "fiscal" -> fiscal(t, i, t.is(i + 1, "year") ? i + 2 : i + 1);
      case "fy" -> fiscal(t, i, i + 1);
      case "ad" -> t.at(i).shout() ? anno(t, i) : Optional.empty();
      case "'" -> apostrophe(t, i);
      default -> wordDecade(t, i, i).or(() -> century(t, i, i));
    };
  }

  private static Optional<Match> theYear(Tokens t, int i) {
    boolean years = t.is(i + 1, "year") || t.is(i + 1, "years");
    if (years && t.at(i + 2).plain() && t.at(i + 2).digits() == 4) {
      return figures(t, i + 2).map(m -> new Match(i, m.to(), m.form()));
    }
    if (t.is(i + 1, "'")) {
      return apostrophe(t, i + 1)
          .filter(m -> Grain.DECADE == grain(m))
          .map(m -> new Match(i, m.to(), m.form()));
    }
    return decade(t, i, i + 1).or(() -> wordDecade(t, i, i + 1)).or(() -> century(t, i, i + 1));
  }

  private static Grain grain(Match match) {
    return match.form() instanceof Fixed fixed ? fixed.point().grain() : Grain.DAY;
  }

  private static Optional<Match> figures(Tokens t, int i) {
    return decade(t, i, i)
        .or(() -> century(t, i, i))
        .or(() -> era(t, i))
        .or(() -> slashed(t, i))
        .or(() -> bare(t, i))
        .or(() -> short_(t, i));
  }

  private static Optional<Match> era(Tokens t, int i) {
    Token token = t.at(i);
    int next = Eras.pastEra(t, i + 1);
    if (!token.plain() || token.digits() > 4 || token.number() == 0 || next == i + 1) {
      return Optional.empty();
    }
    int year = Eras.isBefore(t, i + 1) ? 1 - token.number() : token.number();
    return fixed(i, next, Point.year(year));
  }

  private static Optional<Match> anno(Tokens t, int i) {
    Token year = t.at(i + 1);
    return year.plain() && year.digits() <= 4 && year.number() > 0
        ? fixed(i, i + 2, Point.year(year.number()))
        : Optional.empty();
  }

  /// "2022/23": a financial or sporting year.
  private static Optional<Match> slashed(Tokens t, int i) {
    Token first = t.at(i);
    Token second = t.at(i + 2);
    boolean shape =
        first.plain()
            && first.digits() == 4
            && t.is(i + 1, "/")
            && second.plain()
            && second.digits() == 2
            && t.glued(i + 1)
            && t.glued(i + 2)
            && !t.is(i + 3, "/")
            && second.number() == (first.number() + 1) % 100;
    return shape ? fixed(i, i + 1, Point.year(first.number())) : Optional.empty();
  }

  /// "499" beside "493 BC": three figures with a cue, or before a dash and a year of an era.
  private static Optional<Match> short_(Tokens t, int i) {
    Token token = t.at(i);
    boolean three = token.plain() && token.digits() == 3;
    if (!three) {
      return Optional.empty();
    }
    boolean link = t.is(i + 1, "-") || t.is(i + 1, "to") || t.is(i + 1, "and");
    boolean range = link && t.at(i + 2).plain() && Eras.pastEra(t, i + 3) > i + 3;
    if (range && Eras.isBefore(t, i + 3)) {
      return fixed(i, i + 1, Point.year(1 - token.number()));
    }
    boolean cue = STRONG_CUES.contains(t.word(i - 1)) && !t.is(i - 1, "by");
    boolean free = !t.at(i + 1).isWord() || Words.FUNCTION.contains(t.word(i + 1));
    return cue && free && !t.is(i + 1, "%") && !t.is(i + 1, "-")
        ? Optional.of(new Match(i, i + 1, new Form.ShortYear(token.number())))
        : Optional.empty();
  }

  /// Four figures that are a year: what stands beside them decides.
  private static Optional<Match> bare(Tokens t, int i) {
    Token token = t.at(i);
    boolean four = token.plain() && token.digits() == 4;
    if (!four || token.number() < 1000 || token.number() > 2199) {
      return Optional.empty();
    }
    String before = t.word(i - 1);
    if (isAmount(t, i, before) || isCode(t, i, before)) {
      return Optional.empty();
    }
    boolean known = token.number() >= 1500 || Words.YEAR_CUES.contains(before);
    return known ? fixed(i, i + 1, Point.year(token.number())) : Optional.empty();
  }

  private static boolean isAmount(Tokens t, int i, String before) {
    String after = t.word(i + 1);
    Token next = t.at(i + 1);
    if (UNITS.contains(after) || QUANTITY.contains(before) || after.equals("%")) {
      return !(before.equals("over") && next.isNone());
    }
    boolean plural =
        next.isWord() && !next.capital() && after.endsWith("s") && !Words.FUNCTION.contains(after);
    return plural
        && !STRONG_CUES.contains(before)
        && !OWNERS.contains(before)
        && !t.at(i - 1).capital();
  }

  /// Part of a price, a phone number, an address, a version.
  private static boolean isCode(Tokens t, int i, String before) {
    boolean sign =
        switch (before) {
          case "$", "£", "€", "#", "+", "/", "_", "@", "=", "?", "." -> t.glued(i);
          default -> false;
        };
    boolean numberBefore = t.at(i - 1).isNumber() && !t.is(i - 1, ",");
    boolean dashed = before.equals("-") && t.glued(i) && t.glued(i - 1) && !yearLike(t.at(i - 2));
    String after = t.word(i + 1);
    boolean tail =
        t.glued(i + 1)
            && ((after.equals("/") && t.glued(i + 2) && !yearLike(t.at(i + 2)))
                || (after.equals("-") && t.glued(i + 2) && t.at(i + 2).digits() > 4)
                || after.equals("_")
                || after.equals("@"));
    boolean currency = before.equals("?") || before.equals("$");
    return sign
        || (currency && t.glued(i))
        || numberBefore
        || (dashed && t.at(i - 2).isNumber())
        || tail;
  }

  private static boolean yearLike(Token token) {
    return (token.plain() && token.digits() == 4)
        || Words.month(token) > 0
        || (token.isWord() && token.capital());
  }

  private static Optional<Match> fiscal(Tokens t, int from, int i) {
    Token token = t.at(i);
    return token.plain() && token.digits() == 4
        ? fixed(from, i + 1, Point.at(Grain.FISCAL_YEAR, Math.max(1, token.number()), 1, 1))
        : Optional.empty();
  }

  /// "1990s", "470s BC".
  private static Optional<Match> decade(Tokens t, int from, int i) {
    Token token = t.at(i);
    boolean suffix =
        token.word().equals("s") || (t.is(i + 1, "'") && t.is(i + 2, "s") && t.glued(i + 2));
    if (!suffix || token.number() < 0 || token.digits() > 4 || token.number() % 10 != 0) {
      return Optional.empty();
    }
    int next = token.word().equals("s") ? i + 1 : i + 3;
    int era = Eras.pastEra(t, next);
    if (era > next && Eras.isBefore(t, next)) {
      return fixed(from, era, Point.holding(Grain.DECADE, LocalDate.of(-token.number(), 1, 1)));
    }
    if (token.digits() == 2 && from < i) {
      return fixed(
          from, next, Point.at(Grain.DECADE, century(token.number()) + token.number(), 1, 1));
    }
    boolean hundred = token.digits() == 4 && token.number() % 100 == 0 && token.number() < 1900;
    Grain grain = hundred ? Grain.CENTURY : Grain.DECADE;
    return token.digits() == 4
        ? fixed(from, next, Point.at(grain, token.number(), 1, 1))
        : Optional.empty();
  }

  private static int century(int decade) {
    return decade < 30 ? 2000 : 1900;
  }

  /// "the nineties".
  private static Optional<Match> wordDecade(Tokens t, int from, int i) {
    Integer decade = Words.DECADES.get(t.word(i));
    boolean age =
        switch (t.word(i - 1)) {
          case "his", "her", "their", "my" -> true;
          default -> false;
        };
    if (decade == null || age || (from == i && !t.is(i - 1, "early") && !t.is(i - 1, "late"))) {
      return Optional.empty();
    }
    return fixed(from, i + 1, Point.at(Grain.DECADE, century(decade) + decade, 1, 1));
  }

  /// "'89" and "the '90s"; two figures need a cue before them.
  private static Optional<Match> apostrophe(Tokens t, int i) {
    Token token = t.at(i + 1);
    if (!t.glued(i + 1) || token.digits() != 2 || token.number() < 0) {
      return Optional.empty();
    }
    if (token.word().equals("s") && token.number() % 10 == 0) {
      return fixed(
          i, i + 2, Point.at(Grain.DECADE, century(token.number()) + token.number(), 1, 1));
    }
    boolean cue = STRONG_CUES.contains(t.word(i - 1)) || t.is(i - 1, "of") || t.is(i - 1, "summer");
    return token.plain() && cue
        ? Optional.of(new Match(i, i + 2, new Form.ShortYear(token.number())))
        : Optional.empty();
  }

  /// "the 19th century", "eighteenth-century", "the 4th century BC".
  private static Optional<Match> century(Tokens t, int from, int i) {
    int number = Words.ordinal(t.at(i));
    int next = i + 1;
    int tens = Words.tens(t.word(i));
    if (tens == 20 && Words.ordinal(t.at(t.pastHyphen(next))) == 1) {
      number = 21;
      next = t.pastHyphen(next) + 1;
    }
    next = t.pastHyphen(next);
    if (number < 1 || number > 99 || !t.is(next, "century")) {
      return Optional.empty();
    }
    int era = Eras.pastEra(t, next + 1);
    boolean before = era > next + 1 && Eras.isBefore(t, next + 1);
    int within = before ? 50 - 100 * number : 100 * number - 50;
    return fixed(from, era, Point.holding(Grain.CENTURY, LocalDate.of(within, 1, 1)));
  }

  private static Optional<Match> fixed(int from, int to, Optional<Point> point) {
    return point.map(p -> new Match(from, to, new Fixed(p)));
  }
}
