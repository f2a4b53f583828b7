package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The copies' index killed at work, orders shuffled, threads varied. `./evaluate copies-same` does
/// the same with more.
class SameEdgesTest {
  @TempDir private Path folder;

  @Test
  void theSameEdgesComeFromAnyOrderAndThreadsWithKillsInBetween() throws Exception {
    Path file = folder.resolve("invented.jsonl");
    Invented.write(file, 3, 400);
    CopiesSame.Result result = new CopiesSame(file, folder, 10, 1, 8).run(System.out);
    assertThat(result.differences()).isZero();
    assertThat(result.kills()).isPositive();
    assertThat(result.lost()).isPositive();
  }
}
