package chancery.core.coding;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.reading.Reading;
import chancery.core.reading.TimeRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Dates events: by the nearest expression in the sentence, else the time of the story, else the
/// document's date (statements-and-dates §8).
final class When {
  private static final int LEAD = 3;
  private static final int DAYS_OF_NEWS = 10;

  private When() {}

  /// The time expression that dates the trigger: the nearest one, those of the same stretch between
  /// commas first.
  static Optional<TimeRef> expression(Scene scene, Span trigger, List<Span> otherTriggers) {
    String text = scene.reading().document().text();
    return scene.reading().timesIn(scene.sentence().span()).stream()
        .filter(t -> t.type() != TimeRef.Type.SET && !t.date().isUnknown())
        .filter(t -> otherTriggers.stream().noneMatch(o -> nearer(t.span(), o, trigger, text)))
        .min(Comparator.comparingInt((TimeRef t) -> distance(t.span(), trigger, text)));
  }

  private static boolean nearer(Span time, Span other, Span trigger, String text) {
    return distance(time, other, text) < distance(time, trigger, text);
  }

  private static int distance(Span a, Span b, String text) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += text.charAt(i) == ',' || text.charAt(i) == ';' ? 1 : 0;
    }
    return Math.max(0, to - from) + 60 * commas;
  }

  /// The date of an event without an expression of its own.
  static PartialDate otherwise(
      Reading reading, int sentence, Status status, PartialDate storyTime) {
    if (!storyTime.isUnknown()) {
      return storyTime;
    }
    boolean lead = sentence < LEAD && status == Status.ACTUAL;
    return lead || (status == Status.ACTUAL && sentence < 3 * LEAD)
        ? reading.document().published()
        : PartialDate.unknown();
  }

  /// True where the date lies wholly before the document's own news.
  static boolean isBackground(Reading reading, PartialDate date) {
    return date.latest()
        .flatMap(latest ->
            reading
                .document()
                .published()
                .earliest()
                .map(p -> latest.isBefore(p.minusDays(DAYS_OF_NEWS))))
        .orElse(false);
  }

  /// True where the date lies wholly after the document's.
  static boolean isAhead(Reading reading, PartialDate date) {
    return date.earliest()
        .flatMap(earliest -> reading.document().published().latest().map(earliest::isAfter))
        .orElse(false);
  }
}
