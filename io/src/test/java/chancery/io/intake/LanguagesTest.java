package chancery.io.intake;

import static chancery.io.intake.Containers.items;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.actors.Register;
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
        Containers.DOCUMENTS.from(
            ((Captured) items(path, Settings.standard()).getLast()).capture());
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
  void aLanguageGivenByItsNameOrByThreeLettersIsKnown() throws IOException {
    String line = "{\"language\":\"%s\",\"text\":\"Minister Berg met his colleague on Monday.\"}";
    for (String name : List.of("english", "English", "eng", "en", "Englisch")) {
      assertThat(document("a.jsonl", line.formatted(name)).card().language())
          .as(name)
          .contains("en");
    }
    assertThat(document("b.jsonl", line.formatted("en-GB")).card().language()).contains("en-GB");
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

  private List<String> actors(String text) throws IOException {
    return PIPELINE.reading(document("a.txt", text)).mentions().stream()
        .flatMap(m -> m.actors().stream())
        .flatMap(a -> a.id().stream())
        .distinct()
        .toList();
  }

  @Test
  void russianNamesAreFoundInEveryCase() throws IOException {
    assertThat(
            actors(
                "В Минске прошли переговоры Сергея Лаврова с Александром Лукашенко. О визите в"
                    + " Китайскую Народную Республику рассказали Марии Захаровой, а Владимиру"
                    + " Путину передали послание от Ангелы Меркель и Эмманюэля Макрона."))
        .contains(
            "person:sergei-lavrov",
            "person:alexander-lukashenko",
            "state:CHN",
            "person:maria-zakharova",
            "person:vladimir-putin",
            "person:angela-merkel",
            "person:emmanuel-macron");
    assertThat(
            actors(
                "Посол России вручил ноту министерству Саудовской Аравии. Между Китаем, Украиной и"
                    + " Боснией и Герцеговиной подписан договор, а в Израиле и Чили ждут делегацию"
                    + " из Нидерландов и от Соединенных Штатов."))
        .contains(
            "state:RUS",
            "state:SAU",
            "state:CHN",
            "state:UKR",
            "state:BIH",
            "state:ISR",
            "state:CHL",
            "state:NLD",
            "state:USA");
    assertThat(actors("Новость о Лаврове: вчера с Лавровым встретились послы, сообщили в Москве."))
        .contains("person:sergei-lavrov");
  }

  @Test
  void whatOnlyLooksLikeARussianCaseIsNobody() throws IOException {
    assertThat(
            actors(
                "Россияне и китайцы говорили о росте цен. Кубики и ираклии были в продаже весь"
                    + " понедельник, и после того продавцы закрыли лавки на обед."))
        .isEmpty();
  }

  @Test
  void arabicNamesAreFoundBehindWhatIsWrittenTogetherWithThem() throws IOException {
    assertThat(
            actors(
                "التقى الرئيس وبوتين في موسكو، وقال المسؤولون إن العلاقات بالصين وروسيا جيدة، وإن"
                    + " الزيارة للسعودية ولألمانيا ستكون الشهر المقبل، كالعراق وسوريا."))
        .contains("state:CHN", "state:RUS", "state:SAU", "state:DEU", "state:IRQ", "state:SYR");
  }

  @Test
  void frenchAndItalianNamesAreFoundBehindAnElision() throws IOException {
    assertThat(
            actors(
                "Le ministre de l’Allemagne a rencontré celui d'Italie à Paris lundi, et les deux"
                    + " pays ont décidé qu’Emmanuel Macron irait avec eux aux États-Unis et en"
                    + " Espagne pour la réunion de l'Iran."))
        .contains(
            "state:DEU",
            "state:ITA",
            "person:emmanuel-macron",
            "state:USA",
            "state:ESP",
            "state:IRN");
  }

  @Test
  void spanishNamesAreFoundBehindItsContractions() throws IOException {
    assertThat(
            actors(
                "El presidente del Perú viajó a Alemania y agradeció al Brasil y a los Estados"
                    + " Unidos la ayuda que habían enviado después de las lluvias."))
        .contains("state:PER", "state:DEU", "state:BRA", "state:USA");
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
