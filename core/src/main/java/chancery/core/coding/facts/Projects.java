package chancery.core.coding.facts;

import chancery.core.model.Fact;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.Status;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Projects and initiatives, with the two sides that a sentence ties to them.
final class Projects {
  /// The first of these that stands in the sentence says what the subject has to do with it.
  private static final List<Map.Entry<String, String>> ROLES =
      List.of(
          Map.entry("supporter", "supporter"),
          Map.entry("withdr", "withdrawing"),
          Map.entry("suspend", "suspended"),
          Map.entry("collaborat", "partner"),
          Map.entry("cooperat", "partner"),
          Map.entry("jointly", "partner"),
          Map.entry("built", "builder"),
          Map.entry("build", "builder"),
          Map.entry("launch", "founder"),
          Map.entry("financ", "financier"),
          Map.entry("fund", "financier"),
          Map.entry("invest", "investor"),
          Map.entry("sign", "signatory"),
          Map.entry("join", "member"),
          Map.entry("member", "member"));

  private Projects() {}

  static List<Fact> in(Scene scene) {
    List<Fact> facts = new ArrayList<>();
    for (Mention project : scene.mentions()) {
      if (project.type() == MentionType.PROJECT) {
        fact(scene, project).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> fact(Scene scene, Mention project) {
    List<Mention> others =
        scene.sides().stream()
            .filter(m -> !m.span().meets(project.span()))
            .filter(m -> m.type() != MentionType.ORGANISATION)
            .toList();
    List<Participant> sides = Scene.parties(others);
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> fields =
        Map.of("name", project.actor().name(), "role", role(scene.words()));
    PartialDate when = scene.time(0).orElseGet(scene::today);
    Optional<Participant> other = sides.size() > 1 ? Optional.of(sides.get(1)) : Optional.empty();
    return Optional.of(
        new Fact.Project(
            sides.getFirst(),
            other,
            fields,
            scene.basis("project", since(scene, when), Status.ACTUAL, 0.75)));
  }

  /// A project that a sentence tells of under an old date is not of that date.
  private static PartialDate since(Scene scene, PartialDate when) {
    return scene.words().contains("since") ? scene.today() : when;
  }

  private static String role(String words) {
    return ROLES.stream()
        .filter(r -> words.contains(r.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("participant");
  }
}
