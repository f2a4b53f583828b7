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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// States and the bodies they ask to join, join, are members of, and leave.
final class Memberships {
  /// How far apart a body and the word of membership may stand, in characters.
  private static final int NEAR = 90;

  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:join(?:ed|s|ing)?|acced(?:e|ed|es|ing)|accession|admitted|admission|members?|membership|observer|dialogue"
              + " partner|candidate|leave|leaves|leaving|left|withdr[ae]w(?:s|n|al|ing)?|quit|quits|quitting|suspend(?:ed|s|ing)?|suspension|expelled|exit)\\b");

  private static final Pattern EXPECTED =
      Pattern.compile(
          "\\b(?:expected|set|due|likely|poised|scheduled|about|hopes?|plans?|will|would|to"
              + " be|soon)\\b");
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:appl(?:y|ied|ies|ication)|bids?|asked|requests?|requested|seeks?|sought|seeking|wants?)\\b");
  private static final Pattern INVITED = Pattern.compile("\\binvit(?:ed|es|ation)\\b");
  private static final Pattern OUT = Pattern.compile("leav.*|left|withdr.*|quit.*|exit");
  private static final Pattern HELD =
      Pattern.compile("\\b(?:is|are|was|were|remains?|as|fellow)\\b");
  private static final Pattern BLOCKED =
      Pattern.compile(
          "\\b(?:block(?:ed|s|ing)?|oppos(?:e|ed|es|ing)|object(?:ed|s)?|veto(?:ed)?|against)\\b");

  private Memberships() {}

  static List<Fact> in(Scene scene) {
    List<Fact> facts = new ArrayList<>();
    for (Mention body : scene.bodies()) {
      cue(scene, body).flatMap(at -> fact(scene, body, at)).ifPresent(facts::add);
    }
    return facts;
  }

  /// The word of membership nearest to the body.
  private static Optional<int[]> cue(Scene scene, Mention body) {
    Matcher m = CUE.matcher(scene.words());
    Optional<int[]> best = Optional.empty();
    int least = NEAR;
    while (m.find()) {
      int gap = Math.max(scene.start(body) - m.end(), m.start() - scene.end(body));
      if (gap >= 0 && gap < least) {
        least = gap;
        best = Optional.of(new int[] {m.start(), m.end()});
      }
    }
    return best;
  }

  private static Optional<Fact> fact(Scene scene, Mention body, int[] cue) {
    Optional<Mention> who = subject(scene, body, cue);
    Optional<String> step = who.flatMap(_ -> step(scene, body, cue));
    if (step.isEmpty()) {
      return Optional.empty();
    }
    boolean ahead =
        step.get().equals("expected") || step.get().equals("asked") || step.get().equals("invited");
    Status status = step.get().equals("expected") ? Status.PLANNED : Status.ACTUAL;
    PartialDate when =
        scene
            .time(cue[0])
            .orElseGet(
                () -> ahead && status == Status.PLANNED ? PartialDate.unknown() : scene.today());
    return Optional.of(
        new Fact.Membership(
            new Participant(who.orElseThrow().actor(), who.orElseThrow().span()),
            Optional.of(new Participant(body.actor(), body.span())),
            Map.of("step", step.get(), "organisation", body.actor().name()),
            scene.basis("membership", when, status, 0.75)));
  }

  /// Who joins: the state nearest before the word of membership, in its clause.
  private static Optional<Mention> subject(Scene scene, Mention body, int[] cue) {
    List<Mention> states =
        scene.mentions().stream()
            .filter(m -> m.type() == MentionType.STATE || m.type() == MentionType.PERSON)
            .filter(m -> m.actors().size() == 1 && m.actor().country().isPresent())
            .filter(m -> !m.span().meets(body.span()))
            .toList();
    return scene
        .lastBefore(states, cue[0])
        .filter(m -> !scene.words().substring(scene.end(m), cue[0]).contains(";"))
        .filter(m -> m.type() == MentionType.STATE);
  }

  private static Optional<String> step(Scene scene, Mention body, int[] cue) {
    String words = scene.words();
    String word = words.substring(cue[0], cue[1]);
    String before = words.substring(Math.max(0, cue[0] - 60), cue[0]);
    if (BLOCKED.matcher(before).find()) {
      return Optional.empty();
    }
    if (word.startsWith("suspen")) {
      return Optional.of("suspended");
    }
    if (OUT.matcher(word).matches()) {
      boolean from =
          words
              .substring(cue[1], Math.max(cue[1], scene.start(body)))
              .matches(" (?:from )?(?:the )?");
      return from
          ? Optional.of(EXPECTED.matcher(before).find() ? "leaving" : "left")
          : Optional.empty();
    }
    if (INVITED.matcher(before).find()) {
      return Optional.of("invited");
    }
    if (ASKED.matcher(before).find()) {
      return Optional.of("asked");
    }
    if (EXPECTED.matcher(before).find()) {
      return Optional.of("expected");
    }
    return held(word, before);
  }

  private static Optional<String> held(String word, String before) {
    if (word.startsWith("join") || word.startsWith("acced") || word.startsWith("admi")) {
      return word.endsWith("ing") || word.equals("join")
          ? Optional.of("joining")
          : Optional.of("joined");
    }
    if (before.matches(".*\\b(?:became|become|becoming)\\b.*")) {
      return Optional.of("joined");
    }
    if (word.equals("observer") || word.equals("dialogue partner") || word.equals("candidate")) {
      return Optional.of(word.replace(' ', '-'));
    }
    return word.startsWith("member") && HELD.matcher(before).find()
        ? Optional.of("member")
        : Optional.empty();
  }
}
