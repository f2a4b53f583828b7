package chancery.core.coding.facts;

import chancery.core.coding.Coding;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sanctions between two, out of the events that a sentence was coded with: the event says who and
/// whom, the words say which measure and which step.
final class Sanctions {
  private static final Pattern MEASURE =
      Pattern.compile(
          "\\b(?:(?:economic|trade|financial|arms|oil|travel|sectoral|various|new|further|additional|sweeping|targeted|import|export)["
              + " -]){0,3}(?:sanctions?|embargo(?:es)?|tariffs?|bans?|restrictions|price cap|asset"
              + " freezes?|blacklist)\\b");
  private static final Pattern EXTENDS =
      Pattern.compile("\\b(?:extend|prolong|renew)(?:s|ed|ing)?\\b");

  private Sanctions() {}

  static List<Fact> in(Scene scene, Coding coding) {
    Matcher measure = MEASURE.matcher(scene.words());
    if (!measure.find()) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    for (Finding.Event event : coding.events()) {
      if (scene.sentence().span().holds(event.trigger())) {
        step(event, scene).ifPresent(step -> add(facts, scene, event, step, measure.group()));
      }
    }
    return facts;
  }

  private static void add(
      List<Fact> facts, Scene scene, Finding.Event event, String step, String measure) {
    if (event.actors().isEmpty() || event.recipients().isEmpty()) {
      return;
    }
    facts.add(
        new Fact.Sanction(
            event.actors().getFirst(),
            Optional.of(event.recipients().getFirst()),
            Map.of("step", step, "measure", measure),
            scene.basis("sanction", event.when(), event.status(), event.confidence())));
  }

  private static Optional<String> step(Finding.Event event, Scene scene) {
    return switch (event.code().type()) {
      case SANCTION -> Optional.of(EXTENDS.matcher(scene.words()).find() ? "extended" : "imposed");
      case RETREAT, CONCEDE -> Optional.of("lifted");
      case THREATEN -> Optional.of("threatened");
      case AGREE,
          CONSULT,
          SUPPORT,
          COOPERATE,
          AID,
          REQUEST,
          ACCUSE,
          REJECT,
          PROTEST,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          Optional.empty();
    };
  }
}
