package chancery.io.query;

import chancery.core.model.Evidence;

/// Words that carry an entry, with the place where they stand.
///
/// @param source the document they stand in
/// @param start first code point of them in the document's text
/// @param end code point behind them
/// @param evidence the words, the rule that read them and how sure it is
public record Quote(DocumentLine source, int start, int end, Evidence evidence) {
  /// The words.
  public String words() {
    return evidence.words();
  }
}
