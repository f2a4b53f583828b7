package chancery.core.actors;

import chancery.core.actors.Actor.Person;
import chancery.core.actors.ActorName.Kind;
import chancery.core.actors.RussianCases.Bearer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts all names of the register's actors into a trie, Russian ones in all their cases.
final class RegisterNames {
  private static final List<String> PARTICLES = List.of("al-", "el-", "Al-", "El-", "al ", "el ");

  private static final int SHORTEST_FAMILY = 3;

  private RegisterNames() {}

  /// All names, a single family name too.
  static NameTrie of(List<Actor> actors) {
    NameTrie.Builder names = new NameTrie.Builder();
    for (Actor actor : actors) {
      switch (actor) {
        case Actor.State state -> state(names, state);
        case Person person -> person(names, person);
        case Actor.Organisation o -> plain(names, o);
        case Actor.Agency a -> plain(names, a);
        case Actor.Outlet o -> plain(names, o);
        case Actor.Project p -> plain(names, p);
        case Actor.Region r -> plain(names, r);
      }
    }
    return names.build();
  }

  private static void plain(NameTrie.Builder names, Actor actor) {
    names.add(actor, Kind.NAME, actor.name());
    for (String alias : actor.aliases()) {
      names.add(actor, Kind.NAME, alias);
      RussianCases.of(alias, Bearer.THING).forEach(form -> names.add(actor, Kind.NAME, form));
    }
  }

  private static void state(NameTrie.Builder names, Actor.State state) {
    plain(names, state);
    Actor.Wording wording = state.wording();
    wording.adjectives().forEach(a -> names.add(state, Kind.ADJECTIVE, a));
    wording.demonyms().forEach(d -> names.add(state, Kind.DEMONYM, d));
    wording.seats().forEach(s -> names.add(state, Kind.SEAT, s));
    wording.capitals().forEach(c -> names.add(state, Kind.CAPITAL, c));
  }

  private static void person(NameTrie.Builder names, Person person) {
    Set<String> full = new LinkedHashSet<>(List.of(person.name()));
    full.addAll(person.aliases());
    if (!person.given().isEmpty()) {
      for (String given : person.given().split(" ", -1)) {
        if (given.length() > 2) {
          full.add(given + " " + person.family());
        }
      }
      full.add(person.given() + " " + person.family());
    }
    for (String name : full) {
      boolean single = name.indexOf(' ') < 0 && name.chars().allMatch(c -> c < 0x590);
      add(names, person, single ? Kind.FAMILY : Kind.NAME, name);
      familyOf(name, person).ifPresent(family -> add(names, person, Kind.FAMILY, family));
    }
    family(names, person);
  }

  private static void add(NameTrie.Builder names, Person person, Kind kind, String name) {
    names.add(person, kind, name);
    Bearer bearer = person.gender().equals("f") ? Bearer.WOMAN : Bearer.MAN;
    RussianCases.of(name, bearer).forEach(form -> names.add(person, kind, form));
  }

  /// The last word of a spelling of two words that begins like the name: Alaksandar Łukašenka,
  /// Александр Лукашенко.
  private static Optional<String> familyOf(String name, Person person) {
    int blank = name.indexOf(' ');
    boolean two = blank > 0 && name.indexOf(' ', blank + 1) < 0;
    boolean westernOrder = person.name().endsWith(person.family());
    boolean letters = name.chars().allMatch(c -> c < 0x250 || (c >= 0x400 && c < 0x530));
    String last = name.substring(blank + 1);
    boolean given = last.equals(person.given());
    return two && westernOrder && letters && !given && last.length() > SHORTEST_FAMILY
        ? Optional.of(last)
        : Optional.empty();
  }

  private static void family(NameTrie.Builder names, Person person) {
    names.add(person, Kind.FAMILY, person.family());
    for (String particle : PARTICLES) {
      if (person.family().startsWith(particle)) {
        names.add(person, Kind.FAMILY, person.family().substring(particle.length()));
      }
    }
  }
}
