package chancery.io.intake;

import chancery.io.intake.IntakeItem.Refused;
import chancery.io.json.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object a line. A line that is none is refused with its number, and the next is read.
final class JsonLines implements RecordReader {
  private static final int SAMPLE = 50;

  private final String path;
  private final BufferedInputStream in;
  private final Limits limits;
  private final JsonMapper mapper = Json.mapper();
  private final JsonRecords records;
  private Optional<IntakeItem> held = Optional.empty();
  private long number;
  private boolean noted;
  private boolean ended;

  JsonLines(Input input, byte[] head) {
    this.path = input.path();
    this.in = input.in();
    this.limits = input.limits();
    this.records = JsonRecords.of(input.settings().columns(), sample(head));
  }

  /// The objects that the first bytes hold whole.
  private List<ObjectNode> sample(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    List<ObjectNode> sample = new ArrayList<>();
    for (String line :
        text.substring(0, text.lastIndexOf('\n') + 1).lines().limit(SAMPLE).toList()) {
      object(line).ifPresent(sample::add);
    }
    return sample;
  }

  /// The line's object; a line that has none is refused when its turn comes.
  private Optional<ObjectNode> object(String line) {
    try {
      return mapper.readTree(line) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    if (held.isPresent()) {
      Optional<IntakeItem> item = held;
      held = Optional.empty();
      return item;
    }
    while (!ended) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean fits = readLine(line);
      number++;
      if (!fits) {
        return Optional.of(Readers.tooLarge(place(), limits));
      }
      if (!isBlank(line.toByteArray())) {
        return Optional.of(item(line.toByteArray()));
      }
    }
    return Optional.empty();
  }

  private String place() {
    return path + ", line " + number;
  }

  /// Reads up to the next line feed; false where the line is longer than a record may be.
  private boolean readLine(ByteArrayOutputStream line) throws IOException {
    boolean fits = true;
    for (int c = in.read(); ; c = in.read()) {
      if (c < 0) {
        ended = true;
        return fits;
      }
      if (c == '\n') {
        return fits;
      }
      fits &= line.size() < limits.recordBytes();
      if (fits) {
        line.write(c);
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private IntakeItem item(byte[] line) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return Refused.of(
          place(), Reason.BAD_ENCODING, "it is no UTF-8, as JSON must be; save it as UTF-8");
    }
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    try {
      JsonNode node = mapper.readTree(bare);
      return node instanceof ObjectNode object
          ? noted(object, records.item(path, number, object))
          : Refused.of(place(), Reason.BAD_JSON, "it is no JSON object; give one object a line")
              .with(text);
    } catch (JacksonException e) {
      return Refused.of(place(), Reason.BAD_JSON, JsonRecords.why(e)).with(text);
    }
  }

  /// The first object's item, with a note before it of how the fields are taken.
  private IntakeItem noted(ObjectNode object, IntakeItem item) {
    Optional<IntakeItem> note = noted ? Optional.empty() : records.note(path, object);
    noted = true;
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
