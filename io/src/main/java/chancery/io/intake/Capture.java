package chancery.io.intake;

/// One record as it was captured, decoded and otherwise untouched.
///
/// @param path the file's path, or `-` for the standard input; of a file in an archive the
///   archive's path, `/` and its own
/// @param record number of the record in the file, from 1; 0 where the file is one record
/// @param unit what the number counts: `line`, `record`, `article`, `message`, `item`
/// @param form what the text is
/// @param text the characters
/// @param encoding the character set that it was decoded from and how that was found
/// @param given what came beside the text
public record Capture(
    String path, long record, String unit, Form form, String text, String encoding, Given given) {
  /// What a record's text is.
  public enum Form {
    /// Plain text.
    TEXT,
    /// A page with its markup.
    HTML
  }

  /// A record that is counted by lines.
  public Capture(String path, long record, Form form, String text, String encoding, Given given) {
    this(path, record, "line", form, text, encoding, given);
  }

  /// The file and where in it: `news.jsonl, line 7`.
  public String place() {
    return record == 0 ? path : path + ", " + unit + " " + record;
  }

  /// The id under which the record goes when it was given none.
  public String givenId() {
    return given.id().orElse(record == 0 ? path : path + "#" + record);
  }
}
