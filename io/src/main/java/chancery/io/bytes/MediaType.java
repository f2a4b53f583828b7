package chancery.io.bytes;

import java.util.Locale;
import java.util.Optional;

/// What a header says of its body: `text/html; charset=utf-8`.
///
/// @param name type and subtype, lower case; empty where the header gives none
/// @param charset the character set that it names
public record MediaType(String name, Optional<String> charset) {
  /// Reads a header's value.
  public static MediaType of(String value) {
    String[] parts = value.split(";", -1);
    Optional<String> charset = Optional.empty();
    for (int i = 1; i < parts.length && charset.isEmpty(); i++) {
      charset = parameter(parts[i], "charset");
    }
    return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
  }

  /// The value of a parameter, without quotation marks.
  public static Optional<String> parameter(String part, String name) {
    int equals = part.indexOf('=');
    boolean named = equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase(name);
    return named
        ? Optional.of(part.substring(equals + 1).strip().replace("\"", "").replace("'", ""))
            .filter(v -> !v.isEmpty())
        : Optional.empty();
  }

  /// True for pages.
  public boolean isHtml() {
    return name.equals("text/html") || name.equals("application/xhtml+xml");
  }
}
