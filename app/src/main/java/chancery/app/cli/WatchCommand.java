package chancery.app.cli;

import chancery.app.desk.Desk;
import chancery.app.desk.Ingest;
import chancery.io.bytes.Decoder;
import chancery.io.intake.Account;
import chancery.io.intake.Arrived;
import chancery.io.intake.Limits;
import chancery.io.intake.Meter;
import chancery.io.intake.Watch;
import chancery.io.intake.WatchMemory;
import chancery.io.intake.feed.Opml;
import chancery.io.intake.web.FetchLimits;
import chancery.io.intake.web.Fetcher;
import chancery.io.intake.web.Polite;
import chancery.io.query.Counted;
import chancery.io.store.Store;
import chancery.io.xml.XmlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes in what feeds bring, again and again.
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Watches feeds and takes in what is new. The only command that goes to the network.",
    description = {
      "",
      "Asks each feed only for what changed since the last look. An item with its full text is"
          + " taken from the feed; of one with a summary the page is fetched. A page that can't be"
          + " had now is asked for again in the next rounds, five times in all.",
      "",
      "robots.txt is kept to; between two requests to one host it waits; a host in trouble is left"
          + " alone for longer and longer. Nothing is fetched from private addresses, also where a"
          + " name or a redirect leads to one. What it remembers of feeds and hosts stands in"
          + " STORE.watch beside the record, so that a wait is kept to by the next command too.",
      "",
      "It runs until it is stopped (Ctrl-C), which loses nothing: what a feed brought is stored"
          + " before it is remembered as seen.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:with --once: all that is new was taken in",
      "1:failed as a whole",
      "2:an option is unknown, its value can't be used, or an argument is missing",
      "3:with --once: something was refused or can't be had"
    },
    footer = {
      "",
      "Examples:",
      "  chancery watch feeds.opml",
      "  chancery watch https://news.example/feed.xml --once",
      "  chancery watch feeds.txt --every 30 --gap 10      # one address a line"
    })
final class WatchCommand implements Callable<Integer> {
  @Mixin private StoreOption option = new StoreOption();

  @Mixin private ReaderOption reader = new ReaderOption();

  @Mixin private RunOption telling = new RunOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FEEDS",
      description = "Lists of feeds (OPML, or an address a line), or addresses of feeds.")
  private List<String> lists = List.of();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "Minutes from one round to the next (default: 15).")
  private int minutes = 15;

  @Option(
      names = "--gap",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description =
          "Seconds between two requests to one host, where it asks for no more (default: 5).")
  private int gap = 5;

  @Option(names = "--once", description = "One round, then end.")
  private boolean once;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// The machine's clock.
  private static final class Clock implements Polite.Waiting {
    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
      Thread.sleep(time);
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    wanted("--every", minutes);
    wanted("--gap", gap);
    List<Opml.Feed> feeds = feeds();
    try (Store store = option.openOrCreate();
        Fetcher fetcher = Fetcher.open(FetchLimits.standard())) {
      Desk desk = reader.desk(spec.commandLine().getErr());
      WatchMemory memory = WatchMemory.open(Path.of(option.file() + ".watch"));
      Polite web = new Polite(fetcher, Duration.ofSeconds(gap), new Clock(), memory.hosts());
      while (true) {
        Account account = round(feeds, web, memory, desk, store);
        if (once) {
          return account.isClean() ? 0 : 3;
        }
        Thread.sleep(Duration.ofMinutes(minutes));
      }
    }
  }

  private static void wanted(String option, int value) {
    if (value < 1) {
      throw Failure.ofUse(option + " " + value + ": at least 1 is wanted");
    }
  }

  /// Looks at each feed once. What a feed brought is stored before it is remembered as seen.
  private Account round(
      List<Opml.Feed> feeds, Polite web, WatchMemory memory, Desk desk, Store store)
      throws IOException, InterruptedException {
    Watch watch = new Watch(web, Limits.standard());
    Progress progress = telling.progress(new Meter());
    Account sum = Account.open();
    long quiet = 0;
    for (Opml.Feed feed : feeds) {
      Watch.Look look = watch.look(feed, memory.of(feed.address()));
      quiet += look.items().isEmpty() ? 1 : 0;
      List<Arrived> arrived = new ArrayList<>();
      look.items().forEach(i -> arrived.add(new Arrived(i, "-", "", arrived.size() + 1L)));
      sum =
          sum.plus(
              new Ingest(desk, store, progress, Optional.empty(), Instant.now())
                  .run(arrived.iterator(), 1));
      memory.keep(look.after(), web.hosts());
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s looked at; nothing new in %d%n", Counted.of(feeds.size(), "feed", "feeds"), quiet);
    progress.done(sum);
    if (store.settlements().behind()) {
      desk.settle(store).forEach(progress::noted);
    }
    return sum;
  }

  private List<Opml.Feed> feeds() throws IOException {
    List<Opml.Feed> feeds = new ArrayList<>();
    for (String list : lists) {
      if (list.startsWith("http://") || list.startsWith("https://")) {
        feeds.add(new Opml.Feed(list, Optional.empty()));
      } else if (Files.isRegularFile(Path.of(list))) {
        feeds.addAll(read(list));
      } else {
        throw new Failure("there is no list of feeds at " + list + "; check the path");
      }
    }
    if (feeds.isEmpty()) {
      throw new Failure(
          "the lists name no feed (OPML: outline with xmlUrl; else an address a line)");
    }
    return feeds;
  }

  private static List<Opml.Feed> read(String list) throws IOException {
    String text =
        Decoder.decode(Files.readAllBytes(Path.of(list)))
            .map(Decoder.Decoded::text)
            .orElseThrow(
                () -> new Failure(list + ": no character set fits its bytes; save it as UTF-8"));
    try {
      return Opml.feeds(text);
    } catch (XmlException e) {
      throw new Failure(
          list + ": " + e.words() + "; mend it, or give a list with an address a line");
    }
  }
}
