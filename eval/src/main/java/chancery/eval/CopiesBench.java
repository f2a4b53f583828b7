package chancery.eval;

import chancery.core.copies.Copies;
import chancery.core.copies.CopyEdge;
import chancery.core.copies.CopyFindings;
import chancery.core.copies.CopyText;
import chancery.core.copies.Fingerprint;
import chancery.core.copies.Parting;
import chancery.core.copies.Spread;
import chancery.core.model.DocId;
import chancery.core.model.Story;
import chancery.io.index.DiskIndex;
import chancery.io.index.ThreadSpread;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The copies room over a large collection, the index on disk, one part that hangs together at a
/// time: rates in CPU seconds of one core, bytes an article, memory; and a digest of all stories
/// and edges, to be compared between orders and numbers of threads.
///
/// As the index grows the rates are taken at each power of ten, over the articles that came last,
/// so that one run shows how the time an article grows.
final class CopiesBench {
  private static final int FIRST = 10_000;

  /// Articles that the rates on the way are taken over.
  private static final int SAMPLE = 10_000;

  private final Corpus corpus;
  private final int threads;
  private final List<Integer> order;
  private final int compared;
  private final Map<DocId, Integer> numbers = new HashMap<>();
  private final List<DocId> ids = new ArrayList<>();
  private final List<Fingerprint> prints = new ArrayList<>();
  private long found;
  private long reading;

  /// @param threads that compare; 1 for rates
  /// @param shuffle seed of the order in which documents come; 0 for the file's
  /// @param compared how many articles, the last ones, are compared in the end
  CopiesBench(Corpus corpus, int threads, long shuffle, int compared) {
    this.corpus = corpus;
    this.threads = threads;
    this.compared = compared;
    List<Integer> all = new ArrayList<>(IntStream.range(0, corpus.size()).boxed().toList());
    if (shuffle != 0) {
      Collections.shuffle(all, new Random(shuffle));
    }
    this.order = all;
  }

  void run() throws IOException {
    warmUp();
    long wall = System.nanoTime();
    long process = processNanos();
    try (TemporaryFolder temporary = new TemporaryFolder("chancery-copies");
        DiskIndex index = DiskIndex.open(temporary.path())) {
      Path folder = temporary.path();
      long indexed = 0;
      long next = FIRST;
      for (int i : order) {
        indexed += index(index, i);
        if (ids.size() == next) {
          indexed += flush(index);
          next *= 10;
          report(index, folder, indexed, false);
        }
      }
      indexed += flush(index);
      report(index, folder, indexed, true);
      System.out.printf(
          "%-52s %,.0f s by the clock, %,.0f s of processor with reading and the collector%n",
          "the whole run", (System.nanoTime() - wall) / 1e9, (processNanos() - process) / 1e9);
    }
  }

  /// The rates at this size of the index: candidates and comparison over the articles that came
  /// last.
  private void report(DiskIndex index, Path folder, long indexed, boolean end) throws IOException {
    int from = Math.max(0, ids.size() - (end ? compared : Math.min(SAMPLE, compared)));
    double add = (double) indexed / ids.size();
    int asked = end ? 0 : from;
    double ask = (double) candidates(index, asked) / (ids.size() - asked);
    System.out.printf("%n%-52s %,d%n", "articles", ids.size());
    rate("fingerprint, index and candidates", add + ask);
    System.out.printf(
        "%-52s %.0f bytes an article, %d segments%n",
        "index on disk", (double) bytes(folder) / ids.size(), index.segmentCount());
    if (end) {
      prints.clear();
    }
    List<DocId> some = ids.subList(from, ids.size());
    double compare = (double) compare(index, some) / some.size();
    rate("candidates, parts, verification, alignment, stories", compare);
    rate("all of it", add + compare);
    System.out.printf("%-52s %,d MB resident at most%n", "memory in use", Resident.peak());
  }

  /// The first texts, for the compiler's sake.
  private void warmUp() {
    List<CopyText> some =
        IntStream.range(0, Math.min(3_000, corpus.size())).mapToObj(corpus::text).toList();
    for (int round = 0; round < 3; round++) {
      Copies.find(some);
    }
  }

  private long index(DiskIndex index, int i) {
    CopyText text = corpus.text(i);
    long begin = cpu();
    Fingerprint print = Fingerprint.of(text);
    index.add(text.id(), print);
    long nanos = cpu() - begin;
    numbers.put(text.id(), ids.size());
    ids.add(text.id());
    prints.add(print);
    return nanos;
  }

  private static long flush(DiskIndex index) {
    long begin = cpu();
    index.flush();
    return cpu() - begin;
  }

  private long candidates(DiskIndex index, int from) {
    found = 0;
    long begin = cpu();
    for (int i = from; i < ids.size(); i++) {
      found += index.candidates(ids.get(i), prints.get(i)).size();
    }
    return cpu() - begin;
  }

  /// A text; the time that reading it takes is not counted.
  private CopyText text(DocId id) {
    long begin = cpu();
    CopyText text = corpus.text(order.get(numbers.getOrDefault(id, 0)));
    reading += cpu() - begin;
    return text;
  }

  private long compare(DiskIndex index, List<DocId> some) {
    reading = 0;
    long start = cpu();
    Parting parting = Parting.of(index, some, this::text);
    List<List<DocId>> parts = parting.parts();
    long nanos = cpu() - start - reading;
    int stories = 0;
    int edges = 0;
    Digest digest = new Digest();
    try (ThreadSpread spread = new ThreadSpread(threads)) {
      for (List<DocId> part : parts) {
        long begin = cpu();
        long before = reading;
        CopyFindings findings = parting.find(part, threads == 1 ? Spread.IN_ORDER : spread);
        nanos += cpu() - begin - (reading - before);
        stories += findings.stories().size();
        edges += findings.edges().size();
        findings.stories().stream().map(Story::toString).forEach(digest::add);
        findings.edges().stream().map(CopyEdge::toString).forEach(digest::add);
      }
    }
    System.out.printf(
        "%-52s %,d articles: %,d stories, %,d edges%n", "compared", some.size(), stories, edges);
    System.out.printf(
        "%-52s %,d texts%n", "largest part", parts.stream().mapToInt(List::size).max().orElse(0));
    System.out.printf("%-52s %,d%n", "candidates", found);
    System.out.printf("%-52s %s%n", "digest of stories and edges", digest);
    return nanos;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Processor time of all threads.
  private static long processNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static void rate(String what, double nanosAnArticle) {
    System.out.printf("%-52s %,.0f articles a second%n", what, 1e9 / nanosAnArticle);
  }
}
