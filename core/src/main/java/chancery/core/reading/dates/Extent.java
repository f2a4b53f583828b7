package chancery.core.reading.dates;

/// How far an expression reaches to the left: "more than two years", "nearly a decade ago".
final class Extent {
  private Extent() {}

  /// Index of the first token, with the words of estimation before an amount.
  static int start(Tokens t, Match match) {
    boolean amount =
        switch (match.form()) {
          case Form.Length length -> length.place() == Form.Place.FREE;
          case Form.Shifted shifted -> shifted.amount().number() > 0;
          default -> false;
        };
    int from = match.from();
    if (!amount || t.is(from, "the") || !counts(t, from)) {
      return from;
    }
    if (t.is(from - 1, "than")
        && (t.is(from - 2, "more") || t.is(from - 2, "less") || t.is(from - 2, "fewer"))) {
      return from - 2;
    }
    if ((t.is(from - 1, "least") && t.is(from - 2, "at"))
        || (t.is(from - 1, "to") && (t.is(from - 2, "up") || t.is(from - 2, "close")))) {
      return from - 2;
    }
    boolean handedOver = match.form() instanceof Form.Shifted && t.is(from - 1, "over");
    return Words.ABOUT.contains(t.word(from - 1)) && !handedOver && !t.at(from - 1).capital()
        ? from - 1
        : from;
  }

  private static boolean counts(Tokens t, int i) {
    return Numbers.at(t, i).isPresent();
  }
}
