package chancery.core.reading.dates;

import java.util.Optional;

/// Reads amounts: "two", "twenty-five", "2.5", "a couple of", "two and a half".
final class Numbers {
  private Numbers() {}

  /// An amount and the index behind it.
  record Count(Amount amount, int next) {}

  /// The amount that begins at a token; empty where there is none. "a" counts as one.
  static Optional<Count> at(Tokens t, int i) {
    Token token = t.at(i);
    if (token.isNumber()) {
      return figures(t, i).map(c -> withHalf(t, c));
    }
    String word = token.word();
    return switch (word) {
      case "a", "an" -> article(t, i);
      case "half" -> half(t, i);
      case "another" -> at(t, i + 1).or(() -> Optional.of(new Count(Amount.ONE, i + 1)));
      default -> words(t, i).map(c -> withHalf(t, c));
    };
  }

  private static Optional<Count> figures(Tokens t, int i) {
    Token token = t.at(i);
    if (token.plain()) {
      return Optional.of(new Count(Amount.of(token.number()), i + 1));
    }
    if (token.number() >= 0 || token.word().startsWith("long")) {
      return Optional.empty();
    }
    double value = Double.parseDouble(plainFigures(token.word()));
    return Optional.of(new Count(Amount.of(value), i + 1));
  }

  /// Separators of thousands fall away; of two points the number ends at the second.
  private static String plainFigures(String figures) {
    String bare = figures.replace(",", "");
    int second = bare.indexOf('.', bare.indexOf('.') + 1);
    return second > 0 && bare.indexOf('.') != second ? bare.substring(0, second) : bare;
  }

  private static Optional<Count> article(Tokens t, int i) {
    int next =
        t.is(i + 1, "further") || t.is(i + 1, "single") || t.is(i + 1, "full") ? i + 2 : i + 1;
    if (t.is(next, "dozen")) {
      return Optional.of(new Count(Amount.of(12), next + 1));
    }
    if (t.is(next, "hundred")) {
      return Optional.of(new Count(Amount.of(100), next + 1));
    }
    if (t.is(next, "half") || (t.is(next, "quarter") && t.is(next + 1, "of"))) {
      return half(t, next);
    }
    if (Words.SEVERAL.contains(t.word(next))) {
      int behind = t.is(next + 1, "of") || t.is(next + 1, "more") ? next + 2 : next + 1;
      return Optional.of(new Count(Amount.SEVERAL, behind));
    }
    return Optional.of(new Count(Amount.ONE, next));
  }

  private static Optional<Count> half(Tokens t, int i) {
    if (t.is(i, "quarter")) {
      int next = t.is(i + 2, "a") ? i + 3 : i + 2;
      return Optional.of(new Count(Amount.of(0.25), next));
    }
    int next = t.pastHyphen(i + 1);
    return Optional.of(
        new Count(Amount.of(0.5), t.is(next, "a") || t.is(next, "an") ? next + 1 : next));
  }

  private static Optional<Count> words(Tokens t, int i) {
    String word = t.word(i);
    if (Words.SEVERAL.contains(word)) {
      return Optional.of(new Count(Amount.SEVERAL, t.is(i + 1, "of") ? i + 2 : i + 1));
    }
    int small = Words.small(word);
    if (small >= 0) {
      return Optional.of(hundreds(t, small, i + 1));
    }
    int tens = Words.tens(word);
    if (tens < 0) {
      return Optional.empty();
    }
    int next = t.pastHyphen(i + 1);
    int ones = Words.small(t.word(next));
    return ones > 0 && ones < 10
        ? Optional.of(new Count(Amount.of(tens + ones), next + 1))
        : Optional.of(new Count(Amount.of(tens), i + 1));
  }

  private static Count hundreds(Tokens t, int small, int next) {
    return t.is(next, "hundred")
        ? new Count(Amount.of(100.0 * small), next + 1)
        : new Count(Amount.of(small), next);
  }

  /// "two and a half", "two-and-a-half".
  private static Count withHalf(Tokens t, Count count) {
    int i = t.pastHyphen(count.next());
    if (!t.is(i, "and") || count.amount().vague()) {
      return count;
    }
    int a = t.pastHyphen(i + 1);
    int half = t.is(a, "a") ? t.pastHyphen(a + 1) : a;
    return t.is(half, "half")
        ? new Count(Amount.of(count.amount().number() + 0.5), half + 1)
        : count;
  }
}
