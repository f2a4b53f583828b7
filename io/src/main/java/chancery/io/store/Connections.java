package chancery.io.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/// Keeps idle connections for the next use: opening one, with its settings, costs more than most
/// queries do. Threads may share it.
final class Connections implements ConnectionFactory, AutoCloseable {
  private static final int MOST_IDLE = 8;

  private final DataSource source;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  Connections(DataSource source) {
    this.source = source;
  }

  @Override
  public Connection openConnection() throws SQLException {
    Connection kept = idle.pollFirst();
    return kept != null ? kept : source.getConnection();
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    if (closed.get() || idle.size() >= MOST_IDLE || connection.isClosed()) {
      connection.close();
    } else {
      idle.addFirst(connection);
    }
  }

  /// Closes the idle connections; one that is still in use is closed when it comes back.
  @Override
  public void close() throws SQLException {
    closed.set(true);
    for (Connection c = idle.pollFirst(); c != null; c = idle.pollFirst()) {
      c.close();
    }
  }
}
