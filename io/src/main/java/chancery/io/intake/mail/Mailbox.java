package chancery.io.intake.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Cuts a mailbox into its messages: each begins with a line `From …` behind a blank line, and
/// `>From` inside stands for `From` (mboxrd and mboxo). Holds one message. One thread.
public final class Mailbox implements Closeable {
  private static final String FROM = "From ";

  private final BufferedInputStream in;
  private final int most;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean ended;
  private boolean started;

  /// @param most the longest message, in bytes
  public Mailbox(BufferedInputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /// A message's bytes; empty where it is longer than one may be.
  public record Letter(Optional<String> latin1) {
    /// The bytes, where it fits.
    public Optional<byte[]> bytes() {
      return latin1.map(l -> l.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /// The next message; empty at the end.
  public Optional<Letter> next() throws IOException {
    if (!started) {
      started = true;
      ended = !readLine();
    }
    if (ended) {
      return Optional.empty();
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    boolean fits = true;
    boolean blank = false;
    while (readLine()) {
      String text = line.toString(StandardCharsets.ISO_8859_1);
      if (blank && text.startsWith(FROM)) {
        return Optional.of(letter(message, fits));
      }
      blank = text.isBlank();
      String bare = quoted(text) ? text.substring(1) : text;
      fits &= message.size() + bare.length() < most;
      if (fits) {
        message.writeBytes(bare.getBytes(StandardCharsets.ISO_8859_1));
        message.write('\n');
      }
    }
    ended = true;
    return Optional.of(letter(message, fits));
  }

  private static Letter letter(ByteArrayOutputStream message, boolean fits) {
    return new Letter(
        fits ? Optional.of(message.toString(StandardCharsets.ISO_8859_1)) : Optional.empty());
  }

  private static boolean quoted(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '>') {
      marks++;
    }
    return marks > 0 && text.startsWith(FROM, marks);
  }

  /// Reads a line without its end, at most a message long; false at the end of the mailbox.
  private boolean readLine() throws IOException {
    line.reset();
    int c = in.read();
    if (c < 0) {
      return false;
    }
    while (c >= 0 && c != '\n') {
      if (c != '\r' && line.size() <= most) {
        line.write(c);
      }
      c = in.read();
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
