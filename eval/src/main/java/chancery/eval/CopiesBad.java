package chancery.eval;

import chancery.core.copies.Aligner;
import chancery.core.copies.Copies;
import chancery.core.copies.CopyFindings;
import chancery.core.copies.CopyText;
import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Bad input for the copies room, its time and memory: what `docs/performance.md` states as bounds.
final class CopiesBad {
  private static final int LONG = 5_000_000;
  private static final int PRINTED = 50_000;

  private final PrintStream out;

  CopiesBad(PrintStream out) {
    this.out = out;
  }

  /// One input and its name.
  private record Input(String name, Supplier<List<CopyText>> texts) {}

  /// Runs all of them, or those whose names begin so.
  void run(String chosen) {
    for (Input input : inputs()) {
      if (input.name.startsWith(chosen)) {
        measure(input);
      }
    }
  }

  private static List<Input> inputs() {
    return List.of(
        new Input("one sentence 100,000 times, and a copy of it", CopiesBad::again),
        new Input("two copies of 5 MB, paragraphs dropped and added", CopiesBad::large),
        new Input("two texts of 5 MB that share nothing", CopiesBad::strangers),
        new Input("residue alone, 10,000 pages", () -> many(10_000, CopiesBad::residue)),
        new Input("empty, 10,000 texts", () -> many(10_000, i -> Invented.text("e" + i, " "))),
        new Input("two languages mixed, 1,000 copies", () -> many(1_000, CopiesBad::mixed)),
        new Input("50,000 copies word for word", () -> same()),
        new Input("50,000 copies that drop and add", CopiesBad::changed));
  }

  private void measure(Input input) {
    List<CopyText> texts = input.texts.get();
    long before = heap();
    peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
    long begin = cpu();
    CopyFindings found = Copies.find(texts);
    if (texts.size() == 2) {
      Aligner.align(texts.get(0), texts.get(1));
    }
    double seconds = (cpu() - begin) / 1e9;
    long peak = peaks().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    out.printf(
        "%-50s %7.2f s of processor, %,6d MB on top of %,d MB; %,d stories, %,d edges%n",
        input.name,
        seconds,
        Math.max(0, peak - before) >> 20,
        before >> 20,
        found.stories().size(),
        found.edges().size());
    found.notes().forEach(note -> out.println("    note: " + note));
  }

  private static List<CopyText> again() {
    String many = "The minister said that the talks would go on. ".repeat(100_000);
    return List.of(
        Invented.text("a", many),
        Invented.text("b", "A first line of its own stands here.\n\n" + many.substring(46)));
  }

  private static List<CopyText> large() {
    Random random = new Random(1);
    List<String> story = new ArrayList<>();
    for (int length = 0; length < LONG; length += story.getLast().length() + 2) {
      story.add(Invented.paragraph(random));
    }
    return List.of(
        Invented.text("a", String.join("\n\n", story)),
        Invented.text("b", String.join("\n\n", Invented.copy(story, random))));
  }

  private static List<CopyText> strangers() {
    List<CopyText> texts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Random random = new Random(10 + i);
      StringBuilder text = new StringBuilder(LONG);
      while (text.length() < LONG) {
        text.append(Invented.paragraph(random)).append("\n\n");
      }
      texts.add(Invented.text("s" + i, text.toString().strip()));
    }
    return texts;
  }

  private static CopyText residue(int i) {
    String text = "Share this article with all of your friends and colleagues today";
    Block block =
        Block.of("residue", new Span(0, text.length()), Optional.empty(), new RuleId("eval.given"));
    return CopyText.bare(DocId.of(List.of("r" + i)), text, List.of(block));
  }

  private static CopyText mixed(int i) {
    Random random = new Random(i);
    List<String> copy = Invented.copy(Invented.story(new Random(2)), random);
    String foreign = "Министры обеих сторон встретились во вторник и говорили о новом мосте.";
    return Invented.text(
        "m" + i, copy.stream().map(p -> p + "\n\n" + foreign).collect(Collectors.joining("\n\n")));
  }

  private static List<CopyText> same() {
    String text = String.join("\n\n", Invented.story(new Random(3)));
    return many(PRINTED, i -> Invented.text("w" + i, text));
  }

  private static List<CopyText> changed() {
    List<String> story = Invented.story(new Random(4));
    return many(
        PRINTED,
        i -> Invented.text("c" + i, String.join("\n\n", Invented.copy(story, new Random(i)))));
  }

  private static List<CopyText> many(int count, IntFunction<CopyText> one) {
    return IntStream.range(0, count).mapToObj(one).toList();
  }

  private static List<MemoryPoolMXBean> peaks() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
