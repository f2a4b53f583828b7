package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Clock;
import java.util.Optional;
import java.util.Set;

/// Reads clock times. Bare figures such as 02:13 are one only with a cue or a zone beside them.
final class ClockScanner {
  private ClockScanner() {}

  private static final Set<String> CUES =
      Set.of(
          "at", "by", "around", "until", "till", "from", "before", "after", "about", "since",
          "between", "near", "shortly");
  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "z", "est", "edt", "et", "cet", "cest", "bst", "msk", "pst", "pdt", "pt",
          "hrs", "hours", "jst", "ist", "cst", "hkt");

  static Optional<Match> at(Tokens t, int i) {
    if (t.is(i, "noon") || t.is(i, "midday")) {
      return Optional.of(new Match(i, i + 1, clock(12, 0, "")));
    }
    if (t.is(i, "midnight")) {
      return Optional.of(new Match(i, i + 1, clock(0, 0, "")));
    }
    return t.at(i).isNumber() || t.at(i).isWord() ? read(t, i) : Optional.empty();
  }

  private static Clock clock(int hour, int minute, String zone) {
    return new Clock(hour, minute, zone, Optional.empty());
  }

  /// Hours and minutes as written, and what stands behind them.
  private record Figures(int hour, int minute, int next, boolean colon) {}

  private static Optional<Match> read(Tokens t, int i) {
    Optional<Figures> figures = figures(t, i);
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Figures f = figures.get();
    Half half = half(t, i, f.next());
    if (half.plus() >= 0) {
      boolean hour = f.hour() >= 1 && f.hour() <= 12 && f.minute() < 60;
      return hour
          ? Optional.of(zoned(t, i, half.next(), f.hour() % 12 + half.plus(), f.minute()))
          : Optional.empty();
    }
    if (t.is(f.next(), "o") && t.is(f.next() + 1, "'") && t.is(f.next() + 2, "clock")) {
      return valid(f)
          ? Optional.of(zoned(t, i, f.next() + 3, f.hour(), f.minute()))
          : Optional.empty();
    }
    boolean zone =
        ZONES.contains(t.word(f.next()))
            && (t.at(f.next()).shout() || t.is(f.next(), "hrs") || t.is(f.next(), "hours"));
    boolean glued = ZONES.contains(t.at(f.next() - 1).word()) && t.at(f.next() - 1).isNumber();
    boolean cued = f.colon() && CUES.contains(t.word(i - 1)) && !t.is(f.next(), ":");
    boolean military = zone && t.at(i).digits() == 4 && !f.colon();
    return valid(f) && ((f.colon() && (zone || cued || glued)) || military)
        ? Optional.of(zoned(t, i, f.next(), f.hour(), f.minute()))
        : Optional.empty();
  }

  private static boolean valid(Figures f) {
    return f.hour() <= 24 && f.minute() < 60 && f.hour() >= 0;
  }

  private static Optional<Figures> figures(Tokens t, int i) {
    Token token = t.at(i);
    if (token.number() < 0 && token.digits() > 0 && token.digits() <= 2) {
      return pointed(t, i);
    }
    int word = Words.small(token.word());
    if (!token.isNumber()) {
      boolean clock = word >= 1 && word <= 12;
      return clock ? Optional.of(new Figures(word, 0, i + 1, false)) : Optional.empty();
    }
    boolean colon =
        t.is(i + 1, ":") && t.at(i + 2).digits() == 2 && t.glued(i + 1) && t.glued(i + 2);
    if (colon && token.digits() <= 2 && token.plain() && !t.is(i - 1, ":")) {
      return Optional.of(new Figures(token.number(), t.at(i + 2).number(), i + 3, true));
    }
    boolean military = token.digits() == 4 && token.plain();
    return military
        ? Optional.of(new Figures(token.number() / 100, token.number() % 100, i + 1, false))
        : token.digits() <= 2 && token.number() >= 0
            ? Optional.of(new Figures(token.number(), 0, i + 1, false))
            : Optional.empty();
  }

  /// "1.30" before "pm".
  private static Optional<Figures> pointed(Tokens t, int i) {
    String word = t.at(i).word();
    int point = word.indexOf('.');
    return point > 0
            && word.length() - point == 3
            && word.indexOf('.', point + 1) < 0
            && !word.contains(",")
        ? Optional.of(
            new Figures(
                Integer.parseInt(word.substring(0, point)),
                Integer.parseInt(word.substring(point + 1)),
                i + 1,
                false))
        : Optional.empty();
  }

  /// Before noon (0), after noon (12) or neither (−1).
  private record Half(int plus, int next) {}

  private static Half half(Tokens t, int i, int next) {
    Token last = t.at(next - 1);
    if (last.isNumber() && (last.word().equals("am") || last.word().equals("pm"))) {
      return new Half(last.word().equals("am") ? 0 : 12, next);
    }
    String word = t.word(next);
    if (t.at(i).isWord() && !t.is(next + 1, ".")) {
      return word.equals("pm") ? new Half(12, next + 1) : new Half(-1, next);
    }
    if (word.equals("am") || word.equals("pm")) {
      return new Half(word.equals("am") ? 0 : 12, next + 1);
    }
    boolean dotted =
        (word.equals("a") || word.equals("p")) && t.is(next + 1, ".") && t.is(next + 2, "m");
    boolean gluedLetter =
        last.isNumber()
            && (last.word().equals("a") || last.word().equals("p"))
            && t.is(next, ".")
            && t.is(next + 1, "m");
    if (gluedLetter) {
      return new Half(last.word().equals("a") ? 0 : 12, t.is(next + 2, ".") ? next + 3 : next + 2);
    }
    return dotted
        ? new Half(word.equals("a") ? 0 : 12, t.is(next + 3, ".") ? next + 4 : next + 3)
        : new Half(-1, next);
  }

  private static Match zoned(Tokens t, int from, int next, int hour, int minute) {
    boolean open = t.is(next, "(");
    int at = open ? next + 1 : next;
    Token zone = t.at(at);
    boolean universal = zone.shout() && (t.is(at, "gmt") || t.is(at, "utc"));
    boolean named =
        ZONES.contains(zone.word()) && (zone.shout() || t.is(at, "hrs") || t.is(at, "hours"));
    int end = named && !open ? at + 1 : next;
    end = t.is(end, "local") && t.is(end + 1, "time") ? end + 2 : end;
    return new Match(
        from, end, clock(hour == 24 ? 0 : hour, minute, universal && !open ? "Z" : ""));
  }
}
