package chancery.io.intake;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.io.bytes.Decoder;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.feed.Opml;
import chancery.io.intake.office.Docx;
import chancery.io.intake.press.Press;
import chancery.io.intake.press.PressArticle;
import chancery.io.intake.web.Robots;
import chancery.io.xml.XmlException;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Fuzz targets for what comes from outside. As they stand they run over the inputs kept as files
/// in `IntakeFuzzTestInputs`, finds among them. To look for new ones: `JAZZER_FUZZ=1 mvn -pl io -am
/// test -Dtest=IntakeFuzzTest#warc -Dsurefire.failIfNoSpecifiedTests=false`.
class IntakeFuzzTest {
  private static final int MOST_ITEMS = 2_000;
  private static final Documents DOCUMENTS = Containers.DOCUMENTS;

  /// Small limits, so that they are met.
  private static final Settings SETTINGS =
      new Settings(
          new Limits(1 << 14, 1 << 16, 100, 1 << 13, 1 << 10),
          Columns.guessed(),
          Done.nothing(),
          new Meter());

  private static void read(String name, byte[] bytes) {
    read(name, bytes, SETTINGS);
  }

  /// Reads a file to its end: nothing but an input error may come out, and each record makes a
  /// document or is refused.
  private static void read(String name, byte[] bytes, Settings settings) {
    BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes));
    try (RecordReader reader = Readers.of(new Input(name, Optional.empty(), in, settings, 0))) {
      Optional<IntakeItem> item = reader.next();
      for (int i = 0; i < MOST_ITEMS && item.isPresent(); i++) {
        assertThat(item.get().place()).isNotEmpty();
        if (item.get() instanceof Captured captured) {
          assertThat(DOCUMENTS.from(captured.capture())).isNotNull();
        }
        item = reader.next();
      }
    } catch (IOException e) {
      assertThat(e).isNotNull(); // intake says of such a file that it can't be read
    }
  }

  private static void export(Press press, byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    Optional<Press> _ = Press.of(lines);
    for (boolean flowing : new boolean[] {true, false}) {
      for (PressArticle article : press.articles(lines, flowing)) {
        assertThat(article.line()).isBetween(1L, lines.size() + 1L);
      }
    }
  }

  @FuzzTest(maxDuration = "5m")
  void warc(byte[] bytes) {
    read("crawl.warc", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void warcPacked(byte[] bytes) {
    read("crawl.warc.gz", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void feed(byte[] bytes) {
    read("feed.xml", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void csv(byte[] bytes) {
    read("a.csv", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void jsonLines(byte[] bytes) {
    read("a.jsonl", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void json(byte[] bytes) {
    read("a.json", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void rtf(byte[] bytes) {
    read("a.rtf", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void mailbox(byte[] bytes) {
    read("a.mbox", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void zip(byte[] bytes) {
    read("a.zip", bytes);
  }

  /// A crawl in the archive that web recorders write.
  @FuzzTest(maxDuration = "5m")
  void wacz(byte[] crawl) {
    byte[] pack = Containers.bytes("{\"profile\":\"data-package\"}");
    read("a.wacz", Containers.zip("datapackage.json", pack, "archive/data.warc", crawl));
  }

  @FuzzTest(maxDuration = "5m")
  void tar(byte[] bytes) {
    read("a.tar", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void text(byte[] bytes) {
    read("a.txt", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void html(byte[] bytes) {
    read("a.html", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void lexisNexis(byte[] bytes) {
    export(Press.LEXIS_NEXIS, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void nexisUni(byte[] bytes) {
    export(Press.NEXIS_UNI, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void factiva(byte[] bytes) {
    export(Press.FACTIVA, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void proQuest(byte[] bytes) {
    export(Press.PROQUEST, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void docx(byte[] bytes) {
    try {
      assertThat(Docx.text(new ByteArrayInputStream(bytes), 1 << 16)).isNotNull();
    } catch (XmlException e) {
      assertThat(e.words()).isNotEmpty();
    }
  }

  /// A word processor's file with this text in it: an export of a database where it looks like one.
  @FuzzTest(maxDuration = "5m")
  void docxFile(byte[] part) {
    byte[] types = Containers.bytes("<Types/>");
    read("a.docx", Containers.zip("[Content_Types].xml", types, "word/document.xml", part));
  }

  /// A choice of columns as a user may write it, up to the first line's end, and the table.
  @FuzzTest(maxDuration = "5m")
  void columns(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.UTF_8);
    int cut = all.indexOf('\n');
    try {
      Columns columns = Columns.parse(cut < 0 ? all : all.substring(0, cut));
      byte[] table = Containers.bytes(all.substring(cut + 1));
      read("a.csv", table, SETTINGS.withColumns(columns));
      read("a.jsonl", table, SETTINGS.withColumns(columns));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("fields are");
    }
  }

  @FuzzTest(maxDuration = "5m")
  void message(byte[] bytes) {
    read("a.eml", bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void feedList(byte[] bytes) {
    try {
      List<Opml.Feed> feeds = Opml.feeds(new String(bytes, StandardCharsets.UTF_8));
      assertThat(feeds).doesNotHaveDuplicates().allMatch(feed -> !feed.address().isBlank());
    } catch (XmlException e) {
      assertThat(e.words()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "5m")
  void charset(byte[] bytes) {
    Decoder.decode(bytes).ifPresent(decoded -> assertThat(decoded.encoding()).isNotEmpty());
  }

  @FuzzTest(maxDuration = "5m")
  void robots(byte[] bytes) {
    Robots robots = Robots.parse(new String(bytes, StandardCharsets.UTF_8), "chancery");
    assertThat(robots.allows("/a/b?c=d")).isEqualTo(robots.allows("/a/b?c=d"));
  }
}
