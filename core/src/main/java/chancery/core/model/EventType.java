package chancery.core.model;

/// The sixteen event types of PLOVER 2.0 with their conflict–cooperation scores and quad classes.
///
/// Source: PLOVER 2.0 draft manual (Open Event Data Alliance, February 2024); where it contradicts
/// itself, the settlements of `docs/ontology-coverage.md`.
public enum EventType {
  AGREE(2.5, 1, false),
  CONSULT(2.5, 1, false),
  SUPPORT(5.0, 1, false),
  CONCEDE(4.5, 1, false),
  COOPERATE(9.5, 2, true),
  AID(10.0, 2, true),
  RETREAT(6.5, 2, false),
  REQUEST(0.0, 3, false),
  ACCUSE(-3.0, 3, false),
  REJECT(-2.0, 3, false),
  THREATEN(-3.5, 3, false),
  PROTEST(-5.0, 4, false),
  SANCTION(-6.0, 4, true),
  MOBILIZE(-5.5, 4, false),
  COERCE(-7.0, 4, false),
  ASSAULT(-9.0, 4, false);

  private final double score;
  private final int quad;
  private final boolean needsCounterpart;

  EventType(double score, int quad, boolean needsCounterpart) {
    this.score = score;
    this.quad = quad;
    this.needsCounterpart = needsCounterpart;
  }

  /// Conflict–cooperation score of the bare type, −10 to +10.
  public double score() {
    return score;
  }

  /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
  public int quad() {
    return quad;
  }

  /// True where an event without a recipient is not coded; COOPERATE may have two actors instead.
  public boolean needsCounterpart() {
    return needsCounterpart;
  }
}
