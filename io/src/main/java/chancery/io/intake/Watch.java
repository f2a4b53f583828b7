package chancery.io.intake;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.Decoder.Decoded;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.feed.FeedItem;
import chancery.io.intake.feed.FeedPart;
import chancery.io.intake.feed.FeedReader;
import chancery.io.intake.feed.Opml;
import chancery.io.intake.web.Fetched;
import chancery.io.intake.web.Polite;
import chancery.io.page.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks at feeds, again and again: asks each only for what is new, and gives the items that were
/// not seen before, with their full text from the feed or with their pages fetched. One thread.
public final class Watch {
  private static final int MOST_SEEN = 5_000;
  private static final int MOST_TRIES = 5;

  private final Polite web;
  private final Limits limits;

  /// Watches through this.
  public Watch(Polite web, Limits limits) {
    this.web = web;
    this.limits = limits;
  }

  /// What is remembered of a feed from one look to the next.
  ///
  /// @param address the feed's address
  /// @param etag the server's mark of what was read last
  /// @param lastModified when that was changed
  /// @param seen ids of items that were dealt with, the latest last
  /// @param open ids of items whose pages could not be had yet, and how often that was tried
  public record Memory(
      String address,
      Optional<String> etag,
      Optional<String> lastModified,
      List<String> seen,
      java.util.Map<String, Integer> open) {
    public Memory {
      seen = List.copyOf(seen.subList(Math.max(0, seen.size() - MOST_SEEN), seen.size()));
      open = java.util.Map.copyOf(open);
    }

    /// A feed that was never looked at.
    public static Memory of(String address) {
      return new Memory(address, Optional.empty(), Optional.empty(), List.of(), java.util.Map.of());
    }
  }

  /// What a look at a feed gave.
  ///
  /// @param items what is new, and what could not be had
  /// @param after what to remember once the items are safely stored
  public record Look(List<IntakeItem> items, Memory after) {
    public Look {
      items = List.copyOf(items);
    }
  }

  /// Looks at a feed.
  public Look look(Opml.Feed feed, Memory before) throws InterruptedException {
    Optional<URI> address = Addresses.web(feed.address());
    if (address.isEmpty()) {
      return trouble(feed, before, "its address is none of the web (http, https)");
    }
    // Items that are still open stand in the feed as it was: ask for it whole.
    boolean whole = !before.open().isEmpty();
    Fetched fetched =
        web.get(
            address.get(),
            whole ? Optional.empty() : before.etag(),
            whole ? Optional.empty() : before.lastModified());
    return switch (fetched) {
      case Fetched.Unchanged _ -> new Look(List.of(), before);
      case Fetched.Not not -> trouble(feed, before, not.why());
      case Fetched.Content content -> items(feed, before, content);
    };
  }

  private static Look trouble(Opml.Feed feed, Memory before, String why) {
    return new Look(List.of(Refused.of(feed.address(), Reason.NOT_FETCHED, why)), before);
  }

  private Look items(Opml.Feed feed, Memory before, Fetched.Content content)
      throws InterruptedException {
    Optional<Decoded> text = Decoder.decode(content.body(), content.type().charset());
    if (text.isEmpty()) {
      return trouble(feed, before, "no character set fits its bytes");
    }
    FeedReader reader = new FeedReader(text.get().text());
    List<IntakeItem> items = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(before.seen());
    java.util.Map<String, Integer> open = new java.util.HashMap<>();
    for (Optional<FeedPart> part = reader.next(); part.isPresent(); part = reader.next()) {
      switch (part.get()) {
        case FeedPart.Broken(String why) ->
            items.add(Refused.of(feed.address(), Reason.BAD_XML, why));
        case FeedPart.Item(long number, FeedItem item) -> {
          String id = item.id().or(item::title).orElse("");
          if (!id.isEmpty() && !seen.contains(id)) {
            int tries = before.open().getOrDefault(id, 0);
            Result result = item(feed, reader, number, item, text.get().encoding());
            boolean again = result.passing && tries + 1 < MOST_TRIES;
            if (again) {
              open.put(id, tries + 1);
            } else {
              seen.add(id);
            }
            if (!again) {
              items.add(result.item);
            }
          }
        }
      }
    }
    Memory after =
        new Memory(feed.address(), content.etag(), content.lastModified(), List.copyOf(seen), open);
    return new Look(items, after);
  }

  private record Result(IntakeItem item, boolean passing) {}

  private Result item(
      Opml.Feed feed, FeedReader reader, long number, FeedItem item, String encoding)
      throws InterruptedException {
    Given given = given(feed, reader, item);
    if (item.page().isPresent()) {
      return new Result(
          new Captured(
              new Capture(
                  feed.address(), number, "item", Form.HTML, item.page().get(), encoding, given)),
          false);
    }
    String place = feed.address() + ", item " + number;
    Optional<URI> address = item.address().flatMap(Addresses::web);
    if (address.isEmpty()) {
      return new Result(
          Refused.of(place, Reason.SUMMARY, "it has a summary only and no address"), false);
    }
    return switch (web.get(address.get(), Optional.empty(), Optional.empty())) {
      case Fetched.Unchanged _ ->
          new Result(
              Refused.of(place, Reason.NOT_FETCHED, "the server says it is unchanged"), false);
      case Fetched.Not not ->
          new Result(
              Refused.of(place, Reason.NOT_FETCHED, address.get() + ": " + not.why()),
              not.isPassing());
      case Fetched.Content page -> new Result(page(number, feed, page, given), false);
    };
  }

  /// What feed and list say, the list's name where the feed has none.
  private static Given given(Opml.Feed feed, FeedReader reader, FeedItem item) {
    Given given = FeedRecords.given(reader, item);
    return new Given(
        given.id(),
        given.title(),
        given.published(),
        given.publisher().or(feed::name),
        given.address(),
        given.language(),
        given.seen(),
        given.authors(),
        given.extra());
  }

  private IntakeItem page(long number, Opml.Feed feed, Fetched.Content page, Given given) {
    String place = feed.address() + ", item " + number;
    boolean text = page.type().isHtml() || page.type().name().startsWith("text/");
    if (!text) {
      return Refused.of(place, Reason.BINARY, "its page is " + page.type().name());
    }
    if (page.body().length > limits.recordBytes()) {
      return Readers.tooLarge(place, limits);
    }
    Form form = page.type().name().equals("text/plain") ? Form.TEXT : Form.HTML;
    return Readers.text(
        feed.address(), number, "item", form, page.body(), page.type().charset(), given);
  }
}
