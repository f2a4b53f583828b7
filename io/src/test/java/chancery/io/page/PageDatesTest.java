package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day of publication of pages, by what they state and what they show.
class PageDatesTest {
  private static final String TEXT =
      "<p>Berg met Koric in Norhaven to speak about the border, and both sides said afterwards that"
          + " the talks had been long, open and useful for the two countries.</p>".repeat(3);

  private static PartialDate date(String head, String lines, String language) {
    String page =
        "<html lang=\"%s\"><head><title>Berg meets Koric</title>%s</head><body><article><h1>Berg meets"
                .formatted(language, head)
            + " Koric</h1>"
            + lines
            + TEXT
            + "</article></body></html>";
    return HtmlExtractor.extract(page, Optional.empty()).published();
  }

  private static String shown(String line, String language) {
    return date("", "<div>" + line + "</div>", language).edtf();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-US | Published December 4, 2023
          en-US | 12/04/2023
          en-GB | 04/12/2023 10:15
          en-GB | 04/12/23
          de    | Veröffentlicht am 4. Dezember 2023
          de-AT | 04.12.23, 10:15 Uhr
          fr    | Publié le 4 décembre 2023 à 10h15
          es    | 4 de diciembre de 2023
          pt-BR | 04/12/2023 às 10h15
          it    | 4 dicembre 2023
          nl    | 4 december 2023
          sv    | 4 december 2023 kl. 10.15
          nb    | Publisert 4. desember 2023
          da    | 4. dec. 2023
          fi    | 4. joulukuuta 2023
          is    | 4. desember 2023
          pl    | 4 grudnia 2023
          cs    | 4. prosince 2023
          sk    | 4. decembra 2023
          sl    | 4. decembra 2023
          hr    | 4. prosinca 2023.
          sr    | 4. децембар 2023.
          bs    | 4. decembra 2023.
          mk    | 4 декември 2023
          bg    | 4 декември 2023 г.
          ru    | 4 декабря 2023, 10:15
          uk    | 4 грудня 2023 року
          be    | 4 снежня 2023
          ro    | 4 decembrie 2023
          hu    | 2023. december 4.
          el    | 4 Δεκεμβρίου 2023
          el    | 4 ΔΕΚΕΜΒΡΙΟΥ 2023
          tr    | 4 ARALIK 2023
          sq    | 4 dhjetor 2023
          et    | 4. detsember 2023
          lv    | 2023. gada 4. decembrī
          lt    | 2023 m. gruodžio 4 d.
          ar    | ٤ ديسمبر ٢٠٢٣
          ar    | 4 كانون الأول 2023
          he    | 4 בדצמבר 2023
          fa    | ۱۳ آذر ۱۴۰۲
          fa    | ۱۴۰۲/۰۹/۱۳
          ur    | 4 دسمبر 2023
          hi    | ४ दिसंबर २०२३
          bn    | ৪ ডিসেম্বর ২০২৩
          ta    | டிசம்பர் 4, 2023
          th    | 4 ธันวาคม 2566
          th    | 4 ธ.ค. 2566
          vi    | 4 tháng 12 năm 2023
          vi    | 04/12/2023 10:15
          id    | 4 Desember 2023
          ms    | 4 Disember 2023
          fil   | Disyembre 4, 2023
          zh-CN | 2023年12月4日 10:15
          zh-TW | 民國112年12月4日
          ja    | 令和5年12月4日
          ja    | 2023/12/04 10:15
          ko    | 입력 2023. 12. 4. 10:15
          ko    | 2023년 12월 4일
          ka    | 4 დეკემბერი, 2023
          hy    | 4 դեկտեմբերի 2023
          az    | 4 dekabr 2023
          kk    | 2023 жылғы 4 желтоқсан
          mn    | 2023 оны 12-р сарын 4
          sw    | 4 Desemba 2023
          ca    | 4 de desembre de 2023
          eu    | 2023ko abenduaren 4a
          """)
  void theLineByTheHeadlineIsReadInItsLanguage(String language, String line) {
    assertThat(shown(line, language)).as("%s: %s", language, line).isEqualTo("2023-12-04");
  }

  @Test
  void aNameOfTwoMonthsIsReadByThePagesLanguage() {
    assertThat(shown("4. listopada 2023.", "hr")).isEqualTo("2023-10-04");
    assertThat(shown("4 listopada 2023", "pl")).isEqualTo("2023-11-04");
  }

  @Test
  void theFirstDayOfAnEraIsOfItsFirstYear() {
    assertThat(shown("令和元年5月1日", "ja")).isEqualTo("2019-05-01");
    assertThat(shown("1 فروردین 1403", "fa")).isEqualTo("2024-03-20");
  }

  @Test
  void theDayThatReadersSeeGoesBeforeTheSameMomentInAnotherZone() {
    String head = "<meta property=\"article:published_time\" content=\"2023-12-04T22:30:00Z\">";
    assertThat(date(head, "<p>5. Dezember 2023, 00:30 Uhr</p>", "de").edtf())
        .isEqualTo("2023-12-05");
    assertThat(date(head, "<p>4. Dezember 2023</p>", "de").edtf()).isEqualTo("2023-12-04");
    assertThat(date(head, "<p>9. Dezember 2023</p>", "de").edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void aChangeOnTheNextDayIsNoDayOfPublication() {
    String head = "<meta property=\"article:published_time\" content=\"2023-12-04T10:30:00Z\">";
    assertThat(date(head, "<p>Updated: 5 December 2023</p>", "en").edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void theFieldsNameCountsWhateverItsPrefix() {
    for (String name :
        new String[] {
          "published-date",
          "bt:pubDate",
          "vr:published_time",
          "DC.date.issued",
          "published",
          "article.publication_date",
          "parsely-pub-date",
          "datePublished"
        }) {
      assertThat(date("<meta name=\"" + name + "\" content=\"2023-12-04\">", "", "en").edtf())
          .as(name)
          .isEqualTo("2023-12-04");
    }
    for (String name :
        new String[] {"unpublished", "article:modified_time", "update", "upd-date"}) {
      assertThat(date("<meta name=\"" + name + "\" content=\"2023-12-04\">", "", "en").isUnknown())
          .as(name)
          .isTrue();
    }
  }

  @Test
  void theDayOnWhichASiteIsReadIsNotTheArticles() {
    String page =
        "<body><div>Monday, 4 December 2023</div><h1>Berg meets Koric</h1><div>1 December"
            + " 2023</div>"
            + TEXT;
    assertThat(HtmlExtractor.extract(page, Optional.empty()).published().edtf())
        .isEqualTo("2023-12-01");
  }

  @Test
  void aTimeElementOfACommentIsNotTheArticles() {
    String comment =
        "<div class=\"comments\"><p>Well said.</p><time pubdate datetime=\"2023-12-09\">9 December"
            + " 2023</time></div>";
    assertThat(date("", "<time datetime=\"2023-12-04\">today</time>", "en").edtf())
        .isEqualTo("2023-12-04");
    assertThat(date("", comment + "<p>4 December 2023</p>", "en").edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void theDayInTheSitesHeaderIsNotTheArticlesWhereAddressAndMetadataAgree() {
    String page =
        "<head><meta property=\"article:published_time\" content=\"2023-12-04\"></head><body>"
            + "<div class=\"site-date\">5 December 2023</div><h1>Berg meets Koric</h1>"
            + TEXT;
    assertThat(
            HtmlExtractor.extract(page, Optional.of("https://a.example/2023/12/04/berg/"))
                .published()
                .edtf())
        .isEqualTo("2023-12-04");
  }

  @Test
  void theDayThatATimeElementShowsGoesBeforeItsAttribute() {
    String time = "<time datetime=\"2023-12-09T10:18:46Z\">Posted on 4 December 2023</time>";
    assertThat(date("", time, "en").edtf()).isEqualTo("2023-12-04");
    assertThat(date("", "<time datetime=\"2023-12-04\">10:15</time>", "en").edtf())
        .isEqualTo("2023-12-04");
  }

  @Test
  void anElementCalledADateGoesBeforeADayInTheFirstLines() {
    String lines = "<p>Book out 9.11.2023</p><div class=\"entry-date\">4 December 2023</div>";
    assertThat(date("", lines, "en").edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void anAbbreviationMarkedAsTheDayOfPublicationIsRead() {
    String lines =
        "<p>Erscheinungsdatum: 09.11.2023</p><abbr class=\"published\""
            + " title=\"2023-12-04T10:52:00+02:00\">10:52</abbr>";
    assertThat(date("", lines, "de").edtf()).isEqualTo("2023-12-04");
  }

  @Test
  void aPageSetAnewKeepsTheEarlierDayThatItShowsBelowTheHeadline() {
    String head = "<meta property=\"article:published_time\" content=\"2024-06-20T10:30:00Z\">";
    assertThat(date(head, "<p>Published: 4 December 2023</p>", "en").edtf())
        .isEqualTo("2023-12-04");
    assertThat(date(head, "<div class=\"post-date\">4 December 2023</div>", "en").edtf())
        .isEqualTo("2023-12-04");
    assertThat(date(head, "<p>4 December 2023</p>", "en").edtf()).isEqualTo("2024-06-20");
    assertThat(date(head, "<p>Published: 4 July 2024</p>", "en").edtf()).isEqualTo("2024-06-20");
  }
}
