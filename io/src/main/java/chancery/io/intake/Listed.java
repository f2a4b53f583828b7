package chancery.io.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/// The items of a file that has to be read as a whole: made when the first is asked for.
final class Listed implements RecordReader {
  /// Reads the whole file.
  interface Whole {
    /// Its items, in order.
    Iterator<IntakeItem> items() throws IOException;
  }

  private final BufferedInputStream in;
  private final Whole whole;
  private Optional<Iterator<IntakeItem>> items = Optional.empty();

  Listed(BufferedInputStream in, Whole whole) {
    this.in = in;
    this.whole = whole;
  }

  @Override
  public Optional<IntakeItem> next() throws IOException {
    Iterator<IntakeItem> at = items.isPresent() ? items.get() : whole.items();
    items = Optional.of(at);
    return at.hasNext() ? Optional.of(at.next()) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
