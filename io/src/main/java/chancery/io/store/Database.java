package chancery.io.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens the SQLite file: WAL, `synchronous=FULL` (what is acknowledged survives a kill and a power
/// cut), migrated to this version.
final class Database {
  private static final int BUSY_MILLIS = 20_000;

  private Database() {}

  static Connections open(Path file) {
    SQLiteDataSource source = new SQLiteDataSource(config());
    source.setUrl("jdbc:sqlite:" + file);
    try {
      boolean fresh = Files.notExists(file);
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:chancery/io/store")
          .validateMigrationNaming(true)
          .load()
          .migrate();
      if (fresh) {
        restrict(file);
      }
      return new Connections(source);
    } catch (FlywayException e) {
      throw new StoreException(
          file + " is no store of this version of Chancery, or it is damaged: " + cause(e), e);
    }
  }

  private static String cause(Throwable e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message.strip();
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    return config;
  }

  /// News may be licensed: the file is its owner's alone, where the file system knows owners.
  private static void restrict(Path file) {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    } catch (java.io.IOException | UnsupportedOperationException e) {
      // A file system without owners has nothing to restrict.
      return;
    }
  }

  static StoreException failed(Path file, SQLException e) {
    return new StoreException(file + ": " + e.getMessage(), e);
  }
}
