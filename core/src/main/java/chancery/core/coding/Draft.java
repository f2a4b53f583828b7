package chancery.core.coding;

import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Status;
import java.util.List;
import java.util.Optional;

/// An event before its date, place and evidence are put to it.
///
/// @param hit the words that tell it
/// @param type what it is
/// @param modes how it was done
/// @param cameo CAMEO code
/// @param status whether it took place
/// @param actors who did it
/// @param recipients to whom
/// @param confidence 0 to 1
record Draft(
    Hit hit,
    EventType type,
    List<Mode> modes,
    String cameo,
    Status status,
    Side actors,
    Side recipients,
    double confidence) {

  Draft as(EventType other, Optional<Mode> mode, String code, Status how) {
    return new Draft(
        hit,
        other,
        mode.map(List::of).orElse(List.of()),
        code,
        how,
        actors,
        recipients,
        confidence);
  }

  Draft between(Side a, Side r) {
    return new Draft(hit, type, modes, cameo, status, a, r, confidence);
  }

  Draft times(double factor) {
    return new Draft(hit, type, modes, cameo, status, actors, recipients, confidence * factor);
  }
}
