package chancery.core.copies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// The room's word lists: class-path files, one entry a line, `#` before a remark.
final class Lists {
  private Lists() {}

  /// The entries of the list, lower-case.
  static Set<String> of(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the list " + name + " is missing from the build");
      }
      try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
