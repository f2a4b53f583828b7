package chancery.core.reading;

import chancery.core.actors.Actor;
import chancery.core.actors.Actor.Person;
import chancery.core.actors.Actor.State;
import chancery.core.actors.NameKey;
import chancery.core.actors.OfficeKind;
import chancery.core.actors.Register;
import chancery.core.actors.Word;
import chancery.core.actors.Words;
import chancery.core.model.ActorRef;
import chancery.core.model.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes references for role words: who "the Belarusian president", "Indian police" and "Defence
/// Minister Viktor Example" are.
final class RoleRefs {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("GOV", "government"),
          Map.entry("MIL", "military"),
          Map.entry("COP", "police"),
          Map.entry("JUD", "courts"),
          Map.entry("LEG", "parliament"),
          Map.entry("SPY", "intelligence"),
          Map.entry("OPP", "opposition"),
          Map.entry("PTY", "party"),
          Map.entry("REB", "rebels"),
          Map.entry("BUS", "business"),
          Map.entry("JRN", "media"),
          Map.entry("SOC", "activists"),
          Map.entry("EDU", "education"),
          Map.entry("REL", "clergy"),
          Map.entry("MED", "health workers"),
          Map.entry("CVL", "civilians"),
          Map.entry("REF", "refugees"),
          Map.entry("CRM", "criminals"));

  private final Register register;
  private final PartialDate date;

  RoleRefs(Register register, PartialDate date) {
    this.register = register;
    this.date = date;
  }

  /// The sector of a phrase's role words; a generic head word borrows that of the body before it.
  static Optional<String> sector(List<Role> roles) {
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    Role head = roles.getLast();
    if (head.isGeneric() && roles.size() > 1) {
      Optional<String> borrowed = roles.get(roles.size() - 2).sector();
      return borrowed.or(head::sector);
    }
    return head.sector();
  }

  /// A sector of a state: its government is the state itself, any other sector an actor of its own.
  ActorRef ofState(State state, Optional<String> sector) {
    String code = sector.orElse("GOV");
    String id = code.equals("GOV") ? state.id() : state.id() + "/" + code;
    String label = LABELS.getOrDefault(code, code);
    String name = code.equals("GOV") ? state.name() : state.adjective() + " " + label;
    return new ActorRef(
        Optional.of(id), name, Optional.of(state.codes().plover()), Optional.of(code));
  }

  /// The holder of the office that the title names, in that state at the date, where there is one.
  Optional<Person> holder(Role title, Actor of) {
    Optional<OfficeKind> kind = title.officeKind();
    if (kind.isPresent()) {
      return kind.get().isSingle() ? register.holder(kind.get(), of, date) : Optional.empty();
    }
    return title.office().equals("leader") ? leader(of) : Optional.empty();
  }

  /// The leader is known only where one person is head of state and of government, or where the
  /// state has but one of the two.
  private Optional<Person> leader(Actor of) {
    Optional<Person> state = register.holder(OfficeKind.HEAD_OF_STATE, of, date);
    Optional<Person> government = register.holder(OfficeKind.HEAD_OF_GOVERNMENT, of, date);
    if (state.isEmpty() || government.isEmpty() || state.equals(government)) {
      return state.or(() -> government);
    }
    return Optional.empty();
  }

  /// A named person that the register does not know.
  static ActorRef unknown(String name, Optional<String> country, Optional<String> sector) {
    String slug =
        Words.of(name).stream()
            .filter(Word::isWord)
            .map(w -> NameKey.fold(w.key()))
            .filter(key -> !key.isEmpty())
            .collect(Collectors.joining("-"));
    String shown = name.replaceAll("\\s+", " ");
    Optional<String> id = slug.isEmpty() ? Optional.empty() : Optional.of("person:" + slug);
    return new ActorRef(id, shown, country, sector);
  }

  /// The person as of the date, with what the words beside the name say where the register knows no
  /// office for the date.
  ActorRef person(
      Person person, List<Role> roles, Optional<String> qualifier, Optional<String> country) {
    ActorRef ref = register.toRef(person, date);
    boolean former = qualifier.filter(q -> q.equals("former")).isPresent();
    boolean office = roles.stream().anyMatch(r -> r.kind() == Role.Kind.TITLE);
    boolean silent = ref.sector().isEmpty() || ref.sector().get().equals("ELI");
    if (former && office) {
      return withSector(ref, Optional.of("ELI"), country);
    }
    return office && silent
        ? withSector(ref, sector(roles).or(ref::sector), country)
        : withSector(ref, ref.sector(), country);
  }

  private static ActorRef withSector(
      ActorRef ref, Optional<String> sector, Optional<String> country) {
    return new ActorRef(ref.id(), ref.name(), ref.country().or(() -> country), sector);
  }
}
