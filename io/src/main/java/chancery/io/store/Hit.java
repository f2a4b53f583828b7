package chancery.io.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/// A document that a search found.
///
/// @param id its id
/// @param givenId the id as it was given at intake
/// @param title its headline, where known
/// @param publisher its publisher, where known
/// @param published its date in EDTF, empty where unknown
/// @param snippet words around the match; U+0002 and U+0003 stand before and behind each matched
///   word
public record Hit(
    String id,
    String givenId,
    Optional<String> title,
    Optional<String> publisher,
    String published,
    String snippet) {

  static Hit read(ResultSet rs, StatementContext context) throws SQLException {
    return new Hit(
        rs.getString("id"),
        rs.getString("given_id"),
        Optional.ofNullable(rs.getString("title")),
        Optional.ofNullable(rs.getString("publisher")),
        rs.getString("published"),
        rs.getString("snippet"));
  }
}
