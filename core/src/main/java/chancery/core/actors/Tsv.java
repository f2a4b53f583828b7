package chancery.core.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of the register: tabs between cells, a header line, `#` comments, `|` between the items
/// of a list.
///
/// @param file name of the file, for messages
/// @param rows the rows below the header
record Tsv(String file, List<Row> rows) {

  /// Reads a table; throws [RegisterException] where a row does not fit the header.
  static Tsv parse(String file, String content, List<String> needed) {
    Map<String, Integer> columns = Map.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (bare.isBlank() || bare.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(bare.split("\t", -1)).map(String::strip).toList();
      if (columns.isEmpty()) {
        columns = header(file, number, cells, needed);
        continue;
      }
      if (cells.size() > columns.size()) {
        throw new RegisterException(
            file,
            number,
            "%d cells under %d columns".formatted(cells.size(), columns.size()),
            "put one TAB between cells and none inside");
      }
      rows.add(new Row(file, number, columns, cells));
    }
    return new Tsv(file, List.copyOf(rows));
  }

  private static Map<String, Integer> header(
      String file, int line, List<String> cells, List<String> needed) {
    Map<String, Integer> columns = new HashMap<>();
    for (String cell : cells) {
      if (columns.put(cell, columns.size()) != null) {
        throw new RegisterException(file, line, "column " + cell + " twice", "name it once");
      }
    }
    for (String column : needed) {
      if (!columns.containsKey(column)) {
        throw new RegisterException(
            file,
            line,
            "no column " + column,
            "begin with the header: " + String.join("⇥", needed));
      }
    }
    return Map.copyOf(columns);
  }

  /// One row.
  ///
  /// @param line its number in the file, from 1
  record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {

    /// The cell under a column; empty where it is empty or missing.
    String get(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    /// The cell, which must not be empty.
    String need(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw wrong("no " + column, "fill the cell");
      }
      return value;
    }

    Optional<String> maybe(String column) {
      return Optional.of(get(column)).filter(v -> !v.isEmpty());
    }

    List<String> list(String column) {
      if (get(column).isEmpty()) {
        return List.of();
      }
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(item -> !item.isEmpty())
          .distinct()
          .toList();
    }

    RegisterException wrong(String what, String cure) {
      return new RegisterException(file, line, what, cure);
    }
  }
}
