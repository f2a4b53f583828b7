package chancery.io.export;

import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.io.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The documents of a store, the last few kept at hand: entries of one story ask for the same ones
/// again and again. For one thread.
public final class Documents implements Function<DocId, Document> {
  private static final int KEPT = 256;

  private final Store store;
  private final Map<DocId, Document> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocId, Document> eldest) {
          return size() > KEPT;
        }
      };

  /// The documents of this store.
  public Documents(Store store) {
    this.store = store;
  }

  /// The document; throws `IllegalArgumentException` where the store has none of that id.
  @Override
  public Document apply(DocId id) {
    Document known = kept.get(id);
    if (known == null) {
      known = store.page(id).orElseThrow(() -> new IllegalArgumentException("no document " + id));
      kept.put(id, known);
    }
    return known;
  }
}
