package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Length;
import chancery.core.reading.dates.Form.Place;
import chancery.core.reading.dates.Form.Repeated;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads durations and repeated times.
final class LengthScanner {
  private LengthScanner() {}

  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("daily", "P1D"),
          Map.entry("nightly", "P1D"),
          Map.entry("weekly", "P1W"),
          Map.entry("fortnightly", "P2W"),
          Map.entry("monthly", "P1M"),
          Map.entry("quarterly", "P3M"),
          Map.entry("yearly", "P1Y"),
          Map.entry("annual", "P1Y"),
          Map.entry("annually", "P1Y"),
          Map.entry("biennial", "P2Y"),
          Map.entry("hourly", "PT1H"));
  private static final Set<String> BARE_CUES =
      Set.of(
          "for",
          "after",
          "in",
          "within",
          "of",
          "took",
          "take",
          "takes",
          "lasted",
          "lasting",
          "last",
          "spent",
          "with",
          "over",
          "despite",
          "following",
          "by",
          "until",
          "than",
          "through",
          "about",
          "nearly");

  static Optional<Match> at(Tokens t, int i) {
    return set(t, i).or(() -> partOf(t, i)).or(() -> length(t, i)).or(() -> bare(t, i));
  }

  // ------------------------------------------------------------------ sets

  private static Optional<Match> set(Tokens t, int i) {
    String word = t.word(i);
    if (ADVERBS.containsKey(word)) {
      boolean name = t.at(i).capital() && (i > 0 || t.at(i + 1).capital());
      return name ? Optional.empty() : repeated(i, i + 1, ADVERBS.getOrDefault(word, ""));
    }
    return switch (word) {
      case "every", "each" -> every(t, i);
      case "per" -> Unit.of(t.word(i + 1)).flatMap(u -> repeated(i, i + 2, u.length(Amount.ONE)));
      case "once", "twice" -> times(t, i, i + 1);
      case "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays" ->
          repeated(i, i + 1, weekday(word.substring(0, word.length() - 1)));
      default -> times(t, i);
    };
  }

  private static Optional<Match> repeated(int from, int to, String value) {
    return Optional.of(new Match(from, to, new Repeated(value)));
  }

  private static String weekday(String name) {
    return "XXXX-WXX-" + Words.WEEKDAYS.getOrDefault(name, 0);
  }

  private static Optional<Match> every(Tokens t, int i) {
    int at = t.is(i + 1, "single") || t.is(i + 1, "other") ? i + 2 : i + 1;
    Optional<Numbers.Count> count =
        Numbers.at(t, at).filter(c -> !c.amount().vague() || t.is(at, "few"));
    if (count.isPresent()) {
      return Unit.of(t.word(count.get().next()))
          .flatMap(u -> repeated(i, count.get().next() + 1, u.length(count.get().amount())));
    }
    Amount amount = t.is(i + 1, "other") ? Amount.of(2) : Amount.ONE;
    Optional<Unit> unit = Unit.of(t.word(at));
    if (unit.isPresent()) {
      return repeated(i, at + 1, unit.get().length(amount));
    }
    int weekday = Words.weekday(t.at(at));
    if (weekday > 0) {
      return repeated(i, at + 1, "XXXX-WXX-" + weekday);
    }
    int month = Words.month(t.at(at));
    if (month > 0) {
      return repeated(i, at + 1, "XXXX-%02d".formatted(month));
    }
    return Words.dayPart(t.at(at))
        .map(code -> "XXXX-XX-XXT" + code)
        .or(() -> Season.of(t.word(at)).map(s -> "XXXX-" + s.code))
        .flatMap(value -> repeated(i, at + 1, value));
  }

  /// "three times a week".
  private static Optional<Match> times(Tokens t, int i) {
    return Numbers.at(t, i)
        .filter(c -> t.is(c.next(), "times"))
        .flatMap(c -> times(t, i, c.next() + 1));
  }

  private static Optional<Match> times(Tokens t, int from, int i) {
    boolean article =
        t.is(i, "a") || t.is(i, "an") || t.is(i, "every") || t.is(i, "each") || t.is(i, "per");
    return article
        ? Unit.of(t.word(i + 1)).flatMap(u -> repeated(from, i + 2, u.length(Amount.ONE)))
        : Optional.empty();
  }

  // ------------------------------------------------------------------ lengths

  /// "the first three months of 2023", "the last two weeks of the year".
  private static Optional<Match> partOf(Tokens t, int i) {
    int at = t.is(i, "the") ? i + 1 : i;
    boolean first = t.is(at, "first") || t.is(at, "opening");
    if (!first && !t.is(at, "last") && !t.is(at, "final")) {
      return Optional.empty();
    }
    Optional<Numbers.Count> count = Numbers.at(t, at + 1);
    int unitAt = count.map(Numbers.Count::next).orElse(at + 1);
    Optional<Unit> unit = Unit.of(t.word(unitAt));
    boolean single = count.isEmpty() && unit.isPresent();
    if (unit.isEmpty()
        || (single
            && ((!t.is(unitAt, "week") && !t.is(unitAt, "month")) || !t.is(unitAt + 1, "of")))) {
      return Optional.empty();
    }
    Amount amount = count.map(Numbers.Count::amount).orElse(Amount.ONE);
    return whole(t, unitAt + 1)
        .map(w -> new Match(i, w.to(), new Form.LengthOf(unit.get(), amount, first, w.form())))
        .or(() ->
            first && amount.number() != 1
                ? Optional.of(new Match(i, unitAt + 1, new Length(unit.get(), amount, Place.FREE)))
                : Optional.empty());
  }

  private static Optional<Match> whole(Tokens t, int i) {
    if (!t.is(i, "of")) {
      return Optional.empty();
    }
    if (t.is(i + 1, "the") && t.is(i + 2, "year")) {
      Form year = new Form.Shifted(Unit.YEAR, Amount.of(0), 0, Form.Base.TELLING);
      return Optional.of(new Match(i, i + 3, year));
    }
    return DateScanner.at(t, i + 1)
        .or(() -> YearScanner.at(t, i + 1))
        .or(() -> RelativeScanner.turned(t, i + 1).filter(m -> m.form() instanceof Form.Shifted));
  }

  private static Optional<Match> length(Tokens t, int i) {
    Optional<Numbers.Count> count = Numbers.at(t, i);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = count.get().amount();
    int unitAt = unitAt(t, count.get().next());
    Optional<Unit> unit = Unit.of(t.word(unitAt));
    boolean fraction = unit.isPresent() && unit.get() == Unit.QUARTER && t.is(unitAt + 1, "of");
    if (unit.isEmpty() || fraction || isAge(t, i, unitAt + 1) || isName(t, i, unitAt)) {
      return Optional.empty();
    }
    boolean article = (t.is(i, "a") || t.is(i, "an")) && amount.equals(Amount.ONE);
    if (article && (t.word(unitAt).endsWith("s") || unit.get() == Unit.QUARTER)) {
      return Optional.empty();
    }
    if (article && isRate(t, i)) {
      return repeated(i, unitAt + 1, unit.get().length(Amount.ONE));
    }
    if (article && !articleLength(t, i, unitAt)) {
      return Optional.empty();
    }
    int behind = longTail(t, unitAt + 1);
    Numbers.Count half = new Numbers.Count(amount, behind);
    return Optional.of(halfBehind(t, i, unit.get(), half));
  }

  private static int unitAt(Tokens t, int i) {
    int at = t.pastHyphen(i);
    boolean filler =
        switch (t.word(at)) {
          case "full",
              "long",
              "straight",
              "consecutive",
              "more",
              "successive",
              "whole",
              "working",
              "short",
              "bloody",
              "calendar",
              "additional" ->
              true;
          default -> false;
        };
    return filler ? at + 1 : at;
  }

  /// "a year and a half".
  private static Match halfBehind(Tokens t, int i, Unit unit, Numbers.Count count) {
    int at = t.pastHyphen(count.next());
    boolean half =
        t.is(at, "and")
            && t.is(t.pastHyphen(at + 1), "a")
            && t.is(t.pastHyphen(t.pastHyphen(at + 1) + 1), "half");
    if (!half || count.amount().vague()) {
      return new Match(i, count.next(), new Length(unit, count.amount(), Place.FREE));
    }
    int end = t.pastHyphen(t.pastHyphen(at + 1) + 1) + 1;
    return new Match(
        i, end, new Length(unit, Amount.of(count.amount().number() + 0.5), Place.FREE));
  }

  private static int longTail(Tokens t, int i) {
    return t.is(t.pastHyphen(i), "long") && t.is(i, "-") ? i + 2 : i;
  }

  /// "aged 69", "69-year-old", "25 years of age".
  private static boolean isAge(Tokens t, int i, int after) {
    int next = t.pastHyphen(after);
    return t.is(next, "old")
        || t.is(next, "olds")
        || (t.is(after, "of") && t.is(after + 1, "age"))
        || t.is(after, "older")
        || t.is(after, "younger")
        || t.is(i - 1, "aged");
  }

  /// "60 Minutes", "One Day": a title.
  private static boolean isName(Tokens t, int i, int unitAt) {
    return (t.at(unitAt).capital()
            && !t.at(unitAt).shout()
            && (i > 0 || t.at(i).isNumber())
            && t.at(unitAt + 1).capital())
        || (t.is(i, "one") && t.is(unitAt, "day") && t.is(unitAt - 1, "one"));
  }

  /// "two million barrels a day", "$5 a month", "10 percent a year".
  private static boolean isRate(Tokens t, int i) {
    if (t.is(i - 1, "%")
        || t.is(i - 1, "percent")
        || t.is(i - 1, "times")
        || t.at(i - 1).isNumber()) {
      return true;
    }
    Token noun = t.at(i - 1);
    boolean plural =
        noun.isWord() && noun.word().endsWith("s") && !Words.FUNCTION.contains(noun.word());
    boolean figure =
        t.at(i - 2).isNumber()
            || t.at(i - 3).isNumber()
            || scale(t, i - 2)
            || scale(t, i - 1)
            || t.is(i - 4, "$")
            || Words.small(t.word(i - 2)) > 0;
    return figure && (plural || scale(t, i - 1));
  }

  private static boolean scale(Tokens t, int i) {
    return switch (t.word(i)) {
      case "million", "billion", "trillion", "thousand", "hundred" -> true;
      default -> false;
    };
  }

  /// "a week" is a duration behind a preposition or a verb of lasting, or with something behind it.
  private static boolean articleLength(Tokens t, int i, int unitAt) {
    boolean day = t.is(unitAt, "day") || t.is(unitAt, "night") || t.is(unitAt, "minute");
    boolean cue =
        BARE_CUES.contains(t.word(i - 1))
            || t.is(i - 1, "half")
            || Words.ABOUT.contains(t.word(i - 1));
    boolean long_ = (t.is(unitAt + 1, "-") && t.is(unitAt + 2, "long")) || unitAt > i + 1;
    return cue || long_ || (!day && !t.is(unitAt + 1, "'") && !t.is(unitAt + 1, "when"));
  }

  /// "for years", "decades-long", "month-long", "weeks of fighting".
  private static Optional<Match> bare(Tokens t, int i) {
    Optional<Unit> unit = Unit.of(t.word(i));
    if (unit.isEmpty() || (t.at(i).capital() && i > 0)) {
      return Optional.empty();
    }
    boolean plural = t.word(i).endsWith("s");
    if (t.is(i + 1, "-") && t.is(i + 2, "long")) {
      Amount amount = plural ? Amount.SEVERAL : Amount.ONE;
      return Optional.of(new Match(i, i + 3, new Length(unit.get(), amount, Place.FREE)));
    }
    boolean cue = BARE_CUES.contains(t.word(i - 1)) || (t.is(i + 1, "of") && !t.at(i - 1).isWord());
    boolean age = (t.is(i + 1, "of") && t.is(i + 2, "age")) || t.is(i + 1, "old");
    return plural && cue && !age && !t.is(i + 1, "'")
        ? Optional.of(new Match(i, i + 1, new Length(unit.get(), Amount.SEVERAL, Place.FREE)))
        : Optional.empty();
  }
}
