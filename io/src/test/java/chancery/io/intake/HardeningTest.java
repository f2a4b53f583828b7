package chancery.io.intake;

import static chancery.io.intake.Containers.bytes;
import static chancery.io.intake.Containers.items;
import static chancery.io.intake.Containers.lines;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.actors.Register;
import chancery.core.clean.Cleaner;
import chancery.core.model.Document;
import chancery.core.pipeline.Pipeline;
import chancery.io.intake.Documents.Outcome;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Noted;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bad inputs that intake must bear, by their numbers in the list of thirty. Beside these: 1 to
/// 4 and 6 in [WarcTest], 13 and 14 in [FeedTest] (13 of DOCX in [PressTest]), 23 in [ArchiveTest]
/// and [IntakeTest], 24 in `FetcherTest`, 27 in [IntakeTest].
class HardeningTest {
  private static final Documents DOCUMENTS = new Documents(Cleaner.standard());

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Document document(IntakeItem item) {
    return ((Outcome.Made) DOCUMENTS.from(((Captured) item).capture())).document();
  }

  private Document document(String name, String text) throws IOException {
    return document(items(file(name, bytes(text)), Settings.standard()).getLast());
  }

  @Test
  void n5_aFileThatIsNotWhatItsNameSaysIsReadOrRefusedByWhatItIs() throws IOException {
    assertThat(lines(file("page.txt", bytes(Containers.page(1))))).startsWith("0 html");
    assertThat(lines(file("feed.html", bytes("<rss><channel/></rss>")))).isEmpty();
    assertThat(lines(file("lines.txt", bytes("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"))))
        .isEqualTo("1 text One.\n2 text Two.");
    Refused program =
        (Refused)
            items(
                    file("a.warc.gz", new byte[] {0x7f, 'E', 'L', 'F', 1, 1, 1, 'x'}),
                    Settings.standard())
                .getFirst();
    assertThat(program.message()).contains("a.warc.gz", "it is a program");
  }

  @Test
  void n7_8_9_hostileMarkupKeepsItsTextWithinBounds() throws IOException {
    String words = "Minister Berg met his colleague Koric on Monday for talks about the bridge.";
    StringBuilder attributes = new StringBuilder("<p ");
    for (int i = 0; i < 38_000; i++) {
      attributes.append('a').append(i).append("=1 ");
    }
    for (String page :
        List.of(
            "<html><body>" + "<div>".repeat(100_000) + "<p>" + words + "</p>",
            "<html><body><p>" + words + "</p>" + "<a><b>".repeat(200_000),
            "<html><body><p>" + words + "</p>" + "<p><i>".repeat(50_000),
            "<html><body>" + attributes + ">" + words + "</p>")) {
      assertThat(document("a.html", page).text()).contains(words);
    }
  }

  @Test
  void n10_11_whatNoTextMayHoldNeverReachesTheStore() throws IOException {
    Document document =
        document(
            "a.jsonl",
            "{\"text\":\"Be\\u0000rg met \\ud800 Koric \\u202e in"
                + " Paris.\",\"title\":\"T\\u0000\"}\n");
    assertThat(document.text()).isEqualTo("Berg met \ufffd Koric \u202e in Paris.");
    try (Store store = Store.open(folder.resolve("record.db"))) {
      store.add(Pipeline.standard(Register.load()).read(document), "test");
      Document kept = store.document(document.id()).orElseThrow().document();
      assertThat(kept.text()).isEqualTo(document.text());
      assertThat(kept.card().title()).contains("T");
    }
  }

  @Test
  void n15_jsonNestedAHundredThousandDeepOrAsOneLongStringIsOneErrorLine() throws IOException {
    String deep = "{\"text\":" + "[".repeat(100_000) + "}\n";
    assertThat(lines(file("a.jsonl", bytes(deep + "{\"text\":\"Two.\"}\n"))))
        .isEqualTo("a.jsonl, line 1 refused bad-json\n2 text Two.");
    assertThat(lines(file("a.json", bytes("[" + deep.strip() + "]")))).endsWith("refused bad-json");
  }

  @Test
  void n20_onlyAddressesOfTheWebPassFromAnyContainer() throws IOException {
    byte[] crawl =
        Containers.record(
            "response",
            "javascript:alert(1)",
            Containers.http(200, "Content-Type: text/html", bytes(Containers.page(1))),
            "");
    assertThat(
            document(items(file("a.warc", crawl), Settings.standard()).getFirst())
                .source()
                .address())
        .isEmpty();
    String story = "<p>Minister Berg met his colleague Koric on Monday for talks.</p>".repeat(30);
    String feed =
        "<rss><channel><item><title>T</title><link>data:text/html,x</link><description><![CDATA["
            + story
            + "]]></description></item></channel></rss>";
    assertThat(document("a.xml", feed).source().address()).isEmpty();
  }

  @Test
  void n25_bytesThatLieAboutTheirCharactersAreDecodedOrRefusedAndTheChoiceIsRecorded()
      throws IOException {
    String text =
        "Министр иностранных дел встретился с коллегой и обсудил торговлю между странами.";
    byte[] wide = text.repeat(3).getBytes(StandardCharsets.UTF_16LE);
    byte[] mixed = Containers.join(bytes(text), text.getBytes(Charset.forName("windows-1251")));
    byte[] overlong = {
      'P',
      'e',
      'r',
      'u',
      ' ',
      (byte) 0xc0,
      (byte) 0xaf,
      ' ',
      'm',
      'e',
      't',
      ' ',
      'C',
      'h',
      'i',
      'l',
      'e'
    };
    byte[] seven =
        bytes(
            "<html><head><meta charset=\"utf-7\"></head><body><p>Berg met +ADw-script+AD4-"
                + " Koric.</p>");
    for (byte[] bytes : List.of(wide, mixed, overlong, seven)) {
      for (IntakeItem item : items(file("a.txt", bytes), Settings.standard())) {
        boolean recorded =
            item instanceof Captured(Capture c) ? !c.encoding().isEmpty() : item instanceof Refused;
        assertThat(recorded).isTrue();
      }
    }
    Captured html = (Captured) items(file("b.html", seven), Settings.standard()).getFirst();
    assertThat(html.capture().text()).contains("+ADw-script").doesNotContain("<script");
  }

  @Test
  void n28_repetitionAndMarksWithoutEndAreReadInBoundedTime() throws IOException {
    Pipeline pipeline = Pipeline.standard(Register.load());
    for (String text :
        List.of(
            "Peru met Chile. ".repeat(20_000),
            "“".repeat(10_000) + " Peru said.",
            "Comment Peru said “we agree" + " “no".repeat(2_000),
            "(".repeat(10_000) + "Peru" + ")".repeat(10_000))) {
      Document document = document("a.txt", "Peru and Chile meet\n\n" + text);
      assertThat(pipeline.read(document).document().id()).isEqualTo(document.id());
    }
  }

  @Test
  void aFolderOfTwentyThousandFilesIsReadOneByOne() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 20_000; i++) {
      Files.writeString(many.resolve(i + ".txt"), "Peru met Chile.");
    }
    try (Stream<Arrived> items =
        Intake.open(List.of(many.toString()), InputStream.nullInputStream(), Settings.standard())) {
      assertThat(items.map(Arrived::file).distinct().count()).isEqualTo(20_000);
    }
    assertThat(Intake.volume(List.of(many.toString())))
        .hasValue(20_000L * "Peru met Chile.".length());
  }

  @Test
  void aFileThatChangesWhileItIsReadIsSaidSo() throws IOException {
    Path file = file("a.jsonl", bytes("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"));
    try (Stream<Arrived> items =
        Intake.open(List.of(file.toString()), InputStream.nullInputStream(), Settings.standard())) {
      Iterator<Arrived> at = items.iterator();
      at.next();
      Files.writeString(file, "{\"text\":\"Something else.\"}\n{\"text\":\"And more.\"}\n");
      IntakeItem last = at.next().item();
      while (at.hasNext()) {
        last = at.next().item();
      }
      assertThat(last).isInstanceOf(Noted.class);
      assertThat(((Noted) last).message()).contains("changed while it was read");
    }
  }

  @Test
  void whatIsRefusedIsPutAsideByReasonWithTheCure() throws IOException {
    Path input = file("a.jsonl", bytes("{\"text\":\"One.\"}\n{broken\n"));
    Path empty = file("..evil.txt", new byte[0]);
    Path shelf = folder.resolve("quarantine");
    Quarantine quarantine = new Quarantine(shelf);
    for (int twice = 0; twice < 2; twice++) {
      for (Path path : List.of(input, empty)) {
        for (IntakeItem item : items(path, Settings.standard())) {
          if (item instanceof Refused refused) {
            quarantine.keep(refused, path.toString());
          }
        }
      }
    }
    try (Stream<Path> kept = Files.walk(shelf)) {
      List<String> names =
          kept.filter(Files::isRegularFile)
              .map(p -> shelf.relativize(p).toString())
              .sorted()
              .toList();
      assertThat(names)
          .hasSize(4)
          .allMatch(n -> n.startsWith("bad-json/") || n.startsWith("empty/"));
      String line =
          names.stream()
              .filter(n -> n.startsWith("bad-json/") && !n.endsWith(".why.txt"))
              .findFirst()
              .orElseThrow();
      assertThat(Files.readString(shelf.resolve(line))).isEqualTo("{broken");
      assertThat(Files.readString(shelf.resolve(line + ".why.txt")))
          .contains("a.jsonl, line 2", "reason: bad-json");
    }
  }
}
