package chancery.core.reading;

import chancery.core.actors.Actor;
import chancery.core.actors.Actor.Person;
import chancery.core.actors.Actor.State;
import chancery.core.actors.ActorName;
import chancery.core.actors.Office;
import chancery.core.actors.OfficeKind;
import chancery.core.actors.Register;
import chancery.core.model.PartialDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a document names for certain, read over all of it before anything doubtful is decided: the
/// headline may use a surname that the text explains later.
final class DocumentNames {
  private static final int TELLING_SURNAME = 5;

  private final Register register;
  private final PartialDate date;
  private final Map<String, Integer> states = new HashMap<>();
  private final Set<String> sureActors = new HashSet<>();

  DocumentNames(Register register, PartialDate date, List<List<Phrase>> sentences) {
    this.register = register;
    this.date = date;
    sentences.forEach(phrases -> phrases.forEach(this::countStates));
    sentences.forEach(phrases -> phrases.forEach(this::noteSure));
  }

  private void countStates(Phrase phrase) {
    count(phrase.names());
    phrase.owner().ifPresent(owner -> count(owner.names()));
  }

  private void count(List<ActorName> names) {
    List<String> ids = alive(names).stream().map(Actor::id).toList();
    boolean sure = ids.size() == 1 && names.getFirst().actor() instanceof State;
    if (sure && names.stream().noneMatch(n -> n.kind() == ActorName.Kind.CAPITAL && isWeak(n))) {
      states.merge(ids.getFirst(), 1, Integer::sum);
    }
  }

  /// Persons named in full or with their title.
  private void noteSure(Phrase phrase) {
    if (phrase.names().isEmpty() || !(phrase.names().getFirst().actor() instanceof Person)) {
      return;
    }
    boolean full = phrase.names().stream().anyMatch(n -> n.kind() != ActorName.Kind.FAMILY);
    if (full || !phrase.roles().isEmpty()) {
      person(phrase).ifPresent(p -> sureActors.add(p.id()));
    }
  }

  /// How often the document names the state.
  int count(String stateId) {
    return states.getOrDefault(stateId, 0);
  }

  /// The states that the document names, the most frequent first.
  List<State> statesByFrequency() {
    return states.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .flatMap(e -> register.state(e.getKey()).stream())
        .toList();
  }

  /// The state, where the document names no other.
  Optional<State> onlyState() {
    return states.size() == 1
        ? register.state(states.keySet().iterator().next())
        : Optional.empty();
  }

  /// The distinct actors of that name that exist at the date; all where none does.
  private List<Actor> alive(List<ActorName> names) {
    List<Actor> all = names.stream().map(ActorName::actor).distinct().toList();
    List<Actor> then = all.stream().filter(this::existsThen).toList();
    return then.isEmpty() ? all : then;
  }

  private boolean existsThen(Actor actor) {
    return switch (actor) {
      case State s -> s.standing().period().mayHold(date) && !isPast(s);
      case Actor.Organisation o -> o.period().mayHold(date);
      case Actor.Project _, Person _, Actor.Agency _, Actor.Outlet _, Actor.Region _ -> true;
    };
  }

  /// With no date known, a state that is over is not meant where another bears the name.
  private boolean isPast(State state) {
    return date.isUnknown() && !state.standing().period().isOpen();
  }

  /// The actor meant by a name that is no person's; empty where the name needs support that the
  /// document does not give.
  Optional<Actor> pick(List<ActorName> names) {
    Comparator<Actor> best =
        Comparator.comparingInt((Actor a) -> -count(a.id()))
            .thenComparing(a -> !(a instanceof State s && s.standing().kind().equals("un-member")))
            .thenComparing(a -> a instanceof State s && s.standing().isTerritory())
            .thenComparing(a -> kindOf(names, a))
            .thenComparing(Actor::id);
    List<Actor> others = alive(names).stream().filter(a -> !(a instanceof Person)).toList();
    return others.stream().min(best).filter(a -> isSupported(names, a));
  }

  private static ActorName.Kind kindOf(List<ActorName> names, Actor actor) {
    return names.stream()
        .filter(n -> n.actor().equals(actor))
        .map(ActorName::kind)
        .min(Comparator.naturalOrder())
        .orElse(ActorName.Kind.FAMILY);
  }

  private boolean isSupported(List<ActorName> names, Actor actor) {
    ActorName name = names.stream().filter(n -> n.actor().equals(actor)).findFirst().orElseThrow();
    boolean capital = kindOf(names, actor) == ActorName.Kind.CAPITAL;
    return !capital || !isWeak(name) || count(actor.id()) > 0;
  }

  private static boolean isWeak(ActorName name) {
    boolean territory = name.actor() instanceof State s && s.standing().isTerritory();
    String key = name.printed().toLowerCase(java.util.Locale.ROOT).replace('\'', ' ');
    return territory || Lexicon.table().has(WordClass.WEAKCAPITAL, key);
  }

  /// The person meant; empty where a bare surname has nothing in the document to rest on.
  Optional<Person> person(Phrase phrase) {
    List<Person> all =
        phrase.names().stream()
            .map(ActorName::actor)
            .filter(Person.class::isInstance)
            .map(Person.class::cast)
            .distinct()
            .toList();
    boolean full = phrase.names().stream().anyMatch(n -> n.kind() != ActorName.Kind.FAMILY);
    List<Person> fitting = narrowed(all, phrase, full);
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Person best = fitting.stream().min(likeliest()).orElseThrow();
    boolean bare = !full && phrase.roles().isEmpty();
    return !bare || isSupported(best, fitting, phrase) ? Optional.of(best) : Optional.empty();
  }

  private List<Person> narrowed(List<Person> all, Phrase phrase, boolean full) {
    List<String> bodies =
        phrase.owner().stream().flatMap(o -> o.names().stream()).map(n -> n.actor().id()).toList();
    if (bodies.isEmpty()) {
      return all;
    }
    List<Person> ofBody =
        all.stream()
            .filter(p -> register.officesOf(p).stream().anyMatch(o -> bodies.contains(o.of())))
            .toList();
    return ofBody.isEmpty() && full ? all : ofBody;
  }

  private Comparator<Person> likeliest() {
    return Comparator.comparing((Person p) -> !sureActors.contains(p.id()))
        .thenComparing(p -> register.officesOf(p, date).isEmpty())
        .thenComparingInt(p -> -count(p))
        .thenComparing(this::rank)
        .thenComparing(Person::id);
  }

  private int count(Person person) {
    return register.officesOf(person).stream().mapToInt(o -> count(o.of())).max().orElse(0);
  }

  /// The highest office held; nothing counts behind all.
  private OfficeKind rank(Person person) {
    return register.officesOf(person, date).stream()
        .map(Office::kind)
        .min(Comparator.naturalOrder())
        .orElse(OfficeKind.HEAD_OF_ORGANISATION);
  }

  /// A surname alone rests on a full name in the document, or on the only holder of an office of a
  /// state that the document names; a long surname that nobody else bears rests on itself.
  private boolean isSupported(Person person, List<Person> all, Phrase phrase) {
    if (sureActors.contains(person.id())) {
      return true;
    }
    boolean inOffice = !register.officesOf(person, date).isEmpty();
    String printed = Surnames.family(phrase);
    boolean word = Lexicon.table().has(WordClass.NOTNAME, printed);
    if (word || !inOffice) {
      return false;
    }
    boolean sole = all.stream().filter(p -> !register.officesOf(p, date).isEmpty()).count() == 1;
    boolean stateNamed =
        register.officesOf(person, date).stream().map(Office::of).anyMatch(s -> count(s) > 0);
    return stateNamed || (sole && printed.length() >= TELLING_SURNAME);
  }
}
