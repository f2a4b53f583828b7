package chancery.io.intake;

import java.util.Locale;

/// Why something was not taken in.
public enum Reason {
  /// Nothing is in it.
  EMPTY,
  /// It is no text.
  BINARY,
  /// It is larger than a record may be.
  TOO_LARGE,
  /// Its bytes are text in no character set that fits.
  BAD_ENCODING,
  /// A line is no JSON object, or one that is nested too deep.
  BAD_JSON,
  /// A row has not as many fields as the heading, or a quotation mark is never closed.
  BAD_CSV,
  /// A field has a form that can't be used.
  BAD_FIELD,
  /// The file could not be read.
  UNREADABLE,
  /// There is no such file.
  NOT_FOUND,
  /// A link inside a folder: it may lead out of it.
  LINK,
  /// The record or page holds no text.
  NO_TEXT,
  /// A kind of file that is not read.
  UNSUPPORTED,
  /// An archive inside archives, deeper than is looked into, or with too many entries.
  NESTED,
  /// XML that is broken, or that declares entities.
  BAD_XML,
  /// A feed's item with a summary only.
  SUMMARY,
  /// A site's rules for robots, or its answer, keep the page from being fetched.
  NOT_FETCHED,
  /// Reading the record failed; a defect of ours.
  FAILED;

  /// The reason as accounts and exports print it.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The reason of that [#code].
  public static Reason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
