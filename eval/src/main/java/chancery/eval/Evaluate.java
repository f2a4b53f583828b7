package chancery.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The figures of `docs/accuracy.md` and `docs/performance.md`: `./evaluate examples`, `./evaluate
/// record`, `./evaluate bulk N`.
public final class Evaluate {
  private Evaluate() {}

  /// Runs one evaluation and prints its figures.
  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    String what = words.isEmpty() ? "" : words.getFirst();
    switch (what) {
      case "examples" -> examples(Path.of("examples"));
      case "record" -> record(Path.of(words.size() > 1 ? words.get(1) : "../shared/data/seeds"));
      case "warc" -> new WarcRun(Path.of("examples/articles")).run(number(words));
      case "bounds" -> new Bounds().print(System.out);
      case "bulk" -> new Bulk(Path.of("examples/articles")).run(number(words));
      case "ablation" -> ablation(words);
      case "gate" -> gate(words.subList(1, words.size()));
      case "worst" -> WorstErrors.print(Path.of(words.getLast()), System.out);
      case "reader" -> ReaderSpeed.print(Path.of(words.getLast()), System.out);
      case "origins" -> new CopiesTruth(Path.of(words.getLast())).print(System.out);
      case "copies-bad" -> new CopiesBad(System.out).run(words.size() > 1 ? words.get(1) : "");
      case "copies-same" -> copiesSame(words.subList(1, words.size()));
      case "copies" -> copies(words.subList(1, words.size()));
      default -> {
        System.err.println(
            "usage: ./evaluate examples | record [SEEDS] | bulk [DOCUMENTS] | warc [PAGES] | bounds"
                + " | scores | reader SENTENCES | ablation [SHARED [ROWS]] | gate FILE… [ROWS]"
                + " | worst PART | copies FILE [THREADS [SHUFFLE [COMPARED]]] | origins FILE"
                + " | copies-same FILE [ORDERS] | copies-bad | jmh [PATTERN]");
        System.exit(2);
      }
    }
  }

  /// `ablation SHARED OUT ROWS`, as `./evaluate` calls it.
  private static void ablation(List<String> words) throws IOException {
    new Ablation(Path.of(words.get(1)), Path.of(words.get(2)), Long.parseLong(words.get(3)))
        .write();
  }

  /// Files, and at the end perhaps how many lines of each.
  private static void gate(List<String> words) throws IOException {
    boolean bounded = words.getLast().matches("[0-9]+");
    List<Path> files =
        words.subList(0, words.size() - (bounded ? 1 : 0)).stream().map(Path::of).toList();
    long rows = bounded ? Long.parseLong(words.getLast()) : Long.MAX_VALUE;
    new GateLoss(System.out).print(files, rows);
  }

  private static void copies(List<String> words) throws IOException {
    int threads = words.size() > 1 ? Integer.parseInt(words.get(1)) : 1;
    long shuffle = words.size() > 2 ? Long.parseLong(words.get(2)) : 0;
    int compared = words.size() > 3 ? Integer.parseInt(words.get(3)) : Integer.MAX_VALUE;
    try (Corpus corpus = new Corpus(Path.of(words.getFirst()))) {
      new CopiesBench(corpus, threads, shuffle, compared).run();
      if (threads == 1 && shuffle == 0) {
        new CopiesBaselines(corpus, 5_000).run();
      }
    }
  }

  private static void copiesSame(List<String> words) throws IOException {
    int orders = words.size() > 1 ? Integer.parseInt(words.get(1)) : 10;
    Path folder = Files.createTempDirectory("chancery-same");
    try {
      CopiesSame.Result result =
          new CopiesSame(Path.of(words.getFirst()), folder, orders, 3, 256).run(System.out);
      System.exit(result.differences() == 0 ? 0 : 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int number(List<String> words) {
    return words.size() > 1 ? Integer.parseInt(words.get(1)) : 10_000;
  }

  private static void examples(Path folder) throws IOException {
    try (TemporaryRecord record = TemporaryRecord.of(List.of(folder.resolve("articles")), "")) {
      new ExamplesScore(folder.resolve("truth"), record).print(System.out);
    }
  }

  private static void record(Path seeds) throws IOException {
    if (!Files.isDirectory(seeds)) {
      System.err.println("no seeds at " + seeds + ": this evaluation needs the shared data");
      System.exit(1);
    }
    for (String published : List.of("2023-12-04", "")) {
      try (TemporaryRecord record = TemporaryRecord.of(Seeds.texts(seeds), published)) {
        new RecordScore(Files.readString(seeds.resolve("RECORD.md")), record).print(System.out);
      }
    }
  }
}
