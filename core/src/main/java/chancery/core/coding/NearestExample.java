package chancery.core.coding;

import chancery.core.coding.grammar.Lexicon;
import chancery.core.coding.grammar.Morphology;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the corpus's example that is nearest to an event: of its type, told by the same verb or
/// noun where there is such a one, then by mode, by the words beside the trigger, which stand for
/// its frame, and by the longer words that both sentences have.
///
/// The answer depends on the sentence and the examples alone. May be shared between threads.
final class NearestExample {
  private static final double MODE = 2;
  private static final double BEHIND = 1;
  private static final double BEFORE = 0.5;
  private static final double WORDS = 4;
  private static final int SHORTEST = 4;

  private final Lexicon lexicon;
  private final Map<EventType, Map<String, List<Entry>>> byTrigger = new EnumMap<>(EventType.class);

  /// An example and what it is compared by.
  private record Entry(CorpusExample example, Look look) {}

  /// How a sentence looks from its trigger.
  ///
  /// @param words hashes of the longer words, sorted, each once
  /// @param before the word before the trigger, or nothing
  /// @param behind the word behind it
  private record Look(List<Integer> words, String before, String behind) {
    Look {
      words = List.copyOf(words);
    }

    double likeness(Look other) {
      return (before.equals(other.before) ? BEFORE : 0)
          + (behind.equals(other.behind) ? BEHIND : 0)
          + WORDS * shared(words, other.words);
    }
  }

  NearestExample(Lexicon lexicon, List<CorpusExample> examples) {
    this.lexicon = lexicon;
    for (CorpusExample example : examples) {
      byTrigger
          .computeIfAbsent(example.type(), _ -> new HashMap<>())
          .computeIfAbsent(lemma(example.trigger().in(example.sentence())), _ -> new ArrayList<>())
          .add(new Entry(example, look(example.sentence(), example.trigger())));
    }
  }

  /// The nearest example of the type; empty where the corpus has none.
  ///
  /// @param trigger in the sentence's own UTF-16 units
  Optional<CorpusExample> of(String sentence, Span trigger, EventType type, List<Mode> modes) {
    Map<String, List<Entry>> ofType = byTrigger.getOrDefault(type, Map.of());
    List<Entry> same = ofType.getOrDefault(lemma(trigger.in(sentence)), List.of());
    Look look = look(sentence, trigger);
    return (same.isEmpty() ? ofType.values().stream().flatMap(List::stream) : same.stream())
        .max(
            Comparator.comparingDouble((Entry e) -> likeness(e, look, modes))
                .thenComparing(e -> e.example().place(), Comparator.reverseOrder())
                .thenComparing(e -> e.example().trigger(), Comparator.reverseOrder()))
        .map(Entry::example);
  }

  private static double likeness(Entry entry, Look look, List<Mode> modes) {
    boolean mode = entry.example().modes().equals(modes);
    return (mode ? MODE : 0) + entry.look().likeness(look);
  }

  /// Base form of the trigger's first word as a verb, else its singular.
  private String lemma(String trigger) {
    String first = trigger.strip().split("[^\\p{L}\\p{N}'’-]+", 2)[0].toLowerCase(Locale.ROOT);
    List<Lexicon.VerbForm> verbs = lexicon.verbs(first);
    return verbs.isEmpty() ? Morphology.singular(first) : verbs.getFirst().lemma();
  }

  private static Look look(String sentence, Span trigger) {
    List<String> left = words(sentence.substring(0, trigger.start()));
    List<String> right = words(sentence.substring(trigger.end()));
    List<Integer> hashes =
        Stream.concat(left.stream(), right.stream())
            .filter(w -> w.length() >= SHORTEST)
            .map(String::hashCode)
            .sorted()
            .distinct()
            .toList();
    return new Look(
        hashes, left.isEmpty() ? "" : left.getLast(), right.isEmpty() ? "" : right.getFirst());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /// Dice's coefficient of two sorted lists.
  private static double shared(List<Integer> a, List<Integer> b) {
    int both = 0;
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      int order = Integer.compare(a.get(i), b.get(j));
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return a.size() + b.size() == 0 ? 0 : 2.0 * both / (a.size() + b.size());
  }
}
