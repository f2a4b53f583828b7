package chancery.core.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Where a document comes from.
///
/// @param address its web address (http or https), where known
/// @param publisher the outlet that published it, as printed, where known
/// @param seen when it was captured, where known
public record Source(Optional<URI> address, Optional<String> publisher, Optional<Instant> seen) {
  public Source {
    publisher = publisher.map(String::strip).filter(name -> !name.isEmpty());
  }

  /// A source of which nothing is known.
  public static Source unknown() {
    return new Source(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
