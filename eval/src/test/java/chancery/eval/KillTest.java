package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.app.desk.Desk;
import chancery.io.export.RecordLines;
import chancery.io.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
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
    String java = ProcessHandle.current().info().command().orElse("java");
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            "chancery.app.cli.Main",
            "ingest",
            "-v",
            "--workers",
            "2",
            "--store",
            file.toString(),
            ARTICLES.toString())
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
