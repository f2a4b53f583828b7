package chancery.io.intake;

import java.net.URI;
import java.nio.file.Path;

/// What a file is called in the marks of a run: its path; where the bytes of its name are no
/// characters, its address (`file:///…caf%E9.txt`), so that no two files have one key.
final class FileKey {
  private static final String ADDRESS = "file:///";

  private FileKey() {}

  static String of(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    String path = whole.toString();
    return path.indexOf('\ufffd') < 0 ? path : whole.toUri().toString();
  }

  static Path path(String key) {
    return key.startsWith(ADDRESS) ? Path.of(URI.create(key)) : Path.of(key);
  }
}
