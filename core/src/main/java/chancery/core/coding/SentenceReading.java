package chancery.core.coding;

import chancery.core.model.Context;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.reading.MentionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a trained reader saw in one sentence. Spans count in the sentence's own UTF-16 units.
///
/// @param named who and what is named, in order
/// @param acts what happens, in order of the triggers
/// @param sayings who says what, in order of the cues
/// @param skipped why the sentence was not read, where it was not; then all lists are empty
public record SentenceReading(
    List<Named> named, List<Act> acts, List<Saying> sayings, Optional<Coding.Reason> skipped) {
  public SentenceReading {
    named = List.copyOf(named);
    acts = List.copyOf(acts);
    sayings = List.copyOf(sayings);
  }

  /// A sentence that was not read.
  public static SentenceReading skipped(Coding.Reason reason) {
    return new SentenceReading(List.of(), List.of(), List.of(), Optional.of(reason));
  }

  /// A sentence in which nothing is.
  public static SentenceReading nothing() {
    return new SentenceReading(List.of(), List.of(), List.of(), Optional.empty());
  }

  /// Words that name somebody or something.
  ///
  /// @param span the noun phrase up to its head
  /// @param type what kind of thing it is
  public record Named(Span span, MentionType type) {}

  /// A tie from an act or a saying to one of those named.
  ///
  /// @param named the words that name it
  /// @param confidence probability that it takes part so
  public record Tie(Named named, double confidence) {}

  /// One thing that happens.
  ///
  /// @param trigger the words that tell it
  /// @param types probability of each type; what is missing to 1 is the probability of no event
  /// @param status whether it took place
  /// @param modes how it was done, each of the most probable type
  /// @param contexts why it was done
  /// @param actors who may have done it, surest first
  /// @param recipients to whom, surest first
  public record Act(
      Span trigger,
      Map<EventType, Double> types,
      Status status,
      List<Mode> modes,
      List<Context> contexts,
      List<Tie> actors,
      List<Tie> recipients) {
    public Act {
      if (types.isEmpty()) {
        throw new IllegalArgumentException("an act without a type at " + trigger);
      }
      // In the ontology's order: Map.copyOf has another one in every process, and sums of shares
      // would differ in their last digits.
      types = Collections.unmodifiableMap(new EnumMap<>(types));
      modes = List.copyOf(modes);
      contexts = List.copyOf(contexts);
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }

    /// The most probable type.
    public EventType type() {
      return best(types);
    }

    /// The next type, where its probability is at least one in a hundred.
    public Optional<EventType> runnerUp() {
      return types.entrySet().stream()
          .filter(e -> e.getKey() != type() && e.getValue() >= 0.01)
          .max(Map.Entry.<EventType, Double>comparingByValue())
          .map(Map.Entry::getKey);
    }

    /// Probability that anything happens here at all.
    public double presence() {
      return types.values().stream().mapToDouble(share -> share).sum();
    }

    /// The same act with one more who may have done it, surer than the others.
    Act doneBy(Tie doer) {
      List<Tie> all = new ArrayList<>(List.of(doer));
      all.addAll(actors);
      return new Act(trigger, types, status, modes, contexts, all, recipients);
    }

    /// The same act where the codebook reads a type at its trigger: the vote multiplies that type's
    /// odds among the others; that anything happens gets no likelier.
    Act voted(EventType type, double factor) {
      Map<EventType, Double> shares = new EnumMap<>(types);
      shares.computeIfPresent(type, (_, share) -> share * factor);
      double sum = shares.values().stream().mapToDouble(share -> share).sum();
      double whole = presence();
      shares.replaceAll((_, share) -> share * whole / sum);
      Act voted = new Act(trigger, shares, status, modes, contexts, actors, recipients);
      return voted.type() == type()
          ? voted
          : new Act(trigger, shares, status, List.of(), contexts, actors, recipients);
    }

    /// The same act where its doer will not do it: all that it may be but hostile is REJECT, and
    /// the refusal took place.
    Act refused(Optional<Mode> mode) {
      Map<EventType, Double> shares = new EnumMap<>(types);
      double kind =
          types.entrySet().stream()
              .filter(e -> e.getKey().quad() <= 2)
              .mapToDouble(Map.Entry::getValue)
              .sum();
      shares.keySet().removeIf(t -> t.quad() <= 2);
      shares.merge(EventType.REJECT, kind, Double::sum);
      return new Act(
          trigger,
          shares,
          Status.ACTUAL,
          type() == EventType.REJECT ? modes : mode.stream().toList(),
          contexts,
          actors,
          recipients);
    }

    private static EventType best(Map<EventType, Double> types) {
      EventType best = types.keySet().iterator().next();
      for (EventType type : EventType.values()) {
        if (types.getOrDefault(type, 0.0) > types.getOrDefault(best, 0.0)) {
          best = type;
        }
      }
      return best;
    }
  }

  /// Somebody's words.
  ///
  /// @param cue the words of saying
  /// @param content what is said, in order
  /// @param speakers who says it
  /// @param addressees to whom
  /// @param relay who passes it on
  /// @param confidence probability that the cue is one
  public record Saying(
      Span cue,
      List<Span> content,
      List<Named> speakers,
      List<Named> addressees,
      Optional<Named> relay,
      double confidence) {
    public Saying {
      content = List.copyOf(content);
      speakers = List.copyOf(speakers);
      addressees = List.copyOf(addressees);
    }
  }
}
