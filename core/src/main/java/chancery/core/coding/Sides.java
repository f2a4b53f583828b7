package chancery.core.coding;

import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Tag;
import chancery.core.model.ActorRef;
import chancery.core.model.Participant;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Finds whom a noun phrase names: a mention, the mention that owns or modifies it ("Russia's
/// army", "Russian troops"), what hangs on it ("rebels in Syria"), a name, or plain people.
final class Sides {
  /// A name never ends in one of these: a reader that says so has cut the words badly.
  private static final Set<Tag> NAMES_NOBODY =
      Set.of(Tag.PRON, Tag.PREP, Tag.TO, Tag.CONJ, Tag.DET, Tag.POSS, Tag.COMMA);

  /// People apart from whoever owns the phrase: "Russia's allies" are not Russia.
  private static final Set<String> APART =
      Set.of(
          "ally",
          "partner",
          "neighbour",
          "neighbor",
          "counterpart",
          "rival",
          "enemy",
          "foe",
          "adversary",
          "critic",
          "detractor",
          "victim",
          "wife",
          "husband",
          "son",
          "daughter",
          "mother",
          "father",
          "brother",
          "sister");

  /// Those that a name before them does not even describe: "Kremlin critics".
  private static final Set<String> AGAINST = Set.of("critic", "detractor");

  private final Scene scene;
  private final Grammar grammar;
  private final Sectors sectors;
  private final Nouns nouns;
  private final IntFunction<Side> pronouns;
  private final Heads heads;
  private final Mentioned mentioned;

  /// @param pronouns whom the pronoun at a token means
  Sides(Scene scene, Codebook codebook, Sectors sectors, IntFunction<Side> pronouns) {
    this.scene = scene;
    this.grammar = scene.grammar();
    this.sectors = sectors;
    this.nouns = new Nouns(codebook, grammar);
    this.pronouns = pronouns;
    this.heads = new Heads(grammar);
    this.mentioned = new Mentioned(scene, sectors);
  }

  /// What heads words of the sentence.
  Heads heads() {
    return heads;
  }

  /// Whom a noun phrase and those joined with it name.
  Side group(int noun) {
    Side all = Side.NOBODY;
    for (int member : grammar.group(noun)) {
      if (member >= noun) {
        all = join(all, one(member));
      }
    }
    return all;
  }

  /// Whom one noun phrase names.
  Side one(int noun) {
    Chunk chunk = grammar.chunk(noun);
    int head = chunk.head();
    Optional<Mention> mention = scene.mentionAt(head);
    if (mention.isPresent()) {
      return mentioned.of(mention.get());
    }
    if (grammar.tag(head) == Tag.PRON) {
      return pronouns.apply(head);
    }
    if (grammar.tag(head) == Tag.TIME) {
      return Side.NOBODY;
    }
    Side inside = inside(chunk, head);
    if (!inside.isEmpty() || inside.region()) {
      return inside;
    }
    Side hanging = hanging(noun, head);
    if (!hanging.isEmpty() || hanging.region()) {
      return hanging;
    }
    return unnamed(chunk, noun);
  }

  /// Whom words name that a reader took for a name: by the heads of their noun phrases, else by a
  /// mention in them, else as they are printed. A regional construct is told as such.
  Side named(Span words) {
    int last = heads.lastToken(words);
    if (last < 0 || scene.words(words).chars().noneMatch(Character::isLetterOrDigit)) {
      return Side.NOBODY;
    }
    Optional<Integer> spelledOut = heads.beforeBracket(words, last);
    if (spelledOut.isPresent()) {
      return one(spelledOut.get());
    }
    Side side = heads(words, last);
    if (side.isEmpty() && !side.region()) {
      side = ending(last);
    }
    if (side.isEmpty() && !side.region()) {
      side = mentioned.within(words);
    }
    if (!side.isEmpty() || side.region() || NAMES_NOBODY.contains(grammar.tag(last))) {
      return side;
    }
    return new Side(
        List.of(new Participant(ActorRef.unresolved(scene.words(words)), words)),
        heads.hasName(words),
        false);
  }

  /// The noun phrases that begin in the words: the first, and those that "and" or a list joins to
  /// it. What a preposition hangs on another is told with that: the ambassador in Berlin is not
  /// Berlin.
  private Side heads(Span words, int last) {
    int to = grammar.chunkOf(last);
    int first = heads.firstHead(words, to);
    if (first < 0) {
      return Side.NOBODY;
    }
    Side side = told(first);
    for (int i = first + 1; i <= to; i++) {
      boolean joined =
          grammar.isNoun(i)
              && (grammar.kind(i - 1) == Chunk.Kind.CONJ || grammar.group(first).contains(i));
      if (joined && grammar.chunk(i).head() <= last) {
        side = join(side, one(i));
      }
    }
    return side;
  }

  /// Whom the noun phrase names; where only what hangs on it names somebody, by all of those words:
  /// "the mosque in Egypt".
  private Side told(int noun) {
    Side side = one(noun);
    Span phrase = grammar.span(grammar.chunk(noun));
    List<Participant> people =
        side.people().stream()
            .map(p ->
                p.span().start() >= phrase.end() && heads.hangsOn(p.span(), phrase)
                    ? new Participant(p.actor(), phrase.union(p.span()))
                    : p)
            .toList();
    return new Side(people, side.named(), side.region());
  }

  /// The noun phrase that the words end in, or the mention at their end.
  private Side ending(int last) {
    int chunk = grammar.chunkOf(last);
    boolean head = grammar.isNoun(chunk) && grammar.chunk(chunk).head() <= last;
    Side side = head ? one(chunk) : scene.mentionAt(last).map(mentioned::of).orElse(Side.NOBODY);
    return side.isEmpty() && grammar.tag(last) == Tag.PRON ? pronouns.apply(last) : side;
  }

  /// A side of people that were found before.
  Side of(List<Participant> people) {
    boolean named =
        people.stream().anyMatch(p -> p.actor().id().isPresent() || heads.hasName(p.span()));
    return new Side(people, named, false);
  }

  /// True where the words' head names people or a body: "a court", not "the talks".
  boolean areNamed(Span words) {
    return heads.hasName(words) || heads.lemmaOf(words).filter(sectors::isAgent).isPresent();
  }

  /// True where nobody of them is named and none of the words stand for people.
  boolean areThings(List<Participant> people) {
    return people.stream().noneMatch(p -> p.actor().id().isPresent() || hasPeople(p.span()));
  }

  private boolean hasPeople(Span words) {
    return heads.hasName(words) || sectors.isAgent(grammar.lemma(heads.lastToken(words)));
  }

  /// Those of them who are not somebody's own: "its troops".
  List<Participant> others(List<Participant> people) {
    return people.stream().filter(p -> !isOwn(p.span())).toList();
  }

  private boolean isOwn(Span words) {
    for (int i = 0; i < grammar.tokens().size(); i++) {
      if (grammar.tokens().get(i).span().start() == words.start()) {
        return grammar.tag(i) == Tag.PRPS;
      }
    }
    return false;
  }

  /// Owner or modifier inside the noun phrase.
  private Side inside(Chunk chunk, int head) {
    String noun = grammar.lemma(head);
    Side found = Side.NOBODY;
    for (int i = head - 1; i >= chunk.from(); i--) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent() && isApart(noun, i)) {
        return printed(grammar.span(chunk));
      }
      if (mention.isPresent() && isOfRegion(mention.get(), noun, head)) {
        Span span = grammar.span(chunk);
        return new Side(
            List.of(new Participant(ActorRef.unresolved(scene.words(span)), span)),
            grammar.tag(head) == Tag.NAME,
            false);
      }
      if (mention.isPresent() && !grammar.lower(i + 1).matches("-[a-z].*")) {
        found = found.with(mentioned.refined(mention.get(), noun, chunk));
        if (!isJoined(i)) {
          break;
        }
      } else if (grammar.tag(i) == Tag.PRPS) {
        if (APART.contains(noun)) {
          return printed(grammar.span(chunk));
        }
        return owned(pronouns.apply(i), noun, chunk);
      }
    }
    return found;
  }

  /// "African leaders", "the Baltic Council": people and bodies of a region are not the region.
  private boolean isOfRegion(Mention mention, String noun, int head) {
    return mention.type() == MentionType.REGION
        && (sectors.isAgent(noun) || grammar.tag(head) == Tag.NAME);
  }

  private boolean isApart(String noun, int owner) {
    return AGAINST.contains(noun) || (APART.contains(noun) && grammar.tag(owner + 1) == Tag.POSS);
  }

  /// People as they are printed, whom nothing resolves.
  private Side printed(Span span) {
    return new Side(
        List.of(new Participant(ActorRef.unresolved(scene.words(span)), span)), false, false);
  }

  /// "US-China talks": the modifier before the hyphen counts too.
  private boolean isJoined(int token) {
    for (int i = token; i > 0; i--) {
      if (scene.mentionAt(i).equals(scene.mentionAt(token))) {
        continue;
      }
      return grammar.lower(i).equals("-") || grammar.lower(i).equals("–");
    }
    return false;
  }

  private Side owned(Side owner, String noun, Chunk chunk) {
    if (!sectors.isAgent(noun)) {
      return owner;
    }
    List<Participant> people = new ArrayList<>();
    for (Participant participant : owner.people()) {
      people.add(new Participant(sectors.refine(participant.actor(), noun), grammar.span(chunk)));
    }
    return new Side(people, owner.named(), owner.region());
  }

  /// "the government of Peru", "rebels in Syria", "attacks by Hamas".
  private Side hanging(int noun, int head) {
    String word = grammar.lemma(head);
    boolean agent = sectors.isAgent(word);
    int at = noun + 1;
    while (grammar.kind(at) == Chunk.Kind.PREP && grammar.isNoun(at + 1) && at < noun + 6) {
      String preposition = grammar.lower(grammar.chunk(at).from());
      boolean hangs =
          switch (preposition) {
            case "of", "by", "from" -> true;
            case "in", "at" -> true;
            default -> false;
          };
      if (preposition.equals("between") && nouns.isJoint(noun)) {
        return group(at + 1); // "the summit between Chile and Peru failed to agree"
      }
      if (!hangs) {
        break;
      }
      Optional<Mention> mention = scene.mentionAt(grammar.chunk(at + 1).head());
      if (mention.isPresent() && mention.get().type() != MentionType.PROJECT) {
        if (APART.contains(word)) {
          return printed(grammar.span(grammar.chunk(noun).from(), grammar.chunk(at + 1).to()));
        }
        if (mention.get().type() == MentionType.REGION) {
          return Side.REGION;
        }
        return joined(mentioned.attached(mention.get(), word, agent, noun, at + 1), at + 1);
      }
      at += 2;
    }
    return Side.NOBODY;
  }

  /// "the people of Kenya, Mali and Peru": those named beside the first hang on the noun too.
  private Side joined(Side first, int noun) {
    Side all = first;
    for (int member : grammar.group(noun)) {
      Optional<Mention> mention = scene.mentionAt(grammar.chunk(member).head());
      if (member > noun && mention.isPresent()) {
        all = all.with(mentioned.of(mention.get()));
      }
    }
    return all;
  }

  /// A name that no mention covers, or plain people.
  private Side unnamed(Chunk chunk, int noun) {
    boolean name = false;
    for (int i = chunk.from(); i < chunk.to(); i++) {
      name |= grammar.tag(i) == Tag.NAME && (i > 0 || grammar.tokens().get(i).word().length() > 1);
    }
    String head = grammar.lemma(chunk.head());
    boolean number = grammar.tag(chunk.head()) == Tag.NUM;
    if (grammar.tag(chunk.head()) == Tag.DET || (grammar.tag(chunk.head()) == Tag.ADJ && !name)) {
      return Side.NOBODY;
    }
    String words = scene.words(grammar.span(chunk));
    boolean people = name || number || sectors.isAgent(head) || nouns.possessive(noun) >= 0;
    if (!people && !sectors.isAgent(head)) {
      return Side.NOBODY;
    }
    return new Side(
        List.of(new Participant(ActorRef.unresolved(words), grammar.span(chunk))), name, false);
  }

  /// Whatever noun phrase it is, as words, where nobody is named by it.
  Side anything(int noun) {
    Side side = group(noun);
    Chunk chunk = grammar.chunk(noun);
    if (!side.isEmpty()
        || side.region()
        || grammar.tag(chunk.head()) == Tag.PRON
        || grammar.tag(chunk.head()) == Tag.DET) {
      return side;
    }
    return printed(grammar.span(chunk));
  }

  /// A side without those who stand on the other one. Two bodies of one state are two: the
  /// president may refuse what the prime minister asks.
  Side without(Side side, Side other) {
    return side.without(other, this::areApart);
  }

  /// Both sides' people, each once; two bodies of one state are two.
  Side join(Side side, Side other) {
    return side.with(other, this::areApart);
  }

  private boolean areApart(Participant a, Participant b) {
    Optional<String> first = body(a);
    Optional<String> second = body(b);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  /// The office that a participant's words name, else the noun that says which body it is: "the
  /// government".
  private Optional<String> body(Participant participant) {
    return Office.in(scene.words(participant.span()))
        .or(() -> heads.lemmaOf(participant.span()).filter(noun -> sectors.of(noun).isPresent()));
  }
}
