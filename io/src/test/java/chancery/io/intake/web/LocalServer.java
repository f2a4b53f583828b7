package chancery.io.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A real server on a loopback address, with what it was asked for.
public final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final String host;
  private final Map<String, Answer> answers = Collections.synchronizedMap(new HashMap<>());
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /// An answer: status, header lines, and the body's bytes, each as the character of its number.
  public record Answer(int status, Map<String, String> header, String body) {}

  /// On `127.0.0.x`, any port.
  public LocalServer(String host) throws IOException {
    this.host = host;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          String mark = exchange.getRequestHeaders().getFirst("If-None-Match");
          asked.add(path + (mark == null ? "" : " if not " + mark));
          Answer answer = answers.getOrDefault(path, new Answer(404, Map.of(), ""));
          boolean same = mark != null && mark.equals(answer.header().get("ETag"));
          answer.header().forEach((k, v) -> exchange.getResponseHeaders().set(k, v));
          byte[] body = same ? new byte[0] : answer.body().getBytes(ISO_8859_1);
          exchange.sendResponseHeaders(
              same ? 304 : answer.status(), body.length == 0 ? -1 : body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
  }

  /// Answers a path so from now on; header as `Name: value` pairs.
  public LocalServer on(String path, int status, String body, String... header) {
    return on(path, status, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), header);
  }

  /// The same with bytes.
  public LocalServer on(String path, int status, byte[] body, String... header) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < header.length; i += 2) {
      fields.put(header[i], header[i + 1]);
    }
    answers.put(path, new Answer(status, fields, new String(body, ISO_8859_1)));
    return this;
  }

  /// What was asked for, in order.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /// The address of a path.
  public URI at(String path) {
    return URI.create("http://" + host + ":" + port() + path);
  }

  /// Its port.
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
