package chancery.eval;

import chancery.app.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The figures of `docs/accuracy.md` and `docs/performance.md`: `./evaluate examples`, `./evaluate
/// record`, `./evaluate bulk N`.
public final class Evaluate {
  private static final String RULES = "rules";
  private static final int WORKERS = 2;

  private Evaluate() {}

  private static final String USAGE =
      "usage: ./evaluate examples [rules] | record [SEEDS] [rules] | bulk [DOCUMENTS] | warc"
          + " [PAGES] | flat [GB] | flat files [N] | bounds | scores | reader SENTENCES | ablation"
          + " [SHARED [ROWS]] | gate FILE… [ROWS] | worst PART | copies FILE [THREADS [SHUFFLE"
          + " [COMPARED]]] | origins FILE | recurrence FILE | copies-same FILE [ORDERS] |"
          + " copies-bad | jmh [PATTERN]";

  /// Runs one evaluation and prints its figures. Arguments that can't be used are named on the
  /// standard error; the exit status is then 2.
  public static void main(String[] args) throws IOException {
    try {
      run(args.length == 0 ? "" : args[0], new Arguments(List.of(args)));
    } catch (Arguments.Unusable e) {
      System.err.println("evaluate: " + e.getMessage());
      System.err.println(USAGE);
      System.exit(2);
    }
  }

  private static void run(String what, Arguments given) throws IOException, Arguments.Unusable {
    switch (what) {
      case "examples" -> examples(Path.of("examples"), desk(given.says(1, RULES)));
      case "record" -> {
        boolean bare = given.text(1).filter(RULES::equals).isPresent();
        record(
            given.text(1).filter(_ -> !bare).orElse("../shared/data/seeds"),
            desk(bare || given.says(2, RULES)));
      }
      case "warc" -> new WarcRun(Path.of("examples/articles")).run(given.number(1, 10_000));
      case "flat" -> flat(given);
      case "bounds" -> new Bounds().print(System.out);
      case "bulk" -> new Bulk(Path.of("examples/articles")).run(given.number(1, 10_000));
      // SHARED OUT ROWS, as ./evaluate calls it
      case "ablation" ->
          new Ablation(given.file(1), given.file(2), given.number(3, Integer.MAX_VALUE)).write();
      case "gate" -> gate(given);
      case "worst" -> WorstErrors.print(given.file(1), System.out);
      case "reader" -> ReaderSpeed.print(given.file(1), System.out);
      case "origins" -> new CopiesTruth(given.file(1)).print(System.out);
      case "recurrence" -> new RecurrenceScore(given.file(1)).print(System.out);
      case "copies-bad" -> new CopiesBad(System.out).run(given.text(1).orElse(""));
      case "copies-same" -> copiesSame(given);
      case "copies" -> copies(given);
      default ->
          throw new Arguments.Unusable(
              what.isEmpty() ? "what is to be evaluated?" : "no evaluation is called " + what);
    }
  }

  private static Desk desk(boolean rules) {
    return rules ? Desk.rules() : Desk.standard();
  }

  private static void flat(Arguments given) throws IOException, Arguments.Unusable {
    FlatRun run = new FlatRun(Path.of("examples/articles"));
    try {
      if (given.text(1).filter("files"::equals).isPresent()) {
        run.files(given.number(2, 1_000_000));
      } else {
        run.run(given.number(1, 5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Files, and at the end perhaps how many lines of each.
  private static void gate(Arguments given) throws IOException, Arguments.Unusable {
    boolean bounded = given.size() > 2 && given.isNumber(given.size() - 1);
    int rows = bounded ? given.number(given.size() - 1, 0) : Integer.MAX_VALUE;
    new GateLoss(System.out).print(given.files(1, given.size() - (bounded ? 1 : 0)), rows);
  }

  private static void copies(Arguments given) throws IOException, Arguments.Unusable {
    int threads = given.number(2, 1);
    int shuffle = given.number(3, 0);
    int compared = given.number(4, Integer.MAX_VALUE);
    try (Corpus corpus = new Corpus(given.file(1))) {
      new CopiesBench(corpus, threads, shuffle, compared).run();
      if (threads == 1 && shuffle == 0) {
        new CopiesBaselines(corpus, 5_000).run();
      }
    }
  }

  private static void copiesSame(Arguments given) throws IOException, Arguments.Unusable {
    Path file = given.file(1);
    int orders = given.number(2, 10);
    boolean same = false;
    try (TemporaryFolder folder = new TemporaryFolder("chancery-same")) {
      same = new CopiesSame(file, folder.path(), orders, 3, 256).run(System.out).differences() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!same) {
      System.exit(1);
    }
  }

  private static void examples(Path folder, Desk desk) throws IOException {
    List<Path> articles = List.of(folder.resolve("articles"));
    try (TemporaryRecord record = TemporaryRecord.of(desk, articles, "", WORKERS)) {
      new ExamplesScore(folder.resolve("truth"), record).print(System.out);
    }
  }

  private static void record(String folder, Desk desk) throws IOException {
    Path seeds = Path.of(folder);
    if (!Files.isDirectory(seeds)) {
      System.err.println("no seeds at " + seeds + ": this evaluation needs the shared data");
      System.exit(1);
    }
    for (String published : List.of("2023-12-04", "")) {
      try (TemporaryRecord record =
          TemporaryRecord.of(desk, Seeds.texts(seeds), published, WORKERS)) {
        new RecordScore(Files.readString(seeds.resolve("RECORD.md")), record).print(System.out);
      }
    }
  }
}
