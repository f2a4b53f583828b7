package chancery.io.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The characters of a text of any length that is said to be UTF-8 or in a one-byte set. A line
/// that is of the other kind is read as what it is: joined exports change their set in the middle.
/// One thread.
public final class LinesReader extends Reader {
  private static final int LONGEST = 1 << 16;

  /// So many bytes above ASCII in a line are UTF-8 by no chance.
  private static final int TELLING = 8;

  private final InputStream in;
  private final boolean utf8;
  private Optional<Charset> older;
  private String line = "";
  private int at;
  private long number;
  private long firstOther;
  private long firstBroken;

  /// @param in the bytes, buffered
  /// @param charset UTF-8 or a set with one byte a character
  public LinesReader(InputStream in, Charset charset) {
    this.in = in;
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
    this.older = utf8 ? Optional.empty() : Optional.of(charset);
  }

  /// What was met that is not as the set has it, in words; empty where all was.
  public Optional<String> trouble() {
    if (firstOther > 0) {
      String set = older.map(Charset::name).orElse("");
      return Optional.of(
          "some of its lines are UTF-8 and others %s (the first that differs is line %d); each was read as what it is"
              .formatted(set, firstOther));
    }
    return firstBroken == 0
        ? Optional.empty()
        : Optional.of(
            "line %d holds bytes that are no UTF-8; such bytes were replaced, save it as UTF-8"
                .formatted(firstBroken));
  }

  @Override
  public int read(char[] out, int from, int length) throws IOException {
    if (at == line.length() && !more()) {
      return -1;
    }
    int n = Math.min(length, line.length() - at);
    line.getChars(at, at + n, out, from);
    at += n;
    return n;
  }

  /// Reads the next line, or as much of it as is held at once.
  private boolean more() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return false;
    }
    // A long line is cut behind a blank or the like, where no character can be.
    while (b >= 0) {
      bytes.write(b);
      if (b == '\n' || (bytes.size() >= LONGEST && b < '0') || bytes.size() >= 2 * LONGEST) {
        break;
      }
      b = in.read();
    }
    number += b == '\n' ? 1 : 0;
    line = decoded(bytes.toByteArray(), b == '\n' ? number : number + 1);
    at = 0;
    return true;
  }

  private String decoded(byte[] bytes, long number) {
    Utf8Tally tally = Utf8Tally.of(bytes, 0, bytes.length);
    boolean other = utf8 ? !tally.isUtf8() : tally.other() == 0 && tally.wide() >= TELLING;
    if (utf8 && other && older.isEmpty()) {
      older = Decoder.older(bytes);
    }
    boolean differs = other && older.isPresent();
    if (differs && firstOther == 0) {
      firstOther = number;
    }
    if (utf8 && !differs && tally.other() > 0 && firstBroken == 0) {
      firstBroken = number;
    }
    return new String(
        bytes, utf8 == differs ? older.orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
