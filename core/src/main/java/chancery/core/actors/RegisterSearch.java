package chancery.core.actors;

import chancery.core.actors.Actor.State;
import chancery.core.actors.Codes.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Answers what a typed word may mean.
final class RegisterSearch {
  private static final int MOST = 20;

  private final Register register;

  RegisterSearch(Register register) {
    this.register = register;
  }

  List<Actor> find(String query) {
    String asked = query.strip();
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<Actor> found = new LinkedHashSet<>();
    register.byId(asked).ifPresent(found::add);
    int colon = asked.indexOf(':');
    if (colon > 0) {
      String value = asked.substring(colon + 1).strip().toUpperCase(Locale.ROOT);
      states(ofList(asked.substring(0, colon), value)).forEach(found::add);
      return List.copyOf(found);
    }
    named(asked).forEach(found::add);
    coded(asked.toUpperCase(Locale.ROOT)).forEach(found::add);
    if (found.isEmpty()) {
      begun(asked).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private Stream<Actor> named(String name) {
    return register.names().exactly(name).stream()
        .sorted(
            Comparator.comparing(ActorName::kind)
                .thenComparing(n -> !(n.actor() instanceof State s && isCurrent(s)))
                .thenComparing(n -> n.actor().id()))
        .map(ActorName::actor);
  }

  private static boolean isCurrent(State state) {
    return state.standing().period().isOpen() && !state.standing().isTerritory();
  }

  /// In the order of the code lists: ISO before COW before CAMEO before FIPS.
  private List<Actor> coded(String code) {
    record Hit(int list, Actor actor) {}
    List<Hit> hits = new ArrayList<>();
    for (Actor actor : register.actors()) {
      if (actor instanceof State state) {
        state
            .codes()
            .all()
            .filter(c -> c.value().equals(code))
            .findFirst()
            .ifPresent(c -> hits.add(new Hit(rank(c), state)));
      }
    }
    return hits.stream().sorted(Comparator.comparingInt(Hit::list)).map(Hit::actor).toList();
  }

  private static int rank(Code code) {
    return switch (code) {
      case Codes.Iso3 _ -> 0;
      case Codes.Iso2 _ -> 1;
      case Codes.CowLetters _ -> 2;
      case Codes.Cameo _ -> 3;
      case Codes.Fips _ -> 4;
      case Codes.CowNumber _ -> 5;
      case Codes.GwNumber _ -> 6;
    };
  }

  private static Predicate<Code> ofList(String list, String value) {
    Predicate<Code> inList =
        switch (list.strip().toLowerCase(Locale.ROOT)) {
          case "iso" -> c -> c instanceof Codes.Iso2 || c instanceof Codes.Iso3;
          case "iso2" -> Codes.Iso2.class::isInstance;
          case "iso3" -> Codes.Iso3.class::isInstance;
          case "fips", "gec" -> Codes.Fips.class::isInstance;
          case "cow" -> c -> c instanceof Codes.CowLetters || c instanceof Codes.CowNumber;
          case "gw" -> Codes.GwNumber.class::isInstance;
          case "cameo" -> Codes.Cameo.class::isInstance;
          default -> _ -> false;
        };
    return inList.and(c -> c.value().equals(value));
  }

  private Stream<Actor> states(Predicate<Code> wanted) {
    return register.actors().stream()
        .filter(a -> a instanceof State s && s.codes().all().anyMatch(wanted));
  }

  private Stream<Actor> begun(String beginning) {
    String key = key(beginning);
    return register.actors().stream()
        .filter(a -> !key.isEmpty() && hasNameBeginning(a, key))
        .limit(MOST);
  }

  private static boolean hasNameBeginning(Actor actor, String key) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .anyMatch(name -> key(name).startsWith(key));
  }

  private static String key(String name) {
    return String.join(" ", Words.of(name).stream().filter(Word::isWord).map(Word::key).toList());
  }
}
