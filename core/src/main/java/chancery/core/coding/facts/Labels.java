package chancery.core.coding.facts;

import chancery.core.model.Fact;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.Status;
import chancery.core.reading.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a relationship is called: "strategic partnership", "ironclad friendship"; and the bodies in
/// which two sides say they act together.
final class Labels {
  private static final String QUALITY =
      "(?:all-weather|all"
          + " weather|comprehensive|strategic|special|privileged|enhanced|iron-?clad|enduring|traditional|brotherly|fraternal|unbreakable|no-limits|limitless|special|close|historic|deep-rooted|time-tested|long-term|global|cooperative|coordinated|interactive|equal|enhanced|bilateral|security|defence|defense|military|economic|energy)";
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b"
              + QUALITY
              + "(?:(?:,| and|,? \\p{L}[\\p{L}-]{1,14})?[ -]"
              + QUALITY
              + "){0,5}"
              + " (?:partnership|alliance|friendship|relationship|partners|allies|ally|brotherhood)(?:"
              + " (?:of coordination|of cooperation|without limits|for the new era|for a new era|in"
              + " the new era))?");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:close|bilateral|security|defence|defense|military|economic|energy|global) .*");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "\\b(?:coordination|cooperation|coordinate|cooperate|cooperating|collaboration)\\b[^.;]{0,60}?\\b(?:in|on|within|at|under)\\b[^.;]{0,60}");
  private static final Pattern AHEAD =
      Pattern.compile("\\b(?:will|would|shall|going to|plan(?:s|ned)? to)\\b");

  private Labels() {}

  static List<Fact> in(Scene scene) {
    List<Fact> facts = new ArrayList<>();
    label(scene).ifPresent(facts::add);
    together(scene).ifPresent(facts::add);
    return facts;
  }

  private static Optional<Fact> label(Scene scene) {
    Matcher m = LABEL.matcher(scene.words());
    while (m.find()) {
      if (!PLAIN.matcher(m.group()).matches() || m.group().contains("strategic")) {
        return label(scene, m.start(), m.end());
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> label(Scene scene, int from, int to) {
    List<Participant> pair = scene.pair();
    if (pair.size() < 2) {
      return Optional.empty();
    }
    PartialDate when = scene.time(0).orElseGet(scene::today);
    return Optional.of(
        new Fact.Relation(
            pair.get(0),
            Optional.of(pair.get(1)),
            Map.of("label", scene.printed(from, to)),
            scene.basis("relation-label", when, Status.ACTUAL, 0.8)));
  }

  /// "X would strengthen coordination with Y in the United Nations": a tie within bodies that are
  /// neither side.
  private static Optional<Fact> together(Scene scene) {
    Matcher m = TOGETHER.matcher(scene.words());
    List<Mention> bodies = scene.bodies();
    if (bodies.isEmpty() || !m.find()) {
      return Optional.empty();
    }
    List<Mention> within = bodies.stream().filter(b -> scene.start(b) > m.start()).toList();
    List<Participant> sides =
        Scene.parties(scene.sides().stream().filter(s -> !bodies.contains(s)).toList());
    if (within.isEmpty() || sides.size() < 2) {
      return Optional.empty();
    }
    String names =
        within.stream().map(b -> b.actor().name()).distinct().collect(Collectors.joining(", "));
    Status status = AHEAD.matcher(scene.words()).find() ? Status.PLANNED : Status.ACTUAL;
    return Optional.of(
        new Fact.Relation(
            sides.get(0),
            Optional.of(sides.get(1)),
            Map.of("label", "coordination in " + names),
            scene.basis("relation-bodies", scene.today(), status, 0.65)));
  }
}
