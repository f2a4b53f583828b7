package chancery.app.cli;

import chancery.app.desk.Desk;
import chancery.app.desk.Ingest;
import chancery.core.model.PartialDate;
import chancery.io.intake.Account;
import chancery.io.intake.Intake;
import chancery.io.intake.IntakeItem;
import chancery.io.intake.Limits;
import chancery.io.store.Store;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
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
        "Takes news in: text, HTML, JSON Lines and CSV files, folders, patterns, standard input.",
    description = {
      "What a file is, its content says. What can't be read is refused with its place and the"
          + " reason, and",
      "the rest goes on; then the exit status is 3. A file taken in twice changes nothing. The"
          + " account at",
      "the end closes: read = recorded + known + refused + damaged."
    },
    footer = {
      "",
      "Examples:",
      "  chancery ingest ~/articles/ page.html crawl.jsonl",
      "  chancery ingest 'news/2023-*.html' --store record.db --workers 4",
      "  zcat crawl.jsonl.gz | chancery ingest -"
    })
final class IngestCommand implements Callable<Integer> {
  @Mixin private StoreOption option = new StoreOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILES",
      description = "Files, folders, patterns, - for standard input.")
  private List<String> files = List.of();

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

  @Option(
      names = {"-v", "--verbose"},
      description = "Print each document once it is safely stored.")
  private boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    PartialDate date = published.map(IngestCommand::date).orElse(PartialDate.unknown());
    try (Store store = option.openOrCreate()) {
      Desk desk = Desk.standard();
      Account account =
          take(
              desk,
              store,
              Optional.of(date).filter(d -> !d.isUnknown()),
              spec.commandLine().getOut());
      if (store.settlements().behind()) {
        desk.settle(store);
      }
      say(store);
      return account.isClean() ? 0 : 3;
    }
  }

  private void say(Store store) {
    Store.Counts counts = store.counts();
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "the record holds %d documents, %d stories, %d entries (%s)%n",
        counts.documents(), counts.stories(), counts.entries(), store.file());
    out.flush();
  }

  private Account take(Desk desk, Store store, Optional<PartialDate> date, PrintWriter out)
      throws InterruptedException {
    Progress progress =
        new Progress(out, spec.commandLine().getErr(), verbose, OptionalLong.empty());
    try (Stream<IntakeItem> items = Intake.open(files, System.in, Limits.standard())) {
      Account account =
          new Ingest(desk, store, progress, date).run(items.iterator(), Math.max(1, workers));
      progress.done(account);
      return account;
    }
  }

  private static PartialDate date(String text) {
    return PartialDate.tryParse(text)
        .orElseThrow(() ->
            new Failure(
                "--published "
                    + text
                    + ": no date; write 2023-12-04, 2023-12, 2023 or another EDTF form"));
  }
}
