package chancery.eval;

import chancery.io.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Reads JSON Lines and the fields of exported entries.
final class Lines {
  private Lines() {}

  static List<JsonNode> read(Path file) throws IOException {
    return parse(Files.readAllLines(file));
  }

  static List<JsonNode> parse(List<String> lines) {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        nodes.add(Json.mapper().readTree(line));
      }
    }
    return nodes;
  }

  static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(n -> values.add(n.asString("")));
    return values;
  }

  static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  /// The countries of an array of actors.
  static Set<String> countries(JsonNode actors) {
    Set<String> countries = new TreeSet<>();
    actors.forEach(a -> text(a, "country").ifPresent(countries::add));
    return countries;
  }

  /// All words that carry an entry.
  static String evidence(JsonNode entry) {
    StringBuilder words = new StringBuilder();
    entry.path("evidence").forEach(e -> words.append(e.path("words").asString("")).append('\n'));
    return words.toString();
  }
}
