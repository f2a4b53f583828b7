package chancery.core.reading;

import chancery.core.actors.ActorName;
import chancery.core.model.Span;
import java.util.List;
import java.util.Optional;

/// A noun phrase of a sentence that may name an actor, before anybody is looked up by document.
///
/// @param scan the sentence
/// @param extent where it stands
/// @param kind what it is
/// @param names what its name may mean; empty where it has none of the register
/// @param owner whose it is: the state or body that a role word belongs to
/// @param roles its role words in order; the last one is its head
/// @param qualifier former, acting …, as the words have it
record Phrase(
    Scan scan,
    Extent extent,
    Kind kind,
    List<ActorName> names,
    Optional<Owner> owner,
    List<Role> roles,
    Optional<String> qualifier) {
  Phrase {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
  }

  /// What a phrase is.
  enum Kind {
    /// A name of the register, with or without role words.
    NAME,
    /// A capital or seat that is only a place here.
    PLACE,
    /// A person's name that the register does not know.
    UNKNOWN_PERSON,
    /// A role word without a name.
    ROLE,
    /// "the two leaders", "both sides".
    PAIR_OF_PERSONS,
    PAIR_OF_STATES,
    HE,
    SHE,
    THEY,
    IT
  }

  /// Indexes of words, half-open.
  ///
  /// @param from first word of the phrase
  /// @param to behind its last word
  /// @param headFrom first word of the name or head noun
  /// @param headTo behind its last word
  record Extent(int from, int to, int headFrom, int headTo) {}

  /// Whose a role is.
  ///
  /// @param names the state or body named; empty for "his", "the country's"
  record Owner(List<ActorName> names) {
    Owner {
      names = List.copyOf(names);
    }

    boolean isAnaphor() {
      return names.isEmpty();
    }
  }

  Span span() {
    return scan.span(extent.from(), extent.to());
  }

  Span head() {
    return scan.span(extent.headFrom(), extent.headTo());
  }

  /// The printed words of the name or head noun.
  String headWords(String text) {
    return head().in(text);
  }

  /// The role that heads the phrase.
  Optional<Role> role() {
    return roles.isEmpty() ? Optional.empty() : Optional.of(roles.getLast());
  }

  /// The first title among the roles that names an office, else the last title.
  Optional<Role> title() {
    return roles.stream()
        .filter(Role::isOffice)
        .reduce((a, b) -> b)
        .or(() -> roles.stream().filter(r -> r.kind() == Role.Kind.TITLE).findFirst());
  }

  Phrase with(Extent other, Optional<Owner> otherOwner, List<Role> otherRoles) {
    return new Phrase(scan, other, kind, names, otherOwner, otherRoles, qualifier);
  }

  Phrase qualified(Optional<String> other) {
    return new Phrase(scan, extent, kind, names, owner, roles, other);
  }
}
