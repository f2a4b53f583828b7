package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.LastStated;
import chancery.core.reading.dates.Form.Vague;
import java.util.Optional;
import java.util.Set;

/// Reads words for past, present and future that name no date.
final class VagueScanner {
  private VagueScanner() {}

  static Optional<Match> at(Tokens t, int i) {
    return switch (t.word(i)) {
      case "now" ->
          t.is(i - 1, "from") || t.is(i + 1, "that")
              ? Optional.empty()
              : vague(i, i + 1, "PRESENT_REF");
      case "currently", "presently", "nowadays" -> vague(i, i + 1, "PRESENT_REF");
      case "recently" ->
          t.is(i - 1, "as") || t.is(i - 1, "most") || t.is(i - 1, "more")
              ? Optional.empty()
              : vague(i, i + 1, "PAST_REF");
      case "recent" -> recent(t, i);
      case "these" -> t.is(i + 1, "days") ? vague(i, i + 2, "PRESENT_REF") : Optional.empty();
      case "present" -> present(t, i);
      case "current" -> current(t, i);
      case "date" -> toDate(t, i);
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

  /// "present-day", "at present".
  private static Optional<Match> present(Tokens t, int i) {
    if (t.is(i + 1, "-") && t.is(i + 2, "day")) {
      return vague(i, i + 3, "PRESENT_REF");
    }
    return t.is(i - 1, "at") && ends(t, i + 1) ? vague(i, i + 1, "PRESENT_REF") : Optional.empty();
  }

  private static final Set<String> LEADS =
      Set.of(
          "the", "its", "his", "her", "their", "our", "s", "under", "at", "of", "for", "with",
          "all", "any", "no", "top", "and", "in");

  /// "the current government", not "a strong current" nor "current affairs".
  private static Optional<Match> current(Tokens t, int i) {
    Token next = t.at(i + 1);
    boolean attribute = next.isWord() && !next.capital() && !Words.FUNCTION.contains(next.word());
    boolean term = t.is(i + 1, "account") || t.is(i + 1, "accounts") || t.is(i + 1, "affairs");
    boolean led = !t.at(i - 1).isWord() || LEADS.contains(t.word(i - 1));
    return attribute && led && !term && !t.word(i + 1).endsWith("ed") && !t.at(i).capital()
        ? vague(i, i + 1, "PRESENT_REF")
        : Optional.empty();
  }

  /// "the largest to date", "To date, …", but neither "up to date" nor "to date the ruins".
  private static Optional<Match> toDate(Tokens t, int i) {
    Token next = t.at(i + 1);
    boolean free =
        (i == 1 && t.at(0).capital())
            || (!next.isWord() && !next.isNumber() && !t.is(i + 1, "-"))
            || t.is(i + 1, "has")
            || t.is(i + 1, "have")
            || t.is(i + 1, "had");
    return t.is(i - 1, "to") && !t.is(i - 2, "up") && !t.is(i - 2, "-") && free
        ? vague(i, i + 1, "PRESENT_REF")
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
    if (t.is(i + 1, "time") && t.is(i + 2, "being") && t.is(i - 1, "for")) {
      return vague(i, i + 3, "PRESENT_REF");
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
