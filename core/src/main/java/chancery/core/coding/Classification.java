package chancery.core.coding;

import chancery.core.model.EventType;
import java.util.Map;
import java.util.TreeMap;

/// The type of the event between two parties in a bare sentence.
///
/// @param type the most probable type
/// @param quad its quad class, 1 to 4
/// @param confidence probability of the type, 0 to 1
/// @param scores probability of each type, summing to 1
public record Classification(
    EventType type, int quad, double confidence, Map<EventType, Double> scores) {
  public Classification {
    scores = java.util.Collections.unmodifiableMap(new TreeMap<>(scores));
  }
}
