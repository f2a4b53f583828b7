package chancery.io.intake;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.LinesReader;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.CsvReader.Row;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Noted;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.page.Addresses;
import chancery.io.page.DateText;
import chancery.io.page.DateUsage;
import chancery.io.page.People;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// CSV and TSV: columns are known by their names, the separator by the heading. Where the first row
/// is no heading but a record, the columns are called by their numbers, from 1. A row that doesn't
/// fit is refused with its line number.
final class Table implements RecordReader {
  private static final int SAMPLE = 50;

  /// How a spreadsheet's first line begins that names the separator.
  private static final String SEPARATOR_LINE = "sep=";

  private final String path;
  private final CsvReader rows;
  private final Optional<LinesReader> lines;
  private final List<String> heading;
  private final String encoding;
  private final Limits limits;
  private final Columns columns;
  private final DateUsage usage;
  private Optional<IntakeItem> note;
  private Optional<Row> held;
  private boolean ended;

  private Table(
      Input input, CsvReader rows, Optional<LinesReader> lines, Optional<Row> held, Head head) {
    this.path = input.path();
    this.rows = rows;
    this.lines = lines;
    this.held = held;
    this.heading = head.heading;
    this.encoding = head.charset.name();
    this.limits = input.limits();
    this.columns = head.columns;
    this.usage = head.usage;
    this.note = head.note(path);
  }

  /// What is known of a table before its records are read.
  ///
  /// @param passed rows above it
  private record Head(
      Charset charset, int passed, List<String> heading, Columns columns, DateUsage usage) {
    /// Why the table can't be read, where it can't.
    Optional<String> trouble(Columns chosen) {
      Set<String> names = new TreeSet<>(heading);
      String all = "its columns are " + String.join(", ", heading);
      Optional<String> missing = chosen.missing(names);
      if (missing.isPresent()) {
        return Optional.of("it has no column " + missing.get() + "; " + all);
      }
      return columns.of(Fields.TEXT, names).or(() -> columns.of(Fields.HTML, names)).isPresent()
          ? Optional.empty()
          : Optional.of(
              "no column is named text, body or content, and none holds long text; "
                  + all
                  + "; say which one it is: --columns text=NAME");
    }

    /// How the columns are taken and what was passed over, where there is something to say.
    Optional<IntakeItem> note(String path) {
      Optional<IntakeItem> taken = Table.note(path, columns, new TreeSet<>(heading));
      if (passed == 0) {
        return taken;
      }
      String above =
          passed == 1
              ? "1 line above the heading was passed over"
              : passed + " lines above the heading were passed over";
      return Optional.of(
          taken.isPresent() && taken.get() instanceof Noted said
              ? new Noted(said.place(), said.message() + "; " + above)
              : Noted.of(path, above));
    }
  }

  static RecordReader open(Input input, byte[] bytes) throws IOException {
    Charset charset = charset(bytes);
    char separator = separator(bytes, charset);
    Optional<LinesReader> lines =
        Decoder.isReadByLines(charset)
            ? Optional.of(new LinesReader(input.in(), charset))
            : Optional.empty();
    Reader text = lines.isPresent() ? lines.get() : new InputStreamReader(input.in(), charset);
    CsvReader rows = new CsvReader(text, separator, input.limits().recordBytes());
    int passed = preamble(bytes, charset, separator);
    pass(rows, passed);
    Row first = rows.next().orElse(new Row(1, List.of(), Row.State.WHOLE));
    boolean headless = isRecord(first);
    List<String> heading = headless ? numbers(first.fields().size()) : names(first);
    List<Map<String, String>> sample =
        sample(bytes, charset, separator, heading, passed + (headless ? 0 : 1));
    Columns chosen = input.settings().columns();
    Set<String> names = new TreeSet<>(heading);
    Columns columns = ColumnGuess.of(chosen, names, sample);
    DateUsage usage = ColumnGuess.usage(columns, names, sample);
    Head head = new Head(charset, passed, heading, columns, usage);
    Optional<String> trouble = head.trouble(chosen);
    return trouble.isPresent()
        ? Readers.refusing(
            input.in(), Refused.of(input.path() + ", line 1", Reason.BAD_CSV, trouble.get()))
        : new Table(input, rows, lines, headless ? Optional.of(first) : Optional.empty(), head);
  }

  private static void pass(CsvReader rows, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Optional<Row> _ = rows.next();
    }
  }

  /// How many rows stand above the table: `sep=;` for a spreadsheet, a title, a blank line. They
  /// have one field or none, and what follows has three or more.
  private static int preamble(byte[] head, Charset charset, char separator) throws IOException {
    int most = 10;
    int fewest = 3;
    try (CsvReader rows =
        new CsvReader(new StringReader(new String(head, charset)), separator, head.length)) {
      for (int passed = 0; passed < most; passed++) {
        Optional<Row> row = rows.next();
        long fields =
            row.stream().flatMap(r -> r.fields().stream()).filter(f -> !f.isBlank()).count();
        boolean marked = row.filter(Table::isSeparatorLine).isPresent();
        if (row.isEmpty() || (fields > 1 && !marked)) {
          return fields >= fewest ? passed : 0;
        }
      }
    }
    return 0;
  }

  private static boolean isSeparatorLine(Row row) {
    return !row.fields().isEmpty()
        && row.fields().getFirst().toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE);
  }

  /// The names of the columns, folded; of one without a name its number.
  private static List<String> names(Row row) {
    List<String> names = new ArrayList<>();
    for (String name : row.fields()) {
      String folded = Fields.fold(name.replace("\ufeff", ""));
      names.add(folded.isEmpty() ? Integer.toString(names.size() + 1) : folded);
    }
    return names;
  }

  private static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }

  /// True for a row that names no columns: one of its fields is a text, an address or a day.
  private static boolean isRecord(Row row) {
    int longest = 120;
    return row.fields().stream()
        .anyMatch(field ->
            field.length() > longest
                || Addresses.web(field).isPresent()
                || DateText.parse(field).filter(date -> date.isDay()).isPresent());
  }

  /// How the columns are taken, where that isn't plain from their names.
  static Optional<IntakeItem> note(String path, Columns columns, Set<String> names) {
    boolean plain =
        names.stream()
            .allMatch(n -> Fields.named(n.toUpperCase(java.util.Locale.ROOT)).isPresent());
    return plain
        ? Optional.empty()
        : Optional.of(
            Noted.of(path, "read with " + columns.inWords(names) + " (set others with --columns)"));
  }

  /// The rows that the first bytes hold whole.
  private static List<Map<String, String>> sample(
      byte[] head, Charset charset, char separator, List<String> heading, int passed)
      throws IOException {
    List<Map<String, String>> sample = new ArrayList<>();
    try (CsvReader rows =
        new CsvReader(new StringReader(new String(head, charset)), separator, head.length)) {
      pass(rows, passed);
      for (Optional<Row> row = rows.next();
          row.isPresent() && sample.size() < SAMPLE;
          row = rows.next()) {
        if (row.get().state() == Row.State.WHOLE && row.get().fields().size() == heading.size()) {
          sample.add(values(heading, row.get()));
        }
      }
    }
    return sample;
  }

  private static Map<String, String> values(List<String> heading, Row row) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      values.putIfAbsent(heading.get(i), row.fields().get(i));
    }
    return values;
  }

  /// By mark, as UTF-8 where the first bytes are that (the last may be cut), else by the detector.
  private static Charset charset(byte[] head) {
    Optional<Charset> wide = Sniffer.wide(head);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (Decoder.isNearlyUtf8(head)) {
      return StandardCharsets.UTF_8;
    }
    CharsetMatch match = new CharsetDetector().setText(head).detect();
    boolean known = match != null && Charset.isSupported(match.getName());
    return known ? Charset.forName(match.getName()) : Charset.forName("windows-1252");
  }

  /// The one that a spreadsheet's first line names; else of comma, semicolon, tab and bar the one
  /// that the heading has most of: the first line with two of one, or the first.
  private static char separator(byte[] head, Charset charset) {
    int named = SEPARATOR_LINE.length();
    int most = 10;
    int few = 2;
    String text = new String(head, charset).replace("\ufeff", "");
    if (text.regionMatches(true, 0, SEPARATOR_LINE, 0, named) && text.length() > named) {
      return text.charAt(named);
    }
    List<String> lines = text.lines().limit(most).toList();
    String heading =
        lines.stream()
            .filter(line -> count(line, separator(line)) >= few)
            .findFirst()
            .orElse(lines.isEmpty() ? "" : lines.getFirst());
    return separator(heading);
  }

  private static char separator(String line) {
    char best = ',';
    for (char c : new char[] {'\t', ';', '|'}) {
      best = count(line, c) > count(line, best) ? c : best;
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    if (note.isPresent()) {
      Optional<IntakeItem> first = note;
      note = Optional.empty();
      return first;
    }
    while (!ended) {
      Optional<Row> row = held.isPresent() ? held : rows.next();
      held = Optional.empty();
      if (row.isEmpty()) {
        ended = true;
        return lines.flatMap(LinesReader::trouble).map(trouble -> Noted.of(path, trouble));
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
                .formatted(row.fields().size(), heading.size()))
        .with(String.join("\t", row.fields()));
  }

  private IntakeItem captured(Row row) {
    Map<String, String> values = values(heading, row);
    Optional<String> text = Fields.TEXT.of(values, columns);
    Optional<String> html = Fields.HTML.of(values, columns);
    if (text.isEmpty() && html.isEmpty()) {
      return Refused.of(
          path + ", line " + row.line(),
          Reason.NO_TEXT,
          "its text is empty; look whether another column holds it: --columns text=NAME");
    }
    boolean plain = text.filter(t -> !Sniffer.isMarkup(t)).isPresent();
    String words = columns.of(Fields.TEXT, values.keySet()).map(values::get).orElse("");
    return new Captured(
        new Capture(
            path,
            row.line(),
            plain ? Form.TEXT : Form.HTML,
            text.isPresent() ? words : html.orElseThrow(),
            encoding + " (table)",
            given(values)));
  }

  private Given given(Map<String, String> values) {
    Map<String, String> extra = new TreeMap<>(values);
    List<String> authors = new ArrayList<>();
    for (Fields field : Fields.values()) {
      columns.of(field, values.keySet()).ifPresent(extra::remove);
    }
    Fields.AUTHORS.of(values, columns).ifPresent(all -> authors.addAll(People.names(all)));
    extra.replaceAll((_, value) -> quoted(value));
    return new Given(
        Fields.ID.of(values, columns),
        Fields.TITLE.of(values, columns),
        Fields.PUBLISHED.of(values, columns).map(date -> usage.plain(date)),
        Fields.PUBLISHER.of(values, columns),
        Fields.ADDRESS.of(values, columns),
        Fields.LANGUAGE.of(values, columns),
        Fields.SEEN.of(values, columns),
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
