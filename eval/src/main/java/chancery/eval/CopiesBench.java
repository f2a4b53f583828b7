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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The copies room over a large collection, the index on disk, one part that hangs together at a
/// time: rates in CPU seconds of one core, bytes an article, memory; and a digest of all stories
/// and edges, to be compared between orders and numbers of threads.
final class CopiesBench {
  private final Corpus corpus;
  private final int threads;
  private final List<Integer> order;
  private final Map<DocId, Integer> numbers = new HashMap<>();
  private final List<Fingerprint> prints = new ArrayList<>();
  private final List<DocId> ids = new ArrayList<>();
  private long found;
  private long reading;

  /// @param threads that compare; 1 for rates
  /// @param shuffle seed of the order in which documents come; 0 for the file's
  CopiesBench(Corpus corpus, int threads, long shuffle) {
    this.corpus = corpus;
    this.threads = threads;
    List<Integer> all = new ArrayList<>(IntStream.range(0, corpus.size()).boxed().toList());
    if (shuffle != 0) {
      Collections.shuffle(all, new Random(shuffle));
    }
    this.order = all;
  }

  void run() throws IOException {
    warmUp();
    Path folder = Files.createTempDirectory("chancery-copies");
    try (DiskIndex index = DiskIndex.open(folder)) {
      long indexed = index(index);
      long disk = bytes(folder);
      long asked = candidates(index);
      prints.clear();
      System.out.printf("%-52s %,d%n", "articles", ids.size());
      rate("fingerprint, index and candidates", indexed + asked);
      System.out.printf(
          "%-52s %.0f bytes an article, %d segments%n",
          "index on disk", (double) disk / ids.size(), index.segmentCount());
      long compared = compare(index);
      rate("candidates, parts, verification, alignment, stories", compared);
      rate("all of it", indexed + compared);
      System.out.printf("%-52s %,d MB resident at most%n", "memory in use", peakMegabytes());
    }
  }

  /// The first texts, for the compiler's sake.
  private void warmUp() {
    List<CopyText> some =
        IntStream.range(0, Math.min(3_000, corpus.size())).mapToObj(corpus::text).toList();
    for (int round = 0; round < 3; round++) {
      Copies.find(some);
    }
  }

  private long index(DiskIndex index) {
    long nanos = 0;
    for (int i : order) {
      CopyText text = corpus.text(i);
      long begin = cpu();
      Fingerprint print = Fingerprint.of(text);
      index.add(text.id(), print);
      nanos += cpu() - begin;
      numbers.put(text.id(), ids.size());
      ids.add(text.id());
      prints.add(print);
    }
    long begin = cpu();
    index.flush();
    return nanos + cpu() - begin;
  }

  private long candidates(DiskIndex index) {
    long begin = cpu();
    for (int i = 0; i < ids.size(); i++) {
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

  private long compare(DiskIndex index) {
    long start = cpu();
    Parting parting = Parting.of(index, ids, this::text);
    List<List<DocId>> parts = parting.parts();
    long nanos = cpu() - start - reading;
    int stories = 0;
    int edges = 0;
    List<String> lines = new ArrayList<>();
    try (ThreadSpread spread = new ThreadSpread(threads)) {
      for (List<DocId> part : parts) {
        long begin = cpu();
        long before = reading;
        CopyFindings findings = parting.find(part, threads == 1 ? Spread.IN_ORDER : spread);
        nanos += cpu() - begin - (reading - before);
        stories += findings.stories().size();
        edges += findings.edges().size();
        findings.stories().stream()
            .map(Story::toString)
            .forEach(s -> lines.add(digest(List.of(s))));
        findings.edges().stream()
            .map(CopyEdge::toString)
            .forEach(e -> lines.add(digest(List.of(e))));
      }
    }
    Collections.sort(lines);
    System.out.printf("%-52s %,d, %,d%n", "stories, edges", stories, edges);
    System.out.printf(
        "%-52s %,d texts%n", "largest part", parts.stream().mapToInt(List::size).max().orElse(0));
    System.out.printf("%-52s %,d%n", "candidates", found);
    System.out.printf("%-52s %s%n", "digest of stories and edges", digest(lines));
    return nanos;
  }

  private static String digest(List<String> lines) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      lines.forEach(line -> sha.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum();
    }
  }

  /// The most memory that the process held, where the system tells.
  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Runtime.getRuntime().totalMemory() >> 20;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElse(0);
  }

  private void rate(String what, long nanos) {
    System.out.printf("%-52s %,.0f articles a second%n", what, ids.size() / (nanos / 1e9));
  }
}
