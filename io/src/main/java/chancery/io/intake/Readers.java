package chancery.io.intake;

import chancery.io.intake.Capture.Form;
import chancery.io.intake.Decoder.Decoded;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/// Chooses how a file is read, by what its first bytes say.
final class Readers {
  private Readers() {}

  /// A reader for the file's records.
  static RecordReader of(String path, BufferedInputStream in, Limits limits) throws IOException {
    in.mark(Sniffer.HEAD);
    byte[] head = in.readNBytes(Sniffer.HEAD);
    in.reset();
    return switch (Sniffer.kind(path, head)) {
      case EMPTY ->
          refusing(in, Refused.of(path, Reason.EMPTY, "it is empty; nothing was taken in"));
      case BINARY -> refusing(in, binary(path, head));
      case UNSUPPORTED ->
          refusing(
              in,
              Refused.of(
                  path,
                  Reason.UNSUPPORTED,
                  "it looks like a crawl, a feed or XML, which is not read; give text, HTML, JSON"
                      + " Lines or CSV"));
      case TEXT -> whole(path, Form.TEXT, in, limits);
      case HTML -> whole(path, Form.HTML, in, limits);
      case JSON_LINES -> new JsonLines(path, in, limits);
      case JSON_VALUES -> new JsonValues(path, in);
      case TABLE -> Table.open(path, in, head, limits);
    };
  }

  private static Refused binary(String path, byte[] head) {
    String what = Sniffer.named(head).map(name -> "it is " + name).orElse("it is binary");
    return Refused.of(path, Reason.BINARY, what + ", no text; save its text as .txt or .html");
  }

  /// A reader that gives one refusal.
  static RecordReader refusing(BufferedInputStream in, Refused refused) {
    return new Once(in, () -> Optional.of(refused));
  }

  private static RecordReader whole(String path, Form form, BufferedInputStream in, Limits limits) {
    return new Once(in, () -> Optional.of(read(path, form, in, limits)));
  }

  private static IntakeItem read(String path, Form form, BufferedInputStream in, Limits limits)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.recordBytes() + 1);
    if (bytes.length > limits.recordBytes()) {
      return tooLarge(path, limits);
    }
    Optional<Decoded> decoded = Decoder.decode(bytes);
    if (decoded.isEmpty()) {
      return Refused.of(
          path, Reason.BAD_ENCODING, "no character set fits its bytes; save it as UTF-8");
    }
    Decoded text = decoded.get();
    if (text.text().isBlank()) {
      return Refused.of(path, Reason.EMPTY, "it holds white space only; nothing was taken in");
    }
    return new Captured(new Capture(path, 0, form, text.text(), text.encoding(), Given.nothing()));
  }

  static Refused tooLarge(String place, Limits limits) {
    return Refused.of(
        place,
        Reason.TOO_LARGE,
        "it is larger than %,d bytes, the most that one record may hold; cut it into articles"
            .formatted(limits.recordBytes()));
  }

  /// Reads once.
  private static final class Once implements RecordReader {
    private final BufferedInputStream in;
    private final Step step;
    private boolean done;

    Once(BufferedInputStream in, Step step) {
      this.in = in;
      this.step = step;
    }

    @Override
    public Optional<IntakeItem> next() throws IOException {
      if (done) {
        return Optional.empty();
      }
      done = true;
      return step.read();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private interface Step {
    Optional<IntakeItem> read() throws IOException;
  }
}
