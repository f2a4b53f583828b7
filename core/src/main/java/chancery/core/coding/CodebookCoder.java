package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Tag;
import chancery.core.model.Context;
import chancery.core.model.EventCode;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.model.Place;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import chancery.core.reading.Reading;
import chancery.core.reading.TimeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Codes events by the codebook's frames and a shallow grammar. Pure; may be shared between
/// threads.
///
/// Sentences of asides are coded too: the ledger charges them to the republisher. Captions and
/// residue never are.
public final class CodebookCoder implements Coder {
  private final Codebook codebook;
  private final SentenceCoder sentences;
  private final Keywords keywords;

  /// A coder with the given codebook.
  public CodebookCoder(Codebook codebook) {
    this.codebook = codebook;
    this.keywords = new Keywords();
    this.sentences =
        new SentenceCoder(
            codebook,
            new Sectors(),
            new Drafter.Rules(new ComplementRules(), keywords, new CameoCodes()));
  }

  @Override
  public Coding code(Reading reading) {
    return Walk.through(codebook, reading, this::told);
  }

  /// What a sentence of a document tells.
  Walk.Told told(Scene scene, int number, Discourse discourse) {
    SentenceCoder.Outcome outcome = sentences.code(scene, discourse);
    List<Span> triggers =
        outcome.drafts().stream().map(d -> trigger(scene.grammar(), d.hit().match())).toList();
    return new Walk.Told(
        outcome.drafts().stream().map(d -> event(scene, d, number, triggers, discourse)).toList(),
        outcome.why());
  }

  /// The drafts of one sentence alone, for the classifier and the codebook's own examples.
  SentenceCoder.Outcome drafts(Scene scene) {
    return sentences.code(scene, new Discourse());
  }

  /// All that a sentence's words may tell, also where a side is missing.
  List<Draft> leads(Scene scene) {
    return sentences.leads(scene, new Discourse());
  }

  private Finding.Event event(
      Scene scene, Draft draft, int number, List<Span> triggers, Discourse discourse) {
    Grammar grammar = scene.grammar();
    Match match = draft.hit().match();
    Span trigger = trigger(grammar, match);
    List<Span> others = triggers.stream().filter(t -> !t.equals(trigger)).toList();
    Optional<TimeRef> expression = When.expression(scene, trigger);
    boolean nominalPast = draft.hit().verb().isEmpty() && draft.status() == Status.HISTORICAL;
    PartialDate own =
        nominalPast && others.size() > 0
            ? PartialDate.unknown()
            : expression.map(TimeRef::date).orElse(PartialDate.unknown());
    Status status = status(scene, draft.status(), own, discourse);
    PartialDate when =
        own.isUnknown()
            ? When.otherwise(scene.reading(), number, status, discourse.storyTime())
            : own;
    EventCode code =
        new EventCode(draft.type(), draft.modes(), contexts(scene, draft), draft.cameo());
    Finding.Setting setting =
        new Finding.Setting(
            nominalPast && own.isUnknown() ? PartialDate.unknown() : when,
            place(scene),
            status,
            why(scene, draft, trigger));
    RuleId rule = new RuleId("codebook." + match.predicate().id());
    Evidence evidence =
        Evidence.of(
            scene.reading().document(),
            scene.sentence().span(),
            rule,
            Math.min(1, draft.confidence()));
    return new Finding.Event(
        code,
        draft.actors().people(),
        draft.recipients().people(),
        setting,
        trigger,
        List.of(evidence));
  }

  /// The status that the words give, turned to background where their date lies before the news.
  static Status status(Scene scene, Status told, PartialDate own, Discourse discourse) {
    if (told == Status.ACTUAL) {
      PartialDate date = own.isUnknown() ? discourse.storyTime() : own;
      if (!date.isUnknown() && When.isBackground(scene.reading(), date)) {
        return Status.HISTORICAL;
      }
    }
    return told;
  }

  private static Span trigger(Grammar grammar, Match match) {
    int to = Math.max(match.to(), match.from() + 1);
    return grammar.span(match.from(), Math.min(to, grammar.tokens().size()));
  }

  private List<Context> contexts(Scene scene, Draft draft) {
    Grammar grammar = scene.grammar();
    Set<Context> found = new LinkedHashSet<>(draft.hit().match().predicate().contexts());
    found.addAll(keywords.contexts(Keywords.words(grammar, 0, grammar.tokens().size())));
    return List.copyOf(found);
  }

  /// A place or state named behind "in" or "at".
  static Optional<Place> place(Scene scene) {
    Grammar grammar = scene.grammar();
    for (int i = 1; i < grammar.tokens().size(); i++) {
      Optional<Mention> mention = scene.mentionAt(i);
      boolean in = grammar.lower(i - 1).equals("in") || grammar.lower(i - 1).equals("at");
      if (in
          && grammar.tag(i - 1) == Tag.PREP
          && mention.isPresent()
          && mention.get().type() == MentionType.PLACE) {
        return Optional.of(
            new Place(mention.get().actor().name(), mention.get().actor().country()));
      }
    }
    return Optional.empty();
  }

  private static String why(Scene scene, Draft draft, Span trigger) {
    Match match = draft.hit().match();
    String rival = draft.hit().rival().map(r -> "; next " + r.predicate().id()).orElse("");
    String child = draft.hit().child().map(c -> "; about " + c.predicate().id()).orElse("");
    return match.predicate().id()
        + ": \""
        + scene.words(trigger)
        + "\" in \""
        + match.frame().text()
        + "\""
        + child
        + rival;
  }
}
