package chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What `watch` says where it is asked for what it can't do.
class WatchCommandTest {
  @TempDir private Path folder;

  private record Run(int status, String err) {}

  private Run watch(String list) {
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err));
    String store = folder.resolve("record.db").toString();
    return new Run(
        line.execute("watch", "--once", "--reader", "rules", "--store", store, list),
        err.toString());
  }

  private Run watch(String name, String list) throws IOException {
    return watch(Files.writeString(folder.resolve(name), list).toString());
  }

  @Test
  void aListThatIsNotThereOrBrokenOrEmptyIsNamedWithTheCure() throws IOException {
    Run missing = watch(folder.resolve("none.opml").toString());
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).contains("none.opml", "check the path");
    Run broken = watch("broken.opml", "<opml><body><outline xmlUrl='https://a.example/f'");
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.err()).contains("broken.opml", "mend it");
    Run laughs =
        watch(
            "laughs.opml",
            "<!DOCTYPE o [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><opml><body>"
                + "<outline xmlUrl='https://a.example/&b;'/></body></opml>");
    assertThat(laughs.status()).isEqualTo(1);
    assertThat(laughs.err()).contains("laughs.opml", "mend it");
    Run empty = watch("empty.txt", "# nothing yet\n");
    assertThat(empty.status()).isEqualTo(1);
    assertThat(empty.err()).contains("the lists name no feed");
  }

  @Test
  void aListInAnotherCharacterSetIsRead() throws IOException {
    Path list = folder.resolve("latin.opml");
    String opml =
        "<?xml version='1.0' encoding='iso-8859-1'?><opml><body><outline text='Le Monde à côté'"
            + " xmlUrl='ftp://a.example/f'/></body></opml>";
    Files.write(list, opml.getBytes(StandardCharsets.ISO_8859_1));
    Run run = watch(list.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("ftp://a.example/f", "none of the web");
  }

  @Test
  void aFeedInsideIsRefusedAndTheStatusSaysSo() {
    Run run = watch("http://127.0.0.1:9/feed.xml");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("http://127.0.0.1:9/feed.xml", "not-fetched");
  }
}
