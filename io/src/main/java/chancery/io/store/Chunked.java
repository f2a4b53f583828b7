package chancery.io.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/// Queries over a list of values of any length, in pieces small enough for a statement.
record Chunked(Jdbi jdbi) {
  private static final int CHUNK = 500;

  /// The rows of a query whose list stands as `<some>`, piece after piece.
  <T> List<T> rows(Collection<String> values, String sql, RowMapper<T> row) {
    List<T> all = new ArrayList<>();
    jdbi.useHandle(h ->
        values.stream()
            .gather(Gatherers.windowFixed(CHUNK))
            .forEach(some -> h.createQuery(sql).bindList("some", some).map(row).forEach(all::add)));
    return all;
  }
}
