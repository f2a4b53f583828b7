package chancery.core.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What an event is: PLOVER type, modes and contexts, with the CAMEO code beside them.
///
/// @param type PLOVER type
/// @param modes all modes that the words name, each of this type, in the ontology's order
/// @param contexts all contexts, in the ontology's order
/// @param cameo CAMEO code as a string of two to four digits ("010" is not 10)
public record EventCode(EventType type, List<Mode> modes, List<Context> contexts, String cameo) {
  public EventCode {
    modes = modes.stream().distinct().sorted().toList();
    contexts = contexts.stream().distinct().sorted().toList();
    for (Mode mode : modes) {
      if (mode.type() != type) {
        throw new IllegalArgumentException(mode + " is no mode of " + type);
      }
    }
    if (!cameo.matches("[0-9]{2,4}")) {
      throw new IllegalArgumentException("no CAMEO code: " + cameo);
    }
  }

  /// The mode that gives the score: the one furthest from 0.
  public Optional<Mode> mode() {
    return modes.stream()
        .max(
            Comparator.comparingDouble((Mode m) -> Math.abs(m.score()))
                .thenComparing(Comparator.reverseOrder()));
  }

  /// The mode's score, or the type's where no mode is named.
  public double score() {
    return mode().map(Mode::score).orElseGet(type::score);
  }
}
