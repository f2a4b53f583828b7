package chancery.app.cli;

import chancery.io.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the record lives: the same option in every command that needs it.
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "${env:CHANCERY_STORE:-chancery.db}",
      description = "The record's file (default: $CHANCERY_STORE, else chancery.db here).")
  private Path file = Path.of("chancery.db");

  Path file() {
    return file;
  }

  /// Opens the store, which is made if it isn't there.
  Store openOrCreate() {
    return Store.open(file);
  }

  /// Opens a store that must be there.
  Store open() {
    if (!Files.isRegularFile(file)) {
      throw new Failure(
          "there is no record at "
              + file
              + "; take news in first (chancery ingest FILES…) or name it with --store");
    }
    return Store.open(file);
  }
}
