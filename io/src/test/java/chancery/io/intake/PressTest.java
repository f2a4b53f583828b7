package chancery.io.intake;

import static chancery.io.intake.Containers.bytes;
import static chancery.io.intake.Containers.lines;
import static chancery.io.intake.Exports.documents;
import static chancery.io.intake.Exports.docx;
import static chancery.io.intake.Exports.line;
import static chancery.io.intake.Exports.rtf;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The layouts of the databases' exports, with texts of our own.
class PressTest {
  private static final Path SAMPLES = Path.of("src/test/resources/chancery/io/intake/press");

  /// What all exports hold of the first article.
  private static final String BRIDGE =
      "2023-03-03 | River Daily | en | Minister Berg met his colleague Koric on Thursday";

  @TempDir private Path folder;

  private static String sample(String name) throws IOException {
    return Files.readString(SAMPLES.resolve(name));
  }

  @Test
  void lexisNexis() throws IOException {
    List<Document> articles = documents(SAMPLES.resolve("lexisnexis.txt"));
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).card().title())
        .contains("Ministers agree on the bridge over the Sorel river");
    assertThat(articles.get(0).card().authors()).containsExactly("ANN EXAMPLE", "BO SAMPLE");
    assertThat(line(articles.get(0))).isEqualTo(BRIDGE);
    assertThat(articles.get(0).text())
        .contains("work in May.\n\n\"We have waited")
        .doesNotContain("LOAD-DATE", "PHOTO", "Copyright");
    assertThat(articles.get(1).card().title()).contains("Port workers end their strike");
    assertThat(line(articles.get(1)))
        .isEqualTo(
            "2023-12-04 | Harbour Gazette | en | The port's workers ended their strike on Sunday"
                + " a");
    assertThat(articles.get(1).text()).endsWith("thanked the mediators.");
  }

  @Test
  void nexisUniAsRtfAndDocx() throws IOException {
    String lines = sample("nexis-uni.lines");
    for (Path export : List.of(rtf(folder, lines), docx(folder, lines))) {
      List<Document> articles = documents(export);
      assertThat(articles).as("%s", export).hasSize(2);
      assertThat(articles.get(0).card().title()).contains("Ministers agree on the bridge");
      assertThat(articles.get(0).card().authors()).containsExactly("Ann Example");
      assertThat(line(articles.get(0))).isEqualTo(BRIDGE);
      assertThat(articles.get(0).text())
          .endsWith("“We have waited for ten years,” Ms. Berg said.")
          .doesNotContain("Body", "BRIDGES & TUNNELS");
      assertThat(articles.get(1).text())
          .startsWith("Port workers end their strike\n\nThe port’s workers");
    }
  }

  @Test
  void factivaByItsCodes() throws IOException {
    for (Path export :
        List.of(
            SAMPLES.resolve("factiva-codes.txt"),
            rtf(folder, sample("factiva-codes.txt").replace("  \n", "\n")))) {
      List<Document> articles = documents(export);
      assertThat(articles).as("%s", export).hasSize(2);
      assertThat(articles.get(0).card().title())
          .contains("Ministers agree on the bridge over the Sorel river");
      assertThat(articles.get(0).card().authors()).containsExactly("Ann Example");
      assertThat(articles.get(0).published().edtf()).isEqualTo("2023-03-03");
      assertThat(articles.get(0).source().publisher()).contains("River Daily");
      assertThat(articles.get(0).card().extra())
          .containsEntry("factiva-id", "\"RIVDAI0020230303ej330001a\"");
      assertThat(articles.get(0).text()).contains("The work begins in May.").doesNotContain("eurz");
      assertThat(articles.get(1).published().edtf()).isEqualTo("2023-12-04");
    }
  }

  @Test
  void factivaAsAPage() throws IOException {
    List<Document> articles = documents(SAMPLES.resolve("factiva.html"));
    assertThat(articles.stream().map(Exports::line).collect(Collectors.joining("\n")))
        .isEqualTo(
            BRIDGE
                + "\n"
                + "2023-12-04 | Harbour Gazette | en | The port's workers ended their strike on"
                + " Sunday.");
    assertThat(articles.get(0).card().authors()).containsExactly("Ann Example");
    assertThat(articles.get(0).text()).endsWith("Ms. Berg said.");
  }

  @Test
  void proQuest() throws IOException {
    assertThat(lines(SAMPLES.resolve("proquest.txt")))
        .isEqualTo(
            """
            noted proquest.txt: read as an export of ProQuest with 2 articles
            1 text Ministers agree on the b
            proquest.txt, article 2 (line 66) refused no-text\
            """);
    Document article = documents(SAMPLES.resolve("proquest.txt")).getFirst();
    assertThat(line(article)).isEqualTo(BRIDGE.replace("River Daily", "River Daily; Sorelgrad"));
    assertThat(article.text()).endsWith("Ms. Berg said.");
    assertThat(article.card().extra()).containsEntry("proquest-id", "\"1234567890\"");
  }

  @Test
  void nexisUniWithOneArticleAMagazinesMonthAndAnArticleWithoutText() throws IOException {
    String one =
        """
        Ministers agree on the bridge
        River Daily
        March 3, 2023 Friday 10:15 AM GMT
        Copyright 2023 River Daily Limited
        Byline: Ann Example
        Body
        Minister Berg met his colleague Koric on Thursday for talks about the bridge.
        Load-Date: March 4, 2023
        End of Document
        """;
    assertThat(documents(docx(folder, one)))
        .extracting(Exports::line)
        .containsExactly(BRIDGE_SHORT);
    String three =
        """
        Documents (4)
        1. Rivers of the north
        Rivers of the north
        River Monthly
        March 2023
        Copyright 2023 River Monthly
        Section: Pg. 12; Vol. 3
        Length: 40 words
        Body
        The rivers of the north freeze in November, and the ferries stop.
        End of Document
        A picture without words
        River Daily
        March 4, 2023 Saturday
        End of Document
        """
            + one;
    Path export = docx(folder, three);
    assertThat(lines(export))
        .isEqualTo(
            """
            noted export.docx: read as an export of Nexis Uni with 3 articles
            noted export.docx: its cover sheet names 4 articles, and 3 were found; look what is missing
            1 text Rivers of the north The
            export.docx, article 2 (line 12) refused no-text
            3 text Ministers agree on the b\
            """);
    Document month = documents(export).getFirst();
    assertThat(month.published().edtf()).isEqualTo("2023-03");
    assertThat(month.source().publisher()).contains("River Monthly");
    assertThat(month.card().title()).contains("Rivers of the north");
  }

  private static final String BRIDGE_SHORT =
      "2023-03-03 | River Daily | en | Minister Berg met his colleague Koric on Thursday";

  @Test
  void factivasCodesOfThreeLettersOtherLanguagesAndAnExportThatIsCutOff() throws IOException {
    String codes = sample("factiva-codes.txt");
    Document first = documents(file("codes.txt", codes)).getFirst();
    assertThat(first.card().extra()).containsEntry("pub", "\"River Daily Limited\"");
    assertThat(first.card().extra().get("re")).doesNotContain("PUB");
    String printed =
        """
        Les ministres s'accordent sur le pont

        Ann Example
        96 mots
        3 mars 2023
        Quotidien du Fleuve
        QUOFLE
        Français
        Copyright 2023 Quotidien du Fleuve

        Le ministre Berg a rencontré son collègue Koric jeudi pour parler du pont.

        Document QUOFLE0020230303ej330001a

        Une annonce sans longueur

        Document QUOFLE0020230303ej330002b

        Fin de la grève au port
        40 words
        4 December 2023
        Harbour Gazette
        English
        Copyright 2023 Harbour Gazette

        The port's workers ended their strike on
        """;
    assertThat(lines(file("printed.txt", printed)))
        .isEqualTo(
            """
            noted printed.txt: read as an export of Factiva with 3 articles
            1 text Les ministres s'accorden
            printed.txt, article 2 (line 15) refused no-text
            3 text Fin de la grève au port\
            """);
    assertThat(documents(file("printed.txt", printed)).getFirst().published().edtf())
        .isEqualTo("2023-03-03");
  }

  @Test
  void proQuestWithoutRulesBetweenTheArticlesAndWithAbstractsAlone() throws IOException {
    String two =
        """
        Ministers agree on the bridge
        Author: Example, Ann
        Publication info: River Daily; Sorelgrad. 03 Mar 2023.
        Full text: Minister Berg met his colleague Koric on Thursday.
        He said that the work begins in May.
        Subject: Bridges
        Publication title: River Daily
        Publication date: Mar 3, 2023
        Source type: Newspaper
        ProQuest document ID: 1234567890
        Database: Newsstream
        Port workers end their strike
        Abstract: The strike is over.
        Publication title: Harbour Gazette
        Publication date: Dec 4, 2023
        Source type: Newspaper
        Database: Newsstream
        A third one
        Full text: The ferries stop in November.
        Publication title: River Daily
        Publication date: Nov 5, 2023
        ProQuest document ID: 1234567891
        Database: Newsstream
        """;
    assertThat(lines(docx(folder, two)))
        .isEqualTo(
            """
            noted export.docx: read as an export of ProQuest with 3 articles
            1 text Ministers agree on the b
            export.docx, article 2 (line 12) refused no-text
            3 text A third one The ferries\
            """);
    assertThat(documents(docx(folder, two)))
        .extracting(d -> d.published().edtf())
        .containsExactly("2023-03-03", "2023-11-05");
    assertThat(documents(docx(folder, two)).getFirst().text()).endsWith("the work begins in May.");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aWordProcessorsFileThatIsNoExportIsOneText() throws IOException {
    String text = "Talks in Sorelgrad\nMinister Berg met his colleague Koric on Monday.";
    for (Path path : List.of(rtf(folder, text), docx(folder, text))) {
      assertThat(documents(path)).hasSize(1);
      assertThat(documents(path).getFirst().text()).isEqualTo(text.replace("\n", "\n\n"));
    }
  }

  @Test
  void rtfKnowsItsCharactersGroupsAndPictures() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial"
            + " Cyr;}}{\\*\\generator X;}{\\info{\\title Not this}}\\f0 Caf\\'e9 \\uc1\\u8364? {\\b"
            + " bold} {\\f1 \\'cc\\'e8\\'ed\\'f1\\'ea}{\\pict\\bin5 \\{}}}}\\par"
            + " \\u-10179?\\u-8704?{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt a link}}\\line"
            + " end\\par}";
    Path path = Files.write(folder.resolve("a.rtf"), rtf.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(documents(path).getFirst().text()).isEqualTo("Café € bold Минск\n\n😀a link\n\nend");
  }

  /// It used to pass for whole.
  @Test
  void anRtfThatIsCutOffIsReadUpToThereAndSaidToBeDamaged() throws IOException {
    Path whole = rtf(folder, "Minister Berg met Koric on Monday.\nThey agreed to meet again.");
    byte[] bytes = Files.readAllBytes(whole);
    for (int cut = bytes.length - 3; cut > bytes.length - 40; cut -= 5) {
      Path part = Files.write(folder.resolve("cut.rtf"), Arrays.copyOf(bytes, cut));
      assertThat(lines(part))
          .as("%d bytes", cut)
          .isEqualTo("0 text Minister Berg met Koric\ncut.rtf damaged");
    }
    assertThat(lines(whole)).isEqualTo("0 text Minister Berg met Koric");
  }

  @Test
  void rtfNestedTenThousandDeepIsReadInBoundedTime() throws IOException {
    Path path =
        Files.write(
            folder.resolve("deep.rtf"),
            bytes("{\\rtf1 Berg met Koric." + "{\\b x".repeat(300_000)));
    assertThat(lines(path)).startsWith("0 text Berg met Koric.");
  }

  @Test
  void docxWithADocumentTypeIsRefused() throws IOException {
    byte[] zip =
        Containers.zip(
            "[Content_Types].xml",
            bytes("<Types/>"),
            "word/document.xml",
            bytes(
                "<!DOCTYPE d [<!ENTITY x SYSTEM"
                    + " \"file:///etc/passwd\">]><d><p><t>&x;</t></p></d>"));
    assertThat(lines(Files.write(folder.resolve("x.docx"), zip)))
        .isEqualTo("x.docx refused bad-xml");
  }

  @Test
  void docxWithTenThousandPartsIsRefused() throws IOException {
    Object[] parts = new Object[22_000];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = i == 0 ? "[Content_Types].xml" : "word/media/" + i;
      parts[i + 1] = new byte[0];
    }
    assertThat(lines(Files.write(folder.resolve("x.docx"), Containers.zip(parts))))
        .isEqualTo("x.docx refused nested");
  }
}
