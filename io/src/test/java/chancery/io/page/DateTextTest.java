package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.PartialDate;
import org.junit.jupiter.api.Test;

class DateTextTest {
  private static String date(String text) {
    return DateText.parse(text).map(PartialDate::edtf).orElse("none");
  }

  @Test
  void datesAreReadAsFieldsAndPagesWriteThem() {
    for (String text :
        new String[] {
          "2023-12-04",
          "2023-12-04T23:30:00-05:00",
          "20231204",
          "2023/12/04",
          "04.12.2023",
          "4 December 2023",
          "December 4th, 2023",
          "Mon, 04 Dec 2023 10:00:00 GMT",
          "1701693000",
          "1701693000000",
          "Published: 4 Dec 2023 at 9:05 am",
          "4 de diciembre de 2023",
          "4 décembre 2023",
          "4. Dezember 2023",
          "4 декабря 2023",
          "2023年12月4日",
          "13/12/2023"
        }) {
      assertThat(date(text))
          .as(text)
          .isEqualTo(text.startsWith("13") ? "2023-12-13" : "2023-12-04");
    }
    assertThat(date("December 2023")).isEqualTo("2023-12");
    assertThat(date("2023")).isEqualTo("2023");
  }

  @Test
  void aDateThatMayBeTwoGivesItsYearAlone() {
    assertThat(date("04/12/2023")).isEqualTo("2023");
  }

  @Test
  void daysThatNoCalendarHasGiveNothing() {
    for (String text :
        new String[] {
          "2023-02-31",
          "31 February 2023",
          "0000-01-01",
          "2023-13-01",
          "99/99/9999",
          "",
          "02:13",
          "soon"
        }) {
      assertThat(date(text)).as(text).isEqualTo("none");
    }
  }

  @Test
  void addressesAndFileNamesGiveDates() {
    assertThat(DateText.inName("https://a.example/2023/12/04/talks"))
        .hasToString("Optional[2023-12-04]");
    assertThat(DateText.inName("https://a.example/2023/4/12/talks"))
        .hasToString("Optional[2023-04-12]");
    assertThat(DateText.inName("https://a.example/world/2023/dec/04/talks"))
        .hasToString("Optional[2023-12-04]");
    assertThat(DateText.inName("https://a.example/2023/december/4/talks"))
        .hasToString("Optional[2023-12-04]");
    assertThat(DateText.inName("https://a.example/2023/sport/4/talks")).isEmpty();
    assertThat(DateText.inName("https://a.example/2023/13/4/talks")).isEmpty();
    assertThat(DateText.inName("news-20231204-talks.txt")).hasToString("Optional[2023-12-04]");
    assertThat(DateText.inName("article-123456789012.txt")).isEmpty();
    assertThat(DateText.inName("2023/13/45/x")).isEmpty();
  }
}
