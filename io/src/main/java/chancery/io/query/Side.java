package chancery.io.query;

import chancery.core.actors.Actor;
import chancery.core.actors.Register;
import chancery.core.model.ActorRef;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.io.store.Entries;
import java.util.Optional;

/// One side of a dossier: an actor, and for a state everybody who acts for it or comes from it.
///
/// @param id the register's id
/// @param name the register's name
/// @param country PLOVER country whose actors all count as it, for a state; empty for any other
public record Side(String id, String name, Optional<String> country) {

  static Side of(Actor actor, Register register) {
    Optional<String> country =
        actor instanceof Actor.State
            ? register.toRef(actor, PartialDate.unknown()).country()
            : Optional.empty();
    return new Side(actor.id(), actor.name(), country);
  }

  /// True where the actor counts as this side.
  public boolean has(ActorRef actor) {
    return actor.key().equals(id) || (country.isPresent() && country.equals(actor.country()));
  }

  boolean has(Participant participant) {
    return has(participant.actor());
  }

  Entries.Party party() {
    return new Entries.Party(id, country);
  }
}
