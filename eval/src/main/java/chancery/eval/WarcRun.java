package chancery.eval;

import chancery.app.desk.Desk;
import chancery.core.model.Document;
import chancery.core.pipeline.ReadDocument;
import chancery.io.intake.Account;
import chancery.io.store.Store;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/// Takes a crawl in: pages made of the examples, each in a site's furniture until it is as large as
/// pages of news are, in a WARC.gz. Rate of the whole way without settling, and the heap after each
/// tenth of it.
final class WarcRun {
  private static final int PAGE_BYTES = 60_000;

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
        pages, PAGE_BYTES, Files.size(crawl), load());
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
  private static double cpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getProcessCpuTime() / 1e9
        : 0;
  }

  private static double load() {
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
        out.write(gzip(record(address, page(document, i, random))));
      }
    }
  }

  /// A page with navigation, styles, scripts and teasers around the article.
  private static String page(Document document, int number, Random random) {
    StringBuilder page = new StringBuilder();
    String title = document.card().title().orElse("News");
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(escaped(title))
        .append(" | Outlet</title><meta property=\"article:published_time\" content=\"")
        .append(document.published().isDay() ? document.published().edtf() : "2023-12-04")
        .append("\"><style>")
        .append(".a{color:#123;margin:0 auto}".repeat(400))
        .append("</style></head><body><nav><ul>");
    for (int i = 0; i < 60; i++) {
      page.append("<li><a href=\"/s/")
          .append(i)
          .append("\">Section ")
          .append(i)
          .append("</a></li>");
    }
    page.append("</ul></nav><main><article><h1>").append(escaped(title)).append("</h1>");
    page.append("<p>Edition ").append(number).append(" of this page.</p>");
    document
        .text()
        .lines()
        .filter(l -> !l.isBlank())
        .forEach(l -> page.append("<p>").append(escaped(l)).append("</p>"));
    page.append("</article></main><aside>");
    while (page.length() < PAGE_BYTES - 12_000) {
      page.append("<div class=\"teaser\"><a href=\"/n/")
          .append(random.nextInt(1_000_000))
          .append("\"><span>Another story of the day, number ")
          .append(random.nextInt(1_000))
          .append("</span></a></div>");
    }
    page.append("</aside><script>")
        .append("var x=1;x+=2;".repeat(900))
        .append("</script></body></html>");
    return page.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] record(String address, String page) {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2023-12-05T10:00:00Z\r\nWARC-Target-URI: "
            + address
            + "\r\nContent-Length: "
            + (head.length + body.length)
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(warc.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(head);
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
