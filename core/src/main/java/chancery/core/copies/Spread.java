package chancery.core.copies;

import java.util.List;
import java.util.function.Function;

/// Who does the work: applies a function to many items. The functions given to it are pure, so that
/// it may do so in any order and on any number of threads; what comes out is the same.
public interface Spread {
  /// One item after the other, on the caller's thread.
  Spread IN_ORDER =
      new Spread() {
        @Override
        public <T, R> List<R> map(List<T> items, Function<T, R> function) {
          return items.stream().map(function).toList();
        }
      };

  /// The function's results, in the order of the items.
  <T, R> List<R> map(List<T> items, Function<T, R> function);
}
