package chancery.core.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullDatesTest {

  private static String read(String text) {
    return read(text, "");
  }

  private static String read(String text, String language) {
    return String.join(
        "; ",
        FullDates.refs(text, language).stream().map(r -> DateTagger.notation(text, r)).toList());
  }

  @Test
  void fullDatesOfOtherLanguagesAreFound() {
    assertThat(read("Встреча прошла 4 декабря 2023 года."))
        .isEqualTo("4 декабря 2023 = DATE 2023-12-04 2023-12-04");
    assertThat(read("会谈于2023年12月4日举行。")).isEqualTo("2023年12月4日 = DATE 2023-12-04 2023-12-04");
    assertThat(read("La cumbre fue el 4 de diciembre de 2023."))
        .isEqualTo("4 de diciembre de 2023 = DATE 2023-12-04 2023-12-04");
    assertThat(read("Depuis le 1er mai 2022, rien."))
        .isEqualTo("1er mai 2022 = DATE 2022-05-01 2022-05-01");
    assertThat(read("Am 3. März 2021 kam er."))
        .isEqualTo("3. März 2021 = DATE 2021-03-03 2021-03-03");
    assertThat(read("في ٤ ديسمبر ٢٠٢٣ اجتمعا"))
        .isEqualTo("٤ ديسمبر ٢٠٢٣ = DATE 2023-12-04 2023-12-04");
  }

  @Test
  void datesInNumbersAreReadWhereTheLanguageHasOneOrder() {
    assertThat(read("Am 04.12.2023 kam er.", "de"))
        .isEqualTo("04.12.2023 = DATE 2023-12-04 2023-12-04");
    assertThat(read("Le 4/12/2023 à Paris.", "fr"))
        .isEqualTo("4/12/2023 = DATE 2023-12-04 2023-12-04");
    assertThat(read("On 4/12/2023 in Paris.", "en")).isEmpty();
    assertThat(read("Version 1.4.12.2023, 4.12.2023.7", "de")).isEmpty();
  }

  @Test
  void yearsOfOtherCalendarsAreTurnedIntoCommonOnes() {
    assertThat(read("เมื่อวันที่ 4 ธันวาคม พ.ศ. 2566 ที่กรุงเทพฯ", "th"))
        .isEqualTo("4 ธันวาคม พ.ศ. 2566 = DATE 2023-12-04 2023-12-04");
    assertThat(read("روز ۱۳ آذر ۱۴۰۲ در تهران", "fa"))
        .isEqualTo("۱۳ آذر ۱۴۰۲ = DATE 2023-12-04 2023-12-04");
    assertThat(read("会談は令和5年12月4日に行われた。", "ja")).isEqualTo("5年12月4日 = DATE 2023-12-04 2023-12-04");
    assertThat(read("۳۰ اسفند ۱۴۰۲", "fa")).as("no leap year").isEmpty();
    assertThat(read("۳۰ اسفند ۱۴۰۳", "fa")).contains("2025-03-20");
  }

  @Test
  void whatIsNoDateStaysWords() {
    for (String text :
        new String[] {"31 февраля 2023", "4 diciembre", "2023年13月4日", "12 2023", "", "4"}) {
      assertThat(read(text)).as(text).isEmpty();
    }
    assertThat(read("9".repeat(100_000))).isEmpty();
  }
}
