package chancery.io.intake;

/// One record as it was captured, decoded and otherwise untouched.
///
/// @param path the file's path, or `-` for the standard input
/// @param record number of the record's line in the file, from 1; 0 where the file is one record
/// @param form what the text is
/// @param text the characters
/// @param encoding the character set that it was decoded from and how that was found
/// @param given what came beside the text
public record Capture(
    String path, long record, Form form, String text, String encoding, Given given) {
  /// What a record's text is.
  public enum Form {
    /// Plain text.
    TEXT,
    /// A page with its markup.
    HTML
  }

  /// The file and where in it: `news.jsonl, line 7`.
  public String place() {
    return record == 0 ? path : path + ", line " + record;
  }

  /// The id under which the record goes when it was given none.
  public String givenId() {
    return given.id().orElse(record == 0 ? path : path + "#" + record);
  }
}
