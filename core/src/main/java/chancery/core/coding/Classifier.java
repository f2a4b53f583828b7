package chancery.core.coding;

import chancery.core.coding.grammar.Grammar;
import chancery.core.coding.grammar.Lexicon;
import chancery.core.coding.grammar.Morphology;
import chancery.core.model.ActorRef;
import chancery.core.model.Document;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
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
import java.util.stream.Stream;

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

  /// What speaks for a type.
  ///
  /// @param type a type of the record
  /// @param there the type that it has in the sets' scheme, where an event is read that tells
  /// @param weight how much it speaks
  private record Vote(EventType type, Optional<EventType> there, double weight) {}

  /// The type of the event between the two; either may be missing.
  public Classification classify(String text, Optional<String> actor, Optional<String> recipient) {
    Optional<Span> a = actor.flatMap(w -> find(text, w));
    Optional<Span> r = recipient.flatMap(w -> find(text, w));
    List<Vote> rules = rules(text, a, r);
    Classification read = best(scores(rules));
    return model
        .filter(_ -> !text.isBlank())
        .flatMap(m -> weighed(m, text, a, r, read, rules))
        .orElseGet(() -> best(carried(scores(rules), rules)));
  }

  /// The opinions of the model's pair head, of the acts it sees and of the codebook, multiplied
  /// with the weights that were best on a development set; empty where the model has none.
  private Optional<Classification> weighed(
      SentenceModel model,
      String text,
      Optional<Span> actor,
      Optional<Span> recipient,
      Classification read,
      List<Vote> rules) {
    Map<EventType, Double> pair = model.classify(text, actor, recipient);
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    List<Vote> seen = acts(model.read(text), actor, recipient);
    Map<EventType, Double> acts = shares(scores(seen));
    Map<EventType, Double> scores = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      double log =
          weights.pair() * Math.log(pair.getOrDefault(type, 0.0) + FLOOR)
              + weights.acts() * Math.log(acts.getOrDefault(type, 0.0) + FLOOR)
              + weights.rules() * Math.log(read.scores().getOrDefault(type, 0.0) + FLOOR);
      scores.put(type, Math.exp(log));
    }
    return Optional.of(
        best(carried(scores, Stream.concat(rules.stream(), seen.stream()).toList())));
  }

  /// The acts that the model ties to the two parties.
  private List<Vote> acts(SentenceReading read, Optional<Span> actor, Optional<Span> recipient) {
    List<Vote> votes = new ArrayList<>();
    for (SentenceReading.Act act : read.acts()) {
      double does = actor.map(s -> tied(act.actors(), s)).orElse(0.5);
      double takes =
          recipient
              .map(s -> Math.max(tied(act.recipients(), s), 0.7 * tied(act.actors(), s)))
              .orElse(1.0);
      act.types()
          .forEach((type, probability) -> {
            Optional<Mode> mode =
                type == act.type() ? act.modes().stream().findFirst() : Optional.empty();
            votes.add(
                new Vote(
                    type,
                    Optional.of(scheme.of(type, act.status(), mode)),
                    probability * (0.02 + does * takes)));
          });
    }
    return votes;
  }

  private static Map<EventType, Double> scores(List<Vote> votes) {
    Map<EventType, Double> scores = new EnumMap<>(EventType.class);
    votes.forEach(v -> scores.merge(v.type(), v.weight(), Double::sum));
    return scores;
  }

  private static Map<EventType, Double> shares(Map<EventType, Double> scores) {
    double all = FLOOR + scores.values().stream().mapToDouble(w -> w).sum();
    Map<EventType, Double> shares = new EnumMap<>(EventType.class);
    scores.forEach((type, score) -> shares.put(type, score / all));
    return shares;
  }

  /// The scores in the sets' scheme: each type's goes where the events go that speak for it.
  private static Map<EventType, Double> carried(Map<EventType, Double> scores, List<Vote> votes) {
    Map<EventType, Double> out = new EnumMap<>(EventType.class);
    scores.forEach((type, score) -> {
      Map<EventType, Double> there = there(type, votes);
      double all = there.values().stream().mapToDouble(w -> w).sum();
      there.forEach((other, weight) -> out.merge(other, score * weight / all, Double::sum));
    });
    return out;
  }

  /// How much of what speaks for a type of the record speaks for which one of the sets' scheme.
  private static Map<EventType, Double> there(EventType type, List<Vote> votes) {
    Map<EventType, Double> there = new EnumMap<>(EventType.class);
    votes.stream()
        .filter(v -> v.type() == type)
        .forEach(v -> v.there().ifPresent(t -> there.merge(t, v.weight(), Double::sum)));
    return there.isEmpty() ? Map.of(type, 1.0) : there;
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

  /// What the codebook reads: its events, the heads of its frames, single words.
  private List<Vote> rules(String text, Optional<Span> actor, Optional<Span> recipient) {
    List<Vote> votes = new ArrayList<>();
    for (EventType type : EventType.values()) {
      votes.add(new Vote(type, Optional.empty(), PRIOR));
    }
    if (text.isBlank()) {
      return votes;
    }
    Reading reading = reading(text, actor, recipient);
    Scene scene = Scene.of(codebook, reading, reading.sentences().getFirst());
    if (scene.grammar().tokens().isEmpty()) {
      return votes;
    }
    for (Draft draft : coder.leads(scene)) {
      double fit = fit(draft, actor, recipient) * strength(draft);
      votes.add(
          new Vote(
              draft.type(),
              Optional.of(scheme.of(draft.type(), draft.status(), draft.cameo())),
              EVENT * fit * draft.confidence()));
    }
    votes.addAll(heads(scene.grammar(), actor, recipient));
    votes.addAll(words(scene.grammar()));
    return votes;
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
  private List<Vote> heads(Grammar grammar, Optional<Span> actor, Optional<Span> recipient) {
    List<Vote> votes = new ArrayList<>();
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
        double weight = HEAD * near / (types.size() * types.size());
        votes.add(new Vote(type, Optional.empty(), weight));
      }
    }
    return votes;
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

  private List<Vote> words(Grammar grammar) {
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < grammar.tokens().size(); i++) {
      String lower = grammar.lower(i);
      String two = i > 0 ? grammar.lower(i - 1) + "-" + lower : "";
      for (String word : List.of(lower, two, Morphology.singular(lower))) {
        Set<EventType> types = cues.getOrDefault(word, Set.of());
        for (EventType type : types) {
          votes.add(new Vote(type, Optional.empty(), WORD / types.size()));
        }
      }
    }
    return votes;
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

  /// The sentence with the given parties, and other names, as mentions.
  private static Reading reading(String text, Optional<Span> actor, Optional<Span> recipient) {
    Document document = Document.alone(text, "sentence", new RuleId("classify.sentence"));
    List<Mention> mentions = new ArrayList<>();
    actor.ifPresent(s -> mentions.add(mention(text, s)));
    recipient
        .filter(s -> actor.map(a -> !a.meets(s)).orElse(true))
        .ifPresent(s -> mentions.add(mention(text, s)));
    mentions.sort(Comparator.comparing(Mention::span));
    Span whole = new Span(0, text.length());
    Sentence sentence = new Sentence(whole, document.blocks().getFirst(), 0);
    return new Reading(document, List.of(sentence), mentions, List.of(), List.of());
  }

  private static Mention mention(String text, Span span) {
    ActorRef actor = ActorRef.unresolved(span.in(text));
    return new Mention(span, span, MentionType.ORGANISATION, List.of(actor), Optional.empty());
  }
}
