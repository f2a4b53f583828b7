package chancery.eval;

import chancery.reader.OnnxReader;
import chancery.reader.Readers;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How fast the model reads: one thread, no sentence twice, so neither gate nor memory helps.
final class ReaderSpeed {
  private static final int WARM_UP = 100;
  private static final int MOST = 1_000;

  private ReaderSpeed() {}

  /// Reads the sentences of 26 to 30 words among the lines of a file.
  static void print(Path sentences, PrintStream out) throws IOException {
    List<String> chosen =
        Files.readAllLines(sentences).stream()
            .filter(l -> l.split(" ", -1).length >= 26 && l.split(" ", -1).length <= 30)
            .distinct()
            .limit(WARM_UP + MOST)
            .toList();
    try (OnnxReader reader = Readers.shipped()) {
      chosen.stream().limit(WARM_UP).forEach(reader::read);
      List<String> timed = chosen.stream().skip(WARM_UP).toList();
      long wall = System.nanoTime();
      long cpu = cpu();
      timed.forEach(reader::read);
      out.printf(
          "READER_SPEED %d sentences, %.1f a second of processor time, %.1f a second;"
              + " %d MB resident at most%n",
          timed.size(),
          timed.size() * 1e9 / (cpu() - cpu),
          timed.size() * 1e9 / (System.nanoTime() - wall),
          Resident.peak());
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
