package chancery.io.intake;

import chancery.io.intake.IntakeItem.Refused;
import chancery.io.json.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object a line. A line that is none is refused with its number, and the next is read.
final class JsonLines implements RecordReader {
  private final String path;
  private final BufferedInputStream in;
  private final Limits limits;
  private final JsonMapper mapper = Json.mapper();
  private long number;
  private boolean ended;

  JsonLines(String path, BufferedInputStream in, Limits limits) {
    this.path = path;
    this.in = in;
    this.limits = limits;
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
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
      return Refused.of(place(), Reason.BAD_ENCODING, "it is no UTF-8, as JSON must be");
    }
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    try {
      JsonNode node = mapper.readTree(bare);
      return node instanceof ObjectNode object
          ? JsonRecords.item(path, number, object)
          : Refused.of(place(), Reason.BAD_JSON, "it is no JSON object; give one object a line");
    } catch (JacksonException e) {
      return Refused.of(place(), Reason.BAD_JSON, JsonRecords.why(e));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
