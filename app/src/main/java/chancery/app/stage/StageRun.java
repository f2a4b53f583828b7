package chancery.app.stage;

import chancery.app.desk.Desk;
import chancery.io.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Runs a stage over lines: what can't be handled becomes an error line in its place, and the run
/// goes on.
public final class StageRun {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonMapper json = Json.mapper();
  private final PrintWriter out;
  private final Consumer<String> notes;
  private long failed;

  /// A run that prints to `out`.
  ///
  /// @param notes takes what was bounded, in words
  public StageRun(PrintWriter out, Consumer<String> notes) {
    this.out = out;
    this.notes = notes;
  }

  /// Reads all lines.
  ///
  /// @param types in whose types `code` answers; other stages don't ask
  /// @return number of lines that failed
  public long run(Stage.Name name, Desk desk, Stage.Types types, BufferedReader in)
      throws IOException {
    if (name == Stage.Name.COPIES) {
      copies(in);
    } else {
      Stage stage = Stage.of(name, desk, types);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          print(result(stage, line));
        }
      }
    }
    out.flush();
    return failed;
  }

  private void copies(BufferedReader in) throws IOException {
    CopiesStage stage = new CopiesStage();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank()) {
        continue;
      }
      try {
        ObjectNode object = object(line);
        stage.add(object.path("id").asString(""), object);
      } catch (BadLine e) {
        print(error(Optional.empty(), e.code(), String.valueOf(e.getMessage())));
      }
    }
    stage.finish(this::print).forEach(notes);
  }

  private ObjectNode result(Stage stage, String line) {
    Optional<JsonNode> id = Optional.empty();
    try {
      ObjectNode in = object(line);
      id = Optional.ofNullable(in.get("id"));
      ObjectNode result = NODES.objectNode();
      id.ifPresentOrElse(i -> result.set("id", i), () -> result.putNull("id"));
      result.setAll(stage.apply(in));
      return result;
    } catch (BadLine e) {
      return error(id, e.code(), String.valueOf(e.getMessage()));
    }
  }

  private ObjectNode object(String line) {
    try {
      if (json.readTree(line) instanceof ObjectNode object) {
        return object;
      }
      throw new BadLine("not-an-object", "the line holds no JSON object");
    } catch (JacksonException e) {
      throw new BadLine("bad-json", e.getOriginalMessage());
    }
  }

  private ObjectNode error(Optional<JsonNode> id, String code, String message) {
    failed++;
    ObjectNode node = NODES.objectNode();
    id.ifPresentOrElse(i -> node.set("id", i), () -> node.putNull("id"));
    ObjectNode error = node.putObject("error");
    error.put("code", code);
    error.put("message", message);
    return node;
  }

  private void print(ObjectNode node) {
    out.append(json.writeValueAsString(node)).append('\n');
  }
}
