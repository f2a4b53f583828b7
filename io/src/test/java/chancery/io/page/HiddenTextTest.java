package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.clean.Cleaner;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HiddenTextTest {
  private static final String FIRST =
      "The two ministers spoke for an hour in the harbour town on Monday and agreed to meet again.";
  private static final String SECOND =
      "Their talks were about the fishing grounds north of the islands, which both sides claim.";
  private static final String THIRD =
      "A second round is planned for the spring, a spokesman of the harbour authority said.";

  private static String article(String head, String body) {
    return HtmlExtractor.extract(
            "<html><head><title>Berg meets Koric</title>" + head + "</head><body>" + body,
            Optional.empty())
        .articleText(Cleaner.standard());
  }

  @Test
  void aPageWithoutTextGivesTheArticleOfItsJsonLd() {
    String ld =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Berg meets"
            + " Koric\",\"articleBody\":\""
            + FIRST
            + "\\n\\n"
            + SECOND
            + "\\n\\n"
            + THIRD
            + "\"}</script>";
    assertThat(article(ld, "<h1>Berg meets Koric</h1><div id=app></div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void whatAReaderOpensWithAClickIsTheArticles() {
    String more =
        "<a href='#'>Read more</a><div style='display: none'><p>" + SECOND + "</p><p>" + THIRD;
    String shown =
        "<article><h1>Berg meets Koric</h1><p>" + FIRST + "</p><p>" + FIRST + " Twice.</p>";
    assertThat(article("", shown + more + "</p></div></article>"))
        .isEqualTo(String.join("\n\n", FIRST, FIRST + " Twice.", SECOND, THIRD));
    String answer =
        "<div><a role='button'>What about the fish?</a></div>"
            + "<div style='display:none' role='region' aria-labelledby='a'><p>"
            + SECOND;
    assertThat(article("", shown + "<p>" + THIRD + "</p>" + answer + "</p></div></article>"))
        .endsWith(SECOND);
  }

  @Test
  void aHiddenOfferIsNotTheArticles() {
    String offer = "<div style='display:none'><p>" + SECOND + "</p></div>";
    String shown = "<article><h1>Berg meets Koric</h1><p>" + FIRST + "</p><p>" + THIRD + "</p>";
    assertThat(article("", shown + offer + "</article>")).isEqualTo(FIRST + "\n\n" + THIRD);
  }

  @Test
  void aPageThatShowsItsArticleGivesThatOne() {
    String ld =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\","
            + "\"articleBody\":\"Another text altogether, which is long enough.\"}</script>";
    String shown = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    assertThat(article(ld, "<article><h1>Berg meets Koric</h1>" + shown + "</article>"))
        .startsWith(FIRST)
        .doesNotContain("Another text");
  }

  @Test
  void whereThePageShowsTheFirstSentencesAloneItsJsonLdGivesTheRest() {
    String rest = (SECOND + " ").repeat(4) + "\\n\\n" + "They will eat together after that.";
    String ld =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\","
            + "\"articleBody\":\""
            + String.join("\\n\\n", FIRST, SECOND, THIRD, rest)
            + "\"}</script>";
    String shown = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    String wall = "<div class='paywall'><p>Subscribe to read on, for one crown a week.</p></div>";
    assertThat(article(ld, "<article><h1>Berg meets Koric</h1>" + shown + wall + "</article>"))
        .startsWith(FIRST)
        .endsWith("They will eat together after that.")
        .containsOnlyOnce(THIRD)
        .doesNotContain("Subscribe");
  }

  @Test
  void theStateOfAPagesScriptsIsReadWhereNothingElseIsThere() {
    String state =
        "<script>window.__STATE__ ="
            + " {\"page\":{\"menu\":[{\"text\":\"Home\"}],\"story\":{\"blocks\":["
            + "{\"type\":\"p\",\"text\":\""
            + FIRST
            + "\"},{\"type\":\"p\",\"text\":\""
            + SECOND
            + "\"},{\"type\":\"p\",\"text\":\""
            + THIRD
            + "\"}]}}};start();</script>";
    assertThat(article("", "<div id=app></div>" + state))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void aTextThatWaitsForAScriptIsRead() {
    String body = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    assertThat(
            article(
                "", "<h2>Berg meets Koric</h2><script type='text/template'>" + body + "</script>"))
        .contains(FIRST)
        .contains(THIRD);
    assertThat(article("", "<h2>Berg meets Koric</h2><noscript>" + body + "</noscript>"))
        .contains(SECOND);
  }

  @Test
  void theDayOfTheLastChangeStandsBesideTheDayOfPublication() {
    String dates =
        "<meta property='article:published_time' content='2023-12-04T09:00:00+01:00'>"
            + "<meta property='article:modified_time' content='2023-12-06T09:00:00+01:00'>";
    Page page = HtmlExtractor.extract("<head>" + dates + "<body><p>" + FIRST, Optional.empty());
    assertThat(page.published().edtf()).isEqualTo("2023-12-04");
    assertThat(page.updated().edtf()).isEqualTo("2023-12-06");
    String earlier = dates.replace("12-06", "12-01");
    assertThat(HtmlExtractor.extract("<head>" + earlier + "<body>", Optional.empty()).updated())
        .matches(day -> day.isUnknown());
  }
}
