package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
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

  /// The time expression that dates the trigger: one to which no other verb is nearer, or one that
  /// opens the sentence before any verb.
  static Optional<TimeRef> expression(Scene scene, Span trigger) {
    String text = scene.reading().document().text();
    List<Span> verbs = verbs(scene);
    return scene.reading().timesIn(scene.sentence().span()).stream()
        .filter(t -> t.type() != TimeRef.Type.SET && !t.date().isUnknown())
        .filter(t -> isFronted(t.span(), trigger, verbs) || binds(t.span(), trigger, verbs, text))
        .min(Comparator.comparingInt((TimeRef t) -> distance(t.span(), trigger, text)));
  }

  private static List<Span> verbs(Scene scene) {
    Grammar grammar = scene.grammar();
    return grammar.verbs().stream().map(v -> grammar.span(grammar.chunk(v))).toList();
  }

  /// Before the sentence's first verb, and the trigger stands in the clause of the first two verbs.
  private static boolean isFronted(Span time, Span trigger, List<Span> verbs) {
    return !verbs.isEmpty()
        && time.start() < verbs.getFirst().start()
        && verbs.stream().limit(2).anyMatch(v -> v.end() >= trigger.start());
  }

  private static boolean binds(Span time, Span trigger, List<Span> verbs, String text) {
    int own = distance(time, trigger, text);
    return verbs.stream()
        .filter(v -> !v.meets(trigger))
        .noneMatch(v -> distance(time, v, text) < own);
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
}
