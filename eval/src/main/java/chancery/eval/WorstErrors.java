package chancery.eval;

import chancery.core.coding.SentenceReading;
import chancery.core.coding.SentenceReading.Act;
import chancery.core.coding.SentenceReading.Named;
import chancery.core.coding.SentenceReading.Saying;
import chancery.core.coding.SentenceReading.Tie;
import chancery.core.model.EventType;
import chancery.core.model.Span;
import chancery.reader.OnnxReader;
import chancery.reader.Readers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The errors of each of the network's heads on a part of the corpus, the surest ones first: ten of
/// what it says wrongly, then ten of what it misses. The network alone, without codebook and
/// register. Any mention of the right entity will do.
final class WorstErrors {
  private static final int SHOWN = 10;
  private static final int KINDS = 8;
  private static final double TOLD = 0.5;

  /// An error.
  ///
  /// @param sure how sure the network was of it; what is missed counts by how sure it was of
  ///   nothing
  /// @param kind what was taken for what
  /// @param words where
  private record Fault(boolean missed, double sure, String kind, String words) {}

  /// What a head got right and wrong.
  private static final class Head {
    private int right;
    private final List<Fault> faults = new ArrayList<>();
  }

  private final Map<String, Head> heads = new LinkedHashMap<>();
  private final OnnxReader reader;

  private WorstErrors(OnnxReader reader) {
    this.reader = reader;
    for (String head :
        List.of(
            "mentions",
            "triggers",
            "types",
            "status",
            "modes",
            "contexts",
            "actors",
            "recipients",
            "cues",
            "speakers",
            "addressees",
            "relays",
            "content",
            "pairs")) {
      heads.put(head, new Head());
    }
  }

  /// Reads the passages of a part of the corpus and prints the errors by head.
  static void print(Path part, PrintStream out) throws IOException {
    try (OnnxReader gated = Readers.shipped()) {
      WorstErrors errors = new WorstErrors(gated.withoutGate());
      for (JsonNode row : Lines.read(part)) {
        row.path("sentences").forEach(s -> errors.sentence(row, s));
      }
      errors.print(out);
    }
  }

  private void print(PrintStream out) {
    heads.forEach((name, head) -> {
      int all = head.right + head.faults.size();
      out.printf(
          "%n== %s: %d right, %d wrong (%.1f %%)%n",
          name, head.right, head.faults.size(), all == 0 ? 0 : 100.0 * head.faults.size() / all);
      kinds(head).forEach((kind, n) -> out.printf("   %4d  %s%n", n, kind));
      worst(head, false).forEach(out::println);
      worst(head, true).forEach(out::println);
    });
  }

  private static List<String> worst(Head head, boolean missed) {
    return head.faults.stream()
        .filter(f -> f.missed() == missed)
        .sorted(Comparator.comparingDouble((Fault f) -> -f.sure()).thenComparing(Fault::words))
        .limit(SHOWN)
        .map(f -> String.format(Locale.ROOT, "   %.2f  %s: %s", f.sure(), f.kind(), f.words()))
        .toList();
  }

  /// The most frequent kinds of errors.
  private static Map<String, Long> kinds(Head head) {
    Map<String, Long> counts =
        head.faults.stream()
            .collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(KINDS)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
  }

  private Head head(String name) {
    return heads.computeIfAbsent(name, _ -> new Head());
  }

  private void right(String head) {
    head(head).right++;
  }

  private void wrong(String head, double sure, String kind, Gold gold, Span at) {
    head(head).faults.add(new Fault(false, sure, kind, gold.shown(at)));
  }

  private void missed(String head, double sure, String kind, Gold gold, Span at) {
    head(head).faults.add(new Fault(true, sure, kind, gold.shown(at)));
  }

  /// A sentence of the corpus; spans count in its own UTF-16 units.
  ///
  /// @param text its words
  /// @param row the passage
  /// @param from where it begins in the passage, in UTF-16 units
  /// @param entity the entity of each mention
  private record Gold(String text, JsonNode row, int from, Map<String, String> entity) {
    static Gold of(JsonNode row, JsonNode sentence) {
      String whole = row.path("text").asString("");
      Span span = span(whole, sentence);
      Map<String, String> entity = new HashMap<>();
      row.path("mentions")
          .forEach(m -> entity.put(m.path("id").asString(""), m.path("entity").asString("")));
      return new Gold(span.in(whole), row, span.start(), entity);
    }

    private static Span span(String text, JsonNode node) {
      return new Span(
          text.offsetByCodePoints(0, node.path("start").asInt()),
          text.offsetByCodePoints(0, node.path("end").asInt()));
    }

    /// Where a span of the passage stands here, if it does.
    Optional<Span> here(JsonNode node) {
      if (!node.isObject()) {
        return Optional.empty();
      }
      Span span = span(row.path("text").asString(""), node);
      boolean inside = span.start() >= from && span.end() <= from + text.length();
      return inside
          ? Optional.of(new Span(span.start() - from, span.end() - from))
          : Optional.empty();
    }

    /// All places here of the entities that some mentions name.
    List<Span> places(JsonNode ids) {
      Set<String> entities = new TreeSet<>();
      ids.forEach(i -> entities.add(entity.getOrDefault(i.asString(""), "")));
      List<Span> places = new ArrayList<>();
      row.path("mentions")
          .forEach(m -> {
            if (entities.contains(m.path("entity").asString(""))) {
              here(m).ifPresent(places::add);
            }
          });
      return places;
    }

    String shown(Span at) {
      String before = text.substring(0, at.start());
      String behind = text.substring(at.end());
      return row.path("id").asString("") + " " + before + "[" + at.in(text) + "]" + behind;
    }
  }

  private void sentence(JsonNode row, JsonNode sentence) {
    Gold gold = Gold.of(row, sentence);
    SentenceReading read = reader.read(gold.text());
    if (read.skipped().isEmpty()) {
      mentions(gold, read);
      acts(gold, read);
      sayings(gold, read);
    }
  }

  private void mentions(Gold gold, SentenceReading read) {
    List<Named> free = new ArrayList<>(read.named());
    gold.row()
        .path("mentions")
        .forEach(m ->
            gold.here(m)
                .ifPresent(at -> {
                  String type = m.path("type").asString("");
                  Optional<Named> met = free.stream().filter(n -> n.span().meets(at)).findFirst();
                  met.ifPresent(free::remove);
                  if (met.isEmpty()) {
                    missed("mentions", 1, type + " missed", gold, at);
                  } else if (!met.get().type().word().equals(type)) {
                    wrong("mentions", 1, type + " taken for " + met.get().type().word(), gold, at);
                  } else {
                    right("mentions");
                  }
                }));
    free.forEach(n -> wrong("mentions", 1, n.type().word() + " where none is", gold, n.span()));
  }

  private void acts(Gold gold, SentenceReading read) {
    List<Act> free = new ArrayList<>(read.acts());
    gold.row()
        .path("events")
        .forEach(e ->
            gold.here(e.path("trigger"))
                .ifPresent(at -> {
                  String type = e.path("type").asString("");
                  Optional<Act> met =
                      free.stream()
                          .filter(a -> a.trigger().meets(at))
                          .max(Comparator.comparing(a -> a.type().name().equals(type)));
                  met.ifPresent(free::remove);
                  Optional<Act> told = met.filter(a -> a.presence() >= TOLD);
                  if (told.isEmpty()) {
                    double sure = 1 - met.map(Act::presence).orElse(0.0);
                    missed("triggers", sure, "missed " + type, gold, at);
                  } else {
                    right("triggers");
                    act(gold, e, told.get());
                  }
                  pair(gold, e, at);
                }));
    free.stream()
        .filter(a -> a.presence() >= TOLD)
        .forEach(a -> wrong("triggers", a.presence(), alarm(gold), gold, a.trigger()));
  }

  /// A false event, by the passage that it stands in.
  private static String alarm(Gold gold) {
    boolean negative = gold.row().path("kind").asString("").equals("negative");
    List<String> tags = Lines.strings(gold.row().path("tags"));
    return "no event" + (negative ? " (negative passage: " + String.join(" ", tags) + ")" : "");
  }

  private void act(Gold gold, JsonNode event, Act act) {
    String type = event.path("type").asString("");
    double share = act.types().getOrDefault(act.type(), 0.0);
    boolean same = act.type().name().equals(type);
    judge("types", same, share, type + " read as " + act.type(), gold, act.trigger());
    String status = event.path("status").asString("");
    String given = act.status().word();
    boolean asIs = given.equals(status);
    judge("status", asIs, share, status + " read as " + given, gold, act.trigger());
    if (same) {
      sets("modes", event, gold, act, act.modes().stream().map(m -> m.word()).toList());
      sets("contexts", event, gold, act, act.contexts().stream().map(c -> c.word()).toList());
    }
    ties("actors", event, gold, act, act.actors());
    ties("recipients", event, gold, act, act.recipients());
  }

  private void judge(String head, boolean good, double sure, String kind, Gold gold, Span at) {
    if (good) {
      right(head);
    } else {
      wrong(head, sure, kind, gold, at);
    }
  }

  private void sets(String head, JsonNode event, Gold gold, Act act, List<String> given) {
    Set<String> wanted = new TreeSet<>(Lines.strings(event.path(head)));
    Set<String> read = new TreeSet<>(given);
    String kind = act.type() + " " + wanted + " read as " + read;
    judge(head, wanted.equals(read), act.presence(), kind, gold, act.trigger());
  }

  private void ties(String head, JsonNode event, Gold gold, Act act, List<Tie> ties) {
    List<Tie> sure = ties.stream().filter(t -> t.confidence() >= TOLD).toList();
    List<Span> all = gold.places(event.path(head));
    event
        .path(head)
        .forEach(id -> {
          List<Span> places = gold.places(JsonNodeFactory.instance.arrayNode().add(id));
          boolean found =
              sure.stream().anyMatch(t -> places.stream().anyMatch(t.named().span()::meets));
          if (found) {
            right(head);
          } else if (!places.isEmpty()) {
            String kind = "missed, " + act.type();
            missed(head, 1 - best(ties, places), kind, gold, places.getFirst());
          }
        });
    for (Tie tie : sure) {
      if (all.stream().noneMatch(tie.named().span()::meets)) {
        String kind = "not one, " + act.type();
        wrong(head, tie.confidence(), kind, gold, tie.named().span());
      }
    }
  }

  private static double best(List<Tie> ties, List<Span> places) {
    return ties.stream()
        .filter(t -> places.stream().anyMatch(t.named().span()::meets))
        .mapToDouble(Tie::confidence)
        .max()
        .orElse(0);
  }

  private void pair(Gold gold, JsonNode event, Span trigger) {
    List<Span> actors = gold.places(event.path("actors"));
    List<Span> recipients = gold.places(event.path("recipients"));
    if (actors.isEmpty() || recipients.isEmpty()) {
      return;
    }
    Map<EventType, Double> shares =
        reader.classify(
            gold.text(), Optional.of(actors.getFirst()), Optional.of(recipients.getFirst()));
    EventType best =
        shares.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(EventType.AGREE);
    String type = event.path("type").asString("");
    double share = shares.getOrDefault(best, 0.0);
    judge("pairs", best.name().equals(type), share, type + " read as " + best, gold, trigger);
  }

  private void sayings(Gold gold, SentenceReading read) {
    List<Saying> free = new ArrayList<>(read.sayings());
    gold.row()
        .path("attributions")
        .forEach(a ->
            gold.here(a.path("cue"))
                .ifPresent(at -> {
                  Optional<Saying> met = free.stream().filter(s -> s.cue().meets(at)).findFirst();
                  met.ifPresent(free::remove);
                  String cue = at.in(gold.text()).toLowerCase(Locale.ROOT);
                  if (met.isEmpty()) {
                    missed("cues", 1, "missed \"" + cue + "\"", gold, at);
                  } else {
                    right("cues");
                    saying(gold, a, met.get());
                  }
                }));
    free.forEach(s -> {
      String kind = "\"" + s.cue().in(gold.text()).toLowerCase(Locale.ROOT) + "\" is none";
      wrong("cues", s.confidence(), kind, gold, s.cue());
    });
  }

  private void saying(Gold gold, JsonNode attribution, Saying saying) {
    people("speakers", attribution.path("speakers"), gold, saying, Saying::speakers);
    people("addressees", attribution.path("addressees"), gold, saying, Saying::addressees);
    JsonNode relay = attribution.path("relay");
    JsonNode relays =
        relay.isString()
            ? JsonNodeFactory.instance.arrayNode().add(relay)
            : JsonNodeFactory.instance.arrayNode();
    people("relays", relays, gold, saying, s -> s.relay().stream().toList());
    double share = overlap(gold, attribution, saying);
    String kind = share < 0.5 ? "less than half" : "cut";
    judge("content", share >= 0.8, 1 - share, kind, gold, saying.cue());
  }

  private void people(
      String head, JsonNode ids, Gold gold, Saying saying, Function<Saying, List<Named>> of) {
    List<Span> places = gold.places(ids);
    List<Named> given = of.apply(saying);
    boolean met = given.stream().anyMatch(n -> places.stream().anyMatch(n.span()::meets));
    if (places.isEmpty() && given.isEmpty()) {
      return;
    }
    if (given.isEmpty()) {
      missed(head, saying.confidence(), "missed", gold, places.getFirst());
      return;
    }
    String kind = places.isEmpty() ? "where none is" : "another one";
    judge(head, met, saying.confidence(), kind, gold, given.getFirst().span());
  }

  /// The characters that gold and given content share, of those that either has.
  private static double overlap(Gold gold, JsonNode attribution, Saying saying) {
    boolean[] wanted = new boolean[gold.text().length()];
    attribution.path("content").forEach(c -> gold.here(c).ifPresent(s -> mark(wanted, s)));
    boolean[] given = new boolean[wanted.length];
    saying.content().forEach(s -> mark(given, s));
    int both = 0;
    int either = 0;
    for (int i = 0; i < wanted.length; i++) {
      both += wanted[i] && given[i] ? 1 : 0;
      either += wanted[i] || given[i] ? 1 : 0;
    }
    return either == 0 ? 1 : (double) both / either;
  }

  private static void mark(boolean[] marks, Span span) {
    Arrays.fill(marks, span.start(), span.end(), true);
  }
}
