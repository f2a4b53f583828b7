package chancery.reader;

import chancery.core.model.Context;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Status;
import chancery.core.reading.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What weights say of themselves: their name, the order of their outputs, and the thresholds that
/// were measured for them.
///
/// @param name weights and corpus
/// @param longest pieces that a sentence may have
/// @param mentions for each mention tag whether it begins one, and of which type
/// @param triggers the types, in order, behind the tags "none" and "goes on"
/// @param statuses in order
/// @param modes in order
/// @param contexts in order
/// @param types in the order of the pair head
/// @param links the kinds of links, in order
/// @param figures thresholds, temperatures and coefficients by name
record Card(
    String name,
    int longest,
    List<MentionTag> mentions,
    List<EventType> triggers,
    List<Status> statuses,
    List<Mode> modes,
    List<Context> contexts,
    List<EventType> types,
    List<Link> links,
    Map<String, Double> figures) {
  /// The form of weights that this code reads.
  static final String FORMAT = "1";

  private static final int CUE_TAGS = 3;

  /// A tag of a word in a mention.
  ///
  /// @param type what the mention is; empty for words in none
  /// @param begins whether the word is its first
  record MentionTag(Optional<MentionType> type, boolean begins) {}

  /// The kinds of links between words.
  enum Link {
    ACTOR,
    RECIPIENT,
    SPEAKER,
    ADDRESSEE,
    RELAY,
    CONTENT
  }

  /// Reads the entries that the weights' file carries.
  ///
  /// @throws ReaderException where they are of another form or name what the ontology doesn't
  static Card of(Map<String, String> entries) {
    String format = entries.getOrDefault("format", "none");
    if (!format.equals(FORMAT)) {
      throw new ReaderException(
          "the weights are of form "
              + format
              + ", this version reads form "
              + FORMAT
              + ": take the weights that were released with it");
    }
    try {
      return read(entries);
    } catch (IllegalArgumentException e) {
      throw new ReaderException(
          "the weights name what this version does not know: " + e.getMessage(), e);
    }
  }

  private static Card read(Map<String, String> entries) {
    Map<String, Double> figures = new java.util.TreeMap<>();
    entries.forEach((key, value) -> {
      if (key.startsWith("figure.")) {
        figures.put(key.substring("figure.".length()), Double.valueOf(value));
      }
    });
    return new Card(
        word(entries, "name"),
        Integer.parseInt(word(entries, "longest")),
        list(entries, "labels.mention", Card::mentionTag),
        list(entries, "labels.trigger", t -> t).stream().skip(2).map(EventType::valueOf).toList(),
        list(entries, "labels.status", s -> Status.valueOf(s.toUpperCase(Locale.ROOT))),
        list(entries, "labels.modes", Card::mode),
        list(entries, "labels.contexts", Context::of),
        list(entries, "types", EventType::valueOf),
        list(entries, "links", l -> Link.valueOf(l.toUpperCase(Locale.ROOT))),
        Map.copyOf(figures));
  }

  private static String word(Map<String, String> entries, String key) {
    String value = entries.get(key);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("no entry " + key);
    }
    return value;
  }

  private static <T> List<T> list(Map<String, String> entries, String key, Function<String, T> of) {
    List<T> out = new ArrayList<>();
    Arrays.stream(word(entries, key).split(" ", -1)).map(of).forEach(out::add);
    return List.copyOf(out);
  }

  private static MentionTag mentionTag(String tag) {
    return tag.equals("O")
        ? new MentionTag(Optional.empty(), false)
        : new MentionTag(
            Optional.of(MentionType.valueOf(tag.substring(2).toUpperCase(Locale.ROOT))),
            tag.startsWith("B"));
  }

  private static Mode mode(String name) {
    String[] parts = name.split("/", -1);
    return Mode.of(EventType.valueOf(parts[0]), parts[1])
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  /// A figure, or what holds where the weights give none.
  double figure(String key, double otherwise) {
    return figures.getOrDefault(key, otherwise);
  }

  // Where each head begins among a piece's outputs.

  int triggerAt() {
    return mentions.size();
  }

  int cueAt() {
    return triggerAt() + triggers.size() + 2;
  }

  int statusAt() {
    return cueAt() + CUE_TAGS;
  }

  int modesAt() {
    return statusAt() + statuses.size();
  }

  int contextsAt() {
    return modesAt() + modes.size();
  }

  /// How many outputs a piece has.
  int width() {
    return contextsAt() + contexts.size();
  }
}
