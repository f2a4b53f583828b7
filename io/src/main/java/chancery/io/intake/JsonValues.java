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
  private final Columns columns;
  private final JsonMapper mapper = Json.mapper();

  /// Behind a value the next one follows.
  private final ObjectReader reader =
      mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Optional<JsonRecords> records = Optional.empty();
  private Optional<IntakeItem> held = Optional.empty();
  private Optional<JsonParser> parser = Optional.empty();
  private boolean ended;
  private long number;

  JsonValues(Input input) {
    this.path = input.path();
    this.in = input.in();
    this.columns = input.settings().columns();
  }

  @Override
  public Optional<IntakeItem> next() {
    if (held.isPresent()) {
      Optional<IntakeItem> item = held;
      held = Optional.empty();
      return item;
    }
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
            ? item(object)
            : Refused.of(
                path + ", element " + number,
                Reason.BAD_JSON,
                "it is no JSON object; give objects with a text"));
  }

  /// The object's item; before the first one a note of how the fields are taken.
  private IntakeItem item(ObjectNode object) {
    boolean first = records.isEmpty();
    JsonRecords with = records.orElseGet(() -> JsonRecords.of(columns, java.util.List.of(object)));
    records = Optional.of(with);
    IntakeItem item = with.item(path, number, object);
    Optional<IntakeItem> note = first ? with.note(path, object) : Optional.empty();
    if (note.isPresent()) {
      held = Optional.of(item);
    }
    return note.orElse(item);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
