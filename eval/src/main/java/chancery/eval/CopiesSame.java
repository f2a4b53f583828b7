package chancery.eval;

import chancery.core.copies.Candidate;
import chancery.core.copies.Copies;
import chancery.core.copies.CopyEdge;
import chancery.core.copies.CopyFindings;
import chancery.core.copies.CopyText;
import chancery.core.copies.Fingerprint;
import chancery.core.copies.MemoryIndex;
import chancery.core.copies.Spread;
import chancery.core.model.Story;
import chancery.io.index.DiskIndex;
import chancery.io.index.ThreadSpread;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shows that the same texts give the same: an index on disk is filled in shuffled orders by
/// processes that are killed at work, brought up to the collection, and asked from 1, 2 and 8
/// threads. Its answers must be those of an index that was never disturbed, and all stories and
/// edges those of one thread over an index in memory, byte for byte.
final class CopiesSame {
  private static final int[] THREADS = {1, 2, 8};

  private final Path file;
  private final Path folder;
  private final int orders;
  private final int kills;
  private final int hot;
  private final Random random = new Random(4);

  /// What came of it.
  ///
  /// @param kills processes that were killed before they had ended
  /// @param torn kills that left a file half written or not yet listed
  /// @param lost texts that a kill took away and that were added again
  /// @param differences orders whose answers, stories or edges differ: none
  record Result(int kills, int torn, int lost, int differences) {}

  /// @param file the collection
  /// @param folder where the indexes are made
  /// @param orders shuffled orders that are tried
  /// @param kills processes that are killed in each of them
  /// @param hot texts that are kept in memory before they are written
  CopiesSame(Path file, Path folder, int orders, int kills, int hot) {
    this.file = file;
    this.folder = folder;
    this.orders = orders;
    this.kills = kills;
    this.hot = hot;
  }

  Result run(PrintStream out) throws IOException, InterruptedException {
    try (Corpus corpus = new Corpus(file)) {
      List<CopyText> texts = IntStream.range(0, corpus.size()).mapToObj(corpus::text).toList();
      List<Fingerprint> prints = texts.stream().map(Fingerprint::of).toList();
      MemoryIndex memory = new MemoryIndex();
      for (int i = 0; i < texts.size(); i++) {
        memory.add(texts.get(i).id(), prints.get(i));
      }
      byte[] answers = answers(texts, prints, memory::candidates);
      byte[] findings = bytes(Copies.find(texts, memory, Spread.IN_ORDER));
      out.printf("%,d texts, %,d bytes of stories and edges%n", texts.size(), findings.length);
      Result sum = new Result(0, 0, 0, 0);
      for (int order = 0; order < orders; order++) {
        Path own = folder.resolve("order-" + order);
        int threads = THREADS[order % THREADS.length];
        int dead = 0;
        int torn = 0;
        for (int k = 0; k < kills; k++) {
          if (killed(own, order, corpus.size())) {
            dead++;
            torn += isTorn(own) ? 1 : 0;
          }
        }
        try (DiskIndex index = DiskIndex.open(own, hot);
            ThreadSpread spread = new ThreadSpread(threads)) {
          List<Integer> shuffled = IndexFill.order(corpus.size(), order);
          int lost = texts.size() - index.size();
          shuffled.forEach(i -> index.add(texts.get(i).id(), prints.get(i)));
          List<CopyText> given = shuffled.stream().map(texts::get).toList();
          boolean same =
              index.size() == texts.size()
                  && Arrays.equals(answers, answers(texts, prints, index::candidates))
                  && Arrays.equals(findings, bytes(Copies.find(given, index, spread)));
          out.printf(
              "order %d, %d threads: %d kills, %d of them in the middle of a file, %,d texts added"
                  + " again, %d segments: %s%n",
              order, threads, dead, torn, lost, index.segmentCount(), same ? "equal" : "DIFFERS");
          sum =
              new Result(
                  sum.kills + dead,
                  sum.torn + torn,
                  sum.lost + lost,
                  sum.differences + (same ? 0 : 1));
        }
      }
      out.printf(
          "%d orders, %d kills, %d of them in the middle of a file: %s%n",
          orders,
          sum.kills,
          sum.torn,
          sum.differences == 0 ? "all equal, byte for byte" : sum.differences + " DIFFER");
      return sum;
    }
  }

  private interface Asked {
    List<Candidate> candidates(chancery.core.model.DocId id, Fingerprint print);
  }

  private static byte[] answers(List<CopyText> texts, List<Fingerprint> prints, Asked index) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      out.append(index.candidates(texts.get(i).id(), prints.get(i))).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(CopyFindings findings) {
    StringBuilder out = new StringBuilder();
    findings.stories().stream().map(Story::toString).forEach(s -> out.append(s).append('\n'));
    findings.edges().stream().map(CopyEdge::toString).forEach(e -> out.append(e).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Starts a process that fills the index and kills it at work; false where it had ended before.
  private boolean killed(Path own, int order, int size) throws IOException, InterruptedException {
    Path log = folder.resolve("fill.log");
    String java = ProcessHandle.current().info().command().orElse("java");
    Process fill =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IndexFill.class.getName(),
                file.toString(),
                own.toString(),
                Integer.toString(order),
                Integer.toString(hot))
            .redirectOutput(log.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long wanted = 1L + random.nextInt(size);
    while (fill.isAlive() && Files.size(log) < wanted) {
      Thread.sleep(1);
    }
    boolean ended = fill.waitFor(random.nextInt(10), TimeUnit.MILLISECONDS);
    fill.destroyForcibly().waitFor();
    return !ended;
  }

  /// Whether the kill came in the middle of writing: a segment that the list doesn't name, or a
  /// list that is not yet in place.
  private static boolean isTorn(Path own) throws IOException {
    Path list = own.resolve("segments.list");
    List<String> named = Files.exists(list) ? Files.readAllLines(list) : List.of();
    try (Stream<Path> files = Files.list(own)) {
      return files
          .map(f -> f.getFileName().toString())
          .anyMatch(f -> f.endsWith(".new") || (f.endsWith(".segment") && !named.contains(f)));
    }
  }
}
