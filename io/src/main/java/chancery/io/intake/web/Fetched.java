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
  /// @param again whether asking once more makes sense
  record Not(String why, int status, Optional<Duration> after, Again again) implements Fetched {
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    /// What we don't fetch, however often we are asked.
    static Not never(String why) {
      return new Not(why, 0, Optional.empty(), Again.NEVER);
    }

    /// A trouble that may pass.
    static Not now(String why) {
      return new Not(why, 0, Optional.empty(), Again.LATER);
    }

    /// Nobody was asked, since it isn't time yet.
    static Not yet(String why) {
      return new Not(why, 0, Optional.empty(), Again.NOT_YET);
    }

    /// What a server answered instead.
    static Not answered(int status, Optional<Duration> after) {
      String wait = after.map(time -> " and asks to wait " + time.toSeconds() + " s").orElse("");
      boolean passing = status == TOO_MANY || status >= SERVER_ERROR;
      return new Not(
          "the server answers " + status + wait,
          status,
          after,
          passing ? Again.LATER : Again.NEVER);
    }

    /// True where trying again later makes sense: no answer, too many requests, a server's trouble.
    public boolean isPassing() {
      return again != Again.NEVER;
    }
  }

  /// Whether asking once more makes sense.
  enum Again {
    /// It is a refusal, theirs or ours.
    NEVER,
    /// The trouble may have passed by then.
    LATER,
    /// It was not asked for at all, since its host is left alone for a while.
    NOT_YET
  }
}
