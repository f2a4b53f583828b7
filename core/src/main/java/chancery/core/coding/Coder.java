package chancery.core.coding;

import chancery.core.reading.Reading;

/// Reads events out of a document: the codebook's coder, or the trained reader behind the same
/// walls.
///
/// Implementations are pure and may be shared between threads.
public interface Coder {

  /// The events of a document and a reason for each sentence that has none.
  Coding code(Reading reading);
}
