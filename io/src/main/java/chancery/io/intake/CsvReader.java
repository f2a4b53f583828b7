package chancery.io.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows of separated values as RFC 4180 has them: fields in quotation marks may hold separators,
/// line ends and doubled quotation marks.
final class CsvReader implements Closeable {
  private static final int END = -1;

  /// One row.
  ///
  /// @param line number of the line in which it begins, from 1
  /// @param fields its values
  /// @param state whether it could be read to its end
  record Row(long line, List<String> fields, State state) {
    /// How a row ended.
    enum State {
      WHOLE,
      /// A quotation mark was never closed.
      OPEN,
      /// It is longer than a record may be.
      TOO_LARGE
    }

    Row {
      fields = List.copyOf(fields);
    }

    boolean isBlank() {
      return state == State.WHOLE && fields.stream().allMatch(String::isBlank);
    }
  }

  private final Reader in;
  private final char separator;
  private final int longest;
  private long line = 1;
  private boolean backslashes;
  private int ahead;

  CsvReader(Reader in, char separator, int longest) throws IOException {
    this.in = new BufferedReader(in, 1 << 16);
    this.separator = separator;
    this.longest = longest;
    this.ahead = this.in.read();
  }

  /// The next row; empty at the end.
  Optional<Row> next() throws IOException {
    if (ahead == END) {
      return Optional.empty();
    }
    long start = line;
    List<String> fields = new ArrayList<>();
    int size = 0;
    while (true) {
      StringBuilder field = new StringBuilder();
      boolean closed = ahead == '"' ? quoted(field) : plain(field);
      size += field.length();
      fields.add(field.toString());
      if (size > longest) {
        boolean lost = skipRow();
        return Optional.of(
            new Row(start, List.of(), lost && !closed ? Row.State.OPEN : Row.State.TOO_LARGE));
      }
      if (!closed) {
        return Optional.of(new Row(start, fields, Row.State.OPEN));
      }
      if (ahead != separator) {
        break;
      }
      read();
    }
    endLine();
    return Optional.of(new Row(start, fields, Row.State.WHOLE));
  }

  /// A line ends with LF, CR LF or CR alone.
  private void read() throws IOException {
    int last = ahead;
    ahead = in.read();
    line += last == '\n' || (last == '\r' && ahead != '\n') ? 1 : 0;
  }

  private void endLine() throws IOException {
    if (ahead == '\r') {
      read();
    }
    if (ahead == '\n') {
      read();
    }
  }

  private boolean plain(StringBuilder field) throws IOException {
    while (ahead != END && ahead != separator && ahead != '\n' && ahead != '\r') {
      if (field.length() <= longest) {
        field.append((char) ahead);
      }
      read();
    }
    return true;
  }

  /// Reads a field in quotation marks; what stands between the closing mark and the separator is
  /// kept as it is. A mark behind a backslash does not close where text follows it, nor anywhere
  /// once one did not: databases write doubled marks so.
  private boolean quoted(StringBuilder field) throws IOException {
    read();
    while (ahead != END) {
      if (ahead == '"') {
        read();
        boolean escaped = !field.isEmpty() && field.charAt(field.length() - 1) == '\\';
        backslashes |= escaped && ahead != '"' && !isEnd(ahead);
        if (escaped && backslashes && ahead != END) {
          field.setCharAt(field.length() - 1, '"');
          continue;
        }
        if (ahead != '"') {
          return plain(field);
        }
      }
      if (field.length() <= longest) {
        field.append((char) ahead);
      }
      read();
    }
    return false;
  }

  private boolean isEnd(int c) {
    return c == END || c == separator || c == '\n' || c == '\r';
  }

  /// Passes over what is left of a row; true where the file ended.
  private boolean skipRow() throws IOException {
    while (ahead != END && ahead != '\n') {
      read();
    }
    endLine();
    return ahead == END;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
