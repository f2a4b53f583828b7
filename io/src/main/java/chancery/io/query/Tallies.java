package chancery.io.query;

import chancery.core.model.DocId;
import chancery.core.model.Entry;
import chancery.core.model.StoryId;
import chancery.io.store.Store;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts what rows rest on.
final class Tallies {
  private final Store store;
  private final Map<DocId, Optional<StoryId>> known = new HashMap<>();

  Tallies(Store store) {
    this.store = store;
  }

  Dossier.Counts counts(List<Row> rows) {
    Set<DocId> documents = new HashSet<>();
    Set<StoryId> stories = new HashSet<>();
    int uncertain = 0;
    for (Row row : rows) {
      Entry entry = row.entry();
      documents.addAll(entry.witnesses());
      stories.add(entry.story());
      if (entry.independentSources() > 1) {
        entry.witnesses().forEach(d -> story(d).ifPresent(stories::add));
      }
      uncertain += row.isUncertain() ? 1 : 0;
    }
    return new Dossier.Counts(rows.size(), documents.size(), stories.size(), uncertain);
  }

  private Optional<StoryId> story(DocId document) {
    return known.computeIfAbsent(document, store::storyOf);
  }
}
