package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.clean.Cleaner;
import chancery.core.model.OriginMap.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlExtractorTest {
  private static final Cleaner CLEANER = Cleaner.standard();

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Norland reopens crossing | The Courier</title>
      <meta property="og:site_name" content="The Courier">
      <meta property="article:published_time" content="2023-12-04T23:30:00-05:00">
      <link rel="canonical" href="https://courier.example/world/crossing">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Norland reopens crossing",
      "author":[{"@type":"Person","name":"Ann Example"}]}]}</script></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <div class="content"><h1>Norland reopens crossing</h1><p class="byline">By Ann Example</p>
      <figure><img src="a.jpg"><figcaption>The crossing in spring.</figcaption></figure>
      <p>Norland's foreign minister met her counterpart on Monday &amp; agreed to reopen the crossing, officials said.</p>
      <div class="related-posts"><a href="/x">Ferry strike leaves island without supplies</a></div>
      <p>The two ministers also promised to rebuild the bridge, which was closed three years ago in March.</p>
      <h2>Trade has fallen</h2>
      <p>Trade between the two countries had fallen by a third since then, the ministry of trade said.</p></div>
      <footer><p>Copyright The Courier. All rights reserved by the owners of this page and its contents.</p></footer>
      </body></html>
      """;

  private static Page page(String html) {
    return HtmlExtractor.extract(html, Optional.empty());
  }

  @Test
  void theArticleIsReadAndThePageAroundItIsNot() {
    assertThat(page(PAGE).articleText(CLEANER))
        .isEqualTo(
            """
            Norland's foreign minister met her counterpart on Monday & agreed to reopen the crossing, officials said.

            The two ministers also promised to rebuild the bridge, which was closed three years ago in March.

            Trade has fallen

            Trade between the two countries had fallen by a third since then, the ministry of trade said.\
            """);
  }

  @Test
  void whatStandsBetweenTheParagraphsIsKeptAndLabelled() {
    Page page = page(PAGE);
    assertThat(CLEANER.label(page.text(), page.hints()).stream().map(b -> b.kind()))
        .containsExactly(
            "headline",
            "credit",
            "caption",
            "paragraph",
            "residue",
            "paragraph",
            "headline",
            "paragraph");
  }

  @Test
  void theMetadataAreRead() {
    Page page = page(PAGE);
    assertThat(page.title()).contains("Norland reopens crossing");
    assertThat(page.published().edtf()).isEqualTo("2023-12-04");
    assertThat(page.authors()).containsExactly("Ann Example");
    assertThat(page.publisher()).contains("The Courier");
    assertThat(page.language()).contains("en");
    assertThat(page.address()).hasToString("Optional[https://courier.example/world/crossing]");
  }

  @Test
  void everyBlockLeadsBackToThePagesSource() {
    Page page = page(PAGE);
    assertThat(page.origin().regions()).hasSize(page.hints().size());
    Region second = page.origin().regions().get(5);
    assertThat(PAGE.substring(second.raw().start(), second.raw().end()))
        .isEqualTo(second.clean().in(page.text()));
  }

  @Test
  void nestedElementsByTheHundredThousandAreRead() {
    String nested =
        "<html><body>" + "<div>".repeat(100_000) + "<p>Berg met Koric on Monday.</p></body></html>";
    assertThat(page(nested).text()).contains("Berg met Koric on Monday.");
    assertThat(page("<p><i>x".repeat(20_000)).text()).isNotEmpty();
    assertThat(page("<a><b>".repeat(50_000) + "Berg met Koric.").text())
        .contains("Berg met Koric.");
  }

  @Test
  void aHostileTitleStaysText() {
    String html =
        "<html><head><title>\"><img src=x onerror=alert(1)></title></head><body><p>Berg met"
            + " Koric.</p></body></html>";
    assertThat(page(html).text()).isEqualTo("Berg met Koric.");
  }
}
