package chancery.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is there as long as it is needed, and goes with all that is in it.
final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  /// @param name how its name begins
  TemporaryFolder(String name) throws IOException {
    this.path = Files.createTempDirectory(name);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(path)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
