package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says when what a sentence tells took place: its own expression in the clause of the trigger,
/// else the narrative time in force, else nothing. Pure.
public final class NarrativeTime {
  private static final int COMMA = 25; // characters that a clause boundary counts as
  private static final int MAX_GAP = 4_000; // characters looked through between trigger and time

  private NarrativeTime() {}

  /// The time expression that dates the trigger: the nearest one of its sentence, where a clause
  /// boundary between them counts as distance. Durations, sets and vague words date nothing, except
  /// stretches with a known begin or end ("in the past year").
  ///
  /// @param text the text that all spans count in
  /// @param trigger the words that carry what happened
  /// @param sentence the sentence that it stands in
  /// @param times the document's time expressions, in order
  public static Optional<TimeRef> timeFor(
      String text, Span trigger, Sentence sentence, List<TimeRef> times) {
    return times.stream()
        .filter(r -> sentence.span().holds(r.span()) && dates(r))
        .filter(r -> distance(text, trigger, r.span()) < MAX_GAP)
        .min(Comparator.comparingInt(r -> distance(text, trigger, r.span())));
  }

  /// When it took place; unknown where neither the sentence nor the narrative says so.
  ///
  /// A day and the length of a stay beside each other give the whole stay. "At the time" gives the
  /// last stated time, as the tagger has resolved it.
  public static PartialDate whenOf(
      String text, Span trigger, Sentence sentence, List<TimeRef> times) {
    Optional<TimeRef> own = timeFor(text, trigger, sentence, times);
    if (own.isEmpty()) {
      return PartialDate.unknown();
    }
    PartialDate date = own.get().date();
    return times.stream()
        .filter(r -> sentence.span().holds(r.span()) && r.type() == TimeRef.Type.DURATION)
        .map(TimeRef::date)
        .filter(stay -> date.isDay() && stay.width().isPresent() && stay.holds(date))
        .filter(stay -> stay.width().get() <= 366)
        .findFirst()
        .orElse(date);
  }

  private static boolean dates(TimeRef ref) {
    return switch (ref.type()) {
      case DATE, TIME -> !ref.date().isUnknown() && !ref.value().endsWith("_REF");
      case DURATION -> isReach(ref);
      case SET -> false;
    };
  }

  /// A stretch of months or more that the words bind to the telling, not the length of a stay.
  private static boolean isReach(TimeRef ref) {
    return ref.date().width().filter(w -> w > 27).isPresent() && !ref.date().isDay();
  }

  private static int distance(String text, Span a, Span b) {
    if (a.meets(b)) {
      return 0;
    }
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    int distance = to - from;
    for (int i = from; i < to && distance < MAX_GAP; i++) {
      char c = text.charAt(i);
      boolean quote = c == '"' || c == '\u201c' || c == '\u201d';
      if (quote || c == ',' || c == ';') {
        distance += COMMA;
      }
    }
    return distance + subordinate(text, from, to);
  }

  /// Words that open another clause between the two.
  private static int subordinate(String text, int from, int to) {
    if (to - from > MAX_GAP) {
      return 0;
    }
    String between = text.substring(from, to);
    int more = 0;
    for (String word :
        List.of(
            " that ", " which ", " who ", " when ", " while ", " after ", " before ", " but ")) {
      more += between.contains(word) ? COMMA : 0;
    }
    return more;
  }
}
