package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.clean.Cleaner;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Pages in other languages, all of our own writing.
class PagesOfTheWorldTest {
  private static final Cleaner CLEANER = Cleaner.standard();

  private static Page read(String language, String head, String article) {
    String html =
        """
        <!DOCTYPE html><html lang="%s"><head><title>%s</title></head><body>
        <nav><ul><li><a href="/">A</a></li><li><a href="/b">B</a></li><li><a href="/c">C</a></li></ul></nav>
        <main><article>%s</article>
        <div class="related"><h3>+</h3><ul><li><a href="/1">%s</a></li><li><a href="/2">%s</a></li></ul></div></main>
        <footer>© 2023</footer></body></html>
        """
            .formatted(language, head, article, head, head);
    return HtmlExtractor.extract(html, Optional.empty());
  }

  @Test
  void aChinesePageIsMeasuredInCharacters() {
    Page page =
        read(
            "zh",
            "诺兰外长访问索尔维亚",
            "<h1>诺兰外长访问索尔维亚</h1><p class=\"info\">发布时间：2023年12月4日 作者：王小明</p>"
                + "<p>诺兰外交部长星期一抵达索尔维亚首都，与总统举行会谈，双方就重新开放边境口岸交换了意见。</p>"
                + "<p>会谈后发表的公报说，两国将在明年春天之前修复跨河大桥，并恢复两国之间的客运列车。</p>");
    assertThat(page.articleText(CLEANER))
        .isEqualTo(
            "诺兰外交部长星期一抵达索尔维亚首都，与总统举行会谈，双方就重新开放边境口岸交换了意见。\n\n"
                + "会谈后发表的公报说，两国将在明年春天之前修复跨河大桥，并恢复两国之间的客运列车。");
    assertThat(page.title()).contains("诺兰外长访问索尔维亚");
    assertThat(page.published().edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void aRussianPage() {
    Page page =
        read(
            "ru",
            "Министр Норландии прибыл с визитом",
            "<h1>Министр Норландии прибыл с визитом</h1><div>Опубликовано: 4 декабря 2023,"
                + " 10:15</div><p>Министр иностранных дел Норландии прибыл в понедельник с"
                + " двухдневным визитом в столицу соседней страны.</p><p>Стороны договорились"
                + " открыть переход на границе и восстановить мост через реку до конца весны.</p>");
    assertThat(page.articleText(CLEANER)).startsWith("Министр иностранных дел").endsWith("весны.");
    assertThat(page.published().edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void anArabicPageWithDigitsOfItsOwn() {
    Page page =
        read(
            "ar",
            "وزير خارجية نورلاند يصل إلى العاصمة",
            "<h1>وزير خارجية نورلاند يصل إلى العاصمة</h1><p class=\"date\">نشر في ٤ ديسمبر"
                + " ٢٠٢٣</p><p>وصل وزير خارجية نورلاند يوم الاثنين إلى عاصمة الدولة المجاورة في"
                + " زيارة تستمر يومين، وفق ما أعلنته الوزارة.</p><p>واتفق الجانبان على إعادة فتح"
                + " المعبر الحدودي وإصلاح الجسر فوق النهر قبل نهاية الربيع المقبل.</p>");
    assertThat(page.articleText(CLEANER)).startsWith("وصل وزير خارجية").endsWith("المقبل.");
    assertThat(page.published().edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void aSpanishPageReadsTheDayFirst() {
    Page page =
        read(
            "es",
            "El ministro de Norlandia llega a la capital",
            "<h1>El ministro de Norlandia llega a la capital</h1><p>Publicado el 04/12/2023 por Ana"
                + " Ejemplo</p><p>El ministro de Exteriores de Norlandia llegó el lunes a la"
                + " capital del país vecino para una visita de dos días.</p><p>Ambas partes"
                + " acordaron reabrir el paso fronterizo y reparar el puente sobre el río antes de"
                + " la primavera.</p>");
    assertThat(page.articleText(CLEANER)).startsWith("El ministro de Exteriores");
    assertThat(page.published().edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void aFrenchPageWithItsByLine() {
    Page page =
        read(
            "fr",
            "Le ministre de Norlande est arrivé",
            "<h1>Le ministre de Norlande est arrivé</h1><p class=\"signature\">Par Anne"
                + " Exemple</p><p class=\"date\">Publié le 4 décembre 2023 à 10h15</p><p>Le"
                + " ministre des Affaires étrangères de Norlande est arrivé lundi dans la capitale"
                + " du pays voisin pour deux jours.</p><p>Les deux parties se sont accordées pour"
                + " rouvrir le poste-frontière et réparer le pont avant le printemps.</p>");
    assertThat(page.articleText(CLEANER)).startsWith("Le ministre des Affaires");
    assertThat(page.authors()).containsExactly("Anne Exemple");
    assertThat(page.published().edtf()).isEqualTo("2023-12-04");
  }
}
