package chancery.eval;

import chancery.app.desk.Desk;
import chancery.app.desk.Ingest;
import chancery.core.clean.Cleaner;
import chancery.core.model.Document;
import chancery.core.pipeline.ReadDocument;
import chancery.io.intake.Account;
import chancery.io.intake.Arrived;
import chancery.io.intake.Documents;
import chancery.io.intake.Intake;
import chancery.io.intake.IntakeItem;
import chancery.io.intake.Settings;
import chancery.io.json.Json;
import chancery.io.store.Store;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whether memory stays flat however much is taken in: a folder of many gigabytes of pages, a third
/// in crawls (WARC.gz), a third as HTML files, a third in JSON Lines, through intake alone and then
/// with reading by rules and the store (not settled); the heap after a collection at each tenth. Or
/// a folder of very many files.
final class FlatRun {
  private static final int TENTHS = 10;
  private static final int PAGES_A_PART = 3_000;

  private final Path articles;
  private final JsonMapper json = Json.mapper();

  FlatRun(Path articles) {
    this.articles = articles;
  }

  void run(int gigabytes) throws IOException, InterruptedException {
    int pages = (int) (gigabytes * 1_000_000_000L / SitePages.BYTES);
    Path folder = Files.createTempDirectory("chancery-flat");
    try {
      Path input = Files.createDirectory(folder.resolve("in"));
      write(input, pages);
      System.out.printf(
          "%,d pages of about %,d bytes, %,d MB on disk; heap of at most %,d MB; load %.1f%n",
          pages,
          SitePages.BYTES,
          bytes(input) >> 20,
          Runtime.getRuntime().maxMemory() >> 20,
          WarcRun.load());
      intakeAlone(input, pages);
      wholeWay(input, folder.resolve("record.db"), pages);
    } finally {
      TemporaryRecord.delete(folder);
    }
  }

  /// The same over one folder with very many files of a sentence each; half way the run is stopped
  /// and gone on with.
  void files(int files) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("chancery-files");
    try {
      Path input = Files.createDirectory(folder.resolve("in"));
      for (int i = 0; i < files; i++) {
        String text = "Minister Berg met his colleague Koric for talks number %d.%n".formatted(i);
        // In an order that is not that of the names.
        Files.writeString(input.resolve("n%08x.txt".formatted(Integer.reverse(i))), text);
      }
      System.out.printf(
          "%,d files in one folder; heap of at most %,d MB; load %.1f%n",
          files, Runtime.getRuntime().maxMemory() >> 20, WarcRun.load());
      long begin = System.nanoTime();
      long bytes = Intake.volume(List.of(input.toString())).orElse(0);
      System.out.printf("sizes added up: %,d bytes, %.1f s%n", bytes, seconds(begin));
      intakeAlone(input, files);
      stoppedAndGoneOnWith(input, folder.resolve("record.db"), files);
    } finally {
      TemporaryRecord.delete(folder);
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void stoppedAndGoneOnWith(Path input, Path file, int files)
      throws InterruptedException {
    int workers = Runtime.getRuntime().availableProcessors();
    try (Store store = Store.open(file)) {
      Samples samples = new Samples("with reading and store, " + workers + " workers", files);
      for (int halves = 1; halves <= 2; halves++) {
        long begin = System.nanoTime();
        Until until = new Until(samples, halves == 1 ? files / 2 : Integer.MAX_VALUE, begin);
        Ingest ingest = new Ingest(Desk.rules(), store, until, Optional.empty(), Instant.now());
        until.stops = Optional.of(ingest);
        Settings settings = Settings.standard().withDone(Ingest.done(store));
        try (Stream<Arrived> items =
            Intake.open(List.of(input.toString()), InputStream.nullInputStream(), settings)) {
          Account account = ingest.run(items.iterator(), workers);
          System.out.printf(
              "%s; first new document after %.1f s, all in %.0f s; the store has %,d MB%n",
              account.inWords(), until.first, seconds(begin), size(file) >> 20);
        }
      }
    }
  }

  /// Stops a run at a number of documents.
  private static final class Until implements Ingest.Listener {
    private final Samples samples;
    private final long most;
    private final long begin;
    private Optional<Ingest> stops = Optional.empty();
    private double first;

    Until(Samples samples, long most, long begin) {
      this.samples = samples;
      this.most = most;
      this.begin = begin;
    }

    @Override
    public void recorded(Document document, boolean isNew) {
      first = isNew && first == 0 ? seconds(begin) : first;
    }

    @Override
    public void progress(Account account) {
      samples.progress(account);
      if (account.read() >= most) {
        stops.ifPresent(Ingest::stop);
      }
    }
  }

  /// Folders of three thousand pages: a crawl, a file of lines, a folder of files.
  private void write(Path input, int pages) throws IOException {
    List<Document> documents;
    try (TemporaryRecord examples = TemporaryRecord.of(Desk.rules(), List.of(articles), "", 2)) {
      documents = examples.store().documents().stream().map(ReadDocument::document).toList();
    }
    Random random = new Random(5);
    for (int first = 0; first < pages; first += PAGES_A_PART) {
      Path part = Files.createDirectory(input.resolve("part-%05d".formatted(first / PAGES_A_PART)));
      Path files = Files.createDirectory(part.resolve("pages"));
      try (OutputStream crawl =
              new BufferedOutputStream(Files.newOutputStream(part.resolve("crawl.warc.gz")));
          BufferedWriter lines = Files.newBufferedWriter(part.resolve("lines.jsonl"))) {
        for (int i = first; i < Math.min(pages, first + PAGES_A_PART); i++) {
          String address = "https://outlet-" + i / documents.size() + ".example/news/" + i;
          String page = SitePages.page(documents.get(i % documents.size()), i, random);
          switch (i % 3) {
            case 0 -> crawl.write(SitePages.packed(address, page));
            case 1 -> Files.writeString(files.resolve(i + ".html"), page);
            default -> lines.write(line(address, page));
          }
        }
      }
    }
  }

  private String line(String address, String page) {
    ObjectNode line = json.createObjectNode();
    line.put("url", address).put("html", page);
    return json.writeValueAsString(line) + "\n";
  }

  /// Files to documents, nothing kept.
  private static void intakeAlone(Path input, int pages) {
    Documents documents = new Documents(Cleaner.standard(), Instant.now());
    Samples samples = new Samples("intake alone, one thread", pages);
    long at = 0;
    try (Stream<Arrived> items = open(input)) {
      for (Arrived arrived : (Iterable<Arrived>) items::iterator) {
        if (arrived.item() instanceof IntakeItem.Captured(var capture)
            && documents.from(capture) instanceof Documents.Outcome.Made) {
          at++;
        }
        samples.at(at);
      }
    }
  }

  private static void wholeWay(Path input, Path file, int pages) throws InterruptedException {
    int workers = Runtime.getRuntime().availableProcessors();
    try (Store store = Store.open(file);
        Stream<Arrived> items = open(input)) {
      Samples samples = new Samples("with reading and store, " + workers + " workers", pages);
      Account account =
          new Ingest(Desk.rules(), store, samples, Optional.empty(), Instant.now())
              .run(items.iterator(), workers);
      System.out.printf("%s; the store has %,d MB%n", account.inWords(), size(file) >> 20);
    }
  }

  private static Stream<Arrived> open(Path input) {
    return Intake.open(
        List.of(input.toString()), InputStream.nullInputStream(), Settings.standard());
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(FlatRun::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Prints a line at each tenth of the way.
  private static final class Samples implements Ingest.Listener {
    private final int pages;
    private final long begin = System.nanoTime();
    private final double busy = WarcRun.cpuSeconds();
    private int tenth;

    Samples(String what, int pages) {
      this.pages = pages;
      System.out.println(what);
    }

    @Override
    public void progress(Account account) {
      at(account.read());
    }

    void at(long done) {
      if (done * TENTHS < (long) (tenth + 1) * pages) {
        return;
      }
      tenth = (int) (done * TENTHS / pages);
      System.gc();
      double seconds = (System.nanoTime() - begin) / 1e9;
      double cpu = WarcRun.cpuSeconds() - busy;
      System.out.printf(
          "  %3d %%: %,9d read, %4d MB of heap after a collection, %,d MB resident, %.0f a"
              + " second, %.0f of one core%n",
          tenth * TENTHS,
          done,
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
          Resident.now(),
          done / seconds,
          done / cpu);
    }
  }
}
