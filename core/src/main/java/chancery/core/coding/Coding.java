package chancery.core.coding;

import chancery.core.model.Finding;
import chancery.core.model.Span;
import java.util.List;

/// What a coder made of a document.
///
/// @param events the events in order of their triggers
/// @param notCoded a reason for each sentence without an event
public record Coding(List<Finding.Event> events, List<NotCoded> notCoded) {
  public Coding {
    events = List.copyOf(events);
    notCoded = List.copyOf(notCoded);
  }

  /// A sentence without an event.
  ///
  /// @param sentence where it stands
  /// @param reason why
  public record NotCoded(Span sentence, Reason reason) {}

  /// Why a sentence was not coded; the list ends the ontology note.
  public enum Reason {
    RESIDUE,
    CAPTION,
    INSERTED,
    NO_EVENT,
    NO_CODABLE_ACTOR,
    NEEDS_RECIPIENT,
    SELF_DYAD,
    STATEMENT_ONLY,
    FACT_ONLY,
    REPEATS,
    SPORT_OR_MARKET,
    TOO_LONG,
    OTHER_LANGUAGE;

    /// The word that the stages print, such as `no-event`.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
