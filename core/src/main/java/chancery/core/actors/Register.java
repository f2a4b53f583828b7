package chancery.core.actors;

import chancery.core.actors.Actor.Person;
import chancery.core.actors.Actor.State;
import chancery.core.model.ActorRef;
import chancery.core.model.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who is who: states, persons with offices by date, organisations with members by date, media and
/// projects. Immutable; threads may share it.
public final class Register {
  private static final List<String> FILES =
      List.of(
          "states.tsv",
          "persons-heads.tsv",
          "offices-heads.tsv",
          "persons-ministers.tsv",
          "offices-ministers.tsv",
          "organisations.tsv",
          "memberships.tsv",
          "agencies.tsv",
          "outlets.tsv",
          "projects.tsv",
          "regions.tsv");

  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Map<String, List<Office>> officesByPerson;
  private final Map<String, List<Office>> officesByBody;
  private final List<Membership> memberships;
  private final NameTrie names;
  private final Map<String, State> byPlover = new HashMap<>();

  private Register(RegisterFiles.Contents contents) {
    contents.actors().forEach(actor -> byId.put(actor.id(), actor));
    Comparator<Office> latestFirst =
        Comparator.comparing((Office o) -> o.period().begin()).reversed();
    List<Office> offices = contents.offices().stream().sorted(latestFirst).toList();
    officesByPerson = offices.stream().collect(Collectors.groupingBy(Office::person));
    officesByBody = offices.stream().collect(Collectors.groupingBy(Office::of));
    memberships = contents.memberships();
    names = RegisterNames.of(contents.actors());
    for (Actor actor : contents.actors()) {
      if (actor instanceof State s && s.id().equals("state:" + s.codes().plover())) {
        byPlover.put(s.codes().plover(), s);
      }
    }
  }

  /// The register that comes with Chancery; throws [RegisterException] where a row is bad.
  public static Register load() {
    Map<String, String> files = new HashMap<>();
    for (String file : FILES) {
      try (InputStream in = Register.class.getResourceAsStream(file)) {
        if (in != null) {
          files.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the register's " + file, e);
      }
    }
    return of(files);
  }

  /// A register of the given tables, by file name; missing ones are empty.
  public static Register of(Map<String, String> files) {
    for (String file : files.keySet()) {
      if (!FILES.contains(file)) {
        throw new IllegalArgumentException("no table of the register: " + file);
      }
    }
    return new Register(RegisterFiles.read(files));
  }

  /// All actors, in the order of the tables.
  public List<Actor> actors() {
    return List.copyOf(byId.values());
  }

  /// All names of all actors.
  public NameTrie names() {
    return names;
  }

  /// The actor of that id.
  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The state of that id.
  public Optional<State> state(String id) {
    return byId.get(id) instanceof State state ? Optional.of(state) : Optional.empty();
  }

  /// The state that PLOVER codes under the given country.
  public Optional<State> stateOfCountry(String plover) {
    return Optional.ofNullable(byPlover.get(plover));
  }

  /// All offices of a person, the latest first.
  public List<Office> officesOf(Person person) {
    return officesByPerson.getOrDefault(person.id(), List.of());
  }

  /// The offices that the person may have held on that date, the latest first.
  public List<Office> officesOf(Person person, PartialDate date) {
    return officesOf(person).stream().filter(o -> o.period().mayHold(date)).toList();
  }

  /// Who may have held an office of a state or organisation on that date, the latest first.
  public List<Person> holders(OfficeKind kind, Actor of, PartialDate date) {
    return officesByBody.getOrDefault(of.id(), List.of()).stream()
        .filter(o -> o.kind() == kind && o.period().mayHold(date))
        .map(o -> byId.get(o.person()))
        .filter(Person.class::isInstance)
        .map(Person.class::cast)
        .distinct()
        .toList();
  }

  /// Who held the office on that date; empty where nobody, or where more than one may have.
  public Optional<Person> holder(OfficeKind kind, Actor of, PartialDate date) {
    List<Person> holders = holders(kind, of, date);
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /// The steps of a state in organisations, or of an organisation's members, that may hold on that
  /// date.
  public List<Membership> memberships(Actor actor, PartialDate date) {
    return memberships.stream()
        .filter(m -> m.state().equals(actor.id()) || m.organisation().equals(actor.id()))
        .filter(m -> m.period().mayHold(date))
        .toList();
  }

  /// The actors that a query may mean, the best first: an id, a name in any case and script, an
  /// adjective, a demonym, a capital, a code of any list; `fips:BO` asks one list alone.
  public List<Actor> find(String query) {
    return new RegisterSearch(this).find(query);
  }

  /// The reference to an actor as it was on that date.
  public ActorRef toRef(Actor actor, PartialDate date) {
    return switch (actor) {
      case State s -> ref(s, Optional.of(s.codes().plover()), Optional.empty());
      case Person p -> personRef(p, date);
      case Actor.Organisation o -> ref(o, o.country(), o.sector());
      case Actor.Agency a -> ref(a, country(a.owner()), Optional.of("JRN"));
      case Actor.Outlet o -> ref(o, country(o.owner()), Optional.of("JRN"));
      case Actor.Project p -> ref(p, Optional.empty(), Optional.empty());
      case Actor.Region r -> ref(r, Optional.empty(), Optional.empty());
    };
  }

  private static ActorRef ref(Actor actor, Optional<String> country, Optional<String> sector) {
    return new ActorRef(Optional.of(actor.id()), actor.name(), country, sector);
  }

  private Optional<String> country(Actor.Press press) {
    return press.state().flatMap(this::state).map(s -> s.codes().plover());
  }

  /// In office: the office's sector. Out of it: ELI, former elite, save for armed groups. Not yet
  /// in it: none.
  private ActorRef personRef(Person person, PartialDate date) {
    List<Office> all = officesOf(person);
    List<Office> then = officesOf(person, date);
    Comparator<Office> mostTelling =
        Comparator.comparing((Office o) -> !o.period().isOpen())
            .thenComparing(Office::kind)
            .thenComparing(o -> isShared(o));
    Optional<Office> current = then.stream().min(mostTelling);
    if (current.isPresent()) {
      return ref(person, country(current.get()), sector(current.get()));
    }
    Optional<Office> former = all.stream().filter(o -> o.period().endedBefore(date)).findFirst();
    if (former.isPresent()) {
      boolean rebel = former.get().kind() == OfficeKind.ARMED_GROUP_LEADER;
      Optional<String> sector = rebel ? sector(former.get()) : Optional.of("ELI");
      return ref(person, country(former.get()), sector);
    }
    return ref(person, all.stream().findFirst().flatMap(this::country), Optional.empty());
  }

  /// A co-prince, or the sovereign of a realm that a governor-general heads, is of another country
  /// first.
  private boolean isShared(Office office) {
    return officesByBody.getOrDefault(office.of(), List.of()).stream()
        .anyMatch(o ->
            o.kind() == OfficeKind.GOVERNOR_GENERAL
                || (o.kind() == office.kind()
                    && o.period().isOpen()
                    && !o.person().equals(office.person())));
  }

  private Optional<String> country(Office office) {
    return byId(office.of())
        .flatMap(of ->
            switch (of) {
              case State s -> Optional.of(s.codes().plover());
              case Actor.Organisation o -> o.country();
              case Person _, Actor.Agency _, Actor.Outlet _, Actor.Project _, Actor.Region _ ->
                  Optional.empty();
            });
  }

  private Optional<String> sector(Office office) {
    Function<Actor, Optional<String>> ofBody =
        of -> of instanceof Actor.Organisation o ? o.sector() : Optional.empty();
    return office.kind().sector().or(() -> byId(office.of()).flatMap(ofBody));
  }
}
