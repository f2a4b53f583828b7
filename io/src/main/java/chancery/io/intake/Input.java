package chancery.io.intake;

import java.io.BufferedInputStream;
import java.nio.file.Path;
import java.util.Optional;

/// A file that is to be read: on disk, in an archive, or the standard input.
///
/// @param path what it is called: its path, or the archive's, `/` and its own
/// @param file where it lies, where it lies on disk by itself
/// @param in its bytes from the first
/// @param settings how it is to be read
/// @param depth how many archives it lies in
record Input(
    String path, Optional<Path> file, BufferedInputStream in, Settings settings, int depth) {
  Limits limits() {
    return settings.limits();
  }

  Input with(BufferedInputStream other) {
    return new Input(path, Optional.empty(), other, settings, depth);
  }
}
