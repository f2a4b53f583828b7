package chancery.app.cli;

import chancery.app.desk.Desk;
import chancery.app.desk.Ingest;
import chancery.core.model.PartialDate;
import chancery.io.intake.Account;
import chancery.io.intake.Arrived;
import chancery.io.intake.Columns;
import chancery.io.intake.Intake;
import chancery.io.intake.Settings;
import chancery.io.query.Counted;
import chancery.io.store.Store;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes news in.
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header =
        "Takes news in: pages, crawls, feeds, tables, newsletters, database exports, archives.",
    description = {
      "",
      "Text and HTML; WARC, WARC.gz and WACZ; RSS and Atom with full text; JSON Lines, JSON, CSV"
          + " and TSV; MBOX and single messages; exports of LexisNexis, Nexis Uni, Factiva and"
          + " ProQuest as text, HTML, RTF or DOCX; ZIP and TAR of any of these, packed with gzip or"
          + " not. What a file is, its content says; where its name promises something else, a note"
          + " says so.",
      "",
      "What can't be read is refused with its place, the reason and what helps, and the rest goes"
          + " on. The account at the end closes: read = recorded + already known + refused +"
          + " damaged. A file taken in twice changes nothing. A run may be stopped (Ctrl-C) or"
          + " killed at any moment: give the same command again, and it goes on where it was; its"
          + " account is then that of both.",
      "",
      "Nothing is fetched: a feed's summaries are refused, and `chancery watch` gets their pages.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was taken in",
      "1:stopped, or failed as a whole",
      "2:an option is unknown, its value can't be used, or an argument is missing",
      "3:something was refused or damaged; the rest is in the record"
    },
    footer = {
      "",
      "Examples:",
      "  chancery ingest ~/articles/ page.html crawl.warc.gz lexis-export.docx",
      "  chancery ingest 'news/2023-*.html' --store record.db --workers 4",
      "  chancery ingest scraped.csv --columns text=Inhalt,title=Titel,published=Datum",
      "  chancery ingest dump/ --quarantine refused/   # then read refused/*/*.why.txt",
      "  zcat crawl.jsonl.gz | chancery ingest -"
    })
final class IngestCommand implements Callable<Integer> {
  private static final long STOP_SECONDS = 20;

  @Mixin private StoreOption option = new StoreOption();

  @Mixin private ReaderOption reader = new ReaderOption();

  @Mixin private RunOption telling = new RunOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILES",
      description = "Files, folders, patterns, - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--columns",
      paramLabel = "F=C,…",
      description =
          "Which column of a table, or field of JSON, is what: text, html, title, published, url,"
              + " publisher, authors, language, id, seen. Guessed and shown where not given.")
  private Optional<String> columns = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date (EDTF) of documents that carry none, such as 2023-12-04 or 2023-12.")
  private Optional<String> published = Optional.empty();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Threads that read (default: one a core).")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec = CommandSpec.create();

  /// Open until the command is through.
  private final CountDownLatch ended = new CountDownLatch(1);

  @Override
  public Integer call() throws InterruptedException {
    try {
      return ingest();
    } finally {
      ended.countDown();
    }
  }

  private int ingest() throws InterruptedException {
    if (workers < 1) {
      throw Failure.ofUse("--workers " + workers + ": at least one is wanted");
    }
    Optional<PartialDate> date = published.map(IngestCommand::date);
    Columns chosen = Failure.inUse(() -> columns.map(Columns::parse).orElse(Columns.guessed()));
    try (Store store = option.openOrCreate()) {
      Desk desk = reader.desk(spec.commandLine().getErr());
      PrintWriter out = spec.commandLine().getOut();
      if (store.isCutOff()) {
        out.println("an earlier run was cut off; what it had dealt with is passed over");
        out.flush();
      }
      Settings settings = Settings.standard().withColumns(chosen).withDone(Ingest.done(store));
      Progress progress = telling.progress(settings.meter());
      Ingest ingest = new Ingest(desk, store, progress, date, Instant.now());
      Account account = take(ingest, settings);
      progress.done(account);
      if (ingest.isStopped()) {
        out.println("stopped; give the same command again to go on");
        out.flush();
        return 1;
      }
      if (store.settlements().behind()) {
        desk.settle(store).forEach(progress::noted);
      }
      say(store);
      return account.isClean() ? 0 : 3;
    }
  }

  private void say(Store store) {
    Store.Counts counts = store.counts();
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "the record holds %s, %s, %s (%s)%n",
        Counted.of(counts.documents(), "document", "documents"),
        Counted.of(counts.stories(), "story", "stories"),
        Counted.of(counts.entries(), "entry", "entries"),
        store.file());
    out.flush();
  }

  /// Runs, with the files' sizes added up beside it for the time left. Ctrl-C lets what is in
  /// flight come down first.
  private Account take(Ingest ingest, Settings settings) throws InterruptedException {
    Thread hook =
        new Thread(() -> {
          ingest.stop();
          await(ended);
        });
    Runtime.getRuntime().addShutdownHook(hook);
    Thread volume =
        Thread.ofVirtual().start(() -> Intake.volume(files).ifPresent(settings.meter()::expect));
    try (Stream<Arrived> items = Intake.open(files, System.in, settings)) {
      return ingest.run(items.iterator(), workers);
    } finally {
      volume.interrupt();
      if (!ingest.isStopped()) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  /// The machine may go down once everything is in the store and said; it is not kept for longer.
  private static void await(CountDownLatch ended) {
    try {
      boolean _ = ended.await(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static PartialDate date(String text) {
    return PartialDate.tryParse(text)
        .orElseThrow(() ->
            Failure.ofUse(
                "--published "
                    + text
                    + ": no date; write 2023-12-04, 2023-12, 2023 or another EDTF form"));
  }
}
