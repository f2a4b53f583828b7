package chancery.core.coding.grammar;

import chancery.core.coding.grammar.Chunk.Kind;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The shallow grammar of one sentence: its chunks, which noun phrases form a group, and what
/// stands in which relation to which verb.
public final class Grammar {
  private final Lexicon lexicon;
  private final Tagger.Tagged tagged;
  private final List<Chunk> chunks;
  private final List<List<Integer>> groups;
  private final Subjects subjects;
  private final List<Unit> units;

  private Grammar(Lexicon lexicon, Tagger.Tagged tagged, List<Chunk> chunks, List<Unit> units) {
    this.units = List.copyOf(units);
    this.lexicon = lexicon;
    this.tagged = tagged;
    this.chunks = chunks;
    this.groups = new Groups(this).all();
    this.subjects = new Subjects(this);
  }

  /// Reads one sentence; `units` are sorted, don't overlap and lie within it.
  public static Grammar of(Lexicon lexicon, String text, Span sentence, List<Unit> units) {
    List<Token> tokens = Tokenizer.tokens(text, sentence, units);
    Tagger.Tagged tagged = Tagger.tag(lexicon, tokens);
    return new Grammar(lexicon, tagged, Chunker.chunks(tagged), units);
  }

  /// The word lists behind it.
  public Lexicon lexicon() {
    return lexicon;
  }

  /// The tokens.
  public List<Token> tokens() {
    return tagged.tokens();
  }

  /// The chunks in order.
  public List<Chunk> chunks() {
    return chunks;
  }

  /// The chunk of that number.
  public Chunk chunk(int index) {
    return chunks.get(index);
  }

  /// The kind of a chunk; [Kind#STOP] outside the sentence.
  public Kind kind(int index) {
    return index < 0 || index >= chunks.size() ? Kind.STOP : chunks.get(index).kind();
  }

  /// True where the chunk is a noun phrase.
  public boolean isNoun(int index) {
    return kind(index) == Kind.NP;
  }

  /// True where the chunk is a word of a date that stands in no phrase: "on | Monday".
  boolean isTime(int index) {
    return index >= 0
        && kind(index) == Kind.SKIP
        && index < chunks.size()
        && tag(chunks.get(index).head()) == Tag.TIME;
  }

  /// True where the chunk is a verb that bears a clause.
  public boolean isFinite(int index) {
    return kind(index) == Kind.VP && chunks.get(index).isFiniteVerb();
  }

  /// Word class of a token; [Tag#STOP] outside the sentence.
  public Tag tag(int token) {
    return token < 0 || token >= tagged.tags().size() ? Tag.STOP : tagged.tags().get(token);
  }

  /// Base form of a token; the empty string outside the sentence.
  public String lemma(int token) {
    return token < 0 || token >= tagged.lemmas().size() ? "" : tagged.lemmas().get(token);
  }

  /// A token in lower case; the empty string outside the sentence.
  public String lower(int token) {
    return token < 0 || token >= tokens().size() ? "" : tokens().get(token).lower();
  }

  /// Lower-case words of a chunk, joined by a space.
  public String words(Chunk chunk) {
    return words(chunk.from(), chunk.to());
  }

  /// Lower-case words of tokens, joined by a space.
  public String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(lower(i));
    }
    return words.toString();
  }

  /// Base form of a verb's main word.
  public String verbLemma(int chunk) {
    Chunk verb = chunks.get(chunk);
    Tag tag = tag(verb.head());
    return switch (tag) {
      case BE -> "be";
      case HAVE -> "have";
      case DO -> "do";
      default -> lemma(verb.head());
    };
  }

  /// The features of a verb.
  public Chunk.Verb verb(int chunk) {
    return chunks.get(chunk).verb().orElseThrow();
  }

  /// Where a run of tokens stands in the document's text.
  public Span span(int from, int to) {
    return new Span(tokens().get(from).span().start(), tokens().get(to - 1).span().end());
  }

  /// Where a chunk stands in the document's text.
  public Span span(Chunk chunk) {
    return span(chunk.from(), chunk.to());
  }

  /// The noun phrases joined with this one by commas and "and", in order; itself alone otherwise.
  public List<Integer> group(int noun) {
    return groups.get(noun);
  }

  /// The noun phrase that is the grammatical subject of a verb, where one is found.
  public Optional<Integer> subject(int verb) {
    return subjects.of(verb);
  }

  /// The verb that governs an infinitive, a gerund or a content clause.
  public Optional<Integer> governor(int verb) {
    return subjects.governor(verb);
  }

  /// The word that introduces the clause of a finite verb, such as "if"; the empty string for none.
  public String introducer(int verb) {
    return subjects.introducer(verb);
  }

  /// What follows a verb or noun phrase from a token on, to the end of its clause.
  public List<Complement> complements(int chunk, int fromToken) {
    return new Complements(this).of(chunk, fromToken);
  }

  /// True where the token belongs to a name of two or more, such as "the two leaders".
  public boolean namesSeveral(int token) {
    int unit = tokens().get(token).unit();
    return unit >= 0 && units.get(unit).plural();
  }

  /// The number of the chunk that holds the token.
  public int chunkOf(int token) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).to() > token) {
        return i;
      }
    }
    return chunks.size() - 1;
  }

  /// What stands behind a verb.
  ///
  /// @param relation the preposition; the empty string for an object; `to+`, `-ing` and `that+` for
  ///   the verb of a dependent clause
  /// @param chunk number of the noun phrase or verb
  public record Complement(String relation, int chunk) {}

  /// True where the noun phrase names people, by its head noun or as a pronoun.
  boolean isPronoun(int noun) {
    return tag(chunks.get(noun).head()) == Tag.PRON;
  }

  static final Set<String> COORDINATORS = Set.of("and", "or", "&", "nor", "plus");

  /// The chunks' numbers of all verbs.
  public List<Integer> verbs() {
    List<Integer> verbs = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).isVerb()) {
        verbs.add(i);
      }
    }
    return verbs;
  }
}
