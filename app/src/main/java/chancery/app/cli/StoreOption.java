package chancery.app.cli;

import chancery.io.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Where the record lives: the same option in every command that needs it.
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "${env:CHANCERY_STORE:-chancery.db}",
      description = "The record's file (default: $CHANCERY_STORE, else chancery.db here).")
  private Path file = Path.of("chancery.db");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  Path file() {
    return file;
  }

  /// Opens the store, which is made if it isn't there.
  Store openOrCreate() {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new Failure(
          "there is no folder " + folder + "; make it, or name another record with --store");
    }
    return Store.open(file);
  }

  /// Opens a store that must be there. One that is behind says so, and why.
  Store open() {
    if (!Files.isRegularFile(file)) {
      throw new Failure(
          "there is no record at "
              + file
              + "; take news in first (chancery ingest FILES…) or name it with --store");
    }
    Store store = Store.open(file);
    if (store.settlements().behind()) {
      String why =
          store.settlements().isOfEarlierVersion()
              ? "since an earlier version made it"
              : "since an intake was cut off";
      spec.commandLine()
          .getErr()
          .println(
              "note: stories and entries are behind the documents of "
                  + file
                  + ", "
                  + why
                  + "; cure: chancery doctor --repair");
    }
    return store;
  }
}
