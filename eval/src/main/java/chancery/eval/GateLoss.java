package chancery.eval;

import chancery.core.actors.Register;
import chancery.core.model.Document;
import chancery.core.pipeline.Pipeline;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import chancery.reader.OnnxReader;
import chancery.reader.Readers;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What the reader's gate loses and what it saves: the same texts read with and without it. Every
/// sentence is new to both readers, so their memory doesn't help.
final class GateLoss {
  private final Register register = Register.load();
  private final PrintStream out;

  GateLoss(PrintStream out) {
    this.out = out;
  }

  /// Prints a line a file.
  ///
  /// @param files JSON Lines with a `text` each
  /// @param rows how many lines of each are read
  void print(List<Path> files, long rows) throws IOException {
    out.printf(
        "%-26s %9s %14s %22s %22s %18s%n",
        "",
        "sentences",
        "spared",
        "events: without, lost",
        "statements: …, lost",
        "network s: …, saved");
    for (Path file : files) {
      List<String> texts =
          Lines.read(file).stream().limit(rows).map(GateLoss::text).distinct().toList();
      print(String.valueOf(file.getFileName()), texts);
    }
  }

  private static String text(JsonNode line) {
    return line.path("text").asString("");
  }

  /// What came of some texts.
  private record Sum(int events, int statements) {}

  private void print(String name, List<String> texts) {
    try (OnnxReader gated = Readers.shipped()) {
      Set<String> sentences = new HashSet<>();
      Pipeline rules = Pipeline.standard(register);
      for (String text : texts) {
        Document document = Texts.document(text);
        for (Sentence sentence : rules.reading(document).sentences()) {
          sentences.add(sentence.span().in(text));
        }
      }
      List<String> sorted = sentences.stream().sorted().toList();
      OnnxReader open = gated.withoutGate();
      double whole = seconds(open, sorted);
      double less = seconds(gated, sorted);
      double spared = sorted.stream().filter(gated::spares).count();
      Sum all = sum(Pipeline.trained(register, open, 0), texts);
      Sum left = sum(Pipeline.trained(register, gated, 0), texts);
      out.printf(
          "%-26s %9d %6.0f (%4.1f %%) %9d, %4d (%4.1f %%) %9d, %4d (%4.1f %%) %6.1f, %4.1f (%2.0f"
              + " %%)%n",
          name,
          sorted.size(),
          spared,
          share(spared, sorted.size()),
          all.events,
          all.events - left.events,
          share(all.events - left.events, all.events),
          all.statements,
          all.statements - left.statements,
          share(all.statements - left.statements, all.statements),
          whole,
          whole - less,
          share(whole - less, whole));
    }
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }

  /// Processor time of one thread.
  private static double seconds(OnnxReader reader, List<String> sentences) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    sentences.forEach(reader::read);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e9;
  }

  private static Sum sum(Pipeline pipeline, List<String> texts) {
    int events = 0;
    int statements = 0;
    for (String text : texts) {
      Reading reading = pipeline.reading(Texts.document(text));
      events += pipeline.code(reading).events().size();
      statements += reading.quotations().size();
    }
    return new Sum(events, statements);
  }
}
