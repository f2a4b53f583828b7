package chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.app.web.SampleRecord;
import chancery.core.model.Entry;
import chancery.io.json.Json;
import chancery.io.store.Store;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class DossierCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void fill() {
    SampleRecord.into(Store.open(file()));
  }

  private Path file() {
    return folder.resolve("record.db");
  }

  private int run(Callable<Integer> command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", file().toString()));
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setExecutionExceptionHandler(new PlainErrors())
        .execute(all.toArray(String[]::new));
  }

  @Test
  void theDossierSaysWhatCountsOnce() {
    assertThat(run(new DossierCommand(), "Belarus", "China")).isZero();
    assertThat(out.toString())
        .contains("Belarus and China\n=================\n")
        .contains("all dates; 12 entries from 6 copies of 3 independent stories")
        .contains("2023-03")
        .contains("between 3 and 5 December 2023\n")
        .contains("Belarus → China: SUPPORT")
        .contains("1 happening, 2 copies, 1 independent source")
        .contains("COOPERATE  [planned]")
        .contains("What republishers inserted (1)")
        .contains("inserted by Harbour Gazette");
  }

  @Test
  void theJsonHoldsTheSameRows() {
    assertThat(run(new DossierCommand(), "BLR", "Chinese", "--from", "2023-12", "--json")).isZero();
    JsonNode dossier = Json.mapper().readTree(out.toString());
    assertThat(dossier.at("/window/from").asString()).isEqualTo("2023-12-01");
    assertThat(dossier.get("sections").size()).isGreaterThan(3);
  }

  @Test
  void aWrongNameIsOneClearLine() {
    assertThat(run(new DossierCommand(), "Belarrus")).isEqualTo(1);
    assertThat(err.toString()).contains("did you mean Belarus").doesNotContain("\tat ");
  }

  @Test
  void noWordOfAnArticleMovesTheCursor() {
    assertThat(Lines.one("a\u001b[2Jb\r\n\tc\u202ed")).isEqualTo("a[2Jb cd");
  }

  @Test
  void aStoryShowsWhatBecameOfItInEachCopy() {
    SampleRecord sample = SampleRecord.into(Store.open(folder.resolve("same.db")));
    String id = sample.storyOf(2).id().value();
    assertThat(run(new StoryCommand(), id)).isZero();
    assertThat(out.toString())
        .contains("3 copies of 1 story")
        .contains(" =  =  ≠".replace("  ", " "))
        .contains("Valley Post");
  }

  @Test
  void changesNameTheWords() {
    SampleRecord sample = SampleRecord.into(Store.open(folder.resolve("same.db")));
    assertThat(run(new StoryCommand(), "--document", sample.document(0).id().value(), "--changes"))
        .isZero();
    assertThat(out.toString()).contains("number: copy A “120”, copy B “210”");
  }

  @Test
  void whySaysWhatReadAnEntryAndShowsItsWords() {
    List<Entry> entries = new ArrayList<>();
    try (Store store = Store.open(file())) {
      store.entries().each(entries::add);
    }
    for (Entry entry : entries) {
      assertThat(run(new WhyCommand(), entry.id().value())).isZero();
      assertThat(out.toString())
          .contains("confidence ")
          .contains(entry.finding().evidence().getFirst().rule().value());
    }
    assertThat(run(new WhyCommand(), "e:0")).isEqualTo(1);
    assertThat(err.toString()).contains("this record has no entry e:0");
    assertThat(run(new WhyCommand(), "Belarus")).isEqualTo(2);
    assertThat(err.toString()).contains("one begins with e:");
  }

  @Test
  void aStoryThatIsNotThereIsSaidSo() {
    assertThat(run(new StoryCommand(), "s:0")).isEqualTo(1);
    assertThat(err.toString()).contains("this record has no story");
    assertThat(run(new StoryCommand())).isEqualTo(2);
  }
}
