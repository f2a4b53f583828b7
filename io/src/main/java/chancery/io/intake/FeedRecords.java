package chancery.io.intake;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.Decoder.Decoded;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.feed.FeedItem;
import chancery.io.intake.feed.FeedPart;
import chancery.io.intake.feed.FeedReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// The items of a feed that give their full text. One that gives a summary only is refused: its
/// page would have to be fetched, which `watch` does.
final class FeedRecords implements RecordReader {
  private static final String UNIT = "item";

  private final String path;
  private final BufferedInputStream in;
  private final Limits limits;
  private Optional<FeedReader> feed = Optional.empty();
  private String encoding = "";
  private boolean ended;

  FeedRecords(Input input) {
    this.path = input.path();
    this.in = input.in();
    this.limits = input.limits();
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    if (feed.isEmpty()) {
      Optional<IntakeItem> trouble = open();
      if (trouble.isPresent()) {
        ended = true;
        return trouble;
      }
    }
    FeedReader reader = feed.orElseThrow();
    return reader.next().map(part -> item(reader, part));
  }

  private Optional<IntakeItem> open() throws IOException {
    byte[] bytes = in.readNBytes(limits.recordBytes() + 1);
    if (bytes.length > limits.recordBytes()) {
      return Optional.of(Readers.tooLarge(path, limits));
    }
    Optional<Decoded> decoded = Decoder.decode(bytes);
    if (decoded.isEmpty()) {
      return Optional.of(
          Refused.of(
              path, Reason.BAD_ENCODING, "no character set fits its bytes; save it as UTF-8"));
    }
    encoding = decoded.get().encoding();
    feed = Optional.of(new FeedReader(decoded.get().text()));
    return Optional.empty();
  }

  private IntakeItem item(FeedReader reader, FeedPart part) {
    return switch (part) {
      case FeedPart.Broken(String why) ->
          Refused.of(
              path,
              Reason.BAD_XML,
              why + "; the items before were read, mend or fetch it again for the rest");
      case FeedPart.Item(long number, FeedItem item) ->
          item.page()
              .<IntakeItem>map(page ->
                  new Captured(
                      new Capture(
                          path, number, UNIT, Form.HTML, page, encoding, given(reader, item))))
              .orElseGet(() ->
                  Refused.of(
                      path + ", item " + number,
                      Reason.SUMMARY,
                      "the feed gives a summary only; `chancery watch` fetches the pages of a"
                          + " feed"));
    };
  }

  /// What a feed says of an item.
  static Given given(FeedReader feed, FeedItem item) {
    return new Given(
        item.id(),
        item.title(),
        item.published(),
        feed.title(),
        item.address(),
        feed.language(),
        Optional.empty(),
        item.authors(),
        Map.of());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
