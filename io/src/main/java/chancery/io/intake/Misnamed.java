package chancery.io.intake;

import chancery.io.intake.IntakeItem.Noted;
import chancery.io.intake.Sniffer.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file whose name promises records and which holds a page or plain text: most often the page
/// that tells of an error, saved in the place of what was asked for. It is read as what it is, and
/// behind it stands a note.
final class Misnamed implements RecordReader {
  private static final List<String> OF_RECORDS =
      List.of(
          "warc",
          "wacz",
          "zip",
          "tar",
          "tgz",
          "docx",
          "rtf",
          "json",
          "jsonl",
          "ndjson",
          "jsonlines",
          "csv",
          "tsv",
          "tab",
          "rss",
          "atom",
          "mbox",
          "eml");

  private final RecordReader reader;
  private Optional<IntakeItem> note;

  private Misnamed(RecordReader reader, IntakeItem note) {
    this.reader = reader;
    this.note = Optional.of(note);
  }

  /// The reader, with a note behind its records where the name says something else than the kind.
  static RecordReader noted(RecordReader reader, String path, Kind kind) {
    if (kind != Kind.HTML && kind != Kind.TEXT) {
      return reader;
    }
    String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (!OF_RECORDS.contains(ending)) {
      return reader;
    }
    return new Misnamed(
        reader,
        Noted.of(
            path,
            ("it is called .%s, looks like %s from its first byte and was read as that; look"
                    + " whether it tells of an error, and fetch it again")
                .formatted(ending, kind == Kind.HTML ? "a page" : "plain text")));
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    Optional<IntakeItem> item = reader.next();
    if (item.isPresent()) {
      return item;
    }
    Optional<IntakeItem> last = note;
    note = Optional.empty();
    return last;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
