package chancery.core.model;

/// Names the rule (or the model) that made a label or a finding, as `room.rule`, such as
/// `residue.video-length`.
///
/// @param value the name, never blank
public record RuleId(String value) {
  public RuleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a rule without a name");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
