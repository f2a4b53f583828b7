package chancery.io.intake.web;

import chancery.io.bytes.MediaType;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What a fetch came to.
public sealed interface Fetched {
  /// What was asked for.
  final class Content implements Fetched {
    private final URI address;
    private final byte[] body;
    private final MediaType type;
    private final Optional<String> etag;
    private final Optional<String> lastModified;

    Content(
        URI address,
        byte[] body,
        MediaType type,
        Optional<String> etag,
        Optional<String> lastModified) {
      this.address = address;
      this.body = body;
      this.type = type;
      this.etag = etag;
      this.lastModified = lastModified;
    }

    /// The address that it came from, after redirects.
    public URI address() {
      return address;
    }

    /// Its bytes, unpacked.
    public byte[] body() {
      return body;
    }

    /// What the server calls it.
    public MediaType type() {
      return type;
    }

    /// The server's mark of this version.
    public Optional<String> etag() {
      return etag;
    }

    /// When the server says that it was changed.
    public Optional<String> lastModified() {
      return lastModified;
    }
  }

  /// It is as it was when it was fetched last.
  record Unchanged() implements Fetched {}

  /// It was not fetched.
  ///
  /// @param why the reason in words
  /// @param status the server's answer; 0 where there was none
  /// @param after how long the server asks to wait
  record Not(String why, int status, Optional<Duration> after) implements Fetched {
    static Not because(String why) {
      return new Not(why, 0, Optional.empty());
    }

    /// True where trying again later makes sense: no answer, too many requests, a server's trouble.
    public boolean isPassing() {
      return status == 0 || status == 429 || status >= 500;
    }
  }
}
