package chancery.core.coding;

import chancery.core.coding.SentenceReading.Act;
import chancery.core.coding.SentenceReading.Tie;
import chancery.core.coding.grammar.Grammar;
import chancery.core.model.Context;
import chancery.core.model.EventCode;
import chancery.core.model.EventType;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.reading.Reading;
import chancery.core.reading.TimeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Codes events by a trained reader, with the codebook as a second opinion: the model says what
/// happens and between whom, rules say who that is, when and where, and what the ontology admits.
/// Pure but for the model's memory; may be shared between threads.
public final class TrainedCoder implements Coder {
  // What is enough, chosen on development sets so that ordinary news gives few false events: first
  // the probability that anything happens and somebody does it, then the calibrated one that it is
  // this.
  private static final double HAPPENS = 0.55;
  private static final double HAPPENS_BY_BOTH = 0.3;
  private static final double SURE = 0.38;
  private static final double SURE_BY_BOTH = 0.29;

  /// For what one does alone, to nobody who is named, where the codebook is silent.
  private static final double SURE_OF_ONE = 0.94;

  static final double TIED = 0.5;

  /// How surely a verb's grammatical doer does what the model ties to nobody.
  private static final double BY_GRAMMAR = 0.8;

  /// How surely those who rule a land do what is done to somebody there by nobody who is named.
  private static final double RULES_THERE = 0.6;

  /// What is enough for the likeliest where nobody is tied surely.
  static final double LIKELY = 0.2;

  /// How much the codebook's type weighs against the model's: measured on a development set, where
  /// 1 to 40 were tried.
  private static final double VOTE = 40;

  private final Codebook codebook;
  private final Walk.Teller second;
  private final SentenceModel model;
  private final NearestExample examples;
  private final Sectors sectors = new Sectors();
  private final CameoCodes cameo = new CameoCodes();
  private final ComplementRules complements = new ComplementRules();
  private final double least;

  /// A coder with the given model.
  ///
  /// @param least events that are less sure than this are left out, 0 to 1
  public TrainedCoder(Codebook codebook, SentenceModel model, double least) {
    this(codebook, new CodebookCoder(codebook)::told, model, least);
  }

  private TrainedCoder(Codebook codebook, Walk.Teller second, SentenceModel model, double least) {
    this.codebook = codebook;
    this.second = second;
    this.model = model;
    this.examples = new NearestExample(codebook.lexicon(), model.examples());
    this.least = least;
  }

  /// A coder without a second opinion: the codebook gives its grammar and its nouns alone. For
  /// measuring what each of the two brings.
  public static TrainedCoder alone(Codebook codebook, SentenceModel model) {
    return new TrainedCoder(
        codebook, (_, _, _) -> new Walk.Told(List.of(), Optional.empty()), model, 0);
  }

  @Override
  public Coding code(Reading reading) {
    return Walk.through(codebook, reading, this::told);
  }

  private Walk.Told told(Scene scene, int number, Discourse discourse) {
    Walk.Told rules = second.told(scene, number, discourse);
    int offset = scene.sentence().span().start();
    SentenceReading read = model.read(scene.words(scene.sentence().span()));
    if (read.skipped().isPresent()) {
      return new Walk.Told(List.of(), read.skipped());
    }
    Sides sides =
        new Sides(
            scene,
            codebook,
            sectors,
            t -> discourse.meant(scene, t, Optional.of(speaker(scene, read, offset))));
    Ground ground = new Ground(sides, new Beside(scene.grammar(), sides), offset);
    List<Finding.Event> events = new ArrayList<>();
    Optional<Coding.Reason> why = rules.why().or(() -> Optional.of(Coding.Reason.NO_EVENT));
    for (Act tied : read.acts()) {
      Span trigger = at(tied.trigger(), offset);
      Act seen = done(tied, trigger, ground);
      Optional<Finding.Event> rule =
          second(rules.events(), trigger)
              .or(() -> carried(scene.grammar(), rules.events(), trigger, seen.type()));
      if (happens(seen) < (rule.isPresent() ? HAPPENS_BY_BOTH : HAPPENS)) {
        continue;
      }
      boolean failed = isFailed(scene.grammar(), read, rules.events(), trigger, offset);
      Act act = refused(scene, trigger, rule.map(e -> voted(seen, e)).orElse(seen), failed);
      Optional<Finding.Event> same = rule.filter(e -> e.code().type() == act.type());
      boolean joint = Parties.isJoint(failed ? seen.type() : act.type());
      Parties parties = Parties.of(act, trigger, joint, same, ground);
      Optional<Coding.Reason> fault = fault(act, parties.actors(), parties.recipients());
      if (fault.isPresent()) {
        why = fault;
        continue;
      }
      if (model.calibrated(score(act)) < needed(rule.isPresent(), same.isPresent(), parties)) {
        continue;
      }
      Sketch sketch = new Sketch(act, trigger, parties, rule);
      events.add(event(scene, sketch, number, discourse));
    }
    events.addAll(demands(scene.grammar(), rules.events(), events));
    List<Finding.Event> kept =
        distinct(events).stream().filter(e -> e.confidence() >= least).toList();
    return new Walk.Told(kept, kept.isEmpty() ? why : Optional.empty());
  }

  /// The act with its doer by grammar, where the model ties nobody surely.
  private static Act done(Act act, Span trigger, Ground ground) {
    if (doer(act) >= TIED) {
      return act;
    }
    Beside beside = ground.beside();
    return beside
        .doer(trigger)
        .map(words -> ground.tie(words, BY_GRAMMAR))
        .filter(doer -> !isTied(doer, act.recipients()))
        .or(() -> beside.ruler(trigger, act.type()).map(words -> ground.tie(words, RULES_THERE)))
        .map(act::doneBy)
        .orElse(act);
  }

  private static boolean isTied(Tie doer, List<Tie> recipients) {
    return recipients.stream()
        .anyMatch(r -> r.confidence() >= TIED && r.named().span().meets(doer.named().span()));
  }

  /// The codebook's demands that the model has not seen.
  private static List<Finding.Event> demands(
      Grammar grammar, List<Finding.Event> rules, List<Finding.Event> seen) {
    return rules.stream()
        .filter(e -> isDemand(grammar, e))
        .filter(e ->
            seen.stream()
                .noneMatch(
                    o -> o.code().type() == EventType.REQUEST || o.trigger().meets(e.trigger())))
        .toList();
  }

  /// "She said that Peru must leave": what somebody says another must do is demanded, whatever it
  /// is. The construction tells it, no word does, so that the codebook is believed alone.
  private static boolean isDemand(Grammar grammar, Finding.Event event) {
    return event.code().type() == EventType.REQUEST
        && !event.recipients().isEmpty()
        && verbs(grammar, event.trigger())
            .map(verb -> Force.of(grammar, verb))
            .anyMatch(f -> f.kind() == Force.Kind.DEMANDED && f.reporter().isPresent());
  }

  /// The codebook's event that stands on a trigger of the model's.
  private static Optional<Finding.Event> second(List<Finding.Event> rules, Span trigger) {
    return rules.stream().filter(e -> e.trigger().meets(trigger)).findFirst();
  }

  /// The codebook's event of the same type in the object or the infinitive of a trigger's verb:
  /// "launched an attack", "agreed to open".
  private static Optional<Finding.Event> carried(
      Grammar grammar, List<Finding.Event> rules, Span trigger, EventType type) {
    return verbs(grammar, trigger)
        .flatMap(verb -> grammar.complements(verb, grammar.chunk(verb).to()).stream())
        .filter(c -> c.relation().isEmpty() || c.relation().equals("to+"))
        .map(c -> grammar.span(grammar.chunk(c.chunk())))
        .flatMap(words ->
            rules.stream().filter(e -> e.code().type() == type && e.trigger().meets(words)))
        .findFirst();
  }

  /// The codebook's REJECT on the verb that governs a trigger, where the model sees no act there:
  /// "failed to reach agreement".
  private static boolean isFailed(
      Grammar grammar, SentenceReading read, List<Finding.Event> rules, Span trigger, int offset) {
    return verbs(grammar, trigger)
        .filter(verb -> grammar.verb(verb).infinitive())
        .flatMap(verb -> grammar.governor(verb).stream())
        .map(verb -> grammar.span(grammar.chunk(verb)))
        .filter(governor ->
            read.acts().stream().noneMatch(a -> at(a.trigger(), offset).meets(governor)))
        .anyMatch(governor ->
            second(rules, governor).filter(e -> e.code().type() == EventType.REJECT).isPresent());
  }

  private static Stream<Integer> verbs(Grammar grammar, Span words) {
    return grammar.verbs().stream().filter(verb -> grammar.span(grammar.chunk(verb)).meets(words));
  }

  private static Act voted(Act act, Finding.Event rule) {
    return act.voted(rule.code().type(), VOTE);
  }

  /// What somebody will not do is refused: kindness denied under "will not" is REJECT, and that
  /// took place.
  ///
  /// @param failed true where the codebook reads REJECT in the verb that governs the act
  private Act refused(Scene scene, Span trigger, Act act, boolean failed) {
    boolean denied = act.status() == Status.NEGATED;
    boolean kind = act.type().quad() <= 2 || act.type() == EventType.REJECT;
    if (!denied || !kind || !(failed || willNot(scene.grammar(), trigger))) {
      return act;
    }
    return act.refused(
        complements.of(EventType.REJECT, act.type()).flatMap(ComplementRules.Outcome::mode));
  }

  /// True where the grammar reads "will not" or its like in the trigger's verb.
  private static boolean willNot(Grammar grammar, Span trigger) {
    return verbs(grammar, trigger)
        .anyMatch(verb -> Force.of(grammar, verb).kind() == Force.Kind.REFUSED);
  }

  /// An act with those who take part in it, in the document's offsets.
  ///
  /// @param rule the codebook's event for the same act
  private record Sketch(Act act, Span trigger, Parties parties, Optional<Finding.Event> rule) {}

  private static Span at(Span span, int offset) {
    return new Span(span.start() + offset, span.end() + offset);
  }

  /// Who speaks in the sentence: whom "we" and "our" mean.
  private Side speaker(Scene scene, SentenceReading read, int offset) {
    Sides plain = new Sides(scene, codebook, sectors, _ -> Side.NOBODY);
    return read.sayings().stream()
        .flatMap(s -> s.speakers().stream())
        .map(n -> plain.named(at(n.span(), offset)))
        .filter(s -> !s.isEmpty())
        .findFirst()
        .orElse(Side.NOBODY);
  }

  /// What the ontology asks of an event: a codable actor, a counterpart where the type needs one.
  private static Optional<Coding.Reason> fault(
      Act act, Parties.Party actors, Parties.Party recipients) {
    boolean named = actors.side().named() || recipients.side().named();
    if (actors.side().isEmpty() || !named) {
      return Optional.of(Coding.Reason.NO_CODABLE_ACTOR);
    }
    boolean alone = recipients.side().isEmpty() && actors.side().people().size() < 2;
    if (alone && act.type().needsCounterpart()) {
      return Optional.of(
          recipients.tied() ? Coding.Reason.SELF_DYAD : Coding.Reason.NEEDS_RECIPIENT);
    }
    return Optional.empty();
  }

  private Finding.Event event(Scene scene, Sketch sketch, int number, Discourse discourse) {
    Act act = sketch.act();
    PartialDate own =
        When.expression(scene, sketch.trigger()).map(TimeRef::date).orElse(PartialDate.unknown());
    Status status = CodebookCoder.status(scene, act.status(), own, discourse);
    PartialDate when =
        own.isUnknown()
            ? When.otherwise(scene.reading(), number, status, discourse.storyTime())
            : own;
    Evidence evidence =
        Evidence.of(
            scene.reading().document(),
            scene.sentence().span(),
            new RuleId("model." + act.type().name().toLowerCase(Locale.ROOT)),
            model.calibrated(score(act)));
    return new Finding.Event(
        code(act, sketch.rule()),
        sketch.parties().actors().side().people(),
        sketch.parties().recipients().side().people(),
        new Finding.Setting(when, CodebookCoder.place(scene), status, why(scene, sketch)),
        sketch.trigger(),
        List.of(evidence));
  }

  private static double score(Act act) {
    return act.types().getOrDefault(act.type(), 0.0) * doer(act);
  }

  /// Probability that anything happens here and that somebody does it.
  private static double happens(Act act) {
    return act.presence() * doer(act);
  }

  private static double doer(Act act) {
    return act.actors().stream().mapToDouble(Tie::confidence).max().orElse(0);
  }

  private static double needed(boolean seenByBoth, boolean sameType, Parties parties) {
    boolean solo = !parties.recipients().isSomebody() && parties.actors().alone();
    if (solo && !seenByBoth) {
      return SURE_OF_ONE;
    }
    return sameType ? SURE_BY_BOTH : SURE;
  }

  /// The codebook's CAMEO code and contexts are kept where it reads the same type.
  private EventCode code(Act act, Optional<Finding.Event> other) {
    Optional<EventCode> same = other.map(Finding.Event::code).filter(c -> c.type() == act.type());
    Set<Context> contexts = new LinkedHashSet<>(act.contexts());
    List<Mode> modes = act.modes();
    EventCode own = new EventCode(act.type(), modes, List.of(), "000");
    String code =
        same.filter(c -> c.mode().equals(own.mode()) || modes.isEmpty())
            .map(EventCode::cameo)
            .orElseGet(() -> cameo.of(act.type(), own.mode()));
    return new EventCode(act.type(), modes, List.copyOf(contexts), code);
  }

  private String why(Scene scene, Sketch sketch) {
    Act act = sketch.act();
    EventType type = act.type();
    String next =
        act.runnerUp().map(t -> "; next " + t + share(act.types().getOrDefault(t, 0.0))).orElse("");
    String rules =
        sketch
            .rule()
            .map(e ->
                (e.code().type() == type ? "; the codebook agrees: " : "; the codebook differs: ")
                    + e.code().type()
                    + " by "
                    + e.evidence().getFirst().rule().value())
            .orElse("; the codebook is silent");
    String example =
        nearest(scene, sketch)
            .map(e -> "; nearest example: \"" + e.sentence() + "\" (" + e.place() + ")")
            .orElse("");
    return model.name()
        + ": \""
        + scene.words(sketch.trigger())
        + "\" "
        + type
        + share(act.types().getOrDefault(type, 0.0))
        + next
        + rules
        + example;
  }

  private Optional<CorpusExample> nearest(Scene scene, Sketch sketch) {
    Span sentence = scene.sentence().span();
    Span trigger = at(sketch.trigger(), -sentence.start());
    Act act = sketch.act();
    return examples.of(scene.words(sentence), trigger, act.type(), act.modes());
  }

  private static String share(double probability) {
    return String.format(Locale.ROOT, " %.2f", probability);
  }

  /// One type between the same sides is told once.
  private static List<Finding.Event> distinct(List<Finding.Event> events) {
    List<Finding.Event> kept = new ArrayList<>();
    for (Finding.Event event : events) {
      if (kept.stream().noneMatch(k -> repeats(k, event))) {
        kept.add(event);
      }
    }
    return kept;
  }

  private static boolean repeats(Finding.Event a, Finding.Event b) {
    return a.code().type() == b.code().type()
        && a.status() == b.status()
        && a.code().modes().equals(b.code().modes())
        && keys(a.actors()).equals(keys(b.actors()))
        && keys(a.recipients()).equals(keys(b.recipients()));
  }

  private static List<String> keys(List<Participant> side) {
    return side.stream().map(p -> p.actor().key()).sorted().toList();
  }
}
