package chancery.core.coding;

import chancery.core.coding.Frame.Role;
import chancery.core.coding.Frame.Slot;
import chancery.core.coding.grammar.Chunk;
import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Grammar.Complement;
import chancery.core.coding.grammar.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Fits the codebook's verbal frames to a verb of a sentence.
final class VerbMatcher {
  private static final int MARK_REACH = 10;
  private final Codebook codebook;
  private final Grammar grammar;
  private final Nouns nouns;

  VerbMatcher(Codebook codebook, Grammar grammar) {
    this.codebook = codebook;
    this.grammar = grammar;
    this.nouns = new Nouns(codebook, grammar);
  }

  /// The frames that fit the verb, the most specific first.
  List<Match> matches(int verb) {
    List<Match> found = new ArrayList<>();
    String lemma = grammar.verbLemma(verb);
    for (Codebook.Entry entry : codebook.ofVerb(lemma)) {
      fit(entry, verb, grammar.chunk(verb).head() + 1).ifPresent(found::add);
    }
    Chunk.Verb features = grammar.verb(verb);
    if (!lemma.equals("be")
        && features.auxiliary() >= 0
        && grammar.tag(features.auxiliary()) == Tag.BE) {
      for (Codebook.Entry entry : codebook.ofVerb("be")) {
        fit(entry, verb, grammar.chunk(verb).head()).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingDouble(Match::weight).reversed());
    return found;
  }

  /// Tries one frame; `from` is the token behind the head.
  private Optional<Match> fit(Codebook.Entry entry, int verb, int from) {
    Frame frame = entry.frame();
    boolean adjective = frame.head().equals("be");
    int behind = behindParticles(frame, from);
    if (behind < 0) {
      return Optional.empty();
    }
    boolean passive = grammar.verb(verb).passive() && !adjective;
    Attempt attempt = new Attempt(entry, verb, passive, behind);
    return attempt.run();
  }

  /// The token behind the particles, which may stand behind the object; −1 where one is missing.
  private int behindParticles(Frame frame, int from) {
    int at = from;
    int start = from;
    for (String particle : frame.particles()) {
      int found = -1;
      for (int i = at; i < Math.min(at + 4, grammar.tokens().size()); i++) {
        if (grammar.lower(i).equals(particle) || grammar.lemma(i).equals(particle)) {
          found = i;
          break;
        }
        Tag tag = grammar.tag(i);
        boolean described = frame.head().equals("be") && (tag == Tag.DET || tag == Tag.ADJ);
        boolean passes =
            tag == Tag.ADV
                || tag == Tag.NOT
                || described
                || (shifted(frame, i, from) && !particle.equals("in") && !particle.equals("on"));
        if (!passes) {
          break;
        }
      }
      if (found < 0) {
        return -1;
      }
      start = found == at ? found + 1 : shifted(frame, at, from) ? from : found + 1;
      at = found + 1;
    }
    return frame.particles().isEmpty() ? from : start;
  }

  /// "blew the bridge up", "hand them over": a short object before the particle.
  private boolean shifted(Frame frame, int token, int from) {
    Tag tag = grammar.tag(token);
    boolean noun =
        tag == Tag.DET || tag == Tag.PRPS || tag.isNominal() || tag == Tag.PRON || tag == Tag.ADJ;
    return noun
        && !frame.head().equals("be")
        && token - from < 4
        && frame.slots().stream().anyMatch(Slot::isObject);
  }

  /// One frame tried on one verb.
  private final class Attempt {
    private final Codebook.Entry entry;
    private final Frame frame;
    private final int verb;
    private final boolean passive;
    private final int behind;
    private final List<Complement> complements;
    private final boolean[] used;
    private final List<Integer> things = new ArrayList<>();
    private Optional<Integer> subject;
    private Optional<Integer> recipient = Optional.empty();
    private Optional<Integer> partner = Optional.empty();
    private Optional<Integer> child = Optional.empty();
    private boolean subjectTaken = false;
    private double weight;

    Attempt(Codebook.Entry entry, int verb, boolean passive, int behind) {
      this.entry = entry;
      this.frame = entry.frame();
      this.verb = verb;
      this.passive = passive;
      this.behind = behind;
      this.subject = grammar.subject(verb);
      this.complements = complements();
      this.used = new boolean[complements.size()];
      this.weight = 0.5 + 2.0 * frame.particles().size();
    }

    /// What follows the verb; for a passive also what hangs on its subject: "sanctions on Mali
    /// were".
    private List<Complement> complements() {
      List<Complement> all = new ArrayList<>(grammar.complements(verb, behind));
      if (passive && subject.isPresent() && subject.get() < verb) {
        for (Complement complement :
            grammar.complements(subject.get(), grammar.chunk(subject.get()).to())) {
          if (complement.chunk() < verb && !complement.relation().isEmpty()) {
            all.add(complement);
          }
        }
      }
      return all;
    }

    Optional<Match> run() {
      if (passive
          && frame.slots().stream().noneMatch(Slot::isObject)
          && !frame.slots().isEmpty()
          && frame.slots().stream().noneMatch(s -> s.role() == Role.RECIPIENT)) {
        return Optional.empty();
      }
      for (Slot slot : frame.slots()) {
        if (!fill(slot)) {
          return Optional.empty();
        }
      }
      return finish();
    }

    private Optional<Match> finish() {
      Optional<Integer> doer = passive ? agent() : subject;
      if (frame.plural()) {
        Optional<Integer> joint = passive ? agent() : subject;
        if (joint.isEmpty() || !isPlural(joint.get()) || hasStrayObject()) {
          return Optional.empty();
        }
        weight += 1.2;
      }
      if (frame.swapped()) {
        recipient = subject;
        doer = partner;
        partner = Optional.empty();
      }
      Chunk chunk = grammar.chunk(verb);
      int to =
          Math.max(
              chunk.to(),
              frame.particles().isEmpty() ? chunk.to() : Math.min(behind, chunk.to() + 3));
      return Optional.of(
          new Match(
              entry,
              verb,
              triggerStart(chunk),
              Math.max(to, chunk.to()),
              doer,
              recipient,
              partner,
              child,
              things,
              passive,
              weight));
    }

    /// "battled the army": an object that the frame has no slot for.
    private boolean hasStrayObject() {
      boolean object = !complements.isEmpty() && complements.getFirst().relation().isEmpty();
      return !passive && object && frame.slots().stream().noneMatch(Slot::isObject);
    }

    private int triggerStart(Chunk chunk) {
      return chunk.head();
    }

    private boolean isPlural(int noun) {
      Chunk chunk = grammar.chunk(noun);
      String head = grammar.lower(chunk.head());
      return grammar.group(noun).size() > 1
          || grammar.namesSeveral(chunk.head())
          || (!head.equals(grammar.lemma(chunk.head()))
              && grammar.tokens().get(chunk.head()).unit() < 0)
          || head.equals("they")
          || head.equals("both")
          || (grammar.tokens().get(chunk.head()).unit() >= 0 && head.endsWith("s"));
    }

    /// Who follows "by" behind a passive.
    private Optional<Integer> agent() {
      return complements.stream()
          .filter(c -> c.relation().equals("by"))
          .findFirst()
          .map(Complement::chunk);
    }

    private boolean fill(Slot slot) {
      return switch (slot.role()) {
        case MARK -> mark(slot);
        case CLAUSE -> clause(slot);
        case RECIPIENT -> take(slot, n -> recipient = Optional.of(n), 1.0);
        case PARTNER -> take(slot, n -> partner = Optional.of(n), 1.0);
        case THING -> take(slot, things::add, 0.2);
        case OWNED ->
            take(
                slot,
                n -> {
                  recipient = Optional.of(n);
                  things.add(n);
                },
                0.7);
      };
    }

    private boolean mark(Slot slot) {
      int from = behind;
      for (int i = from; i < Math.min(from + MARK_REACH, grammar.tokens().size()); i++) {
        if (grammar.lower(i).equals(slot.wordClass())) {
          weight += 2;
          return true;
        }
        if (grammar.tag(i) == Tag.STOP || grammar.tag(i) == Tag.COMMA) {
          return false;
        }
      }
      return false;
    }

    private boolean clause(Slot slot) {
      for (int i = 0; i < complements.size(); i++) {
        Complement complement = complements.get(i);
        if (slot.relations().contains(complement.relation())
            || (slot.relations().contains("to+") && complement.relation().equals("to -ing"))) {
          child = Optional.of(complement.chunk());
          weight += 1.5;
          return true;
        }
      }
      return false;
    }

    private interface Taker {
      void take(int noun);
    }

    private boolean take(Slot slot, Taker taker, double base) {
      int noun = slot.isObject() ? object(slot) : behindPreposition(slot);
      if (noun < 0) {
        return false;
      }
      taker.take(noun);
      if (!slot.wordClass().isEmpty()) {
        weight +=
            (nouns.fit(slot.wordClass(), noun) == 2 ? 2.5 : 1.5)
                + (codebook.isNarrow(slot.wordClass()) ? 0.3 : 0);
      }
      weight += slot.isObject() ? base : base + 0.8;
      return true;
    }

    private int object(Slot slot) {
      if (passive && !subjectTaken) {
        subjectTaken = true;
        int noun = subject.orElse(-1);
        return noun >= 0 && fits(slot, noun) ? noun : retry(slot);
      }
      if (!passive && isRelativeObject()) {
        return -1;
      }
      return directObject(slot);
    }

    /// "Mali was given aid": the second object may have become the subject.
    private int retry(Slot slot) {
      return directObject(slot);
    }

    private boolean isRelativeObject() {
      return false;
    }

    private int directObject(Slot slot) {
      for (int i = 0; i < complements.size(); i++) {
        Complement complement = complements.get(i);
        if (!complement.relation().isEmpty()) {
          return -1;
        }
        if (!used[i]) {
          if (!fits(slot, complement.chunk())) {
            return -1;
          }
          used[i] = true;
          return complement.chunk();
        }
      }
      return -1;
    }

    private int behindPreposition(Slot slot) {
      for (int i = 0; i < complements.size(); i++) {
        Complement complement = complements.get(i);
        if (!used[i]
            && slot.relations().contains(complement.relation())
            && fits(slot, complement.chunk())) {
          used[i] = true;
          return complement.chunk();
        }
      }
      return -1;
    }

    private boolean fits(Slot slot, int noun) {
      if (slot.role() == Role.OWNED && !nouns.isOwned(noun)) {
        return false;
      }
      return nouns.fit(slot.wordClass(), noun) > 0;
    }
  }
}
