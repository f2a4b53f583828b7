package chancery.io.intake.web;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.Decoder.Decoded;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Fetches as a guest: asks a site's `robots.txt` first and keeps to it, waits between two requests
/// to one host as long as it or the user asks, and longer after a host was in trouble. What it has
/// to remember for that can be taken over from the command before. One thread.
public final class Polite {
  private static final String US = "chancery";
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration MOST_BACK_OFF = Duration.ofHours(6);
  private static final Duration MOST_GAP = Duration.ofMinutes(2);
  private static final int MOST_HOSTS = 10_000;
  private static final int MOST_FAILURES = 20;
  private static final int MOST_KEPT_RULES = 500;

  private final Fetcher fetcher;
  private final Duration gap;
  private final Waiting waiting;
  private final Map<String, Host> hosts =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  /// Time, as it passes.
  public interface Waiting {
    /// What time it is.
    Instant now();

    /// Waits.
    void sleep(Duration time) throws InterruptedException;
  }

  /// What is known of a host.
  private static final class Host {
    private Optional<Rules> rules = Optional.empty();
    private String trouble = "";
    private Instant asked = Instant.MIN;
    private Instant next = Instant.MIN;
    private Instant closedUntil = Instant.MIN;
    private int failures;
  }

  /// A site's rules, or why they can't be had.
  private sealed interface Rules {
    record Known(Robots robots) implements Rules {}

    record Missing(Fetched.Not why) implements Rules {}
  }

  /// @param gap between two requests to one host, where it asks for no longer one
  /// @param known what an earlier command remembered ([#hosts]); times that lie further ahead than
  ///   any that we set are cut to that
  public Polite(Fetcher fetcher, Duration gap, Waiting waiting, List<HostMemory> known) {
    this.fetcher = fetcher;
    this.gap = gap;
    this.waiting = waiting;
    Instant now = waiting.now();
    known.forEach(memory -> hosts.put(memory.origin(), host(memory, now)));
  }

  private static Host host(HostMemory memory, Instant now) {
    Host host = new Host();
    host.next = within(memory.next(), now.plus(MOST_GAP));
    host.closedUntil = within(memory.closedUntil(), now.plus(MOST_BACK_OFF));
    host.trouble = memory.trouble();
    host.failures = Math.clamp(memory.failures(), 0, MOST_FAILURES);
    host.asked = within(memory.asked(), now);
    host.rules = memory.rules().map(Rules.Known::new);
    return host;
  }

  private static Instant within(Optional<Instant> time, Instant most) {
    return time.map(t -> t.isAfter(most) ? most : t).orElse(Instant.MIN);
  }

  /// What the next command has to know of the hosts that were asked: of those that are to be left
  /// alone for a while, were in trouble within a day, or gave their rules within a day.
  public List<HostMemory> hosts() {
    Instant now = waiting.now();
    List<HostMemory> kept = new ArrayList<>();
    hosts.forEach((origin, host) -> {
      boolean ruled = host.rules.isPresent() && now.isBefore(after(host.asked, KEPT));
      boolean troubled = host.failures > 0 && now.isBefore(after(host.closedUntil, KEPT));
      if (ruled || troubled || now.isBefore(host.next)) {
        kept.add(memory(origin, host));
      }
    });
    return kept;
  }

  private static HostMemory memory(String origin, Host host) {
    Optional<Robots> rules =
        host.rules
            .filter(Rules.Known.class::isInstance)
            .map(known -> ((Rules.Known) known).robots())
            .filter(robots -> robots.rules().size() <= MOST_KEPT_RULES);
    return new HostMemory(
        origin,
        told(host.next),
        told(host.closedUntil),
        host.trouble,
        host.failures,
        told(host.asked),
        rules);
  }

  private static Optional<Instant> told(Instant time) {
    return time.equals(Instant.MIN) ? Optional.empty() : Optional.of(time);
  }

  private static Instant after(Instant time, Duration more) {
    return time.equals(Instant.MIN) ? time : time.plus(more);
  }

  /// Gets what stands at an address, when the host's turn has come and if it lets us.
  public Fetched get(URI address, Optional<String> etag, Optional<String> lastModified)
      throws InterruptedException {
    if (address.getHost() == null) {
      return Fetched.Not.never("its address names no host");
    }
    Host host = hosts.computeIfAbsent(origin(address), _ -> new Host());
    if (waiting.now().isBefore(host.closedUntil)) {
      return Fetched.Not.yet(
          "its host was in trouble (%s) and is left alone until %s"
              .formatted(host.trouble, host.closedUntil.truncatedTo(ChronoUnit.SECONDS)));
    }
    return switch (rules(address, host)) {
      case Rules.Missing(Fetched.Not not) ->
          not.isPassing()
              ? Fetched.Not.now(
                  "the site's robots.txt can't be had now (%s), and without it nothing is fetched"
                      .formatted(not.why()))
              : Fetched.Not.never("asked for the site's robots.txt: " + not.why());
      case Rules.Known(Robots robots) ->
          robots.allows(path(address))
              ? turn(address, host, robots, etag, lastModified)
              : Fetched.Not.never("the site's robots.txt asks not to fetch it");
    };
  }

  private static String path(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return (path.isEmpty() ? "/" : path) + query;
  }

  private static String origin(URI address) {
    return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
  }

  private Fetched turn(
      URI address, Host host, Robots robots, Optional<String> etag, Optional<String> lastModified)
      throws InterruptedException {
    Instant now = waiting.now();
    if (now.isBefore(host.next)) {
      waiting.sleep(Duration.between(now, host.next));
    }
    Fetched fetched = fetcher.get(address, etag, lastModified);
    Duration wait = robots.delay().filter(d -> d.compareTo(gap) > 0).orElse(gap);
    host.next = waiting.now().plus(wait);
    note(host, fetched);
    return fetched;
  }

  /// A host in trouble is left alone: as long as it asks, else for a minute, two, four …
  private void note(Host host, Fetched fetched) {
    if (fetched instanceof Fetched.Not not && not.isPassing()) {
      host.trouble = not.why();
      host.failures = Math.min(host.failures + 1, MOST_FAILURES);
      Duration doubled = Duration.ofMinutes(1L << (host.failures - 1));
      Duration wait =
          not.after().filter(a -> a.compareTo(doubled) > 0).orElse(not.after().orElse(doubled));
      host.closedUntil =
          waiting.now().plus(wait.compareTo(MOST_BACK_OFF) > 0 ? MOST_BACK_OFF : wait);
    } else {
      host.failures = 0;
      host.trouble = "";
    }
  }

  /// The site's rules, asked for once a day. As RFC 9309 has it: where there are none everything is
  /// allowed, where they can't be had nothing is.
  private Rules rules(URI address, Host host) throws InterruptedException {
    Instant now = waiting.now();
    if (host.rules.isPresent() && now.isBefore(after(host.asked, KEPT))) {
      return host.rules.get();
    }
    URI place = URI.create(origin(address) + "/robots.txt");
    Fetched fetched = turn(place, host, Robots.open(), Optional.empty(), Optional.empty());
    boolean passing = fetched instanceof Fetched.Not not && not.isPassing();
    Rules rules = rules(fetched);
    host.rules = passing ? Optional.empty() : Optional.of(rules);
    host.asked = now;
    return rules;
  }

  private static Rules rules(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Content content ->
          new Rules.Known(
              Decoder.decode(content.body())
                  .map(Decoded::text)
                  .map(text -> Robots.parse(text, US))
                  .orElse(Robots.open()));
      case Fetched.Unchanged _ -> new Rules.Known(Robots.open());
      case Fetched.Not not ->
          not.status() >= 400 && !not.isPassing()
              ? new Rules.Known(Robots.open())
              : new Rules.Missing(not);
    };
  }
}
