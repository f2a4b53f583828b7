package chancery.core.reading;

import chancery.core.actors.Actor.State;
import chancery.core.actors.OfficeKind;
import chancery.core.actors.Register;
import chancery.core.model.ActorRef;
import chancery.core.model.PartialDate;
import chancery.core.reading.Salience.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who is meant by words that point back: pronouns, "the two leaders", "both sides", "the
/// president". Gives nobody where the choice is not safe.
final class BackReferences {
  private final Register register;
  private final PartialDate date;
  private final DocumentNames document;
  private final Salience salience;
  private final RoleRefs refs;

  BackReferences(
      Register register,
      PartialDate date,
      DocumentNames document,
      Salience salience,
      RoleRefs refs) {
    this.register = register;
    this.date = date;
    this.document = document;
    this.salience = salience;
    this.refs = refs;
  }

  /// The two states already named, or of the whole document where fewer are.
  List<ActorRef> states(int now) {
    return pairOfStates(now).stream().map(s -> register.toRef(s, date)).toList();
  }

  private List<State> pairOfStates(int now) {
    List<State> before = salience.pairOfStates(now);
    List<State> pair = before.size() == 2 ? before : document.statesByFrequency();
    return pair.size() < 2 ? List.of() : pair.subList(0, 2).stream().sorted(byId()).toList();
  }

  private static java.util.Comparator<State> byId() {
    return java.util.Comparator.comparing(State::id);
  }

  /// The two persons already named, where their office fits the noun; else the holders of the
  /// office in the two states; else the two governments.
  List<ActorRef> persons(Phrase phrase, int now) {
    Optional<OfficeKind> wanted = officeOf(phrase);
    List<ActorRef> named = salience.pairOfPersons();
    if (named.size() == 2 && (wanted.isEmpty() || named.stream().allMatch(r -> holds(r, wanted)))) {
      return named;
    }
    List<ActorRef> found = new ArrayList<>();
    for (State state : pairOfStates(now)) {
      OfficeKind kind = wanted.orElse(OfficeKind.HEAD_OF_STATE);
      found.add(
          register
              .holder(kind, state, date)
              .map(p -> register.toRef(p, date))
              .orElseGet(() -> refs.ofState(state, Optional.empty())));
    }
    return found;
  }

  private boolean holds(ActorRef ref, Optional<OfficeKind> wanted) {
    return ref.id().flatMap(register::byId).stream()
        .filter(chancery.core.actors.Actor.Person.class::isInstance)
        .map(chancery.core.actors.Actor.Person.class::cast)
        .flatMap(p -> register.officesOf(p, date).stream())
        .anyMatch(o -> wanted.filter(k -> k == o.kind()).isPresent());
  }

  /// "the two foreign ministers" asks for an office, "the two leaders" for none in particular.
  private static Optional<OfficeKind> officeOf(Phrase phrase) {
    String last = phrase.scan().word(phrase.extent().to() - 1).key();
    String before =
        phrase.extent().to() - phrase.extent().from() < 2
            ? ""
            : phrase.scan().word(phrase.extent().to() - 2).key();
    return switch (last) {
      case "ministers" ->
          switch (before) {
            case "foreign" -> Optional.of(OfficeKind.FOREIGN_MINISTER);
            case "defence", "defense" -> Optional.of(OfficeKind.DEFENCE_MINISTER);
            case "prime" -> Optional.of(OfficeKind.HEAD_OF_GOVERNMENT);
            default -> Optional.empty();
          };
      case "premiers" -> Optional.of(OfficeKind.HEAD_OF_GOVERNMENT);
      default -> Optional.empty();
    };
  }

  /// The only person of that gender named so far in the sentence, else the first one of the last
  /// sentence that named any.
  Optional<Seen> person(String gender, List<Seen> here, int now) {
    List<Seen> fitting = here.stream().filter(s -> fits(s, gender)).toList();
    if (!fitting.isEmpty()) {
      return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
    return salience.lastPersons(now).stream().filter(s -> fits(s, gender)).findFirst();
  }

  private static boolean fits(Seen seen, String gender) {
    return seen.gender().isEmpty() || seen.gender().equals(gender);
  }

  /// The group last named, or the two persons of the sentence before.
  List<ActorRef> they(List<Mention> here, int now) {
    Optional<Mention> plural = here.stream().filter(BackReferences::isPlural).findFirst();
    if (plural.isPresent()) {
      return plural.get().actors();
    }
    List<ActorRef> group = salience.lastGroup(now);
    if (!group.isEmpty()) {
      return group;
    }
    List<ActorRef> two = salience.lastPersons(now).stream().map(Seen::ref).toList();
    return two.size() == 2 ? two : List.of();
  }

  private static boolean isPlural(Mention mention) {
    return mention.actors().size() > 1 || mention.type() == MentionType.GROUP;
  }

  /// The one state or body named before in the sentence, else the first of the sentence before.
  Optional<ActorRef> it(List<Mention> here, List<Mention> before) {
    List<ActorRef> bodies =
        here.stream().filter(BackReferences::isBody).map(Mention::actor).toList();
    if (!bodies.isEmpty()) {
      return bodies.stream().map(ActorRef::key).distinct().count() == 1
          ? Optional.of(bodies.getFirst())
          : Optional.empty();
    }
    if (!here.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    Mention last = before.getLast();
    return isBody(last) ? Optional.of(last.actor()) : Optional.empty();
  }

  private static boolean isBody(Mention mention) {
    return mention.type() == MentionType.STATE || mention.type() == MentionType.ORGANISATION;
  }

  /// "the president", where the document has named one who is.
  Optional<ActorRef> ofOffice(Role head, Phrase phrase, int now) {
    Optional<OfficeKind> kind = head.officeKind().filter(OfficeKind::isSingle);
    boolean definite = phrase.scan().is(phrase.extent().from(), "the");
    if (kind.isEmpty() || !definite || phrase.qualifier().isPresent()) {
      return Optional.empty();
    }
    return salience.lastPersons(now).stream()
        .map(Seen::ref)
        .filter(r -> holds(r, kind))
        .findFirst();
  }
}
