package chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.io.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What a command says that it can't follow: one line with the cure, and the status that the help
/// gives.
class WrongUseTest {
  @TempDir private Path folder;

  private record Run(int status, String out, String err) {}

  private static Run run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status = line.execute(words);
    return new Run(status, out.toString(), err.toString());
  }

  private String store() {
    Path file = folder.resolve("record.db");
    Store.open(file).close();
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ingest a.txt --workers 0",
        "ingest a.txt --min-confidence 3",
        "ingest a.txt --min-confidence much",
        "ingest a.txt --published tomorrow",
        "ingest a.txt --columns nothing=Body",
        "watch https://news.example/feed --every 0",
        "watch https://news.example/feed --gap 0",
        "dossier Belarus --from 2023-13",
        "dossier Belarus --from 2024 --to 2023",
        "dossier",
        "search park --limit 0",
        "search *",
        "why Belarus",
        "export --format prov",
        "export --format csv",
        "serve --port 99999",
        "serve --port -1"
      })
  void aValueThatCantBeUsedIsWrongUse(String line) {
    Run run = run((line + " --store " + store()).split(" "));
    assertThat(run.status()).as(line).isEqualTo(2);
    assertThat(run.err()).as(line).startsWith("chancery: ").doesNotContain("\tat ");
    assertThat(run.err().lines().count()).as(line).isLessThanOrEqualTo(8);
  }

  @Test
  void aFileIsNoQuarantine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
    Run run = run("ingest", file.toString(), "--quarantine", file.toString(), "--store", store());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("a.txt: it is a file; name a folder");
  }

  @Test
  void aPortThatIsTakenIsSaidInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Run run = run("serve", "--port", Integer.toString(port), "--store", store());
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo(
              "chancery: port "
                  + port
                  + " can't be had (is it taken?); choose another with --port"
                  + System.lineSeparator());
    }
  }

  @Test
  void anExportIntoAFolderThatIsNotThereNamesIt() {
    Run run = run("export", "--out", folder.resolve("no/x.jsonl").toString(), "--store", store());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("x.jsonl: there is no such file or folder; check the path");
  }

  @Test
  void aRecordWithoutTheActorSaysSoWithoutSpeakingOfDays() {
    Run run = run("dossier", "Georgia", "--store", store());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("This record holds nothing about Georgia.");
    assertThat(run("dossier", "Georgia", "--to", "2023", "--store", store()).out())
        .contains("nothing about Georgia for these days.", "Leave --from and --to out");
  }
}
