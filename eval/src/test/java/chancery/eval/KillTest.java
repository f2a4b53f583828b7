package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.app.desk.Desk;
import chancery.io.export.RecordLines;
import chancery.io.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at random moments of an intake, again and again on one store.
class KillTest {
  private static final Path ARTICLES = Path.of("../examples/articles");
  private static final int KILLS = Integer.getInteger("kills", 30);

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedSurvivesEveryKillAndTheRecordIsThatOfAnUndisturbedRun() throws Exception {
    Path file = folder.resolve("killed.db");
    Random random = new Random(11);
    Set<String> acknowledged = new TreeSet<>();
    int kills = 0;
    for (int i = 0; i < KILLS; i++) {
      Path log = folder.resolve("run-" + i + ".log");
      Process intake = intake(file, log);
      boolean ended = waitForWork(intake, log, random);
      intake.destroyForcibly().waitFor();
      kills += ended ? 0 : 1;
      acknowledged.addAll(recorded(log));
      Set<String> kept = new TreeSet<>();
      try (Store store = Store.open(file)) {
        store.documentIds().forEach(id -> kept.add(id.value()));
        assertThat(kept).as("kill %d", i).containsAll(acknowledged);
        assertThat(store.damage()).as("kill %d", i).isEmpty();
      }
      if (kept.size() > 40) {
        Files.delete(file);
        Files.deleteIfExists(Path.of(file + "-wal"));
        Files.deleteIfExists(Path.of(file + "-shm"));
        acknowledged.clear();
      }
    }
    System.out.println("KillTest: " + kills + " intakes killed at work");
    assertThat(intake(file, folder.resolve("last.log")).waitFor()).isEqualTo(0);
    try (TemporaryRecord quiet = TemporaryRecord.of(Desk.standard(), List.of(ARTICLES), "", 2);
        Store store = Store.open(file)) {
      List<String> lines = new ArrayList<>();
      new RecordLines(store).entries(lines::add);
      assertThat(lines).isEqualTo(quiet.entryLines());
    }
  }

  /// Of a run that was killed the next one's account is that of both, so it must be the account of
  /// a run that nobody disturbed; and the record must be that run's, byte for byte, with however
  /// many workers either was made.
  @Test
  void killedInACrawlAnArchiveOrAFeedNothingIsLostAndNothingCountedTwice() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    containers(input);
    Path quiet = folder.resolve("quiet.log");
    Path undisturbed = folder.resolve("quiet.db");
    assertThat(intake(undisturbed, quiet, input, 1).waitFor()).isEqualTo(3);
    List<String> record = exported(undisturbed);
    String account = account(quiet);
    assertThat(account).contains("1 empty", "1 damaged");
    Random random = new Random(13);
    for (int run = 0; run < Math.max(2, KILLS / 10); run++) {
      Path file = folder.resolve("run-" + run + ".db");
      for (int kill = 0; kill < 3; kill++) {
        Path log = folder.resolve("run-" + run + "-" + kill + ".log");
        Process intake = intake(file, log, input, 2 << kill);
        boolean _ = waitForWork(intake, log, random);
        intake.destroyForcibly().waitFor();
      }
      Path last = folder.resolve("run-" + run + "-last.log");
      assertThat(intake(file, last, input, 4).waitFor()).isEqualTo(3);
      assertThat(account(last)).as("run %d", run).isEqualTo(account);
      assertThat(exported(file)).as("run %d", run).isEqualTo(record);
    }
  }

  /// Everything that the store exports.
  private static List<String> exported(Path file) {
    List<String> lines = new ArrayList<>();
    try (Store store = Store.open(file)) {
      RecordLines record = new RecordLines(store);
      record.documents(lines::add);
      record.stories(lines::add);
      record.entries(lines::add);
    }
    return lines;
  }

  private static String account(Path log) throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8)
        .lines()
        .filter(l -> l.contains(" read = "))
        .map(l -> l.substring(0, l.indexOf(", in "))) // and how long it took
        .findFirst()
        .orElseThrow();
  }

  /// The examples as a crawl that is damaged behind its last record, an archive with an empty file
  /// in it, and a feed.
  private static void containers(Path folder) throws IOException {
    List<Path> articles;
    try (Stream<Path> all = Files.list(ARTICLES)) {
      articles = all.filter(Files::isRegularFile).sorted().toList();
    }
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    StringBuilder feed =
        new StringBuilder("<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'>")
            .append("<channel><title>Feed</title>");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("b.zip")))) {
      zip.putNextEntry(new ZipEntry("empty.txt"));
      for (int i = 0; i < articles.size(); i++) {
        String text = Files.readString(articles.get(i));
        switch (i % 3) {
          case 0 -> crawl.writeBytes(packed(record(i, text)));
          case 1 -> {
            zip.putNextEntry(new ZipEntry(i + ".txt"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
          }
          default ->
              feed.append("<item><title>Item ")
                  .append(i)
                  .append("</title><content:encoded><![CDATA[<p>")
                  .append(text.replace("\n", "</p><p>"))
                  .append("</p>]]></content:encoded></item>");
        }
      }
    }
    crawl.writeBytes(Arrays.copyOf(packed(record(-1, "cut off")), 90));
    Files.write(folder.resolve("a.warc.gz"), crawl.toByteArray());
    Files.writeString(folder.resolve("c.xml"), feed.append("</channel></rss>"));
  }

  private static String record(int number, String text) {
    String page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>"
            + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</p><p>")
            + "</p></body></html>";
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/"
        + number
        + "\r\nContent-Length: "
        + page.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + page
        + "\r\n\r\n";
  }

  private static byte[] packed(String record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(record.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /// Waits until the intake is at work, then a random moment more; true where it ended by itself.
  private static boolean waitForWork(Process intake, Path log, Random random)
      throws IOException, InterruptedException {
    long wanted = random.nextInt(12);
    while (intake.isAlive() && recorded(log).size() < wanted) {
      Thread.sleep(5);
    }
    return intake.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
  }

  private static Process intake(Path file, Path log) throws IOException {
    return intake(file, log, ARTICLES, 2);
  }

  private static Process intake(Path file, Path log, Path input, int workers) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            // what a killed process unpacked there goes with the test's folder
            "-Djava.io.tmpdir=" + file.toAbsolutePath().getParent(),
            "-cp",
            System.getProperty("java.class.path"),
            "chancery.app.cli.Main",
            "ingest",
            "-v",
            "--workers",
            Integer.toString(workers),
            "--store",
            file.toString(),
            input.toString())
        .redirectOutput(log.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// The ids of the documents that a run has acknowledged; a last line that the kill cut off is
  /// none.
  private static List<String> recorded(Path log) throws IOException {
    String text = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .filter(l -> l.startsWith("recorded d:"))
        .map(l -> l.substring(9, l.indexOf(' ', 9)))
        .toList();
  }
}
