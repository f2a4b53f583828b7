package chancery.io.intake;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.Decoder.Decoded;
import chancery.io.bytes.Unpacking;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.warc.WarcReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/// Chooses how a file is read, by what its first bytes say.
final class Readers {
  private Readers() {}

  /// A reader for the file's records.
  static RecordReader of(Input input) throws IOException {
    boolean named = Sniffer.named(start(input.in())).isPresent();
    if (!named && WarcReader.isArchive(input.in(), input.path())) {
      return new WarcRecords(input);
    }
    if (!Unpacking.isGzip(input.in())) {
      return plain(input);
    }
    return plain(input.with(Unpacking.open(input.in(), input.limits().unpackedRatio())));
  }

  private static byte[] start(BufferedInputStream in) throws IOException {
    int few = 16;
    in.mark(few);
    byte[] start = in.readNBytes(few);
    in.reset();
    return start;
  }

  private static RecordReader plain(Input input) throws IOException {
    String path = input.path();
    BufferedInputStream in = input.in();
    in.mark(Sniffer.HEAD);
    byte[] head = in.readNBytes(Sniffer.HEAD);
    in.reset();
    Sniffer.Kind kind = Sniffer.kind(path, head);
    return Misnamed.noted(of(kind, input, head), path, kind);
  }

  private static RecordReader of(Sniffer.Kind kind, Input input, byte[] head) throws IOException {
    String path = input.path();
    BufferedInputStream in = input.in();
    return switch (kind) {
      case EMPTY ->
          refusing(
              in,
              Refused.of(
                  path, Reason.EMPTY, "it is empty, 0 records were read; fetch or save it again"));
      case BINARY -> refusing(in, binary(path, head));
      case FEED_LIST -> refusing(in, feedList(path));
      case XML -> refusing(in, unknownXml(path));
      case ZIP, TAR -> ArchiveRecords.open(input);
      case WARC -> new WarcRecords(input);
      case FEED -> new FeedRecords(input);
      case MAILBOX, MESSAGE -> new MailRecords(input);
      case RTF -> OfficeFiles.rtf(input);
      case PRESS -> PressRecords.text(input);
      case TEXT -> whole(input, Form.TEXT);
      case HTML -> html(input, head);
      case JSON_LINES ->
          Sniffer.wide(head).isPresent()
              ? refusing(in, wideLines(path))
              : new JsonLines(input, head);
      case JSON_VALUES -> new JsonValues(input);
      case TABLE -> Table.open(input, head);
    };
  }

  private static RecordReader html(Input input, byte[] head) {
    return PressRecords.isLikely(head) ? PressRecords.html(input) : whole(input, Form.HTML);
  }

  private static Refused binary(String path, byte[] head) {
    String what = Sniffer.named(head).orElse("binary");
    boolean packed = what.startsWith("packed") || what.endsWith("archive");
    String cure = packed ? "; unpack it first" : ", no text; save its text as .txt or .html";
    return Refused.of(path, Reason.BINARY, "it is " + what + cure);
  }

  private static Refused wideLines(String path) {
    return Refused.of(
        path, Reason.BAD_ENCODING, "it is UTF-16, and JSON Lines are UTF-8; save it as UTF-8");
  }

  private static Refused feedList(String path) {
    return Refused.of(
        path,
        Reason.UNSUPPORTED,
        "it is a list of feeds; watch them with `chancery watch " + path + "`");
  }

  private static Refused unknownXml(String path) {
    return Refused.of(
        path,
        Reason.UNSUPPORTED,
        "it is XML of a kind that is not read; give RSS, Atom, HTML, text, JSON Lines or CSV");
  }

  /// A reader that gives one refusal.
  static RecordReader refusing(BufferedInputStream in, Refused refused) {
    return new Once(in, () -> Optional.of(refused));
  }

  private static RecordReader whole(Input input, Form form) {
    return new Once(input.in(), () -> Optional.of(read(input, form)));
  }

  private static IntakeItem read(Input input, Form form) throws IOException {
    int most = input.limits().recordBytes();
    byte[] bytes = input.in().readNBytes(most + 1);
    return bytes.length > most
        ? tooLarge(input.path(), input.limits())
        : text(input.path(), 0, "", form, bytes, Optional.empty(), Given.nothing());
  }

  /// A record of these bytes, or why there is none.
  ///
  /// @param charset what something outside the bytes calls their character set
  static IntakeItem text(
      String path,
      long record,
      String unit,
      Form form,
      byte[] bytes,
      Optional<String> charset,
      Given given) {
    Optional<Decoded> decoded = Decoder.decode(bytes, charset);
    String place = record == 0 ? path : path + ", " + unit + " " + record;
    if (decoded.isEmpty()) {
      return Refused.of(
          place, Reason.BAD_ENCODING, "no character set fits its bytes; save it as UTF-8");
    }
    Decoded text = decoded.get();
    if (text.text().isBlank()) {
      return Refused.of(place, Reason.EMPTY, "it holds white space only, 0 records were read");
    }
    return new Captured(new Capture(path, record, unit, form, text.text(), text.encoding(), given));
  }

  static Refused tooLarge(String place, Limits limits) {
    return Refused.of(
        place,
        Reason.TOO_LARGE,
        "it is larger than %,d bytes, the most that one record may hold; cut it into articles"
            .formatted(limits.recordBytes()));
  }

  /// A reader whose one step gives one item.
  static RecordReader once(BufferedInputStream in, Step step) {
    return new Once(in, step);
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

  /// Reads an item.
  interface Step {
    /// The item; empty where there is none.
    Optional<IntakeItem> read() throws IOException;
  }
}
