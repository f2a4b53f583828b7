package chancery.eval;

import chancery.app.desk.Desk;
import chancery.app.stage.Stage;
import chancery.app.stage.StageRun;
import chancery.core.actors.Register;
import chancery.core.coding.Classifier;
import chancery.core.coding.Classifier.Weights;
import chancery.core.coding.Codebook;
import chancery.core.coding.CodebookCoder;
import chancery.core.coding.Coder;
import chancery.core.coding.SentenceModel;
import chancery.core.coding.TrainedCoder;
import chancery.core.coding.facts.FactFinder;
import chancery.core.pipeline.Pipeline;
import chancery.core.pipeline.TextReader;
import chancery.io.json.Json;
import chancery.reader.OnnxReader;
import chancery.reader.Readers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what the stages make of the development sets with one part after the other taken away: a
/// folder a variant, a file a set. `eval/ablation` scores them.
final class Ablation {
  private static final double[] LEAST = {0.3, 0.5, 0.6, 0.7, 0.8};

  /// @param stage what reads the set
  /// @param file where its lines are
  private record SetOf(Stage.Name stage, Path file) {}

  private final Register register = Register.load();
  private final Codebook codebook = Codebook.load();
  private final Map<String, SetOf> sets = new LinkedHashMap<>();
  private final Path out;
  private final long rows;

  /// @param shared the folder of the shared data
  /// @param rows how many lines of each set are read
  Ablation(Path shared, Path out, long rows) {
    this.out = out;
    this.rows = rows;
    Path events = shared.resolve("data").resolve("events");
    sets.put("classify", new SetOf(Stage.Name.CLASSIFY, events.resolve("plv-dev.jsonl")));
    sets.put("code", new SetOf(Stage.Name.CODE, events.resolve("plv-dev.jsonl")));
    sets.put("roles", new SetOf(Stage.Name.CODE, events.resolve("entities-dev.jsonl")));
    sets.put("false", new SetOf(Stage.Name.CODE, Path.of("eval/data/wikinews-judged.jsonl")));
  }

  void write() throws IOException {
    try (OnnxReader model = Readers.shipped()) {
      Coder both = new TrainedCoder(codebook, model, 0);
      Coder alone = TrainedCoder.alone(codebook, model);
      Weights weights = Weights.STANDARD;
      run("1 codebook alone", desk(new CodebookCoder(codebook), new Classifier(codebook)));
      run("2 model alone", desk(alone, classifier(model, weights.pair(), weights.acts(), 0)));
      run("3 both", desk(both, new Classifier(codebook, Optional.of(model))));
      run(
          "4 both, no pair head",
          desk(both, classifier(model, 0, weights.acts(), weights.rules())),
          "classify");
      run(
          "5 both, pair head alone of the model",
          desk(both, classifier(model, weights.pair(), 0, weights.rules())),
          "classify");
      OnnxReader open = model.withoutGate();
      run(
          "6 both, no gate",
          desk(new TrainedCoder(codebook, open, 0), new Classifier(codebook, Optional.of(open))));
      for (double least : LEAST) {
        surer(least);
      }
    }
  }

  private Classifier classifier(SentenceModel model, double pair, double acts, double rules) {
    return new Classifier(codebook, Optional.of(model), new Weights(pair, acts, rules));
  }

  private Desk desk(Coder coder, Classifier classifier) {
    Pipeline pipeline =
        new Pipeline(new TextReader(register), coder, new FactFinder(register), classifier);
    return Desk.of(register, pipeline, "ablation");
  }

  private void run(String name, Desk desk) throws IOException {
    for (String set : sets.keySet()) {
      run(name, desk, set);
    }
  }

  private void run(String name, Desk desk, String set) throws IOException {
    SetOf of = Optional.ofNullable(sets.get(set)).orElseThrow();
    try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file(name, set)))) {
      new StageRun(writer, _ -> {})
          .run(
              of.stage(),
              desk,
              Stage.Types.PLOVER,
              new BufferedReader(new StringReader(lines(of))));
    }
  }

  private String lines(SetOf set) throws IOException {
    try (var lines = Files.lines(set.file())) {
      return String.join("\n", lines.limit(rows).toList());
    }
  }

  private Path file(String name, String set) throws IOException {
    return Files.createDirectories(out.resolve(name)).resolve(set + ".out");
  }

  /// What is left of the whole with `--min-confidence`.
  private void surer(double least) throws IOException {
    for (String set : List.of("code", "roles", "false")) {
      List<String> kept = new ArrayList<>();
      for (JsonNode line : Lines.read(file("3 both", set))) {
        ObjectNode left = (ObjectNode) line.deepCopy();
        ArrayNode events = left.putArray("events");
        line.path("events")
            .forEach(e -> {
              if (e.path("confidence").asDouble(1) >= least) {
                events.add(e);
              }
            });
        kept.add(Json.mapper().writeValueAsString(left));
      }
      Files.write(file("7 both, --min-confidence " + least, set), kept);
    }
  }
}
