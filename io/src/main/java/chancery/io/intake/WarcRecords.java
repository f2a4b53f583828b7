package chancery.io.intake;

import chancery.io.bytes.MediaType;
import chancery.io.bytes.Unpacking;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Damaged;
import chancery.io.intake.IntakeItem.Noted;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.warc.HttpResponse;
import chancery.io.intake.warc.WarcLimits;
import chancery.io.intake.warc.WarcPart;
import chancery.io.intake.warc.WarcReader;
import chancery.io.intake.warc.WarcRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The pages of a web archive. What is no page (requests, metadata, images, answers other than 200)
/// is passed over and counted in a note at the end.
final class WarcRecords implements RecordReader {
  private static final String UNIT = "record";
  private static final String APART =
      "; the rest is read, fetch this page by itself if you trust it";

  private final String path;
  private final WarcReader reader;
  private final WarcLimits limits;
  private final Map<String, Long> passed = new TreeMap<>();
  private boolean ended;

  WarcRecords(Input input) throws IOException {
    this.path = input.path();
    this.limits = WarcLimits.of(input.limits().recordBytes(), input.limits().unpackedRatio());
    this.reader = WarcReader.open(input.in(), input.path(), limits);
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    while (!ended) {
      Optional<WarcPart> part = reader.next();
      if (part.isEmpty()) {
        ended = true;
        return note();
      }
      Optional<IntakeItem> item = item(part.get());
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.empty();
  }

  private Optional<IntakeItem> note() {
    if (passed.isEmpty()) {
      return Optional.empty();
    }
    String what =
        passed.entrySet().stream()
            .map(e -> "%,d %s".formatted(e.getValue(), e.getKey()))
            .collect(Collectors.joining(", "));
    return Optional.of(Noted.of(path, "passed over, since they are no pages: " + what));
  }

  private Optional<IntakeItem> item(WarcPart part) {
    return switch (part) {
      case WarcPart.Gap(long from, long to, String why) ->
          Optional.of(
              Damaged.of(
                  "%s, bytes %d to %d".formatted(path, from, to),
                  why + "; what stands behind was read, fetch the file again for the rest"));
      case WarcPart.Large(long offset, String why) ->
          Optional.of(Refused.of(path + ", byte " + offset, Reason.TOO_LARGE, why + APART));
      case WarcPart.Whole(WarcRecord record) -> page(record);
    };
  }

  private Optional<IntakeItem> page(WarcRecord record) {
    return switch (record.type()) {
      case "response" -> response(record);
      case "resource" -> resource(record, Form.HTML);
      case "conversion" -> resource(record, Form.TEXT);
      default -> pass(record.type().isEmpty() ? "without a type" : record.type());
    };
  }

  private Optional<IntakeItem> pass(String kind) {
    int mostKinds = 40;
    passed.merge(passed.size() < mostKinds ? kind : "others", 1L, Long::sum);
    return Optional.empty();
  }

  private Optional<IntakeItem> response(WarcRecord record) {
    Optional<HttpResponse> answer = HttpResponse.parse(record.block(), limits);
    if (answer.isEmpty()) {
      return pass("response that is no HTTP");
    }
    int status = answer.get().status();
    if (status != 200) {
      return pass("response with status " + status);
    }
    MediaType type = MediaType.of(answer.get().field("Content-Type").orElse(""));
    if (!isPage(type)) {
      return pass(type.name());
    }
    String place = path + ", " + UNIT + " " + record.number();
    try {
      Optional<byte[]> body = answer.get().body(limits);
      return body.isEmpty()
          ? Optional.of(
              Refused.of(
                  place,
                  Reason.UNSUPPORTED,
                  "it is coded in a way that is not read: "
                      + answer.get().field("Content-Encoding").orElse("")))
          : Optional.of(captured(record, type, body.get()));
    } catch (Unpacking.TooLargeException e) {
      return Optional.of(Refused.of(place, Reason.TOO_LARGE, e.words() + APART));
    }
  }

  private static boolean isPage(MediaType type) {
    return type.isHtml() || type.name().equals("text/plain") || type.name().isEmpty();
  }

  private Optional<IntakeItem> resource(WarcRecord record, Form form) {
    MediaType type = MediaType.of(record.field("Content-Type").orElse(""));
    boolean fits = form == Form.HTML ? type.isHtml() : type.name().equals("text/plain");
    return fits
        ? Optional.of(captured(record, type, record.block()))
        : pass(record.type() + " of " + type.name());
  }

  private IntakeItem captured(WarcRecord record, MediaType type, byte[] body) {
    String place = path + ", " + UNIT + " " + record.number();
    Sniffer.Kind kind =
        Sniffer.kind("", java.util.Arrays.copyOf(body, Math.min(body.length, Sniffer.HEAD)));
    if (kind == Sniffer.Kind.BINARY) {
      return Refused.of(
          place,
          Reason.BINARY,
          "it calls itself " + type.name() + " and is no text; fetch it again");
    }
    if (kind == Sniffer.Kind.EMPTY) {
      return Refused.of(place, Reason.EMPTY, "its page is empty; fetch it again");
    }
    boolean html = type.isHtml() || kind == Sniffer.Kind.HTML;
    Given given =
        new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            record.target(),
            Optional.empty(),
            record.field("WARC-Date"),
            List.of(),
            Map.of());
    return Readers.text(
        path, record.number(), UNIT, html ? Form.HTML : Form.TEXT, body, type.charset(), given);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
