package chancery.io.page;

import static chancery.io.page.Bylines.assertNames;
import static chancery.io.page.Bylines.authors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// By-lines of many languages.
class BylinesOfTheWorldTest {
  @Test
  void bylinesOfManyLanguagesGiveTheirNames() {
    assertNames(
        "By Ann Example in Norhaven and Bo Sample in Berg", "Ann Example|Bo Sample",
        "Von Ann Example, Bo Sample und Cy Specimen", "Ann Example|Bo Sample|Cy Specimen",
        "Eine Analyse von Ann Example", "Ann Example",
        "Aus Norhaven berichtet Ann Example", "Ann Example",
        "Par Ann Example avec AFP", "Ann Example",
        "Propos recueillis par Ann Example", "Ann Example",
        "Por Ann Example y Bo Sample", "Ann Example|Bo Sample",
        "Por Ann Example e Bo Sample, NP — Norhaven", "Ann Example|Bo Sample",
        "dal nostro inviato Ann Example", "Ann Example",
        "a cura di Ann Example", "Ann Example",
        "Door Ann Example en Bo Sample", "Ann Example|Bo Sample",
        "Av Ann Example og Bo Sample", "Ann Example|Bo Sample",
        "Kirjoittaja: Ann Example", "Ann Example",
        "Opracowała: Ann Example", "Ann Example",
        "Írta: Example Anna", "Example Anna",
        "Yazan: Ann Example", "Ann Example",
        "Oleh: Ann Example", "Ann Example",
        "Tác giả: Nguyễn Văn An", "Nguyễn Văn An",
        "Текст: Анна Примерова", "Анна Примерова",
        "بقلم: أحمد المثال", "أحمد المثال");
  }

  @Test
  void namesWithoutSpacesStandBesideTheWordForAReporter() {
    assertNames(
        "田中太郎記者", "田中太郎",
        "김철수 기자 chulsoo@norhaven.example", "김철수",
        "记者：张三 李四", "张三|李四",
        "2023-12-04 来源：新华社 作者：张三", "张三");
    assertThat(authors("<p class='byline'>김철수 기자</p>")).containsExactly("김철수");
  }

  @Test
  void longNamesOfManySmallWordsAreNames() {
    assertNames("Por María José Ejemplo de la Torre", "María José Ejemplo de la Torre");
  }

  @Test
  void theDatelinesOfChinaAndKoreaNameTheReporters() {
    for (String line :
        List.of(
            "新华社诺港3月4日电（记者张三、李四）港务委员会周一决定将旧码头关闭两年。", "（本报记者 张三 李四）港务委员会周一决定将旧码头关闭两年，以更换码头的横梁。")) {
      assertThat(authors("<p>" + line + "</p>")).as(line).containsExactly("张三", "李四");
    }
    assertThat(authors("<p>(노르항=연합뉴스) 김철수 기자 = 노르항 항만위원회는 낡은 부두를 폐쇄하기로 했다.</p>"))
        .containsExactly("김철수");
    assertThat(authors("", "<p>港务委员会周一决定将旧码头关闭两年。</p>", "<p>（记者 张三）</p>")).containsExactly("张三");
    assertNames("海港日报 记者 张三 2024-03-04", "张三", "2024-03-04 海港日報／記者林假設／報導", "林假設");
  }

  @Test
  void whoEditedAChineseTextIsNotItsAuthor() {
    assertThat(authors("", "", "<p>（责任编辑：张三）</p>")).isEmpty();
  }
}
