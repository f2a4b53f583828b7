package chancery.core.coding;

import chancery.core.model.EventType;
import chancery.core.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A trained reader of single sentences.
///
/// Implementations give the same answer to the same sentence whatever was read before, and may be
/// shared between threads.
public interface SentenceModel {

  /// Names the weights and the corpus that they come from, such as `reader-1`.
  String name();

  /// What the model sees in a sentence; spans count in the sentence's own UTF-16 units.
  SentenceReading read(String sentence);

  /// How often an event of that score is right, as it was measured for the weights.
  ///
  /// @param score share of the type times probability of the actor, 0 to 1
  double calibrated(double score);

  /// The probability of each type for the event between two parties of a sentence; either may be
  /// missing. Empty where the sentence can't be read.
  ///
  /// @param actor where the actor stands, in the sentence's own UTF-16 units
  /// @param recipient where the recipient stands
  Map<EventType, Double> classify(String sentence, Optional<Span> actor, Optional<Span> recipient);

  /// Events of the corpus that the model has learned from, to be shown beside what it reads; none
  /// where it brings none.
  default List<CorpusExample> examples() {
    return List.of();
  }
}
