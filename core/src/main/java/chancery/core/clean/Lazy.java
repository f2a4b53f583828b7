package chancery.core.clean;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for. Not for several threads.
final class Lazy<T> {
  private final Supplier<T> source;
  private Optional<T> value = Optional.empty();

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    if (value.isEmpty()) {
      value = Optional.of(source.get());
    }
    return value.get();
  }
}
