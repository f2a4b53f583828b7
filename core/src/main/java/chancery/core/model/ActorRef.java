package chancery.core.model;

import java.util.Optional;

/// Points to an actor of the register, or holds the words of one that is not in it.
///
/// @param id the register's id, such as `state:BLR` or `person:xi-jinping`; empty where unresolved
/// @param name the actor's name, or the words as printed where unresolved
/// @param country ISO 3166 alpha-3, or PLOVER's IGO, UNO, EUR, NGO, ISM, IMG, MNC
/// @param sector PLOVER sector code, such as GOV or MIL
public record ActorRef(
    Optional<String> id, String name, Optional<String> country, Optional<String> sector) {
  public ActorRef {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an actor without a name");
    }
  }

  /// An actor that the register doesn't know.
  public static ActorRef unresolved(String words) {
    return new ActorRef(Optional.empty(), words, Optional.empty(), Optional.empty());
  }

  /// What tells two actors apart: the id, else the words in lower case.
  public String key() {
    return id.orElseGet(() -> "words:" + name.toLowerCase(java.util.Locale.ROOT));
  }
}
