package chancery.core.copies;

import chancery.core.clean.Cleaner;
import chancery.core.model.Block;
import chancery.eval.Invented;
import chancery.io.index.DiskIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The hot paths of the copies room and the cleaner, one article or one pair an operation, over
/// 6,000 invented articles of about 490 words in stories of five copies and a round-up.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotPaths {
  private static final int ARTICLES = 6_000;

  private final List<CopyText> texts = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final MemoryIndex memory = new MemoryIndex();
  private final Cleaner cleaner = Cleaner.standard();
  private DiskIndex disk;
  private Path folder;
  private int at;
  private long done;
  private long began;

  @Setup
  public void make() throws IOException {
    folder = Files.createTempDirectory("chancery-jmh");
    disk = DiskIndex.open(folder, 2_048);
    for (int i = 0; i < ARTICLES; i++) {
      CopyText text = Invented.text("i" + i, Invented.article(1, i));
      Body body = Body.of(text);
      texts.add(text);
      bodies.add(body);
      memory.add(text.id(), body.print);
      disk.add(text.id(), body.print);
    }
    disk.flush();
  }

  @TearDown
  public void clear() throws IOException {
    disk.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Setup(Level.Iteration)
  public void begin() {
    done = 0;
    began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// On a busy machine the rate by the clock says little: what counts is the processor time.
  @TearDown(Level.Iteration)
  public void tell() {
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    System.out.printf("(%.1f us of processor an operation) ", nanos / 1e3 / Math.max(1, done));
  }

  private int next() {
    done++;
    at = (at + 1) % (ARTICLES - 1);
    return at;
  }

  @Benchmark
  public Fingerprint fingerprint() {
    return Fingerprint.of(texts.get(next()));
  }

  @Benchmark
  public List<Candidate> candidatesInMemory() {
    Body body = bodies.get(next());
    return memory.candidates(body.id(), body.print);
  }

  @Benchmark
  public List<Candidate> candidatesOnDisk() {
    Body body = bodies.get(next());
    return disk.candidates(body.id(), body.print);
  }

  /// Containment both ways, runs, paragraphs, kinship; neighbours are copies five times out of six.
  @Benchmark
  public Optional<Pair> verify() {
    int i = next();
    return Pair.of(bodies.get(i), bodies.get(i + 1));
  }

  @Benchmark
  public Alignment align() {
    int i = next();
    return Aligner.align(bodies.get(i), bodies.get(i + 1));
  }

  @Benchmark
  public List<Block> clean() {
    return cleaner.label(texts.get(next()).text());
  }
}
