package chancery.io.index;

import chancery.core.model.DocId;

/// Texts and their postings: a segment on disk, or what is not written yet. Texts are numbered.
interface Part {
  /// The texts that have each of the hashes.
  Hit[] find(Kind kind, long[] hashes);

  /// The id of a text.
  DocId id(int text);

  /// Number of texts.
  int size();
}
