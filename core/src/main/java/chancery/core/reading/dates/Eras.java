package chancery.core.reading.dates;

/// BC and AD behind a number, in the ways they are written.
final class Eras {
  private Eras() {}

  /// Index behind an era at `i`; `i` itself where there is none.
  static int pastEra(Tokens t, int i) {
    Token token = t.at(i);
    boolean capitals = token.capital() && (token.shout() || token.end() - token.start() == 1);
    if (!capitals) {
      return i;
    }
    return switch (token.word()) {
      case "bc", "bce", "ad", "ce" -> i + 1;
      case "b" -> t.is(i + 1, ".") && t.is(i + 2, "c") ? pastPoint(t, i + 3) : i;
      case "a" -> t.is(i + 1, ".") && t.is(i + 2, "d") ? pastPoint(t, i + 3) : i;
      default -> i;
    };
  }

  private static int pastPoint(Tokens t, int i) {
    return t.is(i, ".") && !t.at(i + 1).isNone() ? i + 1 : i;
  }

  /// True where the era at `i` counts back from year 1.
  static boolean isBefore(Tokens t, int i) {
    return t.word(i).startsWith("b");
  }
}
