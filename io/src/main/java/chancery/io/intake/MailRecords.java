package chancery.io.intake;

import chancery.io.bytes.Decoder.Decoded;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.mail.Mailbox;
import chancery.io.intake.mail.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.StringNode;

/// The messages of a mailbox, or a single one: newsletters, each an article with its subject as
/// headline and its sender as outlet.
final class MailRecords implements RecordReader {
  private static final String UNIT = "message";

  private final String path;
  private final BufferedInputStream in;
  private final Limits limits;
  private Optional<Mailbox> mailbox = Optional.empty();
  private boolean started;
  private boolean ended;
  private long number;

  MailRecords(Input input) {
    this.path = input.path();
    this.in = input.in();
    this.limits = input.limits();
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    if (!started) {
      started = true;
      if (!isMailbox()) {
        ended = true;
        byte[] bytes = in.readNBytes(limits.recordBytes() + 1);
        return Optional.of(
            bytes.length > limits.recordBytes()
                ? Readers.tooLarge(path, limits)
                : item(0, path, bytes));
      }
      mailbox = Optional.of(new Mailbox(in, limits.recordBytes()));
    }
    number++;
    String place = path + ", message " + number;
    return mailbox
        .orElseThrow()
        .next()
        .map(letter ->
            letter
                .bytes()
                .map(bytes -> item(number, place, bytes))
                .orElseGet(() -> Readers.tooLarge(place, limits)));
  }

  private boolean isMailbox() throws IOException {
    in.mark(5);
    byte[] start = in.readNBytes(5);
    in.reset();
    return new String(start, java.nio.charset.StandardCharsets.ISO_8859_1).equals("From ");
  }

  private IntakeItem item(long record, String place, byte[] bytes) {
    Message message = Message.parse(bytes);
    Optional<Decoded> body = message.body().filter(b -> !b.text().isBlank());
    if (body.isEmpty()) {
      return Refused.of(place, Reason.NO_TEXT, "the message has no text, with or without markup");
    }
    return new Captured(
        new Capture(
            path,
            record,
            UNIT,
            message.html() ? Form.HTML : Form.TEXT,
            body.get().text(),
            body.get().encoding(),
            given(message)));
  }

  private static Given given(Message message) {
    Map<String, String> extra = new TreeMap<>();
    message
        .field("list-id")
        .ifPresent(list -> extra.put("list-id", StringNode.valueOf(list).toString()));
    return new Given(
        message.field("message-id").map(id -> id.replace("<", "").replace(">", "").strip()),
        message.field("subject"),
        message.field("date"),
        message.sender(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        extra);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
