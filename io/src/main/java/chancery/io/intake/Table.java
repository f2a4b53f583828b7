package chancery.io.intake;

import chancery.io.intake.Capture.Form;
import chancery.io.intake.CsvReader.Row;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.page.People;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// CSV and TSV with a heading: columns are known by their names, the separator by the heading. A
/// row that doesn't fit is refused with its line number.
final class Table implements RecordReader {
  private final String path;
  private final CsvReader rows;
  private final List<String> heading;
  private final String encoding;
  private final Limits limits;
  private boolean ended;

  private Table(String path, CsvReader rows, List<String> heading, String encoding, Limits limits) {
    this.path = path;
    this.rows = rows;
    this.heading = heading;
    this.encoding = encoding;
    this.limits = limits;
  }

  static RecordReader open(String path, BufferedInputStream in, byte[] head, Limits limits)
      throws IOException {
    Charset charset = charset(head);
    CsvReader rows =
        new CsvReader(
            new InputStreamReader(in, charset), separator(head, charset), limits.recordBytes());
    Row first = rows.next().orElse(new Row(1, List.of(), Row.State.WHOLE));
    List<String> heading =
        first.fields().stream().map(name -> Fields.fold(name.replace("\ufeff", ""))).toList();
    if (Fields.TEXT.in(java.util.Set.copyOf(heading)).isEmpty()) {
      String what =
          "no column is named text, body or content; its columns are " + String.join(", ", heading);
      return Readers.refusing(in, Refused.of(path + ", line 1", Reason.BAD_CSV, what));
    }
    return new Table(path, rows, heading, charset.name(), limits);
  }

  /// By mark, as UTF-8 where the first bytes are that, else by the detector.
  private static Charset charset(byte[] head) {
    if (Decoder.starts(head, 0xff, 0xfe) || Decoder.starts(head, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16;
    }
    CharBuffer out = CharBuffer.allocate(head.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head), out, false);
    if (!result.isError()) {
      return StandardCharsets.UTF_8;
    }
    CharsetMatch match = new CharsetDetector().setText(head).detect();
    boolean known = match != null && Charset.isSupported(match.getName());
    return known ? Charset.forName(match.getName()) : Charset.forName("windows-1252");
  }

  /// Of comma, semicolon, tab and bar the one that the heading has most of.
  private static char separator(byte[] head, Charset charset) {
    String line = new String(head, charset).lines().findFirst().orElse("");
    char best = ',';
    long most = -1;
    for (char c : new char[] {',', '\t', ';', '|'}) {
      long count = line.chars().filter(x -> x == c).count();
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    while (!ended) {
      Optional<Row> row = rows.next();
      if (row.isEmpty()) {
        ended = true;
      } else if (!row.get().isBlank()) {
        return Optional.of(item(row.get()));
      }
    }
    return Optional.empty();
  }

  private IntakeItem item(Row row) {
    String place = path + ", line " + row.line();
    return switch (row.state()) {
      case OPEN -> {
        ended = true;
        yield Refused.of(
            place, Reason.BAD_CSV, "a quotation mark that opens here is never closed; close it");
      }
      case TOO_LARGE -> Readers.tooLarge(place, limits);
      case WHOLE -> row.fields().size() == heading.size() ? captured(row) : miscounted(place, row);
    };
  }

  private Refused miscounted(String place, Row row) {
    return Refused.of(
        place,
        Reason.BAD_CSV,
        "the row has %d fields and the heading %d; put text with separators in quotation marks"
            .formatted(row.fields().size(), heading.size()));
  }

  private IntakeItem captured(Row row) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      values.putIfAbsent(heading.get(i), row.fields().get(i));
    }
    Optional<String> text = Fields.TEXT.in(values.keySet()).map(values::get);
    if (text.isEmpty() || text.get().isBlank()) {
      return Refused.of(
          path + ", line " + row.line(), Reason.NO_TEXT, "its text is empty; nothing was taken in");
    }
    Given given = given(values);
    return new Captured(
        new Capture(path, row.line(), Form.TEXT, text.get(), encoding + " (table)", given));
  }

  private static Given given(Map<String, String> values) {
    Map<String, String> extra = new TreeMap<>(values);
    List<String> authors = new ArrayList<>();
    for (Fields field : Fields.values()) {
      field.in(values.keySet()).ifPresent(extra::remove);
    }
    Fields.AUTHORS.of(values).ifPresent(all -> authors.addAll(People.names(all)));
    extra.replaceAll((_, value) -> quoted(value));
    return new Given(
        Fields.ID.of(values),
        Fields.TITLE.of(values),
        Fields.PUBLISHED.of(values),
        Fields.PUBLISHER.of(values),
        Fields.ADDRESS.of(values),
        Fields.LANGUAGE.of(values),
        Fields.SEEN.of(values),
        authors,
        extra);
  }

  /// The value as a JSON string.
  private static String quoted(String value) {
    return tools.jackson.databind.node.StringNode.valueOf(value).toString();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
