package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.LastStated;
import chancery.core.reading.dates.Form.Vague;
import java.util.Optional;

/// Reads words for past, present and future that name no date.
final class VagueScanner {
  private VagueScanner() {}

  static Optional<Match> at(Tokens t, int i) {
    return switch (t.word(i)) {
      case "now" ->
          t.is(i + 1, "-") || t.is(i - 1, "from") || t.is(i + 1, "that")
              ? Optional.empty()
              : vague(i, i + 1, "PRESENT_REF");
      case "currently", "presently", "nowadays" -> vague(i, i + 1, "PRESENT_REF");
      case "recently" ->
          t.is(i - 1, "as") || t.is(i - 1, "most") || t.is(i - 1, "more")
              ? Optional.empty()
              : vague(i, i + 1, "PAST_REF");
      case "recent" -> recent(t, i);
      case "these" -> t.is(i + 1, "days") ? vague(i, i + 2, "PRESENT_REF") : Optional.empty();
      case "present" ->
          t.is(i + 1, "-") && t.is(i + 2, "day")
              ? vague(i, i + 3, "PRESENT_REF")
              : Optional.empty();
      case "former" -> former(t, i);
      case "future" -> future(t, i);
      case "the" -> theTime(t, i);
      case "this", "that" -> pointing(t, i);
      default -> Optional.empty();
    };
  }

  private static Optional<Match> vague(int from, int to, String value) {
    return Optional.of(new Match(from, to, new Vague(value)));
  }

  /// "recent years", "recent months".
  private static Optional<Match> recent(Tokens t, int i) {
    boolean unit = Unit.of(t.word(i + 1)).isPresent() && t.word(i + 1).endsWith("s");
    if (unit) {
      return vague(i, i + 2, "PAST_REF");
    }
    boolean attribute = t.at(i + 1).isWord() && !Words.FUNCTION.contains(t.word(i + 1));
    boolean most = t.is(i - 1, "most") || t.is(i - 1, "more");
    return attribute && !most && !t.at(i).capital()
        ? vague(i, i + 1, "PAST_REF")
        : Optional.empty();
  }

  private static Optional<Match> former(Tokens t, int i) {
    boolean pair = t.is(i - 1, "the") && !t.at(i + 1).isWord(); // "the former", not the latter
    return pair || (t.at(i).capital() && i > 0)
        ? Optional.empty()
        : Optional.of(new Match(i, i + 1, new Form.Former()));
  }

  /// "future talks", but not "shared future".
  private static Optional<Match> future(Tokens t, int i) {
    Token next = t.at(i + 1);
    boolean attribute = next.isWord() && !next.capital() && !Words.FUNCTION.contains(next.word());
    boolean free = !t.at(i).capital() && (i == 0 || !t.is(i - 1, "-"));
    return attribute && free ? vague(i, i + 1, "FUTURE_REF") : Optional.empty();
  }

  private static Optional<Match> theTime(Tokens t, int i) {
    if (t.is(i + 1, "time") && t.is(i - 1, "at")) {
      boolean free = !t.is(i + 2, "of") && !t.is(i + 2, "when") && !t.is(i + 2, "that");
      return free ? Optional.of(new Match(i, i + 2, new LastStated())) : Optional.empty();
    }
    boolean of = t.is(i + 2, "of");
    return switch (t.word(i + 1)) {
      case "future" -> of || t.is(i + 2, "-") ? Optional.empty() : vague(i, i + 2, "FUTURE_REF");
      case "near", "foreseeable" ->
          t.is(i + 2, "future") ? vague(i, i + 3, "FUTURE_REF") : Optional.empty();
      case "past" -> ends(t, i + 2) ? vague(i, i + 2, "PAST_REF") : Optional.empty();
      case "moment" -> t.is(i - 1, "at") ? vague(i, i + 2, "PRESENT_REF") : Optional.empty();
      case "recent" -> t.is(i + 2, "past") ? vague(i, i + 3, "PAST_REF") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean ends(Tokens t, int i) {
    return (!t.at(i).isWord() && !t.at(i).isNumber()) || Words.FUNCTION.contains(t.word(i));
  }

  /// "at that time", "by this time".
  private static Optional<Match> pointing(Tokens t, int i) {
    boolean cue =
        switch (t.word(i - 1)) {
          case "at", "by", "since", "around", "until", "from" -> true;
          default -> false;
        };
    return cue && t.is(i + 1, "time")
        ? Optional.of(new Match(i, i + 2, new LastStated()))
        : Optional.empty();
  }
}
