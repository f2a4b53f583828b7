package chancery.io.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.sqlite.SQLiteException;

/// Transactions that say in words what keeps them from being written: a full disk, a file that may
/// only be read. What was committed before stays.
final class Transactions extends DelegatingTransactionHandler {
  private final Path file;

  Transactions(Path file) {
    this(file, LocalTransactionHandler.binding());
  }

  private Transactions(Path file, TransactionHandler delegate) {
    super(delegate);
    this.file = file;
  }

  @Override
  public TransactionHandler specialize(Handle handle) {
    try {
      return new Transactions(file, getDelegate().specialize(handle));
    } catch (java.sql.SQLException e) {
      throw Database.failed(file, e);
    }
  }

  @Override
  public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback)
      throws X {
    try {
      return getDelegate().inTransaction(handle, callback);
    } catch (JdbiException e) {
      throw cause(e).map(c -> failed(c, e)).orElseThrow(() -> e);
    }
  }

  private StoreException failed(SQLiteException cause, JdbiException e) {
    String what =
        switch (cause.getResultCode()) {
          case SQLITE_FULL -> "the disk is full; make room";
          case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED ->
              "it may only be read; check its rights and its folder's";
          case SQLITE_BUSY, SQLITE_LOCKED ->
              "another command is writing to it; wait until that is through";
          case SQLITE_CORRUPT, SQLITE_NOTADB -> "it is damaged; go back to a copy";
          default ->
              "it can't be written (%s); look whether its disk is full or gone"
                  .formatted(cause.getMessage());
        };
    return new StoreException(
        "%s: %s, then give the same command again: what was acknowledged is in it"
            .formatted(file, what),
        e);
  }

  private static Optional<SQLiteException> cause(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException sqlite) {
        return Optional.of(sqlite);
      }
    }
    return Optional.empty();
  }
}
