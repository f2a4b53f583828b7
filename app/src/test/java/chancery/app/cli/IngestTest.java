package chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The command as a user gives it, on good and bad input.
class IngestTest {
  private static final String ARTICLE =
      """
      France and Spain sign pact on rail links

      MADRID, March 3 — French President Emmanuel Macron met Spanish Prime Minister Pedro Sanchez in Madrid on Friday.

      The two leaders signed an agreement on rail links between their countries, the Spanish government said.
      """;

  @TempDir private Path folder;

  /// What a run printed, and how it ended.
  private record Run(int status, String out, String err) {}

  private Run run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status = line.execute(words);
    return new Run(status, out.toString(), err.toString());
  }

  private Run ingest(Path... files) {
    String[] words = new String[files.length + 3];
    words[0] = "ingest";
    words[1] = "--store";
    words[2] = folder.resolve("record.db").toString();
    for (int i = 0; i < files.length; i++) {
      words[i + 3] = files[i].toString();
    }
    return run(words);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFileTakenInTwiceChangesNothing() throws IOException {
    Path article = file("2023-03-03-rail.txt", ARTICLE);
    assertThat(ingest(article).out()).contains("1 read = 1 recorded");
    Run again = ingest(article);
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("1 read = 0 recorded + 1");
  }

  @Test
  void theDayOfAPagesLastChangeIsInTheRecord() throws IOException {
    String body = ARTICLE.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
    Path page =
        file(
            "rail.html",
            "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"datePublished\":\"2023-03-03\",\"dateModified\":\"2023-03-05T10:00:00Z\"}"
                + "</script></head><body><article>"
                + body
                + "</article></body></html>");
    assertThat(ingest(page).status()).isZero();
    String store = folder.resolve("record.db").toString();
    Path out = folder.resolve("documents.jsonl");
    run("export", "--what", "documents", "--store", store, "--out", out.toString());
    assertThat(Files.readString(out))
        .contains("\"published\":\"2023-03-03\"", "\"updated\":\"2023-03-05\"");
  }

  @Test
  void badInputIsRefusedByNameAndReasonAndTheRestIsTakenIn() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("2023-03-03-rail.txt"), ARTICLE);
    Files.createFile(input.resolve("empty.txt"));
    byte[] noise = new byte[4096];
    new Random(5).nextBytes(noise);
    Files.write(input.resolve("picture.txt"), noise);
    Files.writeString(
        input.resolve("lines.jsonl"),
        "{\"id\":1,\"text\":\"Chad opened an embassy in Rome.\"}\n{broken\n");
    Files.writeString(
        input.resolve("odd-dates.jsonl"),
        "{\"id\":2,\"text\":\"Peru thanked Chile on Sunday.\",\"published\":\"2023-02-31\"}\n"
            + "{\"id\":3,\"text\":\"Peru thanked Chile on"
            + " Monday.\",\"published\":\"0000-00-00\"}\n");
    Files.write(
        input.resolve("bad-bytes.txt"),
        new byte[] {
          'P',
          'e',
          'r',
          'u',
          ' ',
          (byte) 0xff,
          (byte) 0xfe,
          ' ',
          'm',
          'e',
          't',
          ' ',
          'C',
          'h',
          'i',
          'l',
          'e',
          '.'
        });
    Files.writeString(
        input.resolve("deep.html"),
        "<html><body>"
            + "<div>".repeat(100_000)
            + "<p>Peru met Chile in Lima on Monday and both signed a treaty.</p>");
    Run run = ingest(input);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains("empty.txt")
        .contains("picture.txt")
        .contains("lines.jsonl, line 2");
    assertThat(run.out()).containsPattern("\\d+ read = \\d+ recorded \\+ 0 .* refused");
    assertThat(
            run("dossier", "Peru", "Chile", "--store", folder.resolve("record.db").toString())
                .status())
        .isZero();
  }

  @Test
  void fiftyMegabytesOfOneLineAreRefusedOrReadWithinBounds() throws IOException {
    Path line = folder.resolve("line.txt");
    Files.writeString(line, "Peru met Chile. ".repeat(3_300_000));
    Path article = file("2023-03-03-rail.txt", ARTICLE);
    Run run = ingest(line, article);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("line.txt").contains("too-large");
    assertThat(run.out()).contains("2 read = 1 recorded");
  }

  @Test
  void aRunSaysWhatOfTheSearchForCopiesWasBounded() throws IOException {
    StringBuilder lines = new StringBuilder();
    String article = ARTICLE.strip().replace("\n", "\\n");
    for (int i = 0; i < 70; i++) {
      lines.append(
          line("c" + i, article + "\\n\\nOutlet number " + i + " printed this on its page."));
    }
    lines.append(line("residue", "Share this\\n\\nLeave a Comment\\n\\nTweet"));
    lines.append(line("empty", ""));
    lines.append(line("again", "Peru met Chile in Lima for talks on copper. ".repeat(400).strip()));
    String foreign = "Министры обеих сторон встретились во вторник и говорили о новом мосте. ";
    lines.append(line("mixed", (article + "\\n\\n").repeat(3) + foreign.repeat(15).strip()));
    Run run = ingest(file("many.jsonl", lines.toString()));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("74 read = 73 recorded", "1 refused (1 no-text)");
    assertThat(run.err())
        .contains("line 74: it begins in en and ends in ru")
        .contains("note: 1 text without a story (empty, or residue alone): each stands alone")
        .contains("note: 1 text saying the same words over and over")
        .contains("with very many candidates: each was compared with 8 of them")
        .contains("note: 1 story of more than 64 copies");
  }

  @Test
  void aDamagedIndexOfCopiesIsMadeAnewAndSaidSo() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      lines.append(
          line("d" + i, "Peru thanked Chile for help with road number " + i + " on Sunday."));
    }
    ingest(file("first.jsonl", lines.toString()));
    ingest(file("late.jsonl", line("late", "Chad opened an embassy in Rome on Friday.")));
    Path segment;
    try (Stream<Path> files = Files.list(folder.resolve("record.db.copies"))) {
      segment = files.filter(f -> f.toString().endsWith(".segment")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);
    Run run = ingest(file("later.jsonl", line("later", "Mali closed its border with Niger.")));
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("note: ").contains("its checksum is wrong").contains("again");
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text.replace("\"", "'") + "\"}\n";
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = ingest(folder.resolve("nowhere.txt"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere.txt");
  }

  @Test
  void aRecordInAFolderThatIsNotThereAndNoWorkersAreRefusedWithTheCure() throws IOException {
    String article = file("a.txt", ARTICLE).toString();
    String store = folder.resolve("nowhere/record.db").toString();
    Run run = run("ingest", "--store", store, article);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("there is no folder", "nowhere", "--store");
    Run none =
        run("ingest", "--store", folder.resolve("r.db").toString(), "--workers", "0", article);
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--workers 0");
  }

  @Test
  void aCommandOnNoRecordSaysWhatToDo() {
    Run run = run("search", "--store", folder.resolve("none.db").toString(), "park");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("none.db").contains("ingest");
  }

  @Test
  void everyCommandTeachesItselfWithAnExample() {
    CommandLine root = Main.commandLine();
    for (CommandLine command : root.getSubcommands().values()) {
      String help = command.getUsageMessage();
      boolean group = !command.getSubcommands().isEmpty();
      assertThat(group || help.contains("Example")).as(command.getCommandName()).isTrue();
    }
  }
}
