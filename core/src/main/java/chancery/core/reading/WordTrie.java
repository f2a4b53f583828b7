package chancery.core.reading;

import chancery.core.actors.Word;
import chancery.core.actors.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Phrases with a value each; finds the longest that begins at a word, in any case.
final class WordTrie<T> {
  private final Node<T> root = new Node<>();

  /// The longest phrase found.
  ///
  /// @param end index behind its last word
  record Found<T>(int end, T value) {}

  /// Adds a phrase; the first value of a phrase stands.
  void add(String phrase, T value) {
    Node<T> node = root;
    for (Word word : Words.of(phrase)) {
      if (word.kind() != Word.Kind.HYPHEN) {
        node = node.children.computeIfAbsent(word.key(), _ -> new Node<>());
      }
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  Optional<Found<T>> longest(List<Word> words, int at) {
    Node<T> node = root;
    Optional<Found<T>> best = Optional.empty();
    for (int i = at; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > at && word.kind() == Word.Kind.HYPHEN) {
        continue;
      }
      Node<T> next = node.children.get(word.key());
      if (next == null) {
        break;
      }
      node = next;
      T value = node.value;
      if (value != null) {
        best = Optional.of(new Found<>(i + 1, value));
      }
    }
    return best;
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> children = new HashMap<>(2);
    private @Nullable T value;
  }
}
