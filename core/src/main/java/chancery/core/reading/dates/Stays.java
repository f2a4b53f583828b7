package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import chancery.core.reading.TimeRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Binds the length of a visit or a meeting to the day that the same sentence gives: "arrived on
/// Sunday for a two-day visit" lasts from that day, "ended a two-day visit on Monday" up to it.
final class Stays {
  private Stays() {}

  private static final Set<String> HAPPENINGS =
      Set.of(
          "visit",
          "trip",
          "tour",
          "stay",
          "summit",
          "meeting",
          "talks",
          "conference",
          "forum",
          "exercise",
          "exercises",
          "drill",
          "drills",
          "session",
          "congress",
          "retreat",
          "ceasefire",
          "truce",
          "strike",
          "gathering",
          "stopover",
          "mission",
          "state",
          "official",
          "working",
          "celebration",
          "pilgrimage");
  private static final Set<String> ENDS =
      Set.of(
          "ended",
          "ends",
          "concluded",
          "concludes",
          "wrapped",
          "finished",
          "completed",
          "closed",
          "wraps",
          "concluding",
          "ending",
          "wrapping",
          "left",
          "departed");
  private static final int REACH = 6; // tokens between the verb and the length

  static List<TimeRef> bound(Tokens t, List<Match> matches, List<TimeRef> refs) {
    Optional<LocalDate> beside = oneDay(refs);
    if (beside.isEmpty()) {
      return refs;
    }
    List<TimeRef> bound = new ArrayList<>(refs);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (match.form() instanceof Form.Length length && isStay(t, match, length)) {
        TimeRef ref = refs.get(i);
        Optional<PartialDate> stay =
            interval(beside.get(), (long) length.amount().number(), ends(t, match));
        if (stay.isPresent()) {
          bound.set(i, new TimeRef(ref.span(), ref.type(), ref.value(), stay.get()));
        }
      }
    }
    return bound;
  }

  private static boolean isStay(Tokens t, Match match, Form.Length length) {
    boolean days = length.unit() == Unit.DAY && length.amount().whole();
    boolean free = length.place() == Form.Place.FREE && length.amount().number() >= 1;
    return days && free && HAPPENINGS.contains(t.word(match.to()));
  }

  /// The one day that the sentence gives; none where it gives several. A length is no date.
  private static Optional<LocalDate> oneDay(List<TimeRef> refs) {
    List<LocalDate> days =
        refs.stream()
            .filter(DateTagger::isPoint)
            .flatMap(r -> r.date().day().stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private static boolean ends(Tokens t, Match match) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      if (ENDS.contains(t.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<PartialDate> interval(LocalDate day, long days, boolean ends) {
    if (days > 366) {
      return Optional.empty();
    }
    LocalDate from = ends ? day.minusDays(days - 1) : day;
    return Point.holding(Grain.DAY, from)
        .flatMap(first ->
            first
                .plus(Unit.DAY, days - 1)
                .map(last -> PartialDate.between(first.date(), last.date())));
  }
}
