package chancery.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Memory of this process as the system counts it, in megabytes; 0 where it doesn't tell.
final class Resident {
  private Resident() {}

  /// Now.
  static long now() {
    return megabytes("VmRSS:");
  }

  /// At most so far.
  static long peak() {
    return megabytes("VmHWM:");
  }

  private static long megabytes(String field) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
