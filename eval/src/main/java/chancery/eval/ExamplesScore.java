package chancery.eval;

import chancery.core.model.PartialDate;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/// Holds the record of the examples against their truth files.
///
/// The truth names the main events and not all of them, so only recall is counted for events,
/// statements and facts; stories are scored by pairs of documents; no entry may charge a
/// republisher's words to anyone else.
final class ExamplesScore {
  private final Path truth;
  private final Map<String, String> storyOf = new HashMap<>();
  private final List<Told> entries = new ArrayList<>();

  /// An entry with the words that carry it.
  private record Told(JsonNode entry, String words) {}

  ExamplesScore(Path truth, TemporaryRecord record) {
    this.truth = truth;
    record.entries().forEach(e -> entries.add(new Told(e, plain(Lines.evidence(e)))));
    record
        .documents()
        .forEach(d -> storyOf.put(name(d.path("id").asString("")), d.path("story").asString("")));
  }

  /// A document's id in the truth: the file's name where the id is a path.
  private static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  void print(PrintStream out) throws IOException {
    figures().forEach((name, value) -> out.printf("%-32s %s%n", name, value));
  }

  /// All figures by name.
  Map<String, String> figures() throws IOException {
    Map<String, String> figures = new TreeMap<>();
    stories(figures);
    recall(figures, "events (type, actors, recipients)", "events.jsonl", ExamplesScore::sameEvent);
    recall(
        figures,
        "events, with status and date too",
        "events.jsonl",
        (t, e) -> sameEvent(t, e) && settled(t, e));
    recall(figures, "statements (speaker)", "statements.jsonl", ExamplesScore::sameStatement);
    recall(figures, "facts (kind, subject)", "facts.jsonl", ExamplesScore::sameFact);
    figures.put(
        "inserted words charged to others",
        "%d of %d passages"
            .formatted(charged().size(), Lines.read(truth.resolve("inserted.jsonl")).size()));
    figures.put("entries", Integer.toString(entries.size()));
    return figures;
  }

  private void stories(Map<String, String> figures) throws IOException {
    Map<String, String> gold = new HashMap<>();
    for (JsonNode line : Lines.read(truth.resolve("stories.jsonl"))) {
      if (line.has("story")) {
        Lines.strings(line.path("documents"))
            .forEach(d -> gold.put(d, line.path("story").asString("")));
      }
    }
    Set<String> missing = new TreeSet<>(gold.keySet());
    missing.removeAll(storyOf.keySet());
    if (!missing.isEmpty()) {
      figures.put("documents not taken in", missing.toString());
    }
    Set<String> right = pairs(gold);
    Set<String> given = pairs(storyOf);
    Set<String> both = new HashSet<>(right);
    both.retainAll(given);
    double p = given.isEmpty() ? 0 : (double) both.size() / given.size();
    double r = right.isEmpty() ? 0 : (double) both.size() / right.size();
    figures.put(
        "stories, pairs of copies", "P %.3f R %.3f (%d pairs)".formatted(p, r, right.size()));
  }

  private static Set<String> pairs(Map<String, String> storyOf) {
    Map<String, List<String>> members = new TreeMap<>();
    storyOf.forEach((d, s) -> members.computeIfAbsent(s, _ -> new ArrayList<>()).add(d));
    Set<String> pairs = new HashSet<>();
    for (List<String> story : members.values()) {
      for (String a : story) {
        story.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> pairs.add(a + "\u001f" + b));
      }
    }
    return pairs;
  }

  private void recall(
      Map<String, String> figures, String name, String file, BiPredicate<JsonNode, JsonNode> same)
      throws IOException {
    List<JsonNode> rows = Lines.read(truth.resolve(file));
    int found = 0;
    for (JsonNode row : rows) {
      String words = plain(row.path("contains").asString(""));
      if (entries.stream().anyMatch(e -> e.words().contains(words) && same.test(row, e.entry()))) {
        found++;
      }
    }
    figures.put(
        "recall of " + name,
        "%.3f (%d of %d)".formatted((double) found / rows.size(), found, rows.size()));
  }

  static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replaceAll("\\s+", " ");
  }

  private static boolean sameEvent(JsonNode row, JsonNode entry) {
    return entry.path("kind").asString("").equals("event")
        && row.path("type").asString("").equals(entry.path("type").asString(""))
        && codes(row.path("actors")).equals(bodies(entry.path("actors")))
        && codes(row.path("recipients")).equals(bodies(entry.path("recipients")));
  }

  private static Set<String> codes(JsonNode array) {
    return new TreeSet<>(Lines.strings(array));
  }

  private static Set<String> bodies(JsonNode actors) {
    return Lines.countries(actors);
  }

  private static boolean settled(JsonNode row, JsonNode entry) {
    PartialDate gold = PartialDate.parse(row.path("when").asString(""));
    PartialDate when = PartialDate.parse(entry.path("when").asString(""));
    return row.path("status").asString("").equals(entry.path("status").asString(""))
        && gold.compatible(when)
        && (gold.isUnknown() || !when.isUnknown());
  }

  private static boolean sameStatement(JsonNode row, JsonNode entry) {
    String speaker = entry.path("speaker").path("name").asString("");
    String country = entry.path("speaker").path("country").asString("");
    return entry.path("kind").asString("").equals("statement")
        && (speaker.equals(row.path("speaker").asString(""))
            || country.equals(row.path("speakerCountry").asString("-")));
  }

  private static boolean sameFact(JsonNode row, JsonNode entry) {
    Set<String> sides = new TreeSet<>();
    Lines.text(entry.path("subject"), "country").ifPresent(sides::add);
    Lines.text(entry.path("object"), "country").ifPresent(sides::add);
    return entry.path("kind").asString("").equals("fact")
        && row.path("kind").asString("").equals(entry.path("fact").asString(""))
        && (sides.contains(row.path("subject").asString("-"))
            || sides.contains(row.path("object").asString("-")));
  }

  /// Entries that rest on inserted words and name no republisher.
  List<String> charged() throws IOException {
    List<String> charged = new ArrayList<>();
    for (JsonNode row : Lines.read(truth.resolve("inserted.jsonl"))) {
      String words = plain(row.path("words").asString(""));
      for (Told told : entries) {
        JsonNode entry = told.entry();
        boolean rests =
            java.util.stream.StreamSupport.stream(entry.path("evidence").spliterator(), false)
                .map(e -> plain(e.path("words").asString("")))
                .anyMatch(w -> w.length() > 20 && (words.contains(w) || w.contains(words)));
        if (rests && !entry.has("insertedBy")) {
          charged.add(
              row.path("document").asString("")
                  + ": "
                  + entry.path("entry").asString("")
                  + " "
                  + words);
        }
      }
    }
    return charged;
  }
}
