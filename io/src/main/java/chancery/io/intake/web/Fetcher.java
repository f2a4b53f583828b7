package chancery.io.intake.web;

import chancery.io.bytes.Coding;
import chancery.io.bytes.MediaType;
import chancery.io.bytes.Unpacking;
import chancery.io.intake.web.PublicAddresses.Names;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/// Gets one thing from the web, within limits, from public addresses alone. Redirects are followed
/// here, each looked at like the first; from https none leads to http. No cookies, no retries, no
/// proxies. Threads may share one.
public final class Fetcher implements Closeable {
  private static final String AGENT = "chancery/0.1 (news record; reads robots.txt)";

  private final CloseableHttpClient client;
  private final FetchLimits limits;

  private Fetcher(CloseableHttpClient client, FetchLimits limits) {
    this.client = client;
    this.limits = limits;
  }

  /// A fetcher for the public network.
  public static Fetcher open(FetchLimits limits) {
    return open(limits, InetAddress::getAllByName, PublicAddresses::isPublic);
  }

  /// A fetcher with other names and another rule of what is allowed, for tests of a server on this
  /// machine.
  public static Fetcher open(FetchLimits limits, Names names, Predicate<InetAddress> allowed) {
    Timeout wait = Timeout.of(limits.step());
    Http1Config wire =
        Http1Config.custom().setMaxLineLength(1 << 14).setMaxHeaderCount(200).build();
    CloseableHttpClient client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new VettedResolver(names, allowed))
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(wire).build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(wait)
                            .setSocketTimeout(wait)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(wait)
                    .setConnectionRequestTimeout(wait)
                    .build())
            .disableRedirectHandling()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .setUserAgent(AGENT)
            .build();
    return new Fetcher(client, limits);
  }

  /// Gets what stands at an address.
  ///
  /// @param etag the mark of the version that is known
  /// @param lastModified when that version was changed
  public Fetched get(URI address, Optional<String> etag, Optional<String> lastModified) {
    URI at = address;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Optional<String> trouble = trouble(at);
      if (trouble.isPresent()) {
        return Fetched.Not.never(trouble.get());
      }
      Step step = step(at, etag, lastModified);
      switch (step) {
        case Step.End(Fetched fetched) -> {
          return fetched;
        }
        case Step.Onward(URI next) -> {
          Optional<String> open = trouble(at, next);
          if (open.isPresent()) {
            return Fetched.Not.never(open.get());
          }
          at = next;
        }
      }
    }
    return Fetched.Not.never("it leads on more than " + limits.redirects() + " times");
  }

  /// Why no redirect leads from one address to another, whoever they name.
  static Optional<String> trouble(URI from, URI to) {
    return isHttps(from) && !isHttps(to)
        ? Optional.of("it leads from https to " + to.getScheme())
        : Optional.empty();
  }

  private static boolean isHttps(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  /// Why an address is none to fetch from, whoever it names.
  private static Optional<String> trouble(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("only http and https are fetched");
    }
    if (address.getHost() == null || address.getHost().isEmpty()) {
      return Optional.of("its address names no host");
    }
    return address.getUserInfo() == null
        ? Optional.empty()
        : Optional.of("its address carries a name and password");
  }

  private sealed interface Step {
    record End(Fetched fetched) implements Step {}

    record Onward(URI next) implements Step {}
  }

  private Step step(URI at, Optional<String> etag, Optional<String> lastModified) {
    HttpGet request = new HttpGet(at);
    request.setHeader(
        "Accept",
        "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    etag.ifPresent(mark -> request.setHeader("If-None-Match", mark));
    lastModified.ifPresent(date -> request.setHeader("If-Modified-Since", date));
    Thread deadline = Thread.ofVirtual().start(() -> cancelLate(request));
    try {
      return client.execute(request, response -> answer(at, response));
    } catch (VettedResolver.PrivateAddressException e) {
      return new Step.End(Fetched.Not.never(words(e)));
    } catch (Unpacking.TooLargeException e) {
      return new Step.End(Fetched.Not.never(e.words()));
    } catch (IOException e) {
      boolean late = request.isCancelled();
      return new Step.End(
          Fetched.Not.now(
              late
                  ? "it took longer than " + limits.whole().toSeconds() + " s"
                  : "no answer (" + words(e) + ")"));
    } finally {
      deadline.interrupt();
    }
  }

  private void cancelLate(HttpGet request) {
    try {
      Thread.sleep(limits.whole());
      boolean _ = request.cancel();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it was in time
    }
  }

  private static String words(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  private Step answer(URI at, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Optional<String> location = field(response, "Location");
    if (status >= 300 && status < 400 && status != 304 && location.isPresent()) {
      return onward(at, location.get());
    }
    if (status == 304) {
      return new Step.End(new Fetched.Unchanged());
    }
    if (status != 200) {
      return new Step.End(Fetched.Not.answered(status, retryAfter(response)));
    }
    Optional<byte[]> body =
        Coding.decoded(
            body(response),
            field(response, "Content-Encoding").orElse(""),
            limits.bytes(),
            limits.ratio());
    return new Step.End(
        body.<Fetched>map(bytes ->
                new Fetched.Content(
                    at,
                    bytes,
                    MediaType.of(field(response, "Content-Type").orElse("")),
                    field(response, "ETag"),
                    field(response, "Last-Modified")))
            .orElseGet(() -> Fetched.Not.never("it is coded in a way that is not read")));
  }

  private static Step onward(URI at, String location) {
    try {
      return new Step.Onward(at.resolve(new URI(location.strip().replace(" ", "%20"))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return new Step.End(Fetched.Not.never("it leads on to what is no address"));
    }
  }

  private byte[] body(ClassicHttpResponse response) throws IOException {
    if (response.getEntity() == null) {
      return new byte[0];
    }
    try (InputStream in = response.getEntity().getContent()) {
      byte[] bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw new Unpacking.TooLargeException(
            "it is larger than %,d bytes".formatted(limits.bytes()));
      }
      return bytes;
    }
  }

  private static Optional<String> field(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? Optional.empty() : Optional.ofNullable(header.getValue());
  }

  /// Seconds, or a date.
  private static Optional<Duration> retryAfter(ClassicHttpResponse response) {
    String value = field(response, "Retry-After").orElse("").strip();
    int most = 9;
    if (!value.isEmpty() && value.length() <= most && value.chars().allMatch(Character::isDigit)) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(Instant.now(), then)).filter(Duration::isPositive);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
