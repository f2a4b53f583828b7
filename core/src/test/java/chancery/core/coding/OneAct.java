package chancery.core.coding;

import chancery.core.coding.SentenceReading.Act;
import chancery.core.coding.SentenceReading.Named;
import chancery.core.coding.SentenceReading.Tie;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.reading.MentionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model that sees one act wherever its words stand.
record OneAct(
    String trigger,
    Map<EventType, Double> types,
    List<Mode> modes,
    List<String> actors,
    List<String> recipients,
    Status status,
    double tie)
    implements SentenceModel {
  /// An act that is nothing yet, at words.
  static OneAct at(String trigger) {
    return new OneAct(trigger, Map.of(), List.of(), List.of(), List.of(), Status.ACTUAL, 0.9);
  }

  /// The same act, of one more type with that probability.
  OneAct is(EventType type, double probability) {
    Map<EventType, Double> more = new LinkedHashMap<>(types);
    more.put(type, probability);
    return new OneAct(trigger, more, modes, actors, recipients, status, tie);
  }

  /// The same act, done so.
  OneAct how(Mode... how) {
    return new OneAct(trigger, types, List.of(how), actors, recipients, status, tie);
  }

  /// The same act, done by those.
  OneAct by(String... doers) {
    return new OneAct(trigger, types, modes, List.of(doers), recipients, status, tie);
  }

  /// The same act, done to those.
  OneAct to(String... others) {
    return new OneAct(trigger, types, modes, actors, List.of(others), status, tie);
  }

  /// The same act, which did not take place.
  OneAct negated() {
    return new OneAct(trigger, types, modes, actors, recipients, Status.NEGATED, tie);
  }

  /// The same act, tied with another confidence.
  OneAct tied(double confidence) {
    return new OneAct(trigger, types, modes, actors, recipients, status, confidence);
  }

  /// The same act at other words.
  OneAct sees(String words) {
    return new OneAct(words, types, modes, actors, recipients, status, tie);
  }

  @Override
  public String name() {
    return "by-hand";
  }

  @Override
  public double calibrated(double score) {
    return score;
  }

  @Override
  public SentenceReading read(String sentence) {
    if (!sentence.contains(trigger)) {
      return SentenceReading.nothing();
    }
    Act act =
        new Act(
            span(sentence, trigger),
            types,
            status,
            modes,
            List.of(),
            ties(sentence, actors),
            ties(sentence, recipients));
    return new SentenceReading(List.of(), List.of(act), List.of(), Optional.empty());
  }

  @Override
  public Map<EventType, Double> classify(
      String sentence, Optional<Span> actor, Optional<Span> recipient) {
    return types;
  }

  private List<Tie> ties(String sentence, List<String> words) {
    return words.stream()
        .map(w -> new Tie(new Named(span(sentence, w), MentionType.STATE), tie))
        .toList();
  }

  private static Span span(String sentence, String words) {
    int at = sentence.indexOf(words);
    return new Span(at, at + words.length());
  }
}
