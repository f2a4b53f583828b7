package chancery.reader;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import chancery.core.coding.Coding;
import chancery.core.coding.CorpusExample;
import chancery.core.coding.SentenceModel;
import chancery.core.coding.SentenceReading;
import chancery.core.model.EventType;
import chancery.core.model.Span;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The trained reader: one pass of the network over a sentence answers everything.
///
/// Sentences go through the network one by one, since the scale of its integers is taken from all
/// that runs with them: what is read of a sentence must not depend on its neighbours. Threads may
/// share a reader; each runs on its own core. Sentences that it has read lately cost nothing.
public final class OnnxReader implements SentenceModel, AutoCloseable {
  private static final int REMEMBERED = 20_000;
  private static final String INSTEAD = ": take the weights that were released with this version";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Card card;
  private final Decoder decoder;
  private final Gate gate;
  private final boolean gated;
  private final List<CorpusExample> examples;
  private final WordPiece tokeniser;
  private final int opening;
  private final int closing;
  private final Map<String, SentenceReading> read =
      Collections.synchronizedMap(
          new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, SentenceReading> eldest) {
              return size() > REMEMBERED;
            }
          });

  private OnnxReader(
      OrtEnvironment environment,
      OrtSession session,
      Card card,
      WordPiece tokeniser,
      Beside beside,
      boolean gated) {
    this.environment = environment;
    this.session = session;
    this.card = card;
    this.decoder = new Decoder(card);
    this.gate = beside.gate();
    this.gated = gated;
    this.examples = beside.examples();
    this.tokeniser = tokeniser;
    this.opening = tokeniser.number("[CLS]");
    this.closing = tokeniser.number("[SEP]");
  }

  /// What a reader needs beside its weights.
  ///
  /// @param vocabulary the encoder's pieces in order
  /// @param gate tells what the network need not see
  /// @param examples events of the corpus that the weights were made from
  record Beside(List<String> vocabulary, Gate gate, List<CorpusExample> examples) {
    Beside {
      vocabulary = List.copyOf(vocabulary);
      examples = List.copyOf(examples);
    }
  }

  /// A reader with the given weights.
  ///
  /// @param weights an ONNX file
  /// @param beside what stands beside the weights
  /// @throws ReaderException where the weights are damaged or don't fit, or the machine has no
  ///   runtime
  static OnnxReader of(byte[] weights, Beside beside) {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(weights, options);
      Card card = Card.of(session.getMetadata().getCustomMetadata());
      fit(session, card);
      return new OnnxReader(
          environment, session, card, new WordPiece(beside.vocabulary()), beside, true);
    } catch (OrtException e) {
      throw new ReaderException(
          "the reader's weights are damaged or of another version (" + e.getMessage() + ")", e);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
      throw new ReaderException(
          "ONNX Runtime has no library for "
              + System.getProperty("os.name")
              + " on "
              + System.getProperty("os.arch"),
          e);
    }
  }

  /// Checks that the network gives what its card says: the card is not the network's own word.
  private static void fit(OrtSession session, Card card) throws OrtException {
    fit(session, "tags", 1, card.width());
    fit(session, "links", 0, card.links().size());
    fit(session, "pair", 0, card.types().size());
  }

  private static void fit(OrtSession session, String output, int axis, int wanted)
      throws OrtException {
    NodeInfo node = session.getOutputInfo().get(output);
    if (node == null) {
      throw new ReaderException("the weights give no output " + output + INSTEAD);
    }
    long[] shape = node.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0];
    if (shape.length <= axis || shape[axis] != wanted) {
      throw new ReaderException(
          "the weights' output "
              + output
              + " has the shape "
              + Arrays.toString(shape)
              + ", their card wants "
              + wanted
              + " at place "
              + (axis + 1)
              + INSTEAD);
    }
  }

  /// The same reader without its gate, for measuring what the gate loses. It shares the network,
  /// which must stay open, and remembers for itself.
  public OnnxReader withoutGate() {
    return new OnnxReader(
        environment, session, card, tokeniser, new Beside(List.of(), gate, examples), false);
  }

  /// True where the gate keeps a sentence from the network: its words tell nothing.
  public boolean spares(String sentence) {
    return !Gate.hasWords(sentence) || !gate.mayHold(sentence);
  }

  @Override
  public String name() {
    return card.name();
  }

  @Override
  public List<CorpusExample> examples() {
    return examples;
  }

  @Override
  public SentenceReading read(String sentence) {
    SentenceReading known = read.get(sentence);
    if (known != null) {
      return known;
    }
    SentenceReading fresh = fresh(sentence);
    read.put(sentence, fresh);
    return fresh;
  }

  private SentenceReading fresh(String sentence) {
    if (!Gate.isLatin(sentence)) {
      return SentenceReading.skipped(Coding.Reason.OTHER_LANGUAGE);
    }
    if (!Gate.hasWords(sentence)) {
      return SentenceReading.nothing();
    }
    List<Word> words = tokeniser.words(sentence);
    if (isTooLong(words)) {
      return SentenceReading.skipped(Coding.Reason.TOO_LONG);
    }
    if (gated && spares(sentence)) {
      return SentenceReading.nothing();
    }
    try (OrtSession.Result result = run(sentence, words, Optional.empty(), Optional.empty())) {
      return decoder.read(
          new Logits(
              words,
              value(result, "tags", float[][].class),
              value(result, "links", float[][][].class)));
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on: " + sentence, e);
    }
  }

  @Override
  public double calibrated(double score) {
    double inside = Math.min(1 - 1e-6, Math.max(1e-6, score));
    double logit = Math.log(inside / (1 - inside));
    return Logits.sigmoid(
        card.figure("confidence.bias", 0) + card.figure("confidence.slope", 1) * logit);
  }

  @Override
  public Map<EventType, Double> classify(
      String sentence, Optional<Span> actor, Optional<Span> recipient) {
    List<Word> words = tokeniser.words(sentence);
    if (isTooLong(words)) {
      return Map.of();
    }
    try (OrtSession.Result result = run(sentence, words, actor, recipient)) {
      float[] pair = value(result, "pair", float[].class);
      double[] shares = Logits.softmax(pair, 0, pair.length, card.figure("pair.temperature", 1));
      Map<EventType, Double> types = new EnumMap<>(EventType.class);
      for (int i = 0; i < shares.length; i++) {
        types.put(card.types().get(i), shares[i]);
      }
      return types;
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on: " + sentence, e);
    }
  }

  private boolean isTooLong(List<Word> words) {
    return words.stream().mapToInt(w -> w.pieces().size()).sum() + 2 > card.longest();
  }

  private OrtSession.Result run(
      String sentence, List<Word> words, Optional<Span> actor, Optional<Span> recipient)
      throws OrtException {
    List<Long> ids = new ArrayList<>();
    List<Long> features = new ArrayList<>();
    ids.add((long) opening);
    features.add(0L);
    for (Word word : words) {
      long shape = Shape.of(word.span().in(sentence)).feature();
      boolean acts = actor.map(s -> s.meets(word.span())).orElse(false);
      boolean receives = recipient.map(s -> s.meets(word.span())).orElse(false);
      long feature = shape + Shape.COUNT * (acts ? 1L : receives ? 2L : 0L);
      for (int piece : word.pieces()) {
        ids.add((long) piece);
        features.add(feature);
      }
    }
    ids.add((long) closing);
    features.add(0L);
    try (OnnxTensor i = tensor(ids);
        OnnxTensor f = tensor(features)) {
      return session.run(Map.of("ids", i, "features", f));
    }
  }

  private OnnxTensor tensor(List<Long> values) throws OrtException {
    long[] flat = values.stream().mapToLong(Long::longValue).toArray();
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(flat), new long[] {flat.length});
  }

  private static <T> T value(OrtSession.Result result, String name, Class<T> type)
      throws OrtException {
    return type.cast(
        result
            .get(name)
            .orElseThrow(() -> new IllegalStateException("no output " + name))
            .getValue());
  }

  /// Frees the network.
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network can't be closed", e);
    }
  }
}
