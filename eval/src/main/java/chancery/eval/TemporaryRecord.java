package chancery.eval;

import chancery.app.desk.Desk;
import chancery.app.desk.Ingest;
import chancery.core.model.PartialDate;
import chancery.io.export.RecordLines;
import chancery.io.intake.Account;
import chancery.io.intake.Arrived;
import chancery.io.intake.Intake;
import chancery.io.intake.Settings;
import chancery.io.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A record made of some files in a temporary folder, for as long as it is looked at.
public final class TemporaryRecord implements AutoCloseable {
  private final Path folder;
  private final Store store;
  private final String published;
  private final Account account;

  private TemporaryRecord(Path folder, Store store, String published, Account account) {
    this.folder = folder;
    this.store = store;
    this.published = published;
    this.account = account;
  }

  /// Takes in the files with a desk and a number of workers.
  ///
  /// @param published date of documents that carry none; empty where none is given
  public static TemporaryRecord of(Desk desk, List<Path> files, String published, int workers)
      throws IOException {
    Path folder = Files.createTempDirectory("chancery-eval");
    Store store = Store.open(folder.resolve("record.db"));
    Account account = take(desk, store, files, published, workers);
    desk.settle(store);
    return new TemporaryRecord(folder, store, published, account);
  }

  /// Takes files into a store without settling it.
  static Account take(Desk desk, Store store, List<Path> files, String published, int workers) {
    Optional<PartialDate> date =
        published.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(published));
    List<String> paths = files.stream().map(Path::toString).toList();
    try (Stream<Arrived> items =
        Intake.open(paths, InputStream.nullInputStream(), Settings.standard())) {
      return new Ingest(desk, store, Ingest.Listener.silent(), date, Instant.now())
          .run(items.iterator(), workers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// The store.
  public Store store() {
    return store;
  }

  /// The date that was given, or empty.
  String published() {
    return published;
  }

  /// The run's account.
  public Account account() {
    return account;
  }

  /// The exported entries; read anew at each call.
  List<JsonNode> entries() {
    return Lines.parse(entryLines());
  }

  /// The exported entries as they are written.
  public List<String> entryLines() {
    List<String> lines = new ArrayList<>();
    new RecordLines(store).entries(lines::add);
    return lines;
  }

  /// The exported documents.
  List<JsonNode> documents() {
    return Lines.parse(documentLines());
  }

  /// The exported documents as they are written.
  public List<String> documentLines() {
    List<String> lines = new ArrayList<>();
    new RecordLines(store).documents(lines::add);
    return lines;
  }

  /// The exported stories.
  List<JsonNode> stories() {
    return Lines.parse(storyLines());
  }

  /// The exported stories as they are written.
  public List<String> storyLines() {
    List<String> lines = new ArrayList<>();
    new RecordLines(store).stories(lines::add);
    return lines;
  }

  @Override
  public void close() throws IOException {
    store.close();
    delete(folder);
  }

  /// Deletes a folder with all that is in it.
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
