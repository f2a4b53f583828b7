package chancery.core.reading.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cues of saying and the closed classes of words, read from `cues.tsv` and `words.tsv`.
final class Lexicon {
  /// One form of one cue.
  record Entry(Cue cue, Form form) {}

  private final Map<String, List<Entry>> verbs = new HashMap<>();
  private final Map<String, Set<Form>> forms = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Set<String> light = new HashSet<>();
  private final Map<String, List<Cue>> adjectives = new HashMap<>();
  private final Map<String, Set<Closed>> classes = new HashMap<>();

  private Lexicon() {}

  /// Reads the lexicon that comes with the code.
  ///
  /// @throws IllegalStateException where a line can't be read
  static Lexicon load() {
    var lexicon = new Lexicon();
    List<String[]> rows = rows("cues.tsv");
    var irregular = new HashMap<String, List<String>>();
    for (String[] row : rows) {
      if (row[0].equals("irregular")) {
        String[] parts = row[1].split(" ", -1);
        irregular.put(parts[0], List.of(parts[1], parts[2]));
      }
    }
    var inflection = new Inflection(irregular);
    rows.forEach(row -> lexicon.take(row, inflection));
    lexicon
        .verbs
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt((Entry e) -> -e.cue().particles().size())));
    for (String[] row : rows("words.tsv")) {
      Closed listed = Closed.of(row[0]);
      for (String word : words(row[1])) {
        lexicon.classes.computeIfAbsent(word, _ -> EnumSet.noneOf(Closed.class)).add(listed);
      }
    }
    lexicon.classes.replaceAll((_, set) -> Collections.unmodifiableSet(set));
    return lexicon;
  }

  private void take(String[] row, Inflection inflection) {
    switch (row[0]) {
      case "verb" -> words(row[3]).forEach(verb -> verb(verb, row[1], row[2], inflection));
      case "noun" -> words(row[2]).forEach(noun -> noun(noun, row[1]));
      case "light" ->
          words(row[2]).forEach(verb -> inflection.of(verb).values().forEach(light::add));
      case "adjective" -> words(row[2]).forEach(word -> adjective(word, row[1]));
      case "other" -> words(row[2]).forEach(verb -> forms(verb, inflection));
      case "irregular" -> {}
      default -> throw new IllegalStateException("cues.tsv: no such line: " + row[0]);
    }
  }

  private void verb(String words, String kind, String frames, Inflection inflection) {
    List<String> parts = Arrays.asList(words.split("\\+", -1));
    var cue =
        new Cue(
            parts.getFirst(),
            parts.subList(1, parts.size()),
            Cue.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
            frames);
    var seen = new HashSet<String>();
    inflection
        .of(cue.lemma())
        .forEach((form, word) -> {
          if (seen.add(word)) {
            verbs.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Entry(cue, form));
          }
        });
    forms(cue.lemma(), inflection);
  }

  private void forms(String verb, Inflection inflection) {
    inflection
        .of(verb)
        .forEach((form, word) -> forms.computeIfAbsent(word, _ -> new HashSet<>()).add(form));
  }

  private void noun(String noun, String frame) {
    for (String word :
        List.of(
            noun, noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s")) {
      nouns.merge(word, frame, String::concat);
    }
  }

  private void adjective(String words, String frame) {
    List<String> parts = Arrays.asList(words.split("\\+", -1));
    adjectives
        .computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>())
        .add(new Cue(parts.getFirst(), parts.subList(1, parts.size()), Cue.Kind.THINK, frame));
  }

  private static List<String> words(String field) {
    return Arrays.asList(field.split(" ", -1));
  }

  private static List<String[]> rows(String name) {
    var rows = new ArrayList<String[]>();
    try (InputStream in =
        Lexicon.class.getResourceAsStream("/chancery/core/reading/statements/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + name);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> rows.add(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows.stream()
        .map(row -> Arrays.stream(row).filter(field -> !field.isEmpty()).toArray(String[]::new))
        .map(Lexicon::padded)
        .toList();
  }

  /// "light" and "other" lines have no frames; an empty field keeps the columns in place.
  private static String[] padded(String[] row) {
    boolean bare = row[0].equals("light") || row[0].equals("other");
    return bare ? new String[] {row[0], "", row[1]} : row;
  }

  /// The cues that a word may be a form of, those with most particles first.
  List<Entry> cues(String word) {
    return verbs.getOrDefault(word, List.of());
  }

  /// The forms that a word has as a known verb, cue or not.
  Set<Form> forms(String word) {
    return forms.getOrDefault(word, Set.of());
  }

  /// Frames of a cue noun: T, N, both or none.
  String noun(String word) {
    return nouns.getOrDefault(word, "");
  }

  /// The cues that an adjective may be.
  List<Cue> adjectives(String word) {
    return adjectives.getOrDefault(word, List.of());
  }

  /// True for verbs such as "issue" in "issued a statement".
  boolean light(String word) {
    return light.contains(word);
  }

  /// The closed classes of a word.
  Set<Closed> classes(String word) {
    return classes.getOrDefault(word, Set.of());
  }
}
