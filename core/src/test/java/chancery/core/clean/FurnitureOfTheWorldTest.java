package chancery.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What outlets in many languages put around a story; all of our own writing.
class FurnitureOfTheWorldTest {
  private static final Cleaner CLEANER = Cleaner.standard();

  private static final List<String> STORY =
      List.of(
          "The harbour council of Saltmere voted on Tuesday to keep the winter ferry.",
          "Nine members were in favour, and four wanted the boats to stop after the harvest.",
          "The mayor, Ines Dahl, said that the islanders had waited long enough for an answer.",
          "The ferry company asked for money to replace the engines before the end of the year.");

  /// Kind and label of a line between the story's paragraphs and of the same line below them.
  private static List<String> labels(String line) {
    return List.of(label(line, 2), label(line, 4));
  }

  private static String label(String line, int at) {
    String text =
        String.join("\n\n", STORY.subList(0, at))
            + "\n\n"
            + line
            + "\n\n"
            + String.join("\n\n", STORY.subList(at, STORY.size()));
    int start = text.indexOf("\n\n" + line) + 2;
    return CLEANER.label(text).stream()
        .filter(block -> block.span().start() >= start)
        .filter(block -> block.span().end() <= start + line.length())
        .map(block -> block.kind() + block.label().map(label -> " " + label).orElse(""))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static void assertEverywhere(String label, String... lines) {
    for (String line : lines) {
      assertThat(labels(line)).as(line).containsOnly(label);
    }
  }

  @Test
  void linesThatLeadToOtherStories() {
    assertEverywhere(
        "residue related",
        "関連記事",
        "많이 본 뉴스",
        "相关推荐",
        "الأكثر قراءة",
        "پربازدیدترین اخبار",
        "הנקראות ביותר",
        "संबंधित खबरें",
        "ข่าวที่เกี่ยวข้อง",
        "Çok Okunanlar",
        "Zobacz także",
        "Berita Terkait",
        "Tin liên quan",
        "Διαβάστε επίσης",
        "Lees ook",
        "Läs också",
        "Čtěte také");
    assertEverywhere(
        "residue teaser",
        "À lire aussi : Trois ports fermés par la tempête",
        "LEIA TAMBÉM: Porto fecha por três dias",
        "İLGİLİ HABER: Fırtına üç limanı kapattı",
        "Przeczytaj także: Sztorm zamknął trzy porty",
        "相關新聞：三個港口因風暴關閉",
        "[관련기사] 폭풍으로 항구 세 곳 폐쇄",
        "قد يهمك أيضا: العاصفة تغلق ثلاثة موانئ",
        "Baca juga: Badai menutup tiga pelabuhan",
        "Διαβάστε ακόμα: Η καταιγίδα έκλεισε τρία λιμάνια");
  }

  @Test
  void callsToTheReader() {
    assertEverywhere(
        "residue newsletter",
        "All that matters on the coast, in your inbox at six.",
        "By signing up you agree to our terms and to what we do with your address.",
        "Síguenos en nuestro canal de WhatsApp",
        "Abonnez-vous à la lettre du matin pour ne rien manquer",
        "Abonnieren Sie unseren Newsletter, damit Sie nichts verpassen",
        "Siga o nosso canal e receba tudo do litoral",
        "Iscriviti al nostro canale per restare aggiornato",
        "Следите за нашими новостями в удобном формате",
        "Якщо ви помітили помилку, напишіть нам",
        "Obserwuj nas, by wiedzieć pierwszy",
        "Bültenimize abone olun, gündemi kaçırmayın",
        "הצטרפו לערוץ הטלגרם שלנו",
        "สมัครรับจดหมายข่าวของเราทุกเช้า",
        "Ikuti kami agar tidak ketinggalan kabar",
        "Theo dõi chúng tôi trên Zalo",
        "Ακολουθήστε μας για όλες τις ειδήσεις",
        "扫码下载港湾新闻客户端",
        "メールマガジンに登録すると、毎朝届きます。",
        "항구일보 뉴스레터를 구독하세요",
        "تابعونا على تلغرام",
        "ما را در تلگرام دنبال کنید");
  }

  @Test
  void aSentenceThatSpeaksOfSubscribersIsTheStorys() {
    for (String line :
        List.of(
            "The company said that its readers subscribe to the bulletin for a dollar a month.",
            "“Follow us on the march to the harbour,” she told the crowd of two hundred.",
            "Los vecinos dicen que no se suscriben a ningún boletín del ayuntamiento.")) {
      assertThat(labels(line)).as(line).containsOnly("paragraph");
    }
  }

  @Test
  void whoEditedItIsACreditAndNoComment() {
    assertEverywhere(
        "credit credit-line",
        "（责任编辑：王一鸣）",
        "Редактор: Ольга Маренко",
        "تحرير: ليلى منصور",
        "Επιμέλεια: Μαρία Λιάκου");
    for (String line :
        List.of("Redaktion: Jan Muster", "Editor: Sri Contoh", "민재호 기자 min@hangu.example")) {
      assertThat(label(line, 4)).as(line).startsWith("credit");
    }
    assertThat(label("Editor: we have heard this promise before.", 4))
        .isEqualTo("aside editor-comment");
  }

  @Test
  void noticesOfLaw() {
    for (String line :
        List.of(
            "未经许可 不得转载",
            "無断転載を禁じます",
            "무단전재 및 재배포 금지",
            "Усі права захищені",
            "Prohibida la reproducción total o parcial",
            "Hak cipta dilindungi undang-undang",
            "Με επιφύλαξη παντός δικαιώματος",
            "تمامی حقوق محفوظ است")) {
      assertThat(label(line, 4)).as(line).isEqualTo("residue legal");
    }
  }

  @Test
  void whatReadersSayBelowTheStoryIsTheirs() {
    for (String heading :
        List.of("Comments", "3 Kommentare", "Комментарии", "评论", "التعليقات", "Σχόλια", "댓글")) {
      String text =
          String.join("\n\n", STORY)
              + "\n\n"
              + heading
              + "\n\nAbout time they listened to us. My son takes that boat to school every day.";
      List<Block> blocks = CLEANER.label(text);
      assertThat(blocks.getLast().kind()).as(heading).isEqualTo("residue");
      assertThat(blocks.getLast().label()).as(heading).contains("comment-form");
    }
  }

  @Test
  void aLinkToTheCommentsAboveTheStoryEndsNothing() {
    String text = "Ferry to run in winter\n\n2 comments\n\n" + String.join("\n\n", STORY);
    assertThat(CLEANER.label(text).stream().filter(b -> b.kind().equals("paragraph"))).hasSize(4);
  }

  @Test
  void aLineThatAnArrowOpensIsATeaserOnlyWithoutAnEnd() {
    assertThat(label("→ The bottom line: the boats will run until the ice comes.", 2))
        .isEqualTo("paragraph");
    assertThat(label("→ Storm closes three ports", 2)).isEqualTo("residue teaser");
  }

  @Test
  void thaiParagraphsNeedNoMarkAtTheirEnd() {
    String first =
        "สภาท่าเรือเมืองเกลือลงมติเมื่อวันอังคารให้เดินเรือข้ามฟากต่อไปในฤดูหนาว"
            + " หลังชาวเกาะรอคำตอบมานานกว่าหนึ่งปี";
    String second =
        "นายกเทศมนตรีกล่าวว่าชาวเกาะสองพันคนต้องใช้เรือไปโรงพยาบาลและโรงเรียนทุกวัน"
            + " และไม่มีถนนสายอื่นให้เลือกใช้";
    List<Block> blocks =
        CLEANER.label("เรือข้ามฟากเดินต่อ\n\n" + first + "\n\n" + second + "\n\nโฆษณา");
    assertThat(blocks.stream().map(Block::kind))
        .containsExactly("headline", "paragraph", "paragraph", "residue");
  }
}
