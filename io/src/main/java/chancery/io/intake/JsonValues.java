package chancery.io.intake;

import chancery.io.intake.IntakeItem.Refused;
import chancery.io.json.Json;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON objects in an array, or one after the other over any number of lines, read one by one; of
/// an object that is no article but lists some, as the answers of news services do, these. A break
/// in its form ends it, since where the next element begins can't be told.
final class JsonValues implements RecordReader {
  private final String path;
  private final ElementInput in;
  private final Columns columns;
  private final JsonMapper mapper = Json.mapper();

  /// Behind a value the next one follows.
  private final ObjectReader reader =
      mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Optional<JsonRecords> records = Optional.empty();
  private Optional<IntakeItem> held = Optional.empty();
  private Optional<JsonParser> parser = Optional.empty();
  private Iterator<ObjectNode> listed = Collections.emptyIterator();
  private boolean ended;
  private long number;

  JsonValues(Input input) {
    this.path = input.path();
    this.in = new ElementInput(input.in(), input.limits().fileBytes());
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
    if (listed.hasNext()) {
      ObjectNode article = listed.next();
      return Optional.of(item(article, List.of(article)));
    }
    try {
      return element();
    } catch (JacksonException e) {
      ended = true;
      return Optional.of(
          in.isFull()
              ? tooLarge()
              : Refused.of(path + ", element " + number, Reason.BAD_JSON, JsonRecords.why(e)));
    }
  }

  private Refused tooLarge() {
    return Refused.of(
        path + ", element " + number,
        Reason.TOO_LARGE,
        "one object is larger than %,d bytes; give each article by itself, one a line"
            .formatted(in.most()));
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
    in.begin();
    JsonNode node = reader.readTree(at);
    return Optional.of(
        node instanceof ObjectNode object
            ? first(object)
            : Refused.of(
                path + ", element " + number,
                Reason.BAD_JSON,
                "it is no JSON object; give objects with a text"));
  }

  /// The object's item, or that of the first article that it lists.
  private IntakeItem first(ObjectNode object) {
    List<ObjectNode> articles = JsonShape.listed(object, columns);
    if (articles.isEmpty()) {
      return item(object, List.of(object));
    }
    listed = articles.iterator();
    return item(listed.next(), articles);
  }

  /// The object's item; before the first one a note of how the fields are taken.
  ///
  /// @param sample objects that show what the fields hold
  private IntakeItem item(ObjectNode object, List<ObjectNode> sample) {
    boolean first = records.isEmpty();
    JsonRecords with = records.orElseGet(() -> JsonRecords.of(columns, sample));
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
