package chancery.core.coding;

import chancery.core.model.EventType;
import chancery.core.model.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a promise, request, refusal or threat becomes by what it is about.
final class ComplementRules {
  private final Map<String, Outcome> outcomes = new HashMap<>();

  /// @param type what it becomes
  /// @param mode its mode
  /// @param cameo its CAMEO code
  record Outcome(EventType type, Optional<Mode> mode, String cameo) {}

  ComplementRules() {
    for (String line : Resources.lines("complements.txt")) {
      String[] parts = line.split(" ", -1);
      EventType type = EventType.valueOf(parts[3]);
      outcomes.put(parts[0] + " " + parts[1], new Outcome(type, Mode.of(type, parts[4]), parts[5]));
    }
  }

  Optional<Outcome> of(EventType outer, EventType inner) {
    return Optional.ofNullable(outcomes.get(outer + " " + inner));
  }
}
