package chancery.io.intake;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.Decoder.Decoded;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Noted;
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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  /// @param open ids of items whose pages could not be had yet, and how often they were asked for
  public record Memory(
      String address,
      Optional<String> etag,
      Optional<String> lastModified,
      List<String> seen,
      Map<String, Integer> open) {
    public Memory {
      seen = List.copyOf(seen.subList(Math.max(0, seen.size() - MOST_SEEN), seen.size()));
      open = Map.copyOf(open);
    }

    /// A feed that was never looked at.
    public static Memory of(String address) {
      return new Memory(address, Optional.empty(), Optional.empty(), List.of(), Map.of());
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
    Round round = new Round(before);
    for (Optional<FeedPart> part = reader.next(); part.isPresent(); part = reader.next()) {
      switch (part.get()) {
        case FeedPart.Broken(String why) ->
            round.items.add(
                Refused.of(
                    feed.address(), Reason.BAD_XML, why + "; the items before were taken in"));
        case FeedPart.Item(long number, FeedItem item) -> {
          String id = item.id().or(item::title).orElse("");
          if (id.isEmpty()) {
            round.items.add(nameless(feed, number));
          } else if (round.isNew(id)) {
            round.add(id, item(feed, reader, number, item, text.get().encoding()));
          }
        }
      }
    }
    return new Look(round.items, round.after(feed, content));
  }

  private static Refused nameless(Opml.Feed feed, long number) {
    return Refused.of(
        feed.address() + ", item " + number,
        Reason.BAD_FIELD,
        "it has no id, address or title that it could be known by; take the feed's file in with"
            + " `chancery ingest`");
  }

  /// What a look at a feed adds to what is remembered of it.
  private static final class Round {
    private final Memory before;
    private final List<IntakeItem> items = new ArrayList<>();
    private final Set<String> seen;
    private final Map<String, Integer> open = new HashMap<>();

    Round(Memory before) {
      this.before = before;
      this.seen = new LinkedHashSet<>(before.seen());
    }

    boolean isNew(String id) {
      return !seen.contains(id);
    }

    /// Ends an item, or leaves it open for the next round where its page may still come.
    void add(String id, Result result) {
      int tries = before.open().getOrDefault(id, 0);
      int tried = tries + (result.again == Fetched.Again.LATER ? 1 : 0);
      boolean ended = result.again == Fetched.Again.NEVER;
      if (!ended && tried < MOST_TRIES) {
        open.put(id, tried);
        items.add(result.open(tried));
      } else {
        seen.add(id);
        items.add(ended ? result.item : result.givenUp());
      }
    }

    Memory after(Opml.Feed feed, Fetched.Content content) {
      return new Memory(
          feed.address(), content.etag(), content.lastModified(), List.copyOf(seen), open);
    }
  }

  /// What became of an item of a feed.
  ///
  /// @param item its article, or why there is none
  /// @param again whether the next round may bring it
  private record Result(IntakeItem item, Fetched.Again again) {
    static Result of(IntakeItem item) {
      return new Result(item, Fetched.Again.NEVER);
    }

    private String words() {
      return item instanceof Refused refused ? refused.message() : item.place();
    }

    /// That it is left for the next round, in words.
    IntakeItem open(int tried) {
      String tries = tried == 0 ? "" : " (try %d of %d)".formatted(tried, MOST_TRIES);
      return new Noted(item.place(), words() + "; it is asked for again next round" + tries);
    }

    IntakeItem givenUp() {
      return new Refused(
          item.place(),
          Reason.NOT_FETCHED,
          words() + "; given up after %d tries".formatted(MOST_TRIES),
          Optional.empty());
    }
  }

  private Result item(
      Opml.Feed feed, FeedReader reader, long number, FeedItem item, String encoding)
      throws InterruptedException {
    Given given = given(feed, reader, item);
    if (item.page().isPresent()) {
      return Result.of(
          new Captured(
              new Capture(
                  feed.address(), number, "item", Form.HTML, item.page().get(), encoding, given)));
    }
    String place = feed.address() + ", item " + number;
    Optional<URI> address = item.address().flatMap(Addresses::web);
    if (address.isEmpty()) {
      return Result.of(Refused.of(place, Reason.SUMMARY, "it has a summary only and no address"));
    }
    return switch (web.get(address.get(), Optional.empty(), Optional.empty())) {
      case Fetched.Unchanged _ ->
          Result.of(Refused.of(place, Reason.NOT_FETCHED, "the server says it is unchanged"));
      case Fetched.Not not ->
          new Result(
              Refused.of(place, Reason.NOT_FETCHED, address.get() + ": " + not.why()), not.again());
      case Fetched.Content page -> Result.of(page(number, feed, page, given));
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
