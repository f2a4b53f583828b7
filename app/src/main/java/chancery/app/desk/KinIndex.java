package chancery.app.desk;

import chancery.core.copies.CandidateIndex;
import chancery.core.copies.Copies;
import chancery.core.copies.CopyText;
import chancery.core.copies.Fingerprint;
import chancery.core.model.DocId;
import chancery.core.pipeline.ReadDocument;
import chancery.io.index.DiskIndex;
import chancery.io.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// The index of copies beside a store, `NAME.copies`, brought up to the store's documents when it
/// is opened: what it lacks is added, and one that holds what the store does not is made anew.
final class KinIndex implements AutoCloseable {
  private static final int CHUNK = 500;

  private final Store store;
  private final DiskIndex index;
  private final Map<DocId, CopyText> texts = new HashMap<>();
  private final List<String> notes;

  private KinIndex(Store store, DiskIndex index) {
    this.store = store;
    this.index = index;
    this.notes = new ArrayList<>(index.notes());
  }

  /// Opens the index of a store.
  ///
  /// @throws chancery.io.index.IndexException where another process has it open, or the disk fails
  static KinIndex of(Store store) {
    Path folder = Path.of(store.file() + ".copies");
    KinIndex opened = caughtUp(store, folder);
    if (opened.index.size() == store.size()) {
      return opened;
    }
    opened.close();
    empty(folder);
    KinIndex anew = caughtUp(store, folder);
    anew.notes.add(folder + " held texts that the store does not; it was made anew");
    return anew;
  }

  private static KinIndex caughtUp(Store store, Path folder) {
    KinIndex kin = new KinIndex(store, DiskIndex.open(folder));
    store.documentIds().stream()
        .filter(id -> !kin.index.holds(id))
        .gather(Gatherers.windowFixed(CHUNK))
        .forEach(some -> store.documents(some).forEach(kin::add));
    kin.index.flush();
    return kin;
  }

  private static void empty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " holds other texts and can't be emptied", e);
    }
  }

  private void add(ReadDocument read) {
    index.add(read.document().id(), Fingerprint.of(CopyText.of(read.document())));
  }

  /// What was found damaged or foreign on opening, and made anew.
  List<String> notes() {
    return List.copyOf(notes);
  }

  /// The index.
  CandidateIndex index() {
    return index;
  }

  /// Everything whose story or edges these documents may change, they among it.
  List<DocId> reached(Collection<DocId> from) {
    return Copies.reached(index, from, this::text);
  }

  private CopyText text(DocId id) {
    return texts.computeIfAbsent(
        id,
        _ ->
            store.documents(List.of(id)).stream()
                .map(read -> CopyText.of(read.document()))
                .findFirst()
                .orElseThrow());
  }

  @Override
  public void close() {
    index.close();
  }
}
