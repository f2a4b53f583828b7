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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Trade between two: ranks among trading partners, volumes and their trend.
final class Trade {
  private static final Pattern RANK =
      Pattern.compile(
          "(?:(second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th)[- ])?(?:most"
              + " important|biggest|largest|top|main|leading|key|major|no\\. 1)(?: single)?"
              + " (?:trade|trading|economic|commercial) partner");
  private static final Pattern DISPLACES =
      Pattern.compile("\\b(?:replac|overtak|overtook|surpass|displac|supplant)[a-z]{0,4}\\b");
  private static final Pattern VOLUME =
      Pattern.compile(
          "\\b(?:bilateral |mutual |two-way )?trade(?: volume| turnover| flows?)?\\b|\\btrade"
              + " between\\b|\\b(?:ex|im)ports?\\b");
  private static final Pattern TREND =
      Pattern.compile(
          "\\b(risen|rose|rises|rising|grown|grew|grows|growing|increased|increases|doubled|tripled|jumped|surged|climbed|expanded|fallen|fell|falls|dropped|declined|shrank|shrunk|halved|plunged|slumped|reached|hit|exceeded|topped|totalled|totaled|amounted"
              + " to)\\b");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:[$€£¥]|us\\$ ?)\\d[\\d.,]{0,14}(?:"
              + " ?(?:trillion|billion|million|bn|mn))?|\\d[\\d.,]{0,14}"
              + " ?(?:trillion|billion|million|bn|mn) (?:us |u\\.s\\."
              + " )?(?:dollars|euros|yuan|roubles|rubles|pounds|yen)|\\d[\\d.,]{0,6} ?(?:per"
              + " cent|percent|%)");
  private static final Map<String, String> RANKS =
      Map.of(
          "second", "2", "third", "3", "fourth", "4", "fifth", "5", "sixth", "6", "seventh", "7",
          "2nd", "2", "3rd", "3", "4th", "4");

  private Trade() {}

  static List<Fact> in(Scene scene) {
    List<Fact> facts = new ArrayList<>();
    if (scene.words().contains("partner")) {
      rank(scene).ifPresent(facts::add);
    }
    if (scene.words().contains("trade") || scene.words().contains("ports")) {
      volume(scene).ifPresent(facts::add);
    }
    return facts;
  }

  /// "X is Y's second-biggest trading partner", "with X replacing Z to become Y's biggest trading
  /// partner after W".
  private static Optional<Fact> rank(Scene scene) {
    Matcher m = RANK.matcher(scene.words());
    if (!m.find()) {
      return Optional.empty();
    }
    List<Mention> sides = partners(scene);
    Optional<Mention> owner = owner(scene, sides, m);
    Optional<Mention> partner = owner.flatMap(o -> partner(scene, sides, m.start(), o));
    if (owner.isEmpty() || partner.isEmpty() || same(owner.get(), partner.get())) {
      return Optional.empty();
    }
    Map<String, String> fields = new TreeMap<>();
    fields.put("measure", "trading partner");
    fields.put("rank", ranked(m));
    after(scene, sides, m.end()).ifPresent(n -> fields.put("after", n.actor().name()));
    displaced(scene, sides, m.start()).ifPresent(n -> fields.put("replacing", n.actor().name()));
    return Optional.of(
        new Fact.Trade(
            side(partner.get()),
            Optional.of(side(owner.get())),
            fields,
            scene.basis("trade-rank", when(scene, m.end()), Status.ACTUAL, 0.85)));
  }

  private static String ranked(Matcher m) {
    String ordinal = m.group(1);
    if (ordinal != null) {
      return RANKS.getOrDefault(ordinal, "5");
    }
    boolean first =
        m.group().matches("(?:most important|biggest|largest|top|main|leading|no\\. 1).*");
    return first ? "1" : "major";
  }

  private static List<Mention> partners(Scene scene) {
    return scene.mentions().stream()
        .filter(m -> m.type() == MentionType.STATE || m.type() == MentionType.ORGANISATION)
        .filter(m -> m.actors().size() == 1 && m.actor().country().isPresent())
        .toList();
  }

  /// Whose partner: the possessive right before the rank, else what "of" or "for" names behind it.
  private static Optional<Mention> owner(Scene scene, List<Mention> sides, Matcher m) {
    Optional<Mention> before =
        scene
            .lastBefore(sides, m.start())
            .filter(s -> possessive(scene.words().substring(scene.end(s), m.start()), scene, s));
    return before.or(() ->
        scene
            .firstAfter(sides, m.end())
            .filter(s ->
                scene
                    .words()
                    .substring(m.end(), scene.start(s))
                    .matches("s? (?:of|for) (?:the )?")));
  }

  private static boolean possessive(String gap, Scene scene, Mention owner) {
    String own = scene.words().substring(scene.start(owner), scene.end(owner));
    boolean marked = gap.matches("'s? (?:\\w+ ){0,2}") || own.matches(".*'s?");
    return marked && gap.length() < 30;
  }

  private static Optional<Mention> partner(
      Scene scene, List<Mention> sides, int rank, Mention owner) {
    Matcher displaces = DISPLACES.matcher(scene.words());
    if (displaces.find() && displaces.start() < rank) {
      Optional<Mention> subject = scene.lastBefore(sides, displaces.start());
      if (subject.isPresent()) {
        return subject;
      }
    }
    List<Mention> others = sides.stream().filter(s -> !same(s, owner)).toList();
    return scene.lastBefore(others, rank).or(() -> scene.firstAfter(others, rank));
  }

  private static Optional<Mention> displaced(Scene scene, List<Mention> sides, int rank) {
    Matcher displaces = DISPLACES.matcher(scene.words());
    return displaces.find() && displaces.start() < rank
        ? scene.firstAfter(sides, displaces.end()).filter(s -> scene.end(s) <= rank)
        : Optional.empty();
  }

  private static Optional<Mention> after(Scene scene, List<Mention> sides, int rank) {
    return scene
        .firstAfter(sides, rank)
        .filter(s ->
            scene
                .words()
                .substring(rank, scene.start(s))
                .matches("s? (?:after|behind|next to) (?:the )?"));
  }

  /// "Trade between X and Y has risen to 5 billion dollars".
  private static Optional<Fact> volume(Scene scene) {
    Matcher trade = VOLUME.matcher(scene.words());
    Matcher trend = TREND.matcher(scene.words());
    if (!trade.find() || !trend.find(trade.end())) {
      return Optional.empty();
    }
    List<Participant> pair = Scene.parties(partners(scene));
    boolean mutual = scene.words().startsWith("trade") || trade.group().startsWith("bilateral");
    List<Participant> sides = pair.size() >= 2 || !mutual ? pair : scene.pair();
    if (sides.size() < 2) {
      return Optional.empty();
    }
    Map<String, String> fields = new TreeMap<>();
    fields.put("measure", trade.group().contains("port") ? trade.group().strip() : "trade");
    fields.put("trend", trend.group());
    Matcher value = VALUE.matcher(scene.words());
    if (value.find()) {
      fields.put("value", scene.printed(value.start(), value.end()));
    }
    return Optional.of(
        new Fact.Trade(
            sides.get(0),
            Optional.of(sides.get(1)),
            fields,
            scene.basis("trade-volume", when(scene, 0), Status.ACTUAL, 0.7)));
  }

  private static PartialDate when(Scene scene, int offset) {
    return scene.time(offset).orElseGet(scene::today);
  }

  private static Participant side(Mention mention) {
    return new Participant(mention.actor(), mention.span());
  }

  private static boolean same(Mention a, Mention b) {
    return a.actor().country().equals(b.actor().country())
        && a.actor().key().equals(b.actor().key());
  }
}
