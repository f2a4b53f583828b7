package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Lexicon;
import chancery.core.model.Context;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Modes and contexts by the words of a clause or sentence.
final class Keywords {
  private final Map<Mode, Set<String>> modes = new LinkedHashMap<>();
  private final Map<Context, Set<String>> contexts = new LinkedHashMap<>();

  Keywords() {
    for (String line : Resources.lines("modes.txt")) {
      String[] head = line.substring(0, line.indexOf(':')).split(" ", -1);
      Mode mode =
          Mode.of(EventType.valueOf(head[0]), head[1])
              .orElseThrow(() -> new IllegalStateException(line));
      modes.put(mode, Set.of(line.substring(line.indexOf(':') + 1).strip().split(" +", -1)));
    }
    Lexicon.lists(Resources.lines("contexts.txt"))
        .forEach((name, words) -> contexts.put(Context.of(name), words));
  }

  /// The words of a stretch of tokens, and each two neighbours joined by "-".
  static Set<String> words(Grammar grammar, int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = Math.max(0, from); i < Math.min(to, grammar.tokens().size()); i++) {
      words.add(grammar.lower(i));
      if (i > from) {
        words.add(grammar.lower(i - 1) + "-" + grammar.lower(i));
      }
    }
    return words;
  }

  /// The first mode of the type, in the file's order, of which a word occurs.
  Optional<Mode> mode(EventType type, Set<String> words) {
    return modes.entrySet().stream()
        .filter(e -> e.getKey().type() == type && e.getValue().stream().anyMatch(words::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The contexts of which a word occurs.
  List<Context> contexts(Set<String> words) {
    List<Context> found = new ArrayList<>();
    contexts.forEach((context, keys) -> {
      if (keys.stream().anyMatch(words::contains)) {
        found.add(context);
      }
    });
    return found;
  }
}
