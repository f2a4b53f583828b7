package chancery.core.reading;

import java.util.Locale;

/// What kind of thing a name names.
public enum MentionType {
  STATE,
  PERSON,
  ORGANISATION,
  AGENCY,
  OUTLET,
  GROUP,
  PLACE,
  PROJECT,
  /// A regional construct such as "the West": no codable actor.
  REGION;

  /// The word that the stages print; a region is printed as `group`.
  public String word() {
    return this == REGION ? "group" : name().toLowerCase(Locale.ROOT);
  }
}
