package chancery.io.index;

import chancery.core.model.DocId;
import java.util.Optional;

/// Texts and their postings: a segment on disk, or what is not written yet. Texts are numbered.
interface Part {
  /// The texts that have the hash.
  Optional<Hit> find(Kind kind, long hash);

  /// The id of a text.
  DocId id(int text);

  /// Whether the text is in it.
  boolean holds(DocId id);

  /// Number of texts.
  int size();
}
