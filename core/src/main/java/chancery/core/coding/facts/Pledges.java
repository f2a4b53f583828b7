package chancery.core.coding.facts;

import chancery.core.model.Fact;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.Span;
import chancery.core.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Promises of two sides, by area: what they pledge to do, and in which fields.
final class Pledges {
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b(?:pledg(?:e|ed|es|ing)|commit(?:s|ted|ting)?|agree(?:d|s|ing)?|vow(?:ed|s|ing)?|promis(?:e|ed|es|ing)|undertook|would|will|willing"
              + " to|ready to|plan(?:s|ned)? to|intend(?:s|ed)? to|signed|resolved|reaffirmed)\\b");
  private static final Pattern DEEPEN =
      Pattern.compile(
          "\\b(?:improv|strengthen|deepen|expand|boost|enhanc|broaden|develop|promot|increas|upgrad|step"
              + " up|stepping up|intensif|widen|extend|continue|cooperat|work"
              + " together)[a-z]{0,4}\\b");
  private static final Pattern AREAS =
      Pattern.compile(
          "\\b(?:areas?|fields?|sectors?|spheres?|domains?)\\b,? ?(?:(?:ranging|stretching)?"
              + " ?from|such as|including|like|of|:){1,8} ");
  private static final Pattern IN =
      Pattern.compile(
          "\\b(?:cooperation|ties|relations|collaboration|partnership|links)\\b (?:in|on) (?:the"
              + " (?:areas?|fields?|spheres?) of )?");
  private static final int MAX_AREAS = 12;
  private static final int MAX_AREA = 60;

  private Pledges() {}

  static List<Fact> in(Scene scene) {
    Matcher promise = PROMISE.matcher(scene.words());
    if (!promise.find()) {
      return List.of();
    }
    Matcher deepen = DEEPEN.matcher(scene.words());
    if (!deepen.find(promise.end())) {
      return List.of();
    }
    List<String> areas = areas(scene, deepen.start());
    List<Participant> pair = scene.pair();
    if (areas.isEmpty() || pair.size() < 2) {
      return List.of();
    }
    PartialDate when = scene.time(0).orElseGet(() -> earlier(scene));
    Fact pledge =
        new Fact.Pledge(
            pair.get(0),
            Optional.of(pair.get(1)),
            Map.of("areas", String.join("|", areas), "verb", promise.group()),
            scene.basis("pledge", when, Status.ACTUAL, 0.75));
    return List.of(pledge);
  }

  /// "They also committed …" goes on with the sentence before it, and with its time.
  private static PartialDate earlier(Scene scene) {
    int start = scene.sentence().span().start();
    boolean goesOn = scene.words().matches("(?:they|both|the two|the sides)\\b.{0,2000}");
    return goesOn
        ? scene.reading().timesIn(new Span(Math.max(0, start - 600), start)).stream()
            .filter(t -> t.date().earliest().isPresent())
            .reduce((_, b) -> b)
            .map(t -> t.date())
            .orElseGet(scene::today)
        : scene.today();
  }

  private static List<String> areas(Scene scene, int from) {
    Matcher named = AREAS.matcher(scene.words());
    if (named.find(from)) {
      return list(scene, named.end());
    }
    Matcher in = IN.matcher(scene.words());
    return in.find(from) ? list(scene, in.end()) : List.of();
  }

  /// The parts of a list that runs to the end of its clause: "defence, trade and from ports to
  /// rail".
  private static List<String> list(Scene scene, int from) {
    int to = end(scene.words(), from);
    List<String> areas = new ArrayList<>();
    for (String part : scene.printed(from, to).split(",? (?:and|to|as well as) |, ", -1)) {
      String area = part.strip().replaceAll("^(?:and|to|the|from) |[.”\"’']+$", "").strip();
      if (!area.isEmpty() && area.length() <= MAX_AREA && areas.size() < MAX_AREAS) {
        areas.add(area);
      }
    }
    return areas;
  }

  private static int end(String words, int from) {
    int to = words.length();
    for (String stop :
        List.of(
            ".",
            ";",
            ", the ",
            ", which",
            ", according",
            " as part of",
            ", said",
            ", he ",
            ", she ",
            " during ",
            " after ",
            " when ")) {
      int at = words.indexOf(stop, from);
      if (at >= 0) {
        to = Math.min(to, at);
      }
    }
    return to;
  }
}
