package chancery.io.query;

import chancery.core.model.DocId;
import chancery.core.model.EntryId;
import chancery.core.model.StoryId;
import chancery.io.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts what rows rest on.
final class Tallies {
  private Tallies() {}

  static Dossier.Counts of(Store store, List<Row> rows) {
    Set<DocId> documents = new HashSet<>();
    Set<StoryId> stories = new HashSet<>();
    List<EntryId> severalStories = new ArrayList<>();
    int uncertain = 0;
    for (Row row : rows) {
      documents.addAll(row.entry().witnesses());
      stories.add(row.entry().story());
      if (row.independentSources() > 1) {
        severalStories.add(row.entry().id());
      }
      uncertain += row.isUncertain() ? 1 : 0;
    }
    stories.addAll(store.entries().storiesTelling(severalStories));
    return new Dossier.Counts(rows.size(), documents.size(), stories.size(), uncertain);
  }
}
