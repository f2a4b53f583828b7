package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Lexicon;
import chancery.core.coding.grammar.Morphology;
import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names the type of the event between a given actor and recipient in a bare sentence: the
/// codebook's events that stand between the two, then every frame's head in the sentence by its
/// closeness to them, then single words that lean to a type. The answer is in the types of the
/// field's comparison sets (see [CameoScheme]), which are not always the record's. Pure; may be
/// shared between threads.
public final class Classifier {
  private static final double EVENT = 3.0;
  private static final double HEAD = 0.6;
  private static final double WORD = 0.5;
  private static final double PRIOR = 0.05;
  private static final double FLOOR = 1e-3;
  private static final double PAIR = 1.0;
  private static final double ACTS = 0.5;
  private static final double RULES = 2.0;

  private final CameoScheme scheme = new CameoScheme();
  private final Codebook codebook;
  private final CodebookCoder coder;
  private final Map<String, Set<EventType>> cues = new HashMap<>();
  private final Optional<SentenceModel> model;
  private final Weights weights;

  /// How much each opinion weighs; one of no weight is not heard.
  ///
  /// @param pair the model's pair head
  /// @param acts the acts that the model sees
  /// @param rules the codebook
  public record Weights(double pair, double acts, double rules) {
    /// Those that were best on a development set.
    public static final Weights STANDARD = new Weights(PAIR, ACTS, RULES);
  }

  /// A classifier with the given codebook alone.
  public Classifier(Codebook codebook) {
    this(codebook, Optional.empty());
  }

  /// A classifier with the given codebook and a trained reader, where there is one.
  public Classifier(Codebook codebook, Optional<SentenceModel> model) {
    this(codebook, model, Weights.STANDARD);
  }

  /// The same with other weights than the released ones, for measuring what each part brings.
  public Classifier(Codebook codebook, Optional<SentenceModel> model, Weights weights) {
    this.model = model;
    this.weights = weights;
    this.codebook = codebook;
    this.coder = new CodebookCoder(codebook);
    Lexicon.lists(Resources.lines("cues.txt"))
        .forEach((type, words) ->
            words.forEach(w ->
                cues.computeIfAbsent(w, _ -> java.util.EnumSet.noneOf(EventType.class))
                    .add(EventType.valueOf(type))));
  }

  /// The type of the event between the two; either may be missing.
  public Classification classify(String text, Optional<String> actor, Optional<String> recipient) {
    Map<EventType, Double> scores = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      scores.put(type, PRIOR);
    }
    if (text.isBlank()) {
      return best(scores);
    }
    Optional<Span> a = actor.flatMap(w -> find(text, w));
    Optional<Span> r = recipient.flatMap(w -> find(text, w));
    Carried carried = new Carried();
    score(text, a, r, scores, carried);
    return model
        .map(m -> weighed(m, text, a, r, best(scores), carried))
        .orElseGet(() -> best(carried.applied(scores)));
  }

  /// The opinions of the model's pair head, of the acts it sees and of the codebook, multiplied
  /// with the weights that were best on a development set.
  private Classification weighed(
      SentenceModel model,
      String text,
      Optional<Span> actor,
      Optional<Span> recipient,
      Classification rules,
      Carried carried) {
    Map<EventType, Double> pair = model.classify(text, actor, recipient);
    if (pair.isEmpty()) {
      return best(carried.applied(rules.scores()));
    }
    Map<EventType, Double> acts = acts(model.read(text), actor, recipient, carried);
    Map<EventType, Double> scores = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      double log =
          weights.pair() * Math.log(pair.getOrDefault(type, 0.0) + FLOOR)
              + weights.acts() * Math.log(acts.getOrDefault(type, 0.0) + FLOOR)
              + weights.rules() * Math.log(rules.scores().getOrDefault(type, 0.0) + FLOOR);
      scores.put(type, Math.exp(log));
    }
    return best(carried.applied(scores));
  }

  /// The shares of the types among the acts that the model ties to the two parties.
  private Map<EventType, Double> acts(
      SentenceReading read, Optional<Span> actor, Optional<Span> recipient, Carried carried) {
    Map<EventType, Double> scores = new EnumMap<>(EventType.class);
    double sum = FLOOR;
    for (SentenceReading.Act act : read.acts()) {
      double does = actor.map(s -> tied(act.actors(), s)).orElse(0.5);
      double takes =
          recipient
              .map(s -> Math.max(tied(act.recipients(), s), 0.7 * tied(act.actors(), s)))
              .orElse(1.0);
      for (Map.Entry<EventType, Double> type : act.types().entrySet()) {
        double share = type.getValue() * (0.02 + does * takes);
        scores.merge(type.getKey(), share, Double::sum);
        Optional<Mode> mode =
            type.getKey() == act.type() ? act.modes().stream().findFirst() : Optional.empty();
        carried.see(type.getKey(), scheme.of(type.getKey(), act.status(), mode), share);
        sum += share;
      }
    }
    double all = sum;
    scores.replaceAll((_, share) -> share / all);
    return scores;
  }

  private static double tied(List<SentenceReading.Tie> ties, Span span) {
    return ties.stream()
        .filter(t -> t.named().span().meets(span))
        .mapToDouble(SentenceReading.Tie::confidence)
        .max()
        .orElse(0);
  }

  private static Optional<Span> find(String text, String words) {
    int at = words.isBlank() ? -1 : text.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }

  private void score(
      String text,
      Optional<Span> actor,
      Optional<Span> recipient,
      Map<EventType, Double> scores,
      Carried carried) {
    Scene scene = Scene.of(codebook, reading(text, actor, recipient), sentence(text));
    if (scene.grammar().tokens().isEmpty()) {
      return;
    }
    for (Draft draft : coder.leads(scene)) {
      double fit = fit(draft, actor, recipient) * strength(draft);
      double weight = EVENT * fit * draft.confidence();
      scores.merge(draft.type(), weight, Double::sum);
      carried.see(draft.type(), scheme.of(draft.type(), draft.status(), draft.cameo()), weight);
    }
    heads(scene.grammar(), actor, recipient, scores);
    words(scene.grammar(), scores);
  }

  /// How well the event's sides are the two given ones.
  private static double fit(Draft draft, Optional<Span> actor, Optional<Span> recipient) {
    boolean a = actor.map(s -> meets(draft.actors(), s)).orElse(draft.actors().isEmpty());
    boolean r =
        recipient.map(s -> meets(draft.recipients(), s) || meets(draft.actors(), s)).orElse(true);
    boolean turned = actor.map(s -> meets(draft.recipients(), s)).orElse(false);
    if (a && r) {
      return 1;
    }
    if (a) {
      return 0.7;
    }
    return r ? 0.35 : turned ? 0.25 : 0.15;
  }

  private static boolean meets(Side side, Span span) {
    return side.people().stream().map(Participant::span).anyMatch(span::meets);
  }

  private static double strength(Draft draft) {
    return switch (draft.status()) {
      case ACTUAL -> 1;
      case PLANNED -> 1;
      case NEGATED -> 0.7;
      case HISTORICAL -> 0.6;
      case HYPOTHETICAL -> 0.4;
    };
  }

  /// Every verb and noun that heads a frame, whether or not the frame is filled.
  private void heads(
      Grammar grammar,
      Optional<Span> actor,
      Optional<Span> recipient,
      Map<EventType, Double> scores) {
    for (int i = 0; i < grammar.tokens().size(); i++) {
      Set<EventType> types = new java.util.TreeSet<>();
      String lemma = grammar.lemma(i);
      List<Codebook.Entry> entries =
          grammar.tag(i).isVerb() ? codebook.ofVerb(lemma) : codebook.ofNoun(lemma);
      for (Codebook.Entry entry : entries) {
        types.add(entry.predicate().type());
      }
      double near = nearness(grammar.tokens().get(i).span(), actor, recipient);
      for (EventType type : types) {
        scores.merge(type, HEAD * near / (types.size() * types.size()), Double::sum);
      }
    }
  }

  /// 1 between the two or close behind the actor, less with each dozen characters away.
  private static double nearness(Span word, Optional<Span> actor, Optional<Span> recipient) {
    if (actor.isEmpty() && recipient.isEmpty()) {
      return 1;
    }
    int distance =
        Math.min(
            actor.map(s -> distance(word, s)).orElse(200),
            recipient.map(s -> distance(word, s)).orElse(200));
    return 1.0 / (1.0 + distance / 24.0);
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }

  private void words(Grammar grammar, Map<EventType, Double> scores) {
    for (int i = 0; i < grammar.tokens().size(); i++) {
      String lower = grammar.lower(i);
      String two = i > 0 ? grammar.lower(i - 1) + "-" + lower : "";
      for (String word : List.of(lower, two, Morphology.singular(lower))) {
        Set<EventType> types = cues.getOrDefault(word, Set.of());
        for (EventType type : types) {
          scores.merge(type, WORD / types.size(), Double::sum);
        }
      }
    }
  }

  private static Classification best(Map<EventType, Double> scores) {
    double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<EventType, Double> shares = new EnumMap<>(EventType.class);
    scores.forEach((type, score) -> shares.put(type, score / total));
    EventType type =
        shares.entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry<EventType, Double>::getValue))
            .map(Map.Entry::getKey)
            .orElse(EventType.AGREE);
    return new Classification(type, type.quad(), shares.getOrDefault(type, 0.0), shares);
  }

  private static Sentence sentence(String text) {
    return new Sentence(new Span(0, text.length()), block(text), 0);
  }

  private static Block block(String text) {
    return new Block.Paragraph(new Span(0, text.length()), new RuleId("classify.sentence"));
  }

  /// The sentence with the given parties, and other names, as mentions.
  private static Reading reading(String text, Optional<Span> actor, Optional<Span> recipient) {
    Source source = Source.unknown();
    Document document =
        new Document(
            Document.idOf(text, source),
            source,
            PartialDate.unknown(),
            text,
            OriginMap.identity(text.length()),
            List.of(block(text)),
            Document.Card.of("sentence"));
    List<Mention> mentions = new ArrayList<>();
    actor.ifPresent(s -> mentions.add(mention(text, s)));
    recipient
        .filter(s -> actor.map(a -> !a.meets(s)).orElse(true))
        .ifPresent(s -> mentions.add(mention(text, s)));
    mentions.sort(Comparator.comparing(Mention::span));
    return new Reading(document, List.of(sentence(text)), mentions, List.of(), List.of());
  }

  private static Mention mention(String text, Span span) {
    ActorRef actor = ActorRef.unresolved(span.in(text));
    return new Mention(span, span, MentionType.ORGANISATION, List.of(actor), Optional.empty());
  }

  /// How much of what speaks for each type of the record speaks for another one in the sets'
  /// scheme. Lives for one sentence.
  private static final class Carried {
    private final Map<EventType, Map<EventType, Double>> seen = new EnumMap<>(EventType.class);

    void see(EventType type, EventType there, double weight) {
      seen.computeIfAbsent(type, _ -> new EnumMap<>(EventType.class))
          .merge(there, weight, Double::sum);
    }

    Map<EventType, Double> applied(Map<EventType, Double> scores) {
      Map<EventType, Double> out = new EnumMap<>(EventType.class);
      scores.forEach((type, score) -> {
        Map<EventType, Double> there = seen.getOrDefault(type, Map.of(type, 1.0));
        double all = there.values().stream().mapToDouble(w -> w).sum();
        there.forEach((other, weight) -> out.merge(other, score * weight / all, Double::sum));
      });
      return out;
    }
  }
}
