package chancery.eval;

import chancery.app.desk.Desk;
import chancery.core.model.Document;
import chancery.core.pipeline.ReadDocument;
import chancery.io.intake.Account;
import chancery.io.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/// Takes a crawl in: pages made of the examples, each in a site's furniture until it is as large as
/// pages of news are, in a WARC.gz. Rate of the whole way without settling, and the heap after each
/// tenth of it.
final class WarcRun {
  private final Path articles;

  WarcRun(Path articles) {
    this.articles = articles;
  }

  void run(int pages) throws IOException {
    Desk desk = Desk.rules();
    Path folder = Files.createTempDirectory("chancery-warc");
    Path crawl = folder.resolve("crawl.warc.gz");
    write(desk, crawl, pages);
    System.out.printf(
        "%,d pages of about %,d bytes, %,d bytes packed; load %.1f%n",
        pages, SitePages.BYTES, Files.size(crawl), load());
    int workers = Runtime.getRuntime().availableProcessors();
    try (Store store = Store.open(folder.resolve("record.db"))) {
      Thread watcher = watch(new AtomicLong());
      long begin = System.nanoTime();
      double busy = cpuSeconds();
      Account account = TemporaryRecord.take(desk, store, List.of(crawl), "", workers);
      double seconds = (System.nanoTime() - begin) / 1e9;
      double cpu = cpuSeconds() - busy;
      watcher.interrupt();
      System.out.printf(
          "%s%n%d workers: %.1f s, %.0f pages a second; load %.1f%n",
          account.inWords(), workers, seconds, pages / seconds, load());
      System.out.printf(
          "processor time %.1f s: %.0f pages a second of one core%n", cpu, pages / cpu);
    }
  }

  /// Time that this process has had on all cores: what the others on the machine leave out of it.
  static double cpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getProcessCpuTime() / 1e9
        : 0;
  }

  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /// Prints the heap in use after a collection, every ten seconds.
  private static Thread watch(AtomicLong at) {
    return Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            while (true) {
              Thread.sleep(10_000);
              System.gc();
              System.out.printf(
                  "%4d s: %,d MB of heap in use%n",
                  at.addAndGet(10),
                  ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private void write(Desk desk, Path crawl, int pages) throws IOException {
    try (TemporaryRecord examples = TemporaryRecord.of(desk, List.of(articles), "", 2);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(crawl))) {
      List<ReadDocument> documents = examples.store().documents();
      Random random = new Random(5);
      for (int i = 0; i < pages; i++) {
        Document document = documents.get(i % documents.size()).document();
        String address = "https://outlet-" + i / documents.size() + ".example/news/" + i;
        out.write(SitePages.packed(address, SitePages.page(document, i, random)));
      }
    }
  }
}
