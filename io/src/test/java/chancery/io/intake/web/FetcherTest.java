package chancery.io.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The fetcher against real servers on this machine: 127.0.0.1 plays the public network, 127.0.0.2
/// a private one with a trap on it.
class FetcherTest {
  private static final FetchLimits LIMITS =
      new FetchLimits(1 << 20, 100, 5, Duration.ofSeconds(2), Duration.ofSeconds(3));

  private LocalServer site;
  private LocalServer trap;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new LocalServer("127.0.0.1");
    trap = new LocalServer("127.0.0.2");
    fetcher = Fetcher.open(LIMITS, FetcherTest::names, FetcherTest::isPublicHere);
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    site.close();
    trap.close();
  }

  private static boolean isPublicHere(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1");
  }

  private static InetAddress[] names(String host) throws UnknownHostException {
    return switch (host) {
      case "news.example" -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
      case "inside.example" -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.2")};
      case "both.example" ->
          new InetAddress[] {
            InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("127.0.0.2")
          };
      default -> InetAddress.getAllByName(host);
    };
  }

  private Fetched get(String address) {
    return fetcher.get(URI.create(address), Optional.empty(), Optional.empty());
  }

  private String text(String path) {
    return get(site.at(path).toString()) instanceof Fetched.Content content
        ? new String(content.body(), StandardCharsets.UTF_8)
        : "";
  }

  private String why(String address) {
    return get(address) instanceof Fetched.Not not ? not.why() : "fetched";
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void aPageIsFetchedUnpackedAndThroughRedirects() throws IOException {
    site.on("/a", 302, "", "Location", "/b")
        .on("/b", 301, "", "Location", site.at("/c").toString());
    site.on(
        "/c",
        200,
        gzip("Berg met Koric.".getBytes(StandardCharsets.UTF_8)),
        "Content-Encoding",
        "gzip");
    assertThat(text("/a")).isEqualTo("Berg met Koric.");
  }

  @Test
  void noFormOfAPrivateAddressIsConnectedTo() {
    // With the rule that ships, and names as this machine resolves them.
    try (Fetcher strict = Fetcher.open(LIMITS)) {
      for (String host :
          List.of(
              "127.0.0.1",
              "127.0.0.2",
              "localhost",
              "[::1]",
              "[::]",
              "0.0.0.0",
              "[::ffff:127.0.0.2]",
              "[::ffff:10.0.0.1]",
              "10.0.0.1",
              "172.16.0.1",
              "192.168.1.1",
              "169.254.169.254",
              "100.64.0.1",
              "[fc00::1]",
              "[fe80::1]",
              "[64:ff9b::7f00:2]",
              "[2002:7f00:2::]",
              "2130706434",
              "0x7f.2",
              "0177.0.0.2",
              "127.2",
              "224.0.0.1",
              "255.255.255.255",
              "[ff02::1]")) {
        URI address = URI.create("http://" + host + ":" + trap.port() + "/");
        assertThat(
                address.getHost() == null
                    ? Fetched.Not.never("")
                    : strict.get(address, Optional.empty(), Optional.empty()))
            .as(host)
            .isInstanceOf(Fetched.Not.class);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(trap.asked()).isEmpty();
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aNameThatLeadsInsideAlsoAmongOthersIsRefused() {
    for (String host : List.of("inside.example", "both.example")) {
      assertThat(why("http://" + host + ":" + trap.port() + "/")).contains("private address");
    }
    assertThat(trap.asked()).isEmpty();
  }

  @Test
  void aRedirectInsideIsRefused() {
    site.on("/r", 302, "", "Location", trap.at("/secret").toString());
    site.on("/n", 302, "", "Location", "http://inside.example:" + trap.port() + "/secret");
    site.on("/f", 302, "", "Location", "file:///etc/passwd");
    site.on("/u", 302, "", "Location", "http://a:b@127.0.0.1/");
    assertThat(why(site.at("/r").toString())).contains("private address");
    assertThat(why(site.at("/n").toString())).contains("private address");
    assertThat(why(site.at("/f").toString())).contains("only http and https");
    assertThat(why(site.at("/u").toString())).contains("name and password");
    assertThat(trap.asked()).isEmpty();
  }

  @Test
  void aNameThatAnswersPublicFirstAndThenPrivateIsRefusedTheSecondTime() throws IOException {
    AtomicInteger looked = new AtomicInteger();
    PublicAddresses.Names rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByName(looked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")
            };
    try (Fetcher fetcher = Fetcher.open(LIMITS, rebinding, FetcherTest::isPublicHere)) {
      site.on("/", 302, "", "Location", "http://rebind.example:" + trap.port() + "/secret");
      URI first = URI.create("http://rebind.example:" + site.port() + "/");
      assertThat(fetcher.get(first, Optional.empty(), Optional.empty()))
          .isInstanceOf(Fetched.Not.class);
    }
    assertThat(site.asked()).containsExactly("/");
    assertThat(trap.asked()).isEmpty();
    assertThat(looked).hasValue(2);
  }

  @Test
  void noRedirectLeadsFromHttpsToHttp() {
    URI open = URI.create("http://news.example/a");
    URI closed = URI.create("https://news.example/a");
    assertThat(Fetcher.trouble(closed, open)).contains("it leads from https to http");
    assertThat(Fetcher.trouble(closed, closed)).isEmpty();
    assertThat(Fetcher.trouble(open, closed)).isEmpty();
  }

  @Test
  void aHundredRedirectsEndAtTheSixth() {
    for (int i = 0; i < 100; i++) {
      site.on("/" + i, 302, "", "Location", "/" + (i + 1));
    }
    assertThat(why(site.at("/0").toString())).contains("leads on more than 5 times");
    assertThat(site.asked()).hasSize(6);
  }

  @Test
  void bodiesThatAreTooLargePackedOrNotAreGivenUp() throws IOException {
    site.on("/large", 200, new byte[2 << 20]);
    site.on("/bomb", 200, gzip(new byte[300 << 20]), "Content-Encoding", "gzip");
    assertThat(why(site.at("/large").toString())).contains("larger than 1,048,576 bytes");
    assertThat(why(site.at("/bomb").toString())).contains("it unpacks to more than");
  }

  @Test
  void oneByteASecondAndEndlessChunksEndInTime() throws Exception {
    for (String head :
        List.of(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "HTTP/1.1 200 OK\r\nX: ")) {
      try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
        Thread server = Thread.ofVirtual().start(() -> dribble(slow, head));
        long begin = System.nanoTime();
        assertThat(why("http://127.0.0.1:" + slow.getLocalPort() + "/")).contains("took longer");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
        server.interrupt();
      }
    }
  }

  private static void dribble(ServerSocket slow, String head) {
    try (Socket socket = slow.accept();
        OutputStream out = socket.getOutputStream()) {
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 100; i++) {
        out.write(
            head.contains("chunked")
                ? "1\r\nx\r\n".getBytes(StandardCharsets.US_ASCII)
                : new byte[] {'x'});
        out.flush();
        Thread.sleep(200);
      }
    } catch (IOException e) {
      return; // the client hung up, as it should
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theServersWishToWaitIsHeard() {
    site.on("/", 429, "", "Retry-After", "120");
    assertThat(((Fetched.Not) get(site.at("/").toString())).after())
        .contains(Duration.ofMinutes(2));
  }

  @Test
  void publicAddressesArePublic() throws UnknownHostException {
    for (String address :
        List.of("1.1.1.1", "93.184.216.34", "2606:4700::1111", "172.32.0.1", "100.128.0.1")) {
      assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).as(address).isTrue();
    }
    for (String address :
        List.of("192.0.2.1", "198.18.0.1", "203.0.113.9", "240.0.0.1", "2001:db8::1", "2001::1")) {
      assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).as(address).isFalse();
    }
  }
}
