package chancery.core.reading;

import chancery.core.actors.Actor;
import chancery.core.actors.ActorName;
import chancery.core.actors.NameTrie;
import chancery.core.actors.Word;
import chancery.core.actors.Words;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A sentence cut into words, with the names and role words that begin at each.
final class Scan {
  private static final Lexicon LEXICON = Lexicon.table();
  private static final int SHORT_WORD = 3;
  private static final int LONGEST_NAME = 24;

  private final Sentence sentence;
  private final List<Word> words;
  private final @Nullable Hit[] hits;
  private final List<Optional<WordTrie.Found<Role>>> roles = new ArrayList<>();
  private final boolean title;
  private final boolean shouted;

  /// A name of the register, or a phrase that only looks like one (then without names).
  ///
  /// @param end index behind its last word
  record Hit(int start, int end, List<ActorName> names, Optional<Lexicon.Decoy> decoy) {
    Hit {
      names = List.copyOf(names);
    }

    boolean isPerson() {
      return !names.isEmpty() && names.stream().allMatch(n -> n.actor() instanceof Actor.Person);
    }

    /// True where only a family name stands there.
    boolean isFamily() {
      return !names.isEmpty() && names.stream().allMatch(n -> n.kind() == ActorName.Kind.FAMILY);
    }

    boolean has(ActorName.Kind kind) {
      return names.stream().anyMatch(n -> n.kind() == kind);
    }

    boolean isState() {
      return names.stream().anyMatch(n -> n.actor() instanceof Actor.State);
    }
  }

  private Scan(Sentence sentence, List<Word> words) {
    this.sentence = sentence;
    this.words = words;
    this.hits = new Hit[words.size()];
    long letters = words.stream().filter(w -> w.key().length() > SHORT_WORD).count();
    long capital =
        words.stream().filter(w -> w.key().length() > SHORT_WORD && w.isCapital()).count();
    long capitals =
        words.stream()
            .filter(w -> w.key().length() > SHORT_WORD && w.shape() == Word.Shape.CAPITALS)
            .count();
    boolean stopped = !words.isEmpty() && words.getLast().is(".");
    title = !stopped && letters >= 4 && capital * 10 >= letters * 7;
    shouted = letters >= 3 && capitals * 10 >= letters * 8;
  }

  /// @param elides true where the text's language writes `l'Iran`
  static Scan of(String text, Sentence sentence, NameTrie names, boolean elides) {
    Span span = sentence.span();
    Scan scan = new Scan(sentence, Words.of(text, span.start(), span.end()));
    scan.findRoles();
    scan.findHits(at -> scan.named(names, at, text, elides));
    return scan;
  }

  /// The longest name that begins at a word, or behind what is written together with it.
  private Optional<NameTrie.Match> named(NameTrie names, int at, String text, boolean elides) {
    Optional<NameTrie.Match> plain = names.longest(words, at);
    if (plain.isPresent()) {
      return plain;
    }
    for (Word bare : Clitics.without(words.get(at), text, elides)) {
      List<Word> rest =
          new ArrayList<>(words.subList(at, Math.min(words.size(), at + LONGEST_NAME)));
      rest.set(0, bare);
      Optional<NameTrie.Match> behind = names.longest(rest, 0);
      if (behind.isPresent()) {
        return behind.map(m -> new NameTrie.Match(at + m.end(), m.names()));
      }
    }
    return Optional.empty();
  }

  private void findRoles() {
    for (int i = 0; i < words.size(); i++) {
      roles.add(words.get(i).isWord() ? Roles.table().longest(words, i) : Optional.empty());
    }
  }

  private void findHits(IntFunction<Optional<NameTrie.Match>> names) {
    int i = 0;
    while (i < words.size()) {
      Hit hit = hitAt(names, i);
      hits[i] = hit;
      i = hit == null ? i + 1 : hit.end();
    }
  }

  private @Nullable Hit hitAt(IntFunction<Optional<NameTrie.Match>> names, int at) {
    if (!words.get(at).isWord()) {
      return null;
    }
    Optional<NameTrie.Match> match = names.apply(at);
    Optional<WordTrie.Found<Lexicon.Decoy>> decoy = LEXICON.decoy(words, at);
    int reach = match.map(NameTrie.Match::end).orElse(at);
    if (decoy.isPresent() && decoy.get().end() > reach) {
      return new Hit(at, decoy.get().end(), List.of(), Optional.of(decoy.get().value()));
    }
    if (match.isEmpty()) {
      return null;
    }
    Hit hit = new Hit(at, match.get().end(), match.get().names(), Optional.empty());
    boolean word = shouted && hit.end() == at + 1 && isShoutedWord(words.get(at));
    return word ? null : hit;
  }

  /// In a headline in capitals WHO may be who; with dots (U.S.) it is no word.
  private static boolean isShoutedWord(Word word) {
    boolean dotted = word.end() - word.start() > word.key().length();
    return !dotted && LEXICON.has(WordClass.SHOUTEDWORD, word);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.size();
  }

  List<Word> words() {
    return words;
  }

  Word word(int at) {
    return words.get(at);
  }

  /// The word, where the sentence has one there.
  Optional<Word> at(int index) {
    return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  boolean is(int index, String key) {
    return index >= 0 && index < words.size() && words.get(index).is(key);
  }

  boolean isKind(int index, Word.Kind kind) {
    return index >= 0 && index < words.size() && words.get(index).kind() == kind;
  }

  boolean has(WordClass name, int index) {
    return index >= 0 && index < words.size() && LEXICON.has(name, words.get(index));
  }

  Optional<Hit> hit(int at) {
    return at >= 0 && at < hits.length ? Optional.ofNullable(hits[at]) : Optional.empty();
  }

  Optional<WordTrie.Found<Role>> role(int at) {
    return at >= 0 && at < roles.size() ? roles.get(at) : Optional.empty();
  }

  /// True where most words begin with a capital, so that a capital tells nothing.
  boolean isTitle() {
    return title;
  }

  /// True for a capitalised word that is no function word, role word or known name.
  boolean isUnknownName(int at) {
    return at >= 0
        && at < words.size()
        && words.get(at).isWord()
        && words.get(at).isCapital()
        && !LEXICON.has(WordClass.NOTNAME, words.get(at))
        && hits[at] == null
        && role(at).isEmpty();
  }

  /// The text's span of the words from `from` up to `to`.
  Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }
}
