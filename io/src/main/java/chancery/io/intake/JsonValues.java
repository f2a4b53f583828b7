package chancery.io.intake;

import chancery.io.intake.IntakeItem.Refused;
import chancery.io.json.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON objects in an array, or one after the other over any number of lines, read one by one. A
/// break in its form ends it, since where the next element begins can't be told.
final class JsonValues implements RecordReader {
  private final String path;
  private final BufferedInputStream in;
  private final JsonMapper mapper = Json.mapper();

  /// Behind a value the next one follows.
  private final ObjectReader reader =
      mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Optional<JsonParser> parser = Optional.empty();
  private boolean ended;
  private long number;

  JsonValues(String path, BufferedInputStream in) {
    this.path = path;
    this.in = in;
  }

  @Override
  public Optional<IntakeItem> next() {
    if (ended) {
      return Optional.empty();
    }
    number++;
    try {
      return element();
    } catch (JacksonException e) {
      ended = true;
      return Optional.of(
          Refused.of(path + ", element " + number, Reason.BAD_JSON, JsonRecords.why(e)));
    }
  }

  private Optional<IntakeItem> element() {
    JsonParser at = parser.orElseGet(() -> mapper.createParser(in));
    JsonToken token = at.nextToken();
    if (parser.isEmpty() && token == JsonToken.START_ARRAY) {
      token = at.nextToken();
    }
    parser = Optional.of(at);
    if (token == null || token == JsonToken.END_ARRAY) {
      ended = true;
      return Optional.empty();
    }
    JsonNode node = reader.readTree(at);
    return Optional.of(
        node instanceof ObjectNode object
            ? JsonRecords.item(path, number, object)
            : Refused.of(path + ", element " + number, Reason.BAD_JSON, "it is no JSON object"));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
