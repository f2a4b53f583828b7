package chancery.core.coding;

import chancery.core.coding.grammar.Lexicon;
import chancery.core.model.ActorRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which PLOVER sector a noun tells: "troops" MIL, "government" GOV.
final class Sectors {
  private final Map<String, String> byNoun = new HashMap<>();

  Sectors() {
    Lexicon.lists(Resources.lines("sectors.txt"))
        .forEach((sector, nouns) -> nouns.forEach(noun -> byNoun.putIfAbsent(noun, sector)));
  }

  /// The sector of a noun in the singular.
  Optional<String> of(String noun) {
    return Optional.ofNullable(byNoun.get(noun));
  }

  /// True for nouns that name people or bodies of people.
  boolean isAgent(String noun) {
    return byNoun.containsKey(noun) || AGENTS.contains(noun) || ends(noun);
  }

  private static final Set<String> AGENTS =
      Set.of(
          "group",
          "member",
          "side",
          "party",
          "country",
          "nation",
          "state",
          "organisation",
          "organization",
          "agency",
          "commission",
          "council",
          "committee",
          "union",
          "alliance",
          "bloc",
          "coalition",
          "faction",
          "team",
          "delegation",
          "counterpart",
          "ally",
          "bank",
          "company",
          "firm",
          "court",
          "ministry",
          "department",
          "office",
          "body",
          "mission",
          "movement",
          "tribe",
          "clan",
          "community",
          "victim",
          "captain",
          "head",
          "chief",
          "expert",
          "hostage",
          "prisoner",
          "detainee",
          "wife",
          "son",
          "daughter",
          "mother",
          "father",
          "brother",
          "donor",
          "supporter",
          "envoy",
          "suspect",
          "boy",
          "girl");

  private static boolean ends(String noun) {
    return noun.length() > 5
        && ((noun.endsWith("er") && !noun.endsWith("ower"))
            || noun.endsWith("ist")
            || noun.endsWith("man")
            || noun.endsWith("ant")
            || noun.endsWith("or")
            || noun.endsWith("ian"));
  }

  /// The actor in the part that the noun names: a state's troops are the state in its sector MIL.
  ActorRef refine(ActorRef actor, String noun) {
    Optional<String> sector = of(noun);
    boolean state = actor.id().map(i -> i.startsWith("state:")).orElse(actor.sector().isEmpty());
    return state && sector.isPresent()
        ? new ActorRef(actor.id(), actor.name(), actor.country(), sector)
        : actor;
  }
}
