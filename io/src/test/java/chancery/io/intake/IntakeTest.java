package chancery.io.intake;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Document;
import chancery.io.intake.Documents.Outcome;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final Documents DOCUMENTS = Containers.DOCUMENTS;
  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private static List<IntakeItem> items(Path... paths) {
    try (Stream<Arrived> items =
        Intake.open(Stream.of(paths).map(Path::toString).toList(), NOTHING, Settings.standard())) {
      return items.map(Arrived::item).toList();
    }
  }

  /// One line an item: `7 text Xi met …` or `9 refused bad-json`.
  private static String lines(Path... paths) {
    return items(paths).stream().map(IntakeTest::line).collect(Collectors.joining("\n"));
  }

  private static String line(IntakeItem item) {
    return switch (item) {
      case Captured(Capture capture) ->
          capture.record()
              + " "
              + capture.form().name().toLowerCase(java.util.Locale.ROOT)
              + " "
              + capture.text().substring(0, Math.min(20, capture.text().length())).strip();
      case Refused(String place, Reason reason, String _, Optional<String> _) ->
          place.substring(place.lastIndexOf('/') + 1) + " refused " + reason.code();
      case IntakeItem.Damaged damaged ->
          damaged.place().substring(damaged.place().lastIndexOf('/') + 1) + " damaged";
      case IntakeItem.Noted _ -> "noted";
      case IntakeItem.Passed passed -> "passed " + passed.items();
    };
  }

  private static Document document(Path path) {
    Captured captured =
        items(path).stream()
            .filter(Captured.class::isInstance)
            .map(Captured.class::cast)
            .findFirst()
            .orElseThrow();
    return switch (DOCUMENTS.from(captured.capture())) {
      case Outcome.Made made -> made.document();
      case Outcome.Not(Refused refused) -> throw new AssertionError(refused.message());
    };
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames() throws IOException {
    file("b.txt", "Second.");
    file("a/deep.txt", "First.");
    file("c.txt", "Third.");
    file(".hidden", "Not this.");
    assertThat(lines(folder)).isEqualTo("0 text First.\n0 text Second.\n0 text Third.");
  }

  @Test
  void aTimeOfPublicationIsKeptAsItWasGiven() throws IOException {
    String words =
        "<p>" + "The ministers of both countries met for talks on trade. ".repeat(8) + "</p>";
    String page =
        "<html><head><meta property='article:published_time' content='%s'></head><body><article>"
            + words
            + "</article></body></html>";
    Document exact = document(file("a.html", page.formatted("2024-05-01T09:30:15+0200")));
    assertThat(exact.moment().orElseThrow().iso()).isEqualTo("2024-05-01T09:30:15+02:00");
    assertThat(exact.published().edtf()).isEqualTo("2024-05-01");
    assertThat(document(file("b.html", page.formatted("2024-05-01"))).moment()).isEmpty();
    String line = "{\"id\":\"1\",\"published\":\"%s\",\"text\":\"The ministers met.\"}";
    Document mailed = document(file("c.jsonl", line.formatted("Wed, 01 May 2024 09:30:15 EST")));
    assertThat(mailed.moment().orElseThrow().iso()).isEqualTo("2024-05-01T09:30:15-05:00");
    Document bare = document(file("d.jsonl", line.formatted("2024-05-01 09:30")));
    assertThat(bare.moment().orElseThrow().iso()).isEqualTo("2024-05-01T09:30");
  }

  /// What a page's metadata say of its last change, as its document keeps it; empty where nothing.
  private String updated(String head) throws IOException {
    String page =
        "<html><head>%s</head><body><article>%s</article></body></html>"
            .formatted(
                head,
                "<p>The ministers of both countries met for talks on trade and agreed to meet"
                    + " again.</p>".repeat(8));
    Document document = document(file("page.html", page));
    return document.published().edtf() + " " + document.card().extra().getOrDefault("updated", "-");
  }

  @Test
  void theDayOfTheLastChangeIsKeptBesideThatOfPublication() throws IOException {
    String linked =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks on"
            + " trade\",\"datePublished\":\"2024-05-01T09:30:00Z\",\"dateModified\":\"%s\"}</script>";
    assertThat(updated(linked.formatted("2024-05-03T18:00:00Z")))
        .isEqualTo("2024-05-01 \"2024-05-03\"");
    assertThat(updated(linked.formatted("2024-04-28"))).isEqualTo("2024-05-01 -");
    assertThat(updated(linked.formatted("2024-02-31"))).isEqualTo("2024-05-01 -");
    String meta =
        "<meta property='article:published_time' content='2024-05-01'>"
            + "<meta property='article:modified_time' content='2024-05-02T07:00:00+02:00'>";
    assertThat(updated(meta)).isEqualTo("2024-05-01 \"2024-05-02\"");
  }

  @Test
  void aLinkInAFolderIsNotFollowed() throws IOException {
    Path secret = file("outside/secret.txt", "Secret.");
    Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("in/loop"), folder);
    assertThat(lines(folder.resolve("in"))).isEqualTo("link.txt refused link\nloop refused link");
  }

  @Test
  void aLinkThatIsNamedItselfAndLeadsNowhereIsSaidToBeThat() throws IOException {
    Path self = folder.resolve("self");
    Files.createSymbolicLink(self, self);
    Path dead = folder.resolve("dead");
    Files.createSymbolicLink(dead, folder.resolve("gone.txt"));
    for (Path link : List.of(self, dead)) {
      IntakeItem.Refused refused = (IntakeItem.Refused) items(link).getFirst();
      assertThat(refused.message()).contains("it is a link that leads nowhere");
    }
  }

  /// It used to be passed over without a word.
  @Test
  void aSocketInAFolderIsRefusedAndNotWaitedFor() throws IOException {
    file("in/a.txt", "Peru met Chile.");
    Path socket = folder.resolve("in/b.txt");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
      assertThat(lines(folder.resolve("in")))
          .isEqualTo("0 text Peru met Chile.\nb.txt refused unsupported");
    }
  }

  @Test
  void aFolderWithoutFilesIsSaidSo() throws IOException {
    Files.createDirectories(folder.resolve("none/below"));
    assertThat(lines(folder.resolve("none"))).isEqualTo("none refused empty");
  }

  @Test
  void aPatternFindsItsFiles() throws IOException {
    file("one.txt", "One.");
    file("two.html", "<html><body><p>Two.</p></body></html>");
    assertThat(lines(folder.resolve("*.txt"))).isEqualTo("0 text One.");
    assertThat(lines(folder.resolve("*.csv"))).endsWith("refused not-found");
  }

  private String whyNot(String argument) {
    try (Stream<Arrived> items = Intake.open(List.of(argument), NOTHING, Settings.standard())) {
      return items
          .map(arrived -> ((Refused) arrived.item()).message().replace(folder.toString(), "DIR"))
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void aPatternThatNothingMatchesSaysWhatItWasComparedWith() throws IOException {
    file("news/one.txt", "One.");
    file("news/deep/two.txt", "Two.");
    Files.createDirectories(folder.resolve("bare"));
    assertThat(whyNot(folder + "/news/*.csv"))
        .isEqualTo(
            "DIR/news/*.csv: no file matches the pattern; it was compared with 2 below DIR/news,"
                + " such as DIR/news/deep/two.txt (a * does not cross a /, ** does)");
    assertThat(whyNot(folder + "/bare/*.csv"))
        .contains("no file matches the pattern: there is none below DIR/bare");
    assertThat(whyNot(folder + "/new/*.csv"))
        .contains("there is no folder DIR/new to look for the pattern in");
    assertThat(whyNot(folder + "/news/{one.txt")).contains("it is no pattern either");
    assertThat(whyNot(folder + "/news/one.csv"))
        .endsWith("there is no such file or folder; check the path");
  }

  @Test
  void theStandardInputIsKnownByItsContent() {
    byte[] lines = "{\"id\":\"a\",\"text\":\"Xi met Berg.\"}\n".getBytes(StandardCharsets.UTF_8);
    try (Stream<Arrived> items =
        Intake.open(List.of("-"), new ByteArrayInputStream(lines), Settings.standard())) {
      assertThat(items.map(Arrived::item).map(IntakeTest::line))
          .containsExactly("1 text Xi met Berg.");
    }
  }

  @Test
  void badFilesAreRefusedWithTheirReason() throws IOException {
    assertThat(lines(file("empty.txt", ""))).isEqualTo("empty.txt refused empty");
    assertThat(lines(file("blank.txt", " \n\t\n"))).isEqualTo("blank.txt refused empty");
    assertThat(lines(file("image.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})))
        .isEqualTo("image.txt refused binary");
    assertThat(lines(file("noise.txt", noise()))).isEqualTo("noise.txt refused binary");
    assertThat(lines(file("doc.txt", "%PDF-1.4 and so on"))).isEqualTo("doc.txt refused binary");
    assertThat(lines(file("crawl.warc", "WARC/1.0\r\n")))
        .isEqualTo("crawl.warc, bytes 0 to 10 damaged");
    assertThat(lines(folder.resolve("missing.txt"))).isEqualTo("missing.txt refused not-found");
  }

  private static byte[] noise() {
    byte[] noise = new byte[4096];
    new java.util.Random(1).nextBytes(noise);
    return noise;
  }

  @Test
  void fiftyMegabytesOfOneLineAreRefused() throws IOException {
    byte[] large = new byte[50_000_000];
    java.util.Arrays.fill(large, (byte) 'a');
    assertThat(lines(file("line.txt", large))).isEqualTo("line.txt refused too-large");
    assertThat(lines(file("line.jsonl", large))).endsWith("line 1 refused too-large");
  }

  @Test
  void aRefusalNamesTheFileThePlaceAndTheCure() throws IOException {
    Path path = file("news.csv", "id,text\n1,Berg met Koric.\n2,too,many\n");
    Refused refused = (Refused) items(path).get(1);
    assertThat(refused.message())
        .isEqualTo(
            path
                + ", line 3: the row has 3 fields and the heading 2; put text with separators in"
                + " quotation marks");
  }

  @Test
  void aWrongNameIsSeenThrough() throws IOException {
    assertThat(lines(file("page.txt", "<!DOCTYPE html><html><body><p>Hello.</p></body></html>")))
        .startsWith("0 html");
    assertThat(lines(file("lines.txt", "{\"text\":\"Berg met Koric.\"}")))
        .isEqualTo("1 text Berg met Koric.");
    assertThat(lines(file("error.jsonl", "<html><body><h1>Not found</h1></body></html>")))
        .startsWith("0 html");
  }

  @Test
  void aBrokenLineOfJsonDoesNotStopTheOthers() throws IOException {
    String text =
        """
        {"id":"1","text":"One."}
        {"id":
        DEEP
        [1]
        {"id":"5"}

        {"text":"Seven."}\
        """
            .replace("DEEP", "{\"a\":".repeat(100_000));
    assertThat(lines(file("news.jsonl", text)))
        .isEqualTo(
            """
            1 text One.
            news.jsonl, line 2 refused bad-json
            news.jsonl, line 3 refused bad-json
            news.jsonl, line 4 refused bad-json
            news.jsonl, line 5 refused no-text
            7 text Seven.\
            """);
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() throws IOException {
    String text = "{\"text\":\"" + "a".repeat(30_000_000) + "\"}\n{\"text\":\"Two.\"}\n";
    assertThat(lines(file("news.jsonl", text)))
        .isEqualTo("news.jsonl, line 1 refused too-large\n2 text Two.");
  }

  @Test
  void aLineThatIsNoUtf8IsRefused() throws IOException {
    assertThat(
            lines(
                file(
                    "news.jsonl",
                    "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo("news.jsonl, line 1 refused bad-encoding");
  }

  @Test
  void aJsonArrayIsReadElementByElement() throws IOException {
    assertThat(lines(file("news.json", "[{\"text\":\"One.\"},\n {\"text\":\"Two.\"}]")))
        .isEqualTo("1 text One.\n2 text Two.");
    assertThat(lines(file("one.json", "{\n \"text\": \"One.\"\n}"))).isEqualTo("1 text One.");
  }

  @Test
  void fieldsThatNobodyKnowsAreKept() throws IOException {
    Document document =
        document(
            file(
                "news.jsonl",
                """
                {"id":"x1","text":"Berg met Koric.","title":"Talks","authors":["Ann Example"],"desk":7,"tags":["a"]}\
                """));
    assertThat(document.card().givenId()).isEqualTo("x1");
    assertThat(document.card().title()).contains("Talks");
    assertThat(document.card().authors()).containsExactly("Ann Example");
    assertThat(document.card().extra()).hasToString("{desk=7, tags=[\"a\"]}");
  }

  @Test
  void aTableIsKnownByItsHeading() throws IOException {
    String table =
        """
        Headline;Body;Date;Link;Desk
        "Talks";"Berg met Koric;
        ""we agree"", she said.";04.12.2023;https://example.org/a;x
        """;
    Document document = document(file("news.csv", table));
    assertThat(document.text()).isEqualTo("Berg met Koric;\n\"we agree\", she said.");
    assertThat(document.card().title()).contains("Talks");
    assertThat(document.published().edtf()).isEqualTo("2023-12-04");
    assertThat(document.source().address()).hasToString("Optional[https://example.org/a]");
    assertThat(document.card().extra()).hasToString("{desk=\"x\"}");
  }

  @Test
  void aTableWithoutATextColumnOrAnEndIsRefused() throws IOException {
    assertThat(lines(file("a.csv", "id,number\n1,2\n"))).isEqualTo("a.csv, line 1 refused bad-csv");
    assertThat(lines(file("b.csv", "id,text\n1,\"open\n2,x\n")))
        .isEqualTo("b.csv, line 2 refused bad-csv");
  }

  @Test
  void packedFilesAreUnpackedWithinReason() throws IOException {
    assertThat(
            lines(file("news.txt.gz", packed("Berg met Koric.".getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo("0 text Berg met Koric.");
    assertThat(lines(file("bomb.jsonl.gz", packed(new byte[60_000_000])))).contains("refused");
    byte[] clipped = java.util.Arrays.copyOf(packed(noise()), 2000);
    assertThat(lines(file("clipped.txt.gz", clipped)))
        .isEqualTo("clipped.txt.gz refused unreadable");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void charsetsAreFoundByTheirBytes() throws IOException {
    String text =
        "Министр иностранных дел встретился с коллегой в понедельник и обсудил торговлю между двумя"
            + " странами.";
    assertThat(document(file("a.txt", text.getBytes(Charset.forName("windows-1251")))).text())
        .isEqualTo(text);
    assertThat(
            document(file("b.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))).text())
        .isEqualTo(text);
    String page =
        "<html><head><meta charset=\"utf-8\"></head><body><p>" + text + "</p></body></html>";
    assertThat(document(file("c.html", page.getBytes(Charset.forName("windows-1251")))).text())
        .contains("Министр иностранных дел");
  }

  @Test
  void theDateComesFromTheFieldTheFirstLinesOrTheName() throws IOException {
    assertThat(document(file("2023-12-04-talks.txt", "Berg met Koric.")).published().edtf())
        .isEqualTo("2023-12-04");
    assertThat(document(file("20231204.txt", "Berg met Koric.")).published().edtf())
        .isEqualTo("2023-12-04");
    assertThat(
            document(file("a.txt", "Talks\n\nPublished: 4 December 2023\n\nBerg met Koric."))
                .published()
                .edtf())
        .isEqualTo("2023-12-04");
    assertThat(document(file("b.txt", "Berg met Koric in 2019.")).published().isUnknown()).isTrue();
  }

  @Test
  void impossibleDatesAreDroppedAndTheTextIsKept() throws IOException {
    for (String date : List.of("2023-02-31", "0000-05-01", "31/02/2023", "99999-01-01", "soon")) {
      Path path =
          file("news.jsonl", "{\"text\":\"Berg met Koric.\",\"published\":\"" + date + "\"}");
      Captured captured = (Captured) items(path).getFirst();
      Outcome.Made made = (Outcome.Made) DOCUMENTS.from(captured.capture());
      assertThat(made.document().published().isUnknown()).as(date).isTrue();
      assertThat(made.notes()).as(date).anyMatch(note -> note.startsWith("bad-date"));
    }
  }

  @Test
  void onlyAddressesOfTheWebPass() throws IOException {
    for (String address :
        List.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "not one")) {
      Path path = file("news.jsonl", "{\"text\":\"Berg met Koric.\",\"url\":\"" + address + "\"}");
      assertThat(document(path).source().address()).as(address).isEmpty();
    }
  }

  @Test
  void controlsAndLoneSurrogatesNeverReachADocument() throws IOException {
    String line = "{\"text\":\"a\\u0000b\\ud800 Berg\",\"title\":\"\\u0000\\\"><img onerror=x>\"}";
    Document document = document(file("news.jsonl", line));
    assertThat(document.text()).isEqualTo("ab\ufffd Berg");
    assertThat(document.card().title()).contains("\"><img onerror=x>");
  }

  @Test
  void theAccountCloses() throws IOException {
    file("a.txt", "Berg met Koric.");
    file("b.txt", "");
    file("c.jsonl", "{\"text\":\"One.\"}\nbroken\n{\"text\":\"Two.\"}\n");
    Account account = Account.open();
    for (IntakeItem item : items(folder)) {
      account =
          switch (item) {
            case Captured _ -> account.withRecorded();
            case Refused refused -> account.withRefused(refused.reason());
            case IntakeItem.Damaged _ -> account.withDamaged();
            case IntakeItem.Noted _, IntakeItem.Passed _ -> account;
          };
    }
    assertThat(account.isClosed()).isTrue();
    assertThat(account.inWords())
        .isEqualTo(
            "5 read = 3 recorded + 0 already known + 2 refused (1 empty, 1 bad-json) + 0 damaged");
  }
}
