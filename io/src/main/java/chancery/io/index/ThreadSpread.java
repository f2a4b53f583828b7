package chancery.io.index;

import chancery.core.copies.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Spreads work over a fixed number of threads, in portions.
public final class ThreadSpread implements Spread, AutoCloseable {
  private static final int PORTION = 64;

  private final ExecutorService threads;

  /// So many threads.
  public ThreadSpread(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
  }

  @Override
  public <T, R> List<R> map(List<T> items, Function<T, R> function) {
    List<Future<List<R>>> portions = new ArrayList<>();
    for (int from = 0; from < items.size(); from += PORTION) {
      List<T> portion = items.subList(from, Math.min(items.size(), from + PORTION));
      portions.add(threads.submit(() -> portion.stream().map(function).toList()));
    }
    List<R> out = new ArrayList<>(items.size());
    portions.forEach(portion -> out.addAll(result(portion)));
    return out;
  }

  private static <R> R result(Future<R> portion) {
    try {
      return portion.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
