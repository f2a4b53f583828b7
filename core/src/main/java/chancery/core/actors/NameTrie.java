package chancery.core.actors;

import chancery.core.actors.ActorName.Need;
import chancery.core.actors.Word.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names keyed by their words; finds the longest that begins at a word. Immutable once built.
public final class NameTrie {
  private static final int LONGEST = 16;

  private final Node root;

  private NameTrie(Node root) {
    this.root = root;
  }

  /// The longest name that begins at a word.
  ///
  /// @param end index behind the last word of the match
  /// @param names all that are called so; never empty
  public record Match(int end, List<ActorName> names) {
    public Match {
      names = List.copyOf(names);
    }
  }

  /// The longest name whose first word is `words.get(at)`. Hyphens and middle initials inside are
  /// passed over.
  public Optional<Match> longest(List<Word> words, int at) {
    Node node = root;
    List<Word> taken = new ArrayList<>(4);
    Optional<Match> best = Optional.empty();
    for (int i = at; i < words.size() && taken.size() < LONGEST; i++) {
      Word word = words.get(i);
      Node next = node.children.get(word.key());
      if (next == null) {
        boolean pass = i > at && (word.kind() == Word.Kind.HYPHEN || isInitial(word));
        if (pass) {
          continue;
        }
        break;
      }
      node = next;
      taken.add(word);
      List<ActorName> fitting = node.names.stream().filter(n -> n.fits(taken)).toList();
      if (!fitting.isEmpty()) {
        best = Optional.of(new Match(i + 1, fitting));
      }
    }
    return best;
  }

  private static boolean isInitial(Word word) {
    return word.isWord() && word.key().length() == 1 && word.isCapital();
  }

  /// All names of exactly these words, whatever their case.
  public List<ActorName> exactly(String name) {
    Node node = root;
    for (Word word : Words.of(name)) {
      if (word.kind() == Word.Kind.HYPHEN) {
        continue;
      }
      Node next = node.children.get(word.key());
      if (next == null) {
        return List.of();
      }
      node = next;
    }
    return List.copyOf(node.names);
  }

  private static final class Node {
    private final Map<String, Node> children = new HashMap<>(2);
    private final List<ActorName> names = new ArrayList<>(1);
  }

  /// Collects names; the same name of one actor counts once.
  static final class Builder {
    private final Node root = new Node();

    void add(Actor actor, ActorName.Kind kind, String printed) {
      List<Word> words =
          Words.of(printed).stream().filter(w -> w.kind() != Word.Kind.HYPHEN).toList();
      if (words.size() > 1 && words.getFirst().is("the")) {
        words = words.subList(1, words.size());
      }
      if (words.isEmpty() || words.stream().noneMatch(w -> w.isWord() && !w.key().isEmpty())) {
        return;
      }
      Node node = root;
      for (Word word : words) {
        node = node.children.computeIfAbsent(word.key(), _ -> new Node());
      }
      List<Need> needs = words.stream().map(w -> need(w, actor)).toList();
      boolean known =
          node.names.stream()
              .anyMatch(n ->
                  n.actor().id().equals(actor.id()) && n.kind() == kind && n.needs().equals(needs));
      if (!known) {
        node.names.add(new ActorName(actor, kind, printed, needs));
      }
    }

    private static Need need(Word word, Actor actor) {
      if (word.shape() == Shape.CAPITALS) {
        // Newspapers print Nato, Asean, Unesco; a state's short code is never printed so.
        boolean spoken = actor instanceof Actor.Organisation && word.key().length() >= 4;
        return spoken ? Need.CAPITAL : Need.CAPITALS;
      }
      return word.shape() == Shape.CAPITALISED ? Need.CAPITAL : Need.ANY;
    }

    NameTrie build() {
      return new NameTrie(root);
    }
  }
}
