package chancery.io.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Web addresses: only http and https with a host pass, so that no script and no local file ever
/// stands behind a link.
public final class Addresses {
  private static final int LONGEST = 4096;

  private Addresses() {}

  /// The address, where it is one that may be kept.
  public static Optional<URI> web(String text) {
    String bare = text.strip();
    if (bare.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(escaped(bare));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// Blanks and quotation marks, which pages leave in their links, as URIs write them.
  private static String escaped(String address) {
    return address
        .replace(" ", "%20")
        .replace("\"", "%22")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("|", "%7C")
        .replace("[", "%5B")
        .replace("]", "%5D");
  }
}
