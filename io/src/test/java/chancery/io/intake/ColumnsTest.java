package chancery.io.intake;

import static chancery.io.intake.Containers.items;
import static chancery.io.intake.Containers.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {
  private static final String STORY =
      "Minister Berg met his colleague Koric on Monday for talks about the bridge over the river,"
          + " and both sides agreed to meet again in spring; the work is to begin in May.";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Given given(List<IntakeItem> items) {
    return ((Captured) items.getLast()).capture().given();
  }

  @Test
  void howColumnsAreTakenIsSaid() throws IOException {
    Path table =
        file("a.csv", "Headline,Body,Link,Desk\nTalks,Berg met Koric.,https://a.example/1,x\n");
    assertThat(((Noted) items(table, Settings.standard()).getFirst()).message())
        .endsWith(
            "read with text = body, title = headline, url = link; kept as they are: desk (set"
                + " others with --columns)");
    assertThat(lines(file("b.csv", "id,text\n1,Berg met Koric.\n")))
        .isEqualTo("2 text Berg met Koric.");
  }

  @Test
  void columnsThatNobodyNamedAreGuessedByTheirContent() throws IOException {
    Path table =
        file(
            "a.csv",
            "nr,wann,wo,inhalt\n1,2023-12-04,https://a.example/1,\""
                + STORY
                + "\"\n2,2023-12-05,https://a.example/2,\""
                + STORY
                + "\"\n");
    List<IntakeItem> items = items(table, Settings.standard());
    assertThat(((Noted) items.getFirst()).message())
        .contains("text = inhalt, published = wann, url = wo; kept as they are: nr");
    assertThat(given(items).published()).contains("2023-12-05");
  }

  @Test
  void fieldsOfJsonAreGuessedAndShownToo() throws IOException {
    Path lines =
        file(
            "a.jsonl",
            "{\"nr\":1,\"inhalt\":\"" + STORY + "\"}\n{\"nr\":2,\"inhalt\":\"" + STORY + "\"}\n");
    assertThat(lines(lines))
        .isEqualTo(
            "noted a.jsonl: read with text = inhalt; kept as they are: nr (set others with"
                + " --columns)\n"
                + "1 text Minister Berg met his co\n"
                + "2 text Minister Berg met his co");
  }

  @Test
  void theUsersColumnsGoBeforeTheUsualNames() throws IOException {
    Path table =
        file("a.csv", "text,full story,date,day seen\nshort,Berg met Koric.,x,2023-12-04\n");
    Columns columns = Columns.parse("text=Full Story,published=day seen");
    List<IntakeItem> items = items(table, Settings.standard().withColumns(columns));
    assertThat(((Captured) items.getLast()).capture().text()).isEqualTo("Berg met Koric.");
    assertThat(given(items).published()).contains("2023-12-04");
    assertThat(given(items).extra()).containsEntry("date", "\"x\"");
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
    Path table = file("a.csv", "id,text\n1,Berg met Koric.\n");
    List<IntakeItem> items =
        items(table, Settings.standard().withColumns(Columns.parse("text=Body")));
    assertThat(((IntakeItem.Refused) items.getFirst()).message())
        .contains("no column body", "id, text");
  }

  @Test
  void aWrongChoiceSaysWhatIsRight() {
    assertThatThrownBy(() -> Columns.parse("words=Body"))
        .hasMessageContaining("there is no field of that name; fields are id, text, html, title");
    assertThatThrownBy(() -> Columns.parse("text")).hasMessageContaining("write FIELD=COLUMN");
  }

  @Test
  void aWrongCountInRowNineHundredThousandIsNamedByItsLine() throws IOException {
    StringBuilder table = new StringBuilder("id,text\n");
    for (int i = 2; i < 900_000; i++) {
      table.append("1,x\n");
    }
    table.append("1,2,3\n1,Berg.\n");
    List<IntakeItem> items = items(file("a.csv", table.toString()), Settings.standard());
    assertThat(items.get(items.size() - 2).place()).endsWith("a.csv, line 900000");
  }

  private Capture last(String name, String text) throws IOException {
    return ((Captured) items(file(name, text), Settings.standard()).getLast()).capture();
  }

  @Test
  void aTableWithoutAHeadingLosesNoRow() throws IOException {
    String table =
        "1,2023-12-04,Talks in Norhaven,\"%1$s\"\n2,2023-12-05,No talks,\"%1$s\"\n"
            .formatted(STORY);
    List<IntakeItem> items = items(file("a.csv", table), Settings.standard());
    assertThat(((Noted) items.getFirst()).message())
        .contains("read with text = 4, title = 3, published = 2; kept as they are: 1");
    assertThat(items.stream().filter(Captured.class::isInstance)).hasSize(2);
  }

  @Test
  void columnsAreKnownByTheirNamesInOtherLanguages() throws IOException {
    for (String heading :
        List.of(
            "Titel;Datum;Quelle;Inhalt;Link",
            "Título;Fecha;Medio;Texto;Enlace",
            "Titre;Date;Source;Texte;Lien",
            "Заголовок;Дата;Источник;Текст;Ссылка",
            "标题;日期;来源;正文;链接",
            "article-title;pubDate;media_name;full_text;article_url")) {
      Capture row =
          last(
              "a.csv", heading + "\nTalks;2023-12-04;Herald;Berg met Koric.;https://a.example/1\n");
      assertThat(row.text()).as(heading).isEqualTo("Berg met Koric.");
      assertThat(row.given().title()).as(heading).contains("Talks");
      assertThat(row.given().published()).as(heading).contains("2023-12-04");
      assertThat(row.given().publisher()).as(heading).contains("Herald");
      assertThat(row.given().address()).as(heading).contains("https://a.example/1");
    }
  }

  @Test
  void aColumnsOtherDatesTellWhichNumberIsTheDay() throws IOException {
    String rows = "\n04/12/2023,Berg met Koric.\n";
    assertThat(last("a.csv", "date,text\n25/12/2023,Koric left." + rows).given().published())
        .contains("2023-12-04");
    assertThat(last("b.csv", "date,text\n12/25/2023,Koric left." + rows).given().published())
        .contains("2023-04-12");
    assertThat(last("c.csv", "date,text\n03/12/2023,Koric left." + rows).given().published())
        .contains("04/12/2023");
  }

  @Test
  void aSourceThatIsAnAddressIsNoOutlet() throws IOException {
    Given given =
        last("a.csv", "source,hostname,text\nhttps://a.example/1,a.example,Berg met Koric.\n")
            .given();
    assertThat(given.address()).contains("https://a.example/1");
    assertThat(given.publisher()).contains("a.example");
  }

  @Test
  void theDayOfTheCrawlIsNotThatOfPublication() throws IOException {
    Given given =
        last("a.csv", "text,modified,pub_ts\nBerg.,2024-01-01,20231204T101500Z\n").given();
    assertThat(given.published()).contains("20231204T101500Z");
    for (String other : List.of("last_modified", "deadline", "event_date")) {
      assertThat(last("b.csv", "text," + other + "\nBerg.,2024-01-01\n").given().published())
          .as(other)
          .isEmpty();
    }
  }

  @Test
  void textWithMarkupIsReadAsAPage() throws IOException {
    assertThat(last("a.csv", "text\n<p>Berg met Koric.</p>\n").form()).isEqualTo(Capture.Form.HTML);
    assertThat(last("a.jsonl", "{\"text\":\"<p>Berg met Koric.</p>\"}\n").form())
        .isEqualTo(Capture.Form.HTML);
    assertThat(last("b.csv", "text\nBerg met Koric < 3 times.\n").form())
        .isEqualTo(Capture.Form.TEXT);
  }

  @Test
  void theArticlesThatAnAnswerListsAreItsRecords() throws IOException {
    String article =
        "{\"title\":\"%s\",\"content\":\"Berg met Koric.\",\"source\":{\"name\":\"Herald\"}}";
    String list = "[" + article.formatted("One") + "," + article.formatted("Two") + "]";
    for (String answer :
        List.of(
            "{\"status\":\"ok\",\"articles\":" + list + "}",
            "{\"response\":{\"pages\":1,\"results\":" + list + "}}",
            "{\"took\":1,\"hits\":{\"hits\":[{\"_id\":\"1\",\"_source\":"
                + article.formatted("One")
                + "},{\"_id\":\"2\",\"_source\":"
                + article.formatted("Two")
                + "}]}}")) {
      List<IntakeItem> items =
          items(file("a.json", answer), Settings.standard()).stream()
              .filter(Captured.class::isInstance)
              .toList();
      assertThat(items).as(answer).hasSize(2);
      assertThat(given(items).title()).as(answer).contains("Two");
      assertThat(given(items).publisher()).as(answer).contains("Herald");
    }
  }

  @Test
  void anObjectWithoutAnythingKnownIsToldSo() throws IOException {
    List<IntakeItem> items = items(file("a.json", "{\"rows\":[]}"), Settings.standard());
    assertThat(((Noted) items.getFirst()).message())
        .contains("read with no field that is known; kept as they are: rows");
    assertThat(((IntakeItem.Refused) items.getLast()).reason()).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void theCommentsOfAnArticleWithoutTextAreNoArticles() throws IOException {
    String article =
        "{\"title\":\"Talks\",\"%s\":[{\"author\":\"x\",\"text\":\"Berg met Koric.\"}]}";
    assertThat(items(file("a.json", article.formatted("comments")), Settings.standard()).getLast())
        .isInstanceOf(IntakeItem.Refused.class);
    assertThat(items(file("b.json", article.formatted("items")), Settings.standard()).getLast())
        .isInstanceOf(Captured.class);
  }

  @Test
  void theWordsOfAnArticleMayStandInPartsOfAnObject() throws IOException {
    Capture parts =
        last(
            "a.json",
            "[{\"title\":\"Talks\",\"body\":{\"summary\":[\"In"
                + " short.\"],\"sections\":[{\"headline\":[],\"paragraphs\":[\"Berg met"
                + " Koric.\",\"They spoke.\"]}]}}]");
    assertThat(parts.text()).isEqualTo("In short.\n\nBerg met Koric.\n\nThey spoke.");
    Capture post =
        last(
            "b.json",
            "[{\"id\":5,\"title\":{\"rendered\":\"Berg &#038; Koric\"},\"author\":2,"
                + "\"content\":{\"rendered\":\"<p>Berg met Koric.</p>\"}}]");
    assertThat(post.given().title()).contains("Berg & Koric");
    assertThat(post.given().authors()).isEmpty();
    assertThat(post.form()).isEqualTo(Capture.Form.HTML);
  }

  @Test
  void oneObjectThatWouldFillTheMemoryIsRefused() throws IOException {
    Limits limits = new Limits(1 << 10, 1 << 12, 100, 400_000, 150_000);
    String long_ = "{\"articles\":[{\"text\":\"" + "Berg met Koric. ".repeat(2_000) + "\"}]}";
    List<IntakeItem> items =
        items(
            file("a.json", long_),
            new Settings(limits, Columns.guessed(), Done.nothing(), new Meter()));
    assertThat(((IntakeItem.Refused) items.getLast()).message())
        .contains("one object is larger than 4,096 bytes", "one a line");
  }

  @Test
  void whatStandsAboveATableIsPassedOver() throws IOException {
    for (String above : List.of("sep=;\n", "Export of 4 December\n\n", "\ufeffsep=;\r\n")) {
      Capture row = last("a.csv", above + "title;date;text\nTalks;2023-12-04;Berg met Koric.\n");
      assertThat(row.text()).as(above).isEqualTo("Berg met Koric.");
      assertThat(row.given().title()).as(above).contains("Talks");
    }
    assertThat(lines(file("d.csv", "sep=,\nid,title,text\n1,Talks,Berg.\n")))
        .startsWith("noted d.csv: 1 line above the heading was passed over");
    Path titled = file("c.csv", "Export\ntitle,date,text\nTalks,2023-12-04,Berg.\n");
    assertThat(((Noted) items(titled, Settings.standard()).getFirst()).message())
        .contains("1 line above the heading was passed over");
    assertThat(last("b.csv", "text\n\"Berg met Koric, who left.\"\n").text()).contains("who left");
  }

  @Test
  void aMarkBehindABackslashClosesNoField() throws IOException {
    Capture row = last("a.csv", "title,text\nTalks,\"He said \\\"yes\\\", and \\\"no\\\".\"\n");
    assertThat(row.text()).isEqualTo("He said \"yes\", and \"no\".");
    assertThat(last("b.csv", "path,text\n\"C:\\\",Berg met Koric.\n").text())
        .isEqualTo("Berg met Koric.");
  }

  @Test
  void rowsThatEndWithACarriageReturnHaveTheirLines() throws IOException {
    assertThat(last("a.csv", "id,text\r1,Berg.\r2,Koric.\r").place()).endsWith("line 3");
  }

  @Test
  void anObjectOverSeveralLinesIsReadWhateverTheFilesName() throws IOException {
    String pretty = "{\n  \"text\": \"Berg met Koric.\"\n}\n";
    assertThat(
            items(file("a.jsonl", pretty + pretty), Settings.standard()).stream()
                .filter(Captured.class::isInstance))
        .hasSize(2);
  }

  @Test
  void aMessageOfAChatIsOneRunOfWords() throws IOException {
    assertThat(
            last(
                    "a.json",
                    "{\"messages\":[{\"date\":\"2023-12-04T10:15:00\",\"text\":[\"Berg met \","
                        + "{\"type\":\"bold\",\"text\":\"Koric\"},\" in Norhaven.\"]}]}")
                .text())
        .isEqualTo("Berg met Koric in Norhaven.");
  }
}
