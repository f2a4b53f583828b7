package chancery.core.coding;

import chancery.core.model.EventType;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.Status;
import java.util.Map;
import java.util.Optional;

/// The types as the field's comparison sets have them: sets that were coded in CAMEO and carried to
/// PLOVER's types with the official file (`CAMEO2PLOVER-2021.txt`). Such a set has no status beside
/// the type, and where PLOVER 2.0's manual contradicts the file, Chancery follows the manual and
/// the set follows the file; `classify` answers in the set's types, `code` where it is asked to,
/// the record never does.
public final class CameoScheme {
  /// Codes whose type in the official file, or in its table of roots, is not the one that the
  /// record gives them: findings of guilt, formal sanctions, apologies, blockades, occupation.
  private static final Map<String, EventType> FILED =
      Map.of(
          "116", EventType.ACCUSE,
          "163", EventType.COERCE,
          "055", EventType.SUPPORT,
          "191", EventType.ASSAULT,
          "192", EventType.ASSAULT);

  private final CameoCodes codes = new CameoCodes();

  /// The type of an event as such a set would have it.
  public EventType of(Finding.Event event) {
    return of(event.code().type(), event.status(), event.code().cameo());
  }

  /// The type of an act whose CAMEO code the codebook names.
  EventType of(EventType type, Status status, String cameo) {
    return FILED.getOrDefault(cameo, withoutStatus(type, status));
  }

  /// The type of an act of which only type and mode are known.
  EventType of(EventType type, Status status, Optional<Mode> mode) {
    return of(type, status, codes.of(type, mode));
  }

  /// The type that tells an act without its status beside it: kindness that did not come about is
  /// REJECT, a concession to come is a promise, force to come a threat (CAMEO's 03 and 13).
  private static EventType withoutStatus(EventType type, Status status) {
    if (status == Status.NEGATED && type.quad() <= 2) {
      return EventType.REJECT;
    }
    if (status == Status.PLANNED && type.quad() <= 2) {
      return EventType.AGREE;
    }
    return status == Status.PLANNED && type.quad() == 4 ? EventType.THREATEN : type;
  }
}
