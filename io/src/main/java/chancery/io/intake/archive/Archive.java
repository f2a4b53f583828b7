package chancery.io.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// Gives an archive's entries one after the other. One thread.
public interface Archive extends Closeable {
  /// The next entry; empty at the end.
  ///
  /// @throws IOException where the archive is broken at this place
  Optional<Entry> next() throws IOException;
}
