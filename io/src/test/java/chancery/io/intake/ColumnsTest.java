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
}
