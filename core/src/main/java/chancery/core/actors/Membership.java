package chancery.core.actors;

/// A state's step in an organisation.
///
/// @param organisation the organisation's id
/// @param state the state's id
/// @param step asked, dialogue-partner, observer, invited, expected, member, suspended, left …, as
///   the register has it
/// @param period when
/// @param origin where the row comes from
public record Membership(
    String organisation, String state, String step, Period period, Actor.Origin origin) {
  public Membership {
    step = step.strip();
    if (step.isEmpty()) {
      throw new IllegalArgumentException("a membership without a step");
    }
  }
}
