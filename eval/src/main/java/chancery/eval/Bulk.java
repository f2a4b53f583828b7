package chancery.eval;

import chancery.app.desk.Desk;
import chancery.app.web.Web;
import chancery.core.clean.Cleaner;
import chancery.core.copies.Copies;
import chancery.core.copies.CopyFindings;
import chancery.core.copies.CopyText;
import chancery.core.model.Document;
import chancery.core.pipeline.ReadDocument;
import chancery.core.reading.Reading;
import chancery.core.reading.SentenceSplitter;
import chancery.io.json.Json;
import chancery.io.store.Store;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A whole run over the examples, repeated under other publishers and addresses until there are as
/// many documents as asked for: rates of the whole and by stage, peak memory, time of a dossier.
final class Bulk {
  private static final int WARM = 10;

  private final Path articles;

  Bulk(Path articles) {
    this.articles = articles;
  }

  void run(int documents) throws IOException {
    Desk desk = Desk.standard();
    Path folder = Files.createTempDirectory("chancery-bulk");
    Path input = folder.resolve("bulk.jsonl");
    int sentences = write(desk, input, documents);
    Store store = Store.open(folder.resolve("record.db"));
    int workers = Runtime.getRuntime().availableProcessors();
    System.out.printf("%-44s %.1f%n", "load at the start", WarcRun.load());
    long begin = System.nanoTime();
    TemporaryRecord.take(desk, store, List.of(input), "", workers);
    long taken = System.nanoTime();
    desk.settle(store);
    long settled = System.nanoTime();
    System.out.printf("%-44s %.1f%n", "load once it is settled", WarcRun.load());
    rate("intake, reading and store, " + workers + " workers", documents, sentences, taken - begin);
    rate("stories and ledger", documents, sentences, settled - taken);
    rate("whole run", documents, sentences, settled - begin);
    System.out.printf("%-44s %,d MB of heap%n", "peak memory", peak() >> 20);
    System.out.printf(
        "%-44s %,d MB%n", "store on disk", Files.size(folder.resolve("record.db")) >> 20);
    System.out.println(store.counts());
    late(desk, store);
    dossier(desk, store);
    stages(store, desk);
  }

  /// The examples again and again, each time as other outlets print them; returns the sentences.
  private int write(Desk desk, Path input, int documents) throws IOException {
    JsonMapper json = Json.mapper();
    int sentences = 0;
    try (TemporaryRecord examples = TemporaryRecord.of(desk, List.of(articles), "", 2);
        BufferedWriter out = Files.newBufferedWriter(input)) {
      List<ReadDocument> pages = examples.store().documents();
      int[] lengths =
          pages.stream().mapToInt(p -> SentenceSplitter.split(p.document()).size()).toArray();
      for (int i = 0; i < documents; i++) {
        Document page = pages.get(i % pages.size()).document();
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("id", "bulk-" + i);
        line.put("text", page.text());
        line.put("published", page.published().edtf());
        line.put("publisher", "Outlet " + i / pages.size());
        line.put("url", "https://outlet-" + i / pages.size() + ".example/" + i);
        out.write(json.writeValueAsString(line));
        out.newLine();
        sentences += lengths[i % pages.size()];
      }
    }
    return sentences;
  }

  private static void rate(String what, int documents, int sentences, long nanos) {
    double seconds = nanos / 1e9;
    System.out.printf(
        "%-44s %8.1f s  %8.0f articles/s  %8.0f sentences/s%n",
        what, seconds, documents / seconds, sentences / seconds);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }

  /// One more article into the full store: what a watched feed costs.
  private void late(Desk desk, Store store) throws IOException {
    Document page = store.documents(List.of(store.documentIds().getFirst())).getFirst().document();
    Path input = Files.createTempFile("chancery-late", ".txt");
    Files.writeString(input, "A line that no other has.\n\n" + page.text());
    long begin = System.nanoTime();
    TemporaryRecord.take(desk, store, List.of(input), "2024-01-01", 1);
    desk.settle(store);
    System.out.printf(
        "%-44s %8.1f s%n", "one more copy, read and settled", (System.nanoTime() - begin) / 1e9);
    Files.delete(input);
  }

  /// The dossier's page as a browser gets it from the running server: made anew, for a window that
  /// was not asked for before, and asked for again.
  private static void dossier(Desk desk, Store store) throws IOException {
    try (Web web = Web.start(store, desk.register(), 0);
        HttpClient client = HttpClient.newHttpClient()) {
      URI page = URI.create(web.address()).resolve("/dossier?a=Belarus&b=China");
      get(client, page, "dossier's page, the first of all");
      for (int round = 0; round < WARM; round++) {
        get(client, URI.create(page + "&from=" + (1980 + round)), "dossier's page, made anew");
      }
      get(client, page, "dossier's page, asked for again");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void get(HttpClient client, URI page, String what)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(page + " answers " + answer.statusCode());
    }
    double millis = (System.nanoTime() - begin) / 1e6;
    System.out.printf("%-44s %8.1f ms  %,d characters%n", what, millis, answer.body().length());
  }

  /// One core, stage by stage, over the documents of the store (at most 2,000).
  private static void stages(Store store, Desk desk) {
    List<Document> pages =
        store.documents().stream().limit(2_000).map(ReadDocument::document).toList();
    Cleaner cleaner = Cleaner.standard();
    time("clean", pages.size(), () -> pages.forEach(p -> cleaner.label(p.text())));
    List<Reading> readings = new ArrayList<>();
    time(
        "sentences, mentions, dates, statements",
        pages.size(),
        () -> pages.forEach(p -> readings.add(desk.pipeline().reading(p))));
    time("coding", pages.size(), () -> readings.forEach(desk.pipeline()::code));
    List<CopyText> texts = pages.stream().map(CopyText::of).toList();
    List<CopyFindings> found = new ArrayList<>();
    time("stories and alignment", pages.size(), () -> found.add(Copies.find(texts)));
  }

  private static void time(String what, int documents, Runnable work) {
    long begin = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "%-44s %8.1f s  %8.0f articles/s on one core%n", what, seconds, documents / seconds);
  }
}
