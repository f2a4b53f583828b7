package chancery.io.query;

import chancery.core.actors.Actor;
import chancery.core.actors.ActorName;
import chancery.core.actors.Register;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says which actor a typed name means, or why it means none. Threads may share it.
public final class Names {
  /// Longest name that is looked up, in characters.
  public static final int MAX_LENGTH = 200;

  private static final int SUGGESTIONS = 3;
  private static final int LISTED = 6;

  private final Register register;

  /// Looks names up in this register.
  public Names(Register register) {
    this.register = register;
  }

  /// The actor that the name, adjective, capital, code or id means.
  ///
  /// @throws UnknownActor where it means none or several
  public Actor resolve(String name) {
    String asked = name.strip();
    if (asked.isEmpty()) {
      throw new UnknownActor("name an actor: a country, organisation or person of the register");
    }
    if (asked.length() > MAX_LENGTH) {
      throw new UnknownActor("a name has at most " + MAX_LENGTH + " characters");
    }
    List<Actor> found = register.find(asked);
    if (found.isEmpty()) {
      throw new UnknownActor("no actor “" + asked + "” in the register" + didYouMean(asked));
    }
    List<Actor> meant = meant(asked, found);
    if (meant.size() > 1) {
      throw new UnknownActor(
          "“" + asked + "” may mean " + listed(meant) + "; write the one you mean by its id");
    }
    return meant.getFirst();
  }

  /// What is found by id, by code or by one name alone is certain; several that bear the same kind
  /// of name, or only begin with it, are not.
  private List<Actor> meant(String asked, List<Actor> found) {
    if (found.size() == 1 || found.getFirst().id().equals(asked)) {
      return found.subList(0, 1);
    }
    List<ActorName> bearing = register.names().exactly(asked);
    if (bearing.isEmpty()) {
      return isCode(found.getFirst(), asked) ? found.subList(0, 1) : found;
    }
    ActorName.Kind best =
        bearing.stream().map(ActorName::kind).min(Comparator.naturalOrder()).orElseThrow();
    Set<Actor> same =
        bearing.stream()
            .filter(n -> n.kind() == best)
            .map(ActorName::actor)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Actor> present = same.stream().filter(Names::isPresent).toList();
    List<Actor> meant = present.isEmpty() ? List.copyOf(same) : present;
    List<Actor> proper = meant.stream().filter(a -> fold(a.name()).equals(fold(asked))).toList();
    return proper.size() == 1 ? proper : meant;
  }

  private static boolean isCode(Actor actor, String asked) {
    String code = asked.substring(asked.indexOf(':') + 1).strip().toUpperCase(Locale.ROOT);
    return actor instanceof Actor.State s && s.codes().all().anyMatch(c -> c.value().equals(code));
  }

  /// Former states and territories give way to states of today.
  private static boolean isPresent(Actor actor) {
    return actor instanceof Actor.State s
        && s.standing().period().isOpen()
        && !s.standing().isTerritory();
  }

  private static String listed(List<Actor> actors) {
    String shown =
        actors.stream().limit(LISTED).map(Names::shown).collect(Collectors.joining(", "));
    return actors.size() > LISTED ? shown + " and others" : shown;
  }

  private static String shown(Actor actor) {
    return actor.name() + " (" + actor.id() + ")";
  }

  private String didYouMean(String asked) {
    String folded = fold(asked);
    int most = Math.max(1, folded.length() / 3);
    List<String> near =
        register.actors().stream()
            .map(a -> new Near(a, distance(a, folded, most)))
            .filter(n -> n.distance() <= most)
            .sorted(Comparator.comparingInt(Near::distance).thenComparing(n -> n.actor().id()))
            .limit(SUGGESTIONS)
            .map(n -> shown(n.actor()))
            .toList();
    return near.isEmpty()
        ? "; it knows countries, organisations, persons, media and projects by name, adjective,"
            + " capital and code"
        : "; did you mean " + String.join(" or ", near) + "?";
  }

  private record Near(Actor actor, int distance) {}

  private static int distance(Actor actor, String folded, int most) {
    return allNames(actor)
        .map(Names::fold)
        .filter(n -> Math.abs(n.length() - folded.length()) <= most)
        .mapToInt(n -> EditDistance.of(n, folded))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static Stream<String> allNames(Actor actor) {
    Stream<String> adjectives =
        actor instanceof Actor.State s ? s.wording().adjectives().stream() : Stream.of();
    return Stream.of(Stream.of(actor.name()), actor.aliases().stream(), adjectives).flatMap(s -> s);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
