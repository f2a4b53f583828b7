package chancery.io.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.io.intake.Capture;
import chancery.io.intake.IntakeItem;
import chancery.io.intake.Limits;
import chancery.io.intake.Reason;
import chancery.io.intake.Watch;
import chancery.io.intake.Watch.Look;
import chancery.io.intake.Watch.Memory;
import chancery.io.intake.WatchMemory;
import chancery.io.intake.feed.Opml;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Manners, on a real server and a clock of our own.
class PoliteTest {
  private static final String STORY =
      "<p>Minister Berg met his colleague Koric on Monday for talks about the bridge over the river.</p>"
          .repeat(8);

  /// Time that passes only when somebody waits.
  private static final class Hours implements Polite.Waiting {
    private Instant now = Instant.parse("2023-12-04T10:00:00Z");
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public void sleep(Duration time) {
      waits.add(time);
      now = now.plus(time);
    }
  }

  @TempDir private Path folder;
  private final Hours hours = new Hours();
  private LocalServer site;
  private Fetcher fetcher;
  private Polite polite;

  @BeforeEach
  void start() throws IOException {
    site = new LocalServer("127.0.0.1");
    fetcher =
        Fetcher.open(
            FetchLimits.standard(), InetAddress::getAllByName, InetAddress::isLoopbackAddress);
    polite = new Polite(fetcher, Duration.ofSeconds(5), hours, List.of());
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    site.close();
  }

  private Fetched get(String path) throws InterruptedException {
    return polite.get(site.at(path), Optional.empty(), Optional.empty());
  }

  @Test
  void robotsAreAskedFirstAndKeptTo() throws Exception {
    site.on("/robots.txt", 200, "User-agent: *\nDisallow: /private\nCrawl-delay: 20\n");
    site.on("/a", 200, "A").on("/private/b", 200, "B");
    assertThat(get("/a")).isInstanceOf(Fetched.Content.class);
    assertThat(((Fetched.Not) get("/private/b")).why()).contains("robots.txt");
    assertThat(get("/a")).isInstanceOf(Fetched.Content.class);
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/a");
    assertThat(hours.waits).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(20));
  }

  @Test
  void whereTheRulesCannotBeHadNothingIsFetched() throws Exception {
    site.on("/robots.txt", 503, "").on("/a", 200, "A");
    Fetched.Not not = (Fetched.Not) get("/a");
    assertThat(not.why()).contains("robots.txt can't be had now");
    assertThat(not.isPassing()).isTrue(); // so that the page is tried again
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void aHostInTroubleIsLeftAloneForLongerAndLonger() throws Exception {
    site.on("/a", 500, "");
    assertThat(((Fetched.Not) get("/a")).status()).isEqualTo(500);
    assertThat(((Fetched.Not) get("/a")).why()).contains("left alone until");
    hours.sleep(Duration.ofSeconds(61));
    assertThat(((Fetched.Not) get("/a")).status()).isEqualTo(500);
    hours.sleep(Duration.ofSeconds(61));
    assertThat(((Fetched.Not) get("/a")).why()).contains("left alone until");
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/a");
  }

  @Test
  void theLongestRuleDecides() {
    Robots robots =
        Robots.parse(
            "User-agent: other\n"
                + "Disallow: /\n\n"
                + "User-agent: Chancery\n"
                + "User-agent: third\n"
                + "Disallow: /a\n"
                + "Allow: /a/b # but\n"
                + "Disallow: /*.pdf$\n"
                + "Disallow: /x*y*z\n",
            "chancery");
    assertThat(robots.allows("/")).isTrue();
    assertThat(robots.allows("/a/c")).isFalse();
    assertThat(robots.allows("/a/b/c")).isTrue();
    assertThat(robots.allows("/q.pdf")).isFalse();
    assertThat(robots.allows("/q.pdf?x")).isTrue();
    assertThat(robots.allows("/x1y2z3")).isFalse();
    assertThat(Robots.parse("Disallow: /", "chancery").allows("/")).isTrue();
    assertThat(Robots.parse("User-agent: *\nDisallow:", "chancery").allows("/")).isTrue();
  }

  private String feed(String items) {
    return "<rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>River"
        + " Daily</title>"
        + items
        + "</channel></rss>";
  }

  private String item(int n, String more) {
    return "<item><guid isPermaLink=\"false\">r-"
        + n
        + "</guid><title>Talks "
        + n
        + "</title><link>"
        + site.at("/page/" + n)
        + "</link>"
        + more
        + "</item>";
  }

  private static List<String> words(Look look) {
    return look.items().stream()
        .map(item ->
            switch (item) {
              case IntakeItem.Captured(Capture c) ->
                  c.given().title().orElse("") + " " + c.text().contains("Minister Berg");
              case IntakeItem.Refused refused -> "refused " + refused.reason().code();
              case IntakeItem.Noted _ -> "noted";
              default -> "?";
            })
        .toList();
  }

  /// What is said of the items that gave no article.
  private static List<String> said(Look look) {
    return look.items().stream()
        .flatMap(item ->
            switch (item) {
              case IntakeItem.Refused refused -> Stream.of(refused.message());
              case IntakeItem.Noted noted -> Stream.of(noted.message());
              default -> Stream.empty();
            })
        .toList();
  }

  @Test
  void aFeedBringsWhatIsNewWithItsPages() throws Exception {
    Watch watch = new Watch(polite, Limits.standard());
    Opml.Feed address = new Opml.Feed(site.at("/feed").toString(), Optional.empty());
    String full = "<content:encoded><![CDATA[" + STORY + "]]></content:encoded>";
    site.on(
        "/feed",
        200,
        feed(item(1, full) + item(2, "<description>Short.</description>")),
        "ETag",
        "\"v1\"");
    site.on("/page/2", 200, "<html><body>" + STORY + "</body></html>", "Content-Type", "text/html");
    Look first = watch.look(address, Memory.of(address.address()));
    assertThat(words(first)).containsExactly("Talks 1 true", "Talks 2 true");
    assertThat(site.asked()).containsExactly("/robots.txt", "/feed", "/page/2");

    Look second = watch.look(address, first.after());
    assertThat(second.items()).isEmpty();
    assertThat(site.asked()).last().isEqualTo("/feed if not \"v1\"");

    site.on("/feed", 200, feed(item(3, full) + item(1, full)), "ETag", "\"v2\"");
    assertThat(words(watch.look(address, second.after()))).containsExactly("Talks 3 true");
  }

  @Test
  void aPageThatCannotBeHadNowIsTriedAgainAndOneThatMayNotIsRefused() throws Exception {
    Watch watch = new Watch(polite, Limits.standard());
    Opml.Feed address = new Opml.Feed(site.at("/feed").toString(), Optional.empty());
    site.on("/feed", 200, feed(item(1, "") + item(2, "")), "ETag", "\"v1\"");
    site.on("/page/1", 403, "");
    site.on("/page/2", 503, "");
    Look first = watch.look(address, Memory.of(address.address()));
    assertThat(words(first)).containsExactly("refused not-fetched", "noted");
    assertThat(said(first).getLast())
        .endsWith("the server answers 503; it is asked for again next round (try 1 of 5)");
    assertThat(first.after().open()).containsOnlyKeys("r-2");
    hours.sleep(Duration.ofHours(1));
    site.on("/page/2", 200, "<html><body>" + STORY + "</body></html>", "Content-Type", "text/html");
    Look second = watch.look(address, first.after());
    assertThat(words(second)).containsExactly("Talks 2 true");
    assertThat(second.after().open()).isEmpty();
  }

  /// It used to be passed over without a word.
  @Test
  void anItemThatNothingTellsFromOthersIsSaidSo() throws Exception {
    Watch watch = new Watch(polite, Limits.standard());
    Opml.Feed address = new Opml.Feed(site.at("/feed").toString(), Optional.empty());
    String nameless = "<item><description>" + STORY.replace("<", "&lt;") + "</description></item>";
    site.on("/feed", 200, feed(nameless));
    Look look = watch.look(address, Memory.of(address.address()));
    assertThat(words(look)).containsExactly("refused bad-field");
    assertThat(said(look).getFirst()).contains("item 1", "it has no id, address or title");
  }

  /// A page that was redirected to a private address used to be asked for in five rounds.
  @Test
  void aPrivateAddressIsRefusedForGoodAndLeavesTheHostOpen() throws Exception {
    Polite strict =
        new Polite(
            Fetcher.open(
                FetchLimits.standard(),
                InetAddress::getAllByName,
                address -> address.getHostAddress().equals("127.0.0.1")),
            Duration.ofSeconds(5),
            hours,
            List.of());
    site.on("/a", 302, "", "Location", "http://127.0.0.2:9/secret").on("/b", 200, "B");
    Fetched.Not not = (Fetched.Not) strict.get(site.at("/a"), Optional.empty(), Optional.empty());
    assertThat(not.why()).contains("127.0.0.2 leads to a private address");
    assertThat(not.isPassing()).isFalse();
    assertThat(strict.get(site.at("/b"), Optional.empty(), Optional.empty()))
        .isInstanceOf(Fetched.Content.class);
    for (int i = 0; i < 2; i++) {
      Fetched.Not host =
          (Fetched.Not)
              strict.get(URI.create("http://127.0.0.2:9/a"), Optional.empty(), Optional.empty());
      assertThat(host.isPassing()).isFalse();
      assertThat(host.why())
          .isEqualTo(
              "asked for the site's robots.txt: 127.0.0.2 leads to a private address, from which"
                  + " nothing is fetched");
    }
  }

  @Test
  void aRefusalEndsAnItemAtItsFirstRound() throws Exception {
    Watch watch = new Watch(polite, Limits.standard());
    Opml.Feed address = new Opml.Feed(site.at("/feed").toString(), Optional.empty());
    site.on("/robots.txt", 200, "User-agent: *\nDisallow: /page/2\n");
    site.on("/feed", 200, feed(item(1, "") + item(2, "")), "ETag", "\"v1\"");
    site.on("/page/1", 302, "", "Location", "file:///etc/passwd");
    Look first = watch.look(address, Memory.of(address.address()));
    assertThat(said(first).getFirst()).contains("/page/1: only http and https are fetched");
    assertThat(said(first).getLast())
        .contains("/page/2: the site's robots.txt asks not to fetch it");
    assertThat(first.after().open()).isEmpty();
    assertThat(watch.look(address, first.after()).items()).isEmpty();
  }

  @Test
  void aHostThatAsksToWaitIsLeftAloneAndTheWaitCostsNoTry() throws Exception {
    Watch watch = new Watch(polite, Limits.standard());
    Opml.Feed address = new Opml.Feed(site.at("/feed").toString(), Optional.empty());
    String full = "<content:encoded><![CDATA[" + STORY + "]]></content:encoded>";
    try (LocalServer pages = new LocalServer("127.0.0.2")) {
      String away = pages.at("/page").toString();
      String link = "<item><guid>a</guid><title>Away</title><link>" + away + "</link></item>";
      site.on("/feed", 200, feed(item(1, full) + link));
      pages.on("/page", 429, "", "Retry-After", "7200");
      Look look = watch.look(address, Memory.of(address.address()));
      assertThat(said(look).getFirst())
          .contains("the server answers 429 and asks to wait 7200 s; it is asked for again")
          .endsWith("(try 1 of 5)");
      for (int round = 0; round < 6; round++) {
        hours.sleep(Duration.ofMinutes(15));
        look = watch.look(address, look.after());
        assertThat(said(look).getFirst())
            .contains(
                "its host was in trouble (the server answers 429", "is left alone until 2023-");
        assertThat(look.after().open()).containsEntry("a", 1);
      }
      hours.sleep(Duration.ofHours(1));
      pages.on(
          "/page", 200, "<html><body>" + STORY + "</body></html>", "Content-Type", "text/html");
      assertThat(words(watch.look(address, look.after()))).containsExactly("Away true");
      assertThat(pages.asked()).containsExactly("/robots.txt", "/page", "/page");
    }
  }

  @Test
  void aPageThatIsNeverHadIsGivenUpAndThatIsSaid() throws Exception {
    Watch watch = new Watch(polite, Limits.standard());
    Opml.Feed address = new Opml.Feed(site.at("/feed").toString(), Optional.empty());
    site.on("/feed", 200, feed(item(1, "")));
    site.on("/page/1", 503, "");
    Look look = watch.look(address, Memory.of(address.address()));
    for (int round = 1; round < 5; round++) {
      hours.sleep(Duration.ofHours(7));
      assertThat(words(look)).containsExactly("noted");
      look = watch.look(address, look.after());
    }
    assertThat(said(look).getFirst()).endsWith("the server answers 503; given up after 5 tries");
    hours.sleep(Duration.ofHours(7));
    assertThat(watch.look(address, look.after()).items()).isEmpty();
  }

  @Test
  void whatIsRememberedIsReadBack() throws IOException {
    Path file = folder.resolve("record.db.watch");
    Memory memory =
        new Memory(
            "https://a.example/f",
            Optional.of("\"v1\""),
            Optional.empty(),
            List.of("1", "2"),
            java.util.Map.of("3", 1));
    WatchMemory.open(file).keep(memory, List.of());
    assertThat(WatchMemory.open(file).of("https://a.example/f")).isEqualTo(memory);
    assertThat(WatchMemory.open(file).of("https://b.example/f").seen()).isEmpty();
  }

  /// What the next command goes by: the file that this one leaves.
  private Polite nextCommand(Polite before) throws IOException {
    Path file = folder.resolve("record.db.watch");
    WatchMemory.open(file).keep(Memory.of("https://a.example/f"), before.hosts());
    return new Polite(fetcher, Duration.ofSeconds(5), hours, WatchMemory.open(file).hosts());
  }

  private Fetched get(Polite web, String path) throws InterruptedException {
    return web.get(site.at(path), Optional.empty(), Optional.empty());
  }

  @Test
  void aWaitThatAHostAskedForIsKeptToByTheNextCommand() throws Exception {
    site.on("/a", 429, "", "Retry-After", "7200").on("/b", 200, "B");
    assertThat(((Fetched.Not) get("/a")).status()).isEqualTo(429);
    Polite next = nextCommand(polite);
    hours.sleep(Duration.ofMinutes(119));
    assertThat(((Fetched.Not) get(next, "/b")).why())
        .contains("the server answers 429 and asks to wait 7200 s", "is left alone until 2023-");
    assertThat(((Fetched.Not) get(next, "/b")).again()).isEqualTo(Fetched.Again.NOT_YET);
    hours.sleep(Duration.ofMinutes(1));
    assertThat(get(next, "/b")).isInstanceOf(Fetched.Content.class);
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/b");
  }

  @Test
  void backOffDoublesFromCommandToCommand() throws Exception {
    site.on("/a", 500, "");
    Polite web = polite;
    for (int failure = 0; failure < 4; failure++) {
      assertThat(((Fetched.Not) get(web, "/a")).status()).isEqualTo(500);
      web = nextCommand(web);
      hours.sleep(Duration.ofMinutes(1L << failure).minusSeconds(1));
      assertThat(((Fetched.Not) get(web, "/a")).why()).contains("left alone until");
      web = nextCommand(web);
      hours.sleep(Duration.ofSeconds(1));
    }
    site.on("/a", 200, "A");
    assertThat(get(web, "/a")).isInstanceOf(Fetched.Content.class);
    assertThat(web.hosts().getFirst().failures()).isZero();
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/a", "/a", "/a", "/a");
  }

  @Test
  void rulesAndTheGapHoldForTheNextCommandAndRulesForADay() throws Exception {
    site.on("/robots.txt", 200, "User-agent: *\nDisallow: /private\nCrawl-delay: 20\n");
    site.on("/a", 200, "A").on("/private/b", 200, "B");
    assertThat(get("/a")).isInstanceOf(Fetched.Content.class);
    Polite next = nextCommand(polite);
    assertThat(((Fetched.Not) get(next, "/private/b")).why()).contains("robots.txt asks not");
    assertThat(get(next, "/a")).isInstanceOf(Fetched.Content.class);
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/a");
    assertThat(hours.waits).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(20));
    hours.sleep(Duration.ofHours(24));
    assertThat(next.hosts()).isEmpty();
    assertThat(get(nextCommand(next), "/a")).isInstanceOf(Fetched.Content.class);
    assertThat(site.asked()).endsWith("/robots.txt", "/a");
  }

  @Test
  void aFileOfAClockThatWasWrongClosesNoHostForLong() throws Exception {
    site.on("/a", 200, "A");
    Optional<Instant> far = Optional.of(Instant.parse("2099-01-01T00:00:00Z"));
    String origin = site.at("").toString();
    HostMemory wrong =
        new HostMemory(origin, far, far, "500", 1_000_000, far, Optional.of(Robots.open()));
    Polite web = new Polite(fetcher, Duration.ofSeconds(5), hours, List.of(wrong));
    assertThat(((Fetched.Not) get(web, "/a")).again()).isEqualTo(Fetched.Again.NOT_YET);
    hours.sleep(Duration.ofHours(6));
    assertThat(get(web, "/a")).isInstanceOf(Fetched.Content.class);
    assertThat(site.asked()).containsExactly("/a");
  }

  @Test
  void aFileOfAnEarlierBuildIsRead() throws IOException {
    Path file = folder.resolve("record.db.watch");
    Files.writeString(
        file, "{\"feeds\":[{\"address\":\"https://a.example/f\",\"seen\":[\"1\"],\"open\":{}}]}");
    assertThat(WatchMemory.open(file).of("https://a.example/f").seen()).containsExactly("1");
    assertThat(WatchMemory.open(file).hosts()).isEmpty();
  }

  @Test
  void onlyTheWebIsAsked() throws Exception {
    Watch watch = new Watch(polite, Limits.standard());
    Look look = watch.look(new Opml.Feed("file:///etc/passwd", Optional.empty()), Memory.of("x"));
    assertThat(((IntakeItem.Refused) look.items().getFirst()).reason())
        .isEqualTo(Reason.NOT_FETCHED);
  }
}
