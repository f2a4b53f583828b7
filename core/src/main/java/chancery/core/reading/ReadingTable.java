package chancery.core.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads a table of this room from the class path: tabs between cells, `#` comments, a header line.
final class ReadingTable {
  private ReadingTable() {}

  /// The rows below the header; throws where a row has another number of cells.
  static List<List<String>> rows(String file, int columns) {
    try (InputStream in = ReadingTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file + " on the class path");
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return content
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> cells(file, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + file, e);
    }
  }

  private static List<String> cells(String file, String line, int columns) {
    List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    if (cells.size() != columns) {
      throw new IllegalStateException(
          "%s: %d cells, %d needed: %s".formatted(file, cells.size(), columns, line));
    }
    return cells;
  }

  /// The items of a cell.
  static List<String> items(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
