package chancery.core.model;

import java.util.Locale;

/// The 37 contexts of PLOVER 2.0: why an event happened, or what it was about.
public enum Context {
  MILITARY,
  INTELLIGENCE,
  EXECUTIVE,
  LEGISLATIVE,
  ELECTION,
  POLITICAL_INSTITUTIONS,
  PRO_DEMOCRACY,
  PRO_AUTOCRACY,
  ECONOMIC,
  LEGAL,
  REPARATIONS,
  HUMAN_RIGHTS,
  RIGHTS_FREEDOMS,
  REPRESSION,
  HUMAN_SECURITY,
  GENDER,
  LGBT,
  RELIGION_ETHNICITY,
  INEQUALITY,
  DIPLOMATIC,
  TERRITORY,
  PEACEKEEPING,
  HEALTH,
  ASYLUM,
  MIGRATION,
  DISASTERS,
  NATURAL_RESOURCE,
  ENVIRONMENT,
  TECHNOLOGY,
  TERRORISM,
  CBRN,
  CYBER,
  MISINFORMATION,
  CRIME,
  CORRUPTION,
  ILLEGAL_DRUGS,
  TRAFFICKING;

  /// PLOVER's name, such as `human_rights`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The context of that name; throws on any other.
  public static Context of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
