package chancery.core.actors;

import java.util.Locale;
import java.util.Optional;

/// The offices that the register keeps by date.
public enum OfficeKind {
  SUPREME_LEADER("GOV", true),
  HEAD_OF_STATE("GOV", true),
  HEAD_OF_GOVERNMENT("GOV", true),
  GOVERNOR_GENERAL("GOV", true),
  VICE_PRESIDENT("GOV", true),
  FOREIGN_MINISTER("GOV", true),
  DEFENCE_MINISTER("GOV", true),
  INTERIOR_MINISTER("GOV", true),
  NATIONAL_SECURITY_ADVISER("GOV", true),
  CHIEF_OF_STAFF("GOV", true),
  AMBASSADOR_UN("GOV", true),
  FOREIGN_MINISTRY_SPOKESPERSON("GOV", false),
  PRESIDENTIAL_SPOKESPERSON("GOV", false),
  PARLIAMENT_SPEAKER("LEG", false),
  PARTY_LEADER("PTY", false),
  OPPOSITION_LEADER("OPP", false),
  ARMED_GROUP_LEADER("REB", false),
  CROWN_PRINCE("GOV", true),
  /// Heads of organisations; the sector is the organisation's.
  PRESIDENT("", true),
  SECRETARY_GENERAL("", true),
  DIRECTOR_GENERAL("", true),
  HIGH_REPRESENTATIVE("", true),
  HEAD_OF_ORGANISATION("", true);

  private final String sector;
  private final boolean single;

  OfficeKind(String sector, boolean single) {
    this.sector = sector;
    this.single = single;
  }

  /// PLOVER sector of its holder; empty where the office does not tell.
  public Optional<String> sector() {
    return sector.isEmpty() ? Optional.empty() : Optional.of(sector);
  }

  /// True where one person holds it at a time.
  public boolean isSingle() {
    return single;
  }

  /// The register's word, such as `head-of-state`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind of that word; empty where there is none.
  public static Optional<OfficeKind> of(String word) {
    String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (OfficeKind kind : values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
