package chancery.core.reading;

import chancery.core.actors.Word;
import chancery.core.actors.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The word classes that mention finding goes by, and the phrases that only look like names.
final class Lexicon {
  private static final Lexicon TABLE = new Lexicon();
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of("al", "ic", "ive", "ous", "ary", "ish", "able", "ible", "less", "ful", "ian", "ist");
  private static final int SHORTEST_ADJECTIVE = 6;

  private final Map<WordClass, Set<String>> classes = new HashMap<>();
  private final WordTrie<Decoy> decoys = new WordTrie<>();

  /// A phrase that holds a name and names something else.
  ///
  /// @param isPlace true where it names a sea, strait or the like
  record Decoy(String printed, boolean isPlace) {}

  private Lexicon() {
    for (List<String> row : ReadingTable.rows("lexicon.tsv", 2)) {
      WordClass name = WordClass.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      Set<String> words = classes.computeIfAbsent(name, _ -> new HashSet<>());
      ReadingTable.items(row.get(1)).forEach(item -> words.add(key(item)));
    }
    for (WordClass name : WordClass.values()) {
      if (!classes.containsKey(name)) {
        throw new IllegalStateException("lexicon.tsv has no class " + name);
      }
    }
    for (List<String> row : ReadingTable.rows("decoys.tsv", 2)) {
      boolean place = row.get(1).equals("place");
      ReadingTable.items(row.getFirst()).forEach(item -> decoys.add(item, new Decoy(item, place)));
    }
  }

  static Lexicon table() {
    return TABLE;
  }

  private static String key(String item) {
    return Words.of(item).stream()
        .filter(w -> w.kind() != Word.Kind.HYPHEN)
        .map(Word::key)
        .collect(Collectors.joining(" "));
  }

  boolean has(WordClass name, Word word) {
    return classes.getOrDefault(name, Set.of()).contains(word.key());
  }

  boolean has(WordClass name, String key) {
    return classes.getOrDefault(name, Set.of()).contains(key);
  }

  /// The decoy that begins at a word, where its first letter shows the printed case.
  Optional<WordTrie.Found<Decoy>> decoy(List<Word> words, int at) {
    if (!words.get(at).isCapital()) {
      return Optional.empty();
    }
    return decoys
        .longest(words, at)
        .filter(found ->
            words.get(found.end() - 1).isCapital()
                || Character.isLowerCase(lastWord(found.value().printed()).charAt(0)));
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /// True for a word that may stand before a role noun.
  boolean isModifier(Word word) {
    if (!word.isWord()) {
      return false;
    }
    if (has(WordClass.MODIFIER, word)) {
      return true;
    }
    String key = word.key();
    return word.shape() == Word.Shape.SMALL
        && key.length() >= SHORTEST_ADJECTIVE
        && ADJECTIVE_ENDINGS.stream().anyMatch(key::endsWith);
  }
}
