package chancery.io.intake;

import static chancery.io.intake.Containers.items;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.actors.Register;
import chancery.core.clean.Cleaner;
import chancery.core.model.Document;
import chancery.core.pipeline.Pipeline;
import chancery.core.reading.Mention;
import chancery.core.reading.Reading;
import chancery.core.reading.TimeRef;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of texts in other languages than English.
class LanguagesTest {
  private static final Pipeline PIPELINE = Pipeline.standard(Register.load());
  private static final String CHINESE = "卢卡申科在北京会见了习近平，两国领导人于2023年12月4日签署了协议，双方同意扩大贸易。";
  private static final String RUSSIAN =
      "Александр Лукашенко прилетел в Китай. Переговоры прошли 4 декабря 2023 года, сообщили в"
          + " правительстве, стороны обсудили торговлю.";

  @TempDir private Path folder;

  private Document document(String name, String text) throws IOException {
    Path path = Files.writeString(folder.resolve(name), text);
    var outcome =
        new Documents(Cleaner.standard())
            .from(((Captured) items(path, Settings.standard()).getLast()).capture());
    return ((Documents.Outcome.Made) outcome).document();
  }

  @Test
  void theTextItselfTellsItsLanguageAndAPageIsNotBelieved() throws IOException {
    assertThat(document("a.txt", CHINESE).card().language()).contains("zh");
    assertThat(document("b.txt", RUSSIAN).card().language()).contains("ru");
    String page = "<html lang=\"en\"><body><p>" + RUSSIAN + "</p></body></html>";
    assertThat(document("c.html", page).card().language()).contains("ru");
    String british =
        "<html lang=\"en-GB\"><body><p>The foreign minister met her colleague on Monday to discuss"
            + " trade between the two countries.</p></body></html>";
    assertThat(document("d.html", british).card().language()).contains("en-GB");
  }

  @Test
  void knownActorsAndFullDatesAreFoundAndNothingIsCoded() throws IOException {
    for (String text : List.of(CHINESE, RUSSIAN)) {
      Document document = document("a.txt", text);
      Reading reading = PIPELINE.reading(document);
      assertThat(reading.mentions())
          .extracting(Mention::toString)
          .anyMatch(m -> m.contains("lukashenko"));
      assertThat(reading.times()).extracting(TimeRef::value).containsExactly("2023-12-04");
      assertThat(PIPELINE.read(document).findings()).isEmpty();
    }
  }

  @Test
  void theyAreFoundBySearch() throws IOException {
    try (Store store = Store.open(folder.resolve("record.db"))) {
      store.add(PIPELINE.read(document("a.txt", CHINESE)), "test");
      store.add(PIPELINE.read(document("b.txt", RUSSIAN)), "test");
      assertThat(store.search(List.of("北京"), 5)).hasSize(1);
      assertThat(store.search(List.of("北京"), 5).getFirst().snippet()).contains("\u0002北京\u0003");
      assertThat(store.search(List.of("北京", "东京"), 5)).isEmpty();
      assertThat(store.search(List.of("переговоры"), 5)).hasSize(1);
      assertThat(store.search(List.of("%' OR 北"), 5)).isEmpty();
    }
  }
}
