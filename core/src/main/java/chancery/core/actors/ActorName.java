package chancery.core.actors;

import java.util.List;

/// One name of an actor.
///
/// @param actor whose name it is
/// @param kind what sort of name
/// @param printed the name as the register has it
/// @param needs the case that each of its words must show in a text
public record ActorName(Actor actor, Kind kind, String printed, List<Need> needs) {
  public ActorName {
    needs = List.copyOf(needs);
  }

  /// The sorts of names, the surest first.
  public enum Kind {
    NAME,
    ADJECTIVE,
    DEMONYM,
    /// A building or body that stands for a government.
    SEAT,
    CAPITAL,
    /// A family name alone.
    FAMILY
  }

  /// The case that a word must show.
  public enum Need {
    ANY,
    CAPITAL,
    /// All capitals, as US, WHO and IS.
    CAPITALS
  }

  /// True where the words show the needed case.
  boolean fits(List<Word> words) {
    for (int i = 0; i < needs.size(); i++) {
      boolean fine =
          switch (needs.get(i)) {
            case ANY -> true;
            case CAPITAL -> words.get(i).isCapital();
            case CAPITALS -> words.get(i).shape() == Word.Shape.CAPITALS;
          };
      if (!fine) {
        return false;
      }
    }
    return true;
  }
}
