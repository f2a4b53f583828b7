package chancery.io.query;

import chancery.core.model.Entry;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Participant;
import chancery.io.query.Row.Bearing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How entries bear on the sides of a dossier.
///
/// The agency that relays a statement has no part in what is said: a Belarusian agency that passes
/// on a Chinese statement makes no dealing between the two.
record Bearings(Side one, Optional<Side> other) {

  /// True where two different participants of it are of the two sides; for one actor's dossier,
  /// one.
  boolean concerns(Entry entry) {
    List<Participant> parties = parties(entry.finding());
    if (other.isEmpty()) {
      return parties.stream().anyMatch(one::has);
    }
    for (Participant a : parties) {
      for (Participant b : parties) {
        if (one.has(a) && other.get().has(b) && !a.actor().key().equals(b.actor().key())) {
          return true;
        }
      }
    }
    return false;
  }

  /// True where a membership's or an office's state is that side.
  boolean standing(Entry entry, Side side) {
    return parties(entry.finding()).stream().anyMatch(side::has);
  }

  /// Everybody who has part in it: not the relay.
  private static List<Participant> parties(Finding finding) {
    return switch (finding) {
      case Finding.Event e -> e.participants().toList();
      case Finding.Statement s ->
          Stream.of(
                  s.speaker().stream(),
                  s.channel().addressees().stream(),
                  s.said().about().stream())
              .flatMap(p -> p)
              .toList();
      case Fact f -> f.participants().toList();
    };
  }

  Bearing of(Finding finding) {
    return switch (finding) {
      case Finding.Event e -> between(e.actors(), e.recipients());
      case Finding.Statement s ->
          between(
              s.speaker().stream().toList(),
              Stream.concat(s.channel().addressees().stream(), s.said().about().stream()).toList());
      case Fact f -> between(List.of(f.subject()), f.object().stream().toList());
    };
  }

  private Bearing between(List<Participant> doers, List<Participant> targets) {
    boolean oneActs = doers.stream().anyMatch(one::has);
    boolean oneTaken = targets.stream().anyMatch(one::has);
    if (other.isEmpty()) {
      boolean alone = doers.size() + targets.size() < 2;
      return alone ? Bearing.ALONGSIDE : oneActs ? Bearing.ONE_TO_OTHER : Bearing.OTHER_TO_ONE;
    }
    boolean otherActs = doers.stream().anyMatch(other.get()::has);
    boolean otherTaken = targets.stream().anyMatch(other.get()::has);
    if (oneActs && otherTaken) {
      return Bearing.ONE_TO_OTHER;
    }
    if (otherActs && oneTaken) {
      return Bearing.OTHER_TO_ONE;
    }
    return oneActs && otherActs && targets.isEmpty() ? Bearing.JOINT : Bearing.ALONGSIDE;
  }
}
