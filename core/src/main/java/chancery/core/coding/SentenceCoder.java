package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Tag;
import chancery.core.model.ActorRef;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Codes one sentence: finds its hits, drafts an event of each, and settles who reports what.
final class SentenceCoder {
  private static final Set<EventType> SAID_IN_QUOTES =
      EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

  private final Codebook codebook;
  private final Sectors sectors;
  private final Drafter.Rules rules;

  SentenceCoder(Codebook codebook, Sectors sectors, Drafter.Rules rules) {
    this.codebook = codebook;
    this.sectors = sectors;
    this.rules = rules;
  }

  /// What became of a sentence.
  ///
  /// @param drafts its events
  /// @param why why there is none
  record Outcome(List<Draft> drafts, Optional<Coding.Reason> why) {}

  /// The events of a sentence.
  Outcome code(Scene scene, Discourse discourse) {
    Grammar grammar = scene.grammar();
    if (grammar.tokens().isEmpty()) {
      return new Outcome(List.of(), Optional.of(Coding.Reason.NO_EVENT));
    }
    Sides sides = sides(scene, discourse);
    Finder finder = new Finder(codebook, grammar);
    Drafter drafter = new Drafter(scene, sides, rules);
    List<Draft> kept = new ArrayList<>();
    Optional<Coding.Reason> why = Optional.of(Coding.Reason.NO_EVENT);
    boolean figurative = isSportOrMarket(grammar);
    for (Hit hit : finder.hits()) {
      Verdict verdict = judge(grammar, sides, drafter, hit, finder.isVerbless());
      if (verdict.draft().isPresent() && figurative) {
        verdict = new Verdict(Optional.empty(), Optional.of(Coding.Reason.SPORT_OR_MARKET));
      }
      verdict.draft().ifPresent(kept::add);
      why = verdict.why().or(() -> Optional.empty()).isPresent() ? verdict.why() : why;
    }
    return new Outcome(Ties.settle(kept), kept.isEmpty() ? why : Optional.empty());
  }

  /// The drafts of all hits, admitted or not.
  List<Draft> leads(Scene scene, Discourse discourse) {
    Grammar grammar = scene.grammar();
    Sides sides = sides(scene, discourse);
    Finder finder = new Finder(codebook, grammar);
    Drafter drafter = new Drafter(scene, sides, rules);
    List<Draft> drafts = new ArrayList<>();
    for (Hit hit : finder.hits()) {
      Force force = force(grammar, hit, finder.isVerbless());
      Draft draft = reported(grammar, sides, drafter.draft(hit, force), force);
      drafts.add(draft);
    }
    return drafts;
  }

  private Sides sides(Scene scene, Discourse discourse) {
    List<Side> speaker = new ArrayList<>(List.of(Side.NOBODY));
    Sides sides =
        new Sides(
            scene,
            codebook,
            sectors,
            t -> discourse.meant(scene, t, Optional.of(speaker.getFirst())));
    speaker.set(0, speaker(scene.grammar(), sides));
    return sides;
  }

  private record Verdict(Optional<Draft> draft, Optional<Coding.Reason> why) {
    static Verdict no(Coding.Reason reason) {
      return new Verdict(Optional.empty(), Optional.of(reason));
    }
  }

  private Verdict judge(Grammar grammar, Sides sides, Drafter drafter, Hit hit, boolean verbless) {
    Force force = force(grammar, hit, verbless);
    boolean hollow = hit.match().predicate().planned() && hit.child().isEmpty();
    if (force.kind() == Force.Kind.PURPOSE || hollow) {
      return Verdict.no(Coding.Reason.NO_EVENT);
    }
    Draft draft = drafter.draft(hit, force);
    draft = reported(grammar, sides, draft, force);
    boolean quoted = isQuoted(grammar, hit.match().from());
    if (quoted && !SAID_IN_QUOTES.contains(draft.type())) {
      return Verdict.no(Coding.Reason.STATEMENT_ONLY);
    }
    return admitted(draft);
  }

  /// The force of the verb; of a noun without one, background, unless a headline has no verb.
  private static Force force(Grammar grammar, Hit hit, boolean verbless) {
    if (hit.verb().isPresent()) {
      return Force.of(grammar, hit.verb().get());
    }
    boolean reciprocal = hit.match().frame().has(Frame.Role.PARTNER);
    Force.Kind kind =
        verbless || (reciprocal && verbless) ? Force.Kind.DONE : Force.Kind.BACKGROUND;
    return new Force(kind, Optional.empty());
  }

  private static boolean isSportOrMarket(Grammar grammar) {
    int signs = 0;
    for (int i = 0; i < grammar.tokens().size(); i++) {
      String lower = grammar.lower(i);
      String lemma = grammar.lemma(i);
      if (grammar.tag(i).isVerb()) {
        continue;
      }
      boolean sign =
          grammar.lexicon().is("sport", lemma)
              || grammar.lexicon().is("market", lower)
              || grammar.lexicon().is("culture", lemma);
      signs += sign ? 1 : 0;
    }
    return signs >= 2;
  }

  // ---- reported speech ----

  private static Side speaker(Grammar grammar, Sides sides) {
    for (int verb : grammar.verbs()) {
      boolean says = grammar.isFinite(verb) && grammar.lexicon().is("say", grammar.verbLemma(verb));
      if (says) {
        Side side =
            grammar
                .subject(verb)
                .map(n ->
                    grammar.tag(grammar.chunk(n).head()) == Tag.PRON ? Side.NOBODY : sides.group(n))
                .orElse(Side.NOBODY);
        if (!side.isEmpty()) {
          return side;
        }
      }
    }
    return Side.NOBODY;
  }

  /// What a party says that another did to it is its accusation; "must" under a verb of saying is
  /// its demand.
  private Draft reported(Grammar grammar, Sides sides, Draft draft, Force force) {
    Optional<Integer> reporter = force.reporter();
    if (reporter.isEmpty()) {
      return force.kind() == Force.Kind.DEMANDED ? draft.times(0.6) : draft;
    }
    Side speaker = grammar.subject(reporter.get()).map(sides::group).orElse(Side.NOBODY);
    if (speaker.isEmpty()) {
      return draft;
    }
    if (force.kind() == Force.Kind.DEMANDED && speaker.named()) {
      Side asked = draft.actors().without(speaker);
      return rules
          .complements()
          .of(EventType.REQUEST, draft.type())
          .map(o -> draft.as(o.type(), o.mode(), o.cameo(), Status.ACTUAL).between(speaker, asked))
          .orElse(draft);
    }
    boolean hostile = draft.type().quad() == 4 && draft.status() == Status.ACTUAL;
    boolean party =
        speaker.named()
            && shareCountry(speaker, draft.recipients())
            && !shareCountry(speaker, draft.actors());
    boolean claims =
        Set.of("claim", "allege", "charge", "contend").contains(grammar.verbLemma(reporter.get()));
    boolean other =
        speaker.named()
            && speaker.without(draft.actors()).people().size() == speaker.people().size();
    if (hostile && other && (party || claims) && !draft.actors().isEmpty()) {
      String cameo = rules.cameo().of(EventType.ACCUSE, Optional.of(Mode.ACCUSE_ALLEGE));
      return draft
          .as(EventType.ACCUSE, Optional.of(Mode.ACCUSE_ALLEGE), cameo, Status.ACTUAL)
          .between(speaker, draft.actors().without(speaker));
    }
    return draft.times(0.9);
  }

  private static boolean shareCountry(Side a, Side b) {
    return a.actors().anyMatch(x -> b.actors().anyMatch(y -> sameCountry(x, y)));
  }

  private static boolean sameCountry(ActorRef x, ActorRef y) {
    return x.key().equals(y.key()) || (x.country().isPresent() && x.country().equals(y.country()));
  }

  /// True where the token stands between quotation marks that hold more than a few words.
  private static boolean isQuoted(Grammar grammar, int token) {
    int opened = -1;
    for (int i = 0; i < token; i++) {
      if (grammar.tag(i) == Tag.QUOTE && isDouble(grammar.lower(i))) {
        opened = opened < 0 ? i : -1;
      }
    }
    if (opened < 0) {
      return false;
    }
    int close = token;
    while (close < grammar.tokens().size() && !isDouble(grammar.lower(close))) {
      close++;
    }
    return close - opened > 5;
  }

  private static boolean isDouble(String mark) {
    return Set.of("\"", "“", "”", "„", "«", "»").contains(mark);
  }

  // ---- admission ----

  /// What the ontology asks of an event: somebody named, a counterpart where the type needs one.
  private static Verdict admitted(Draft draft) {
    Side actors = draft.actors();
    Side recipients = draft.recipients();
    if (actors.isEmpty()) {
      return Verdict.no(Coding.Reason.NO_CODABLE_ACTOR);
    }
    if (!actors.named() && !recipients.named()) {
      return Verdict.no(Coding.Reason.NO_CODABLE_ACTOR);
    }
    boolean joint =
        draft.hit().match().frame().has(Frame.Role.PARTNER) || draft.hit().match().frame().plural();
    boolean alone = recipients.isEmpty() && actors.people().size() < 2;
    if (alone && (draft.type().needsCounterpart() || joint || draft.type() == EventType.CONSULT)) {
      boolean self = draft.hit().match().recipient().isPresent() || joint;
      return Verdict.no(
          self && actors.named() ? Coding.Reason.SELF_DYAD : Coding.Reason.NEEDS_RECIPIENT);
    }
    return new Verdict(Optional.of(draft), Optional.empty());
  }
}
