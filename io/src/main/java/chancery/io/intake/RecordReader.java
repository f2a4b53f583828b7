package chancery.io.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// Gives a file's records one after the other, holding one at a time.
interface RecordReader extends Closeable {
  /// The next record or refusal; empty at the end.
  Optional<IntakeItem> next() throws IOException;
}
