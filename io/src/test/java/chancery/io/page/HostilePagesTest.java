package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Pages made to break their reader. Each must come back, with its text.
class HostilePagesTest {
  private static final String SENTENCE =
      "Norland's minister met her counterpart on Monday and agreed to reopen the crossing.";

  private static Page read(String html) {
    return HtmlExtractor.extract(html, Optional.empty());
  }

  @Test
  void fourHundredThousandElementsAreRead() {
    assertThat(read("<a><b>".repeat(200_000) + "<p>" + SENTENCE).text()).contains(SENTENCE);
    assertThat(read("<p><i>".repeat(50_000) + SENTENCE).text()).contains(SENTENCE);
    assertThat(read("<div class=share>x".repeat(60_000) + "<p>" + SENTENCE).text()).isNotEmpty();
  }

  @Test
  void nestedTablesListsAndFormsAreRead() {
    for (String tag : new String[] {"table><tr><td", "ul><li", "form", "blockquote", "article"}) {
      assertThat(read(("<" + tag + ">").repeat(30_000) + SENTENCE).text())
          .as(tag)
          .contains(SENTENCE);
    }
  }

  @Test
  void floodsOfEntitiesAndAttributesAreRead() {
    assertThat(read("<p>" + "&amp;".repeat(300_000) + "</p><p>" + SENTENCE).text())
        .contains(SENTENCE);
    assertThat(read("<p>" + "&#x202E;&nosuch;".repeat(50_000) + "</p><p>" + SENTENCE).text())
        .contains(SENTENCE);
    StringBuilder attributes = new StringBuilder("<p ");
    for (int i = 0; i < 38_000; i++) {
      attributes.append("a").append(i).append("=1 ");
    }
    assertThat(read(attributes + ">" + SENTENCE).text()).contains(SENTENCE);
    assertThat(read("<p class=\"" + "share ".repeat(100_000) + "\">" + SENTENCE).text())
        .contains(SENTENCE);
  }

  @Test
  void brokenMetadataAreNoMetadata() {
    Page page =
        read(
            "<html><head><title></title><script"
                + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                + "\"datePublished\":{\"a\":[1]},\"author\":[[[null]]],\"headline\":7</script><script"
                + " type=\"application/ld+json\">"
                + "[".repeat(100_000)
                + "</script><meta property=\"article:published_time\" content=\"2023-02-31T99:99\">"
                + "<meta name=author content=\"http://x.example/\"></head><body><p>"
                + SENTENCE
                + "</p></body></html>");
    assertThat(page.published().edtf()).isEmpty();
    assertThat(page.authors()).isEmpty();
    assertThat(page.text()).contains(SENTENCE);
  }

  @Test
  void textReadInTheWrongSetOfCharactersIsMended() {
    assertThat(Mojibake.mended("Norlandâ€™s minister â€” again"))
        .isEqualTo("Norland’s minister — again");
    assertThat(Mojibake.mended("Norland\u00e2\u0080\u0099s")).isEqualTo("Norland’s");
    assertThat(Mojibake.mended("Ã la carte, São Tomé, â")).isEqualTo("Ã la carte, São Tomé, â");
  }

  @Test
  void anyCutAndAnyMixtureOfMarkupIsRead() {
    String page =
        "<html><body><div class='nav'><a href=x>Home</a></div><article><h1>Title of it</h1><p>"
            + SENTENCE
            + "<br><br>"
            + SENTENCE
            + "</p><table><tr><td>1</td><th>2</table><ul><li>a<li>b</ul></article><footer>©</footer>";
    Random random = new Random(5);
    String[] parts = {
      "<", ">", "</div>", "<td>", "<p hidden>", "<!--", "<svg>", "\u0000", "\ud800", "<time>"
    };
    for (int i = 0; i < 400; i++) {
      StringBuilder broken = new StringBuilder(page);
      for (int n = 0; n < 6; n++) {
        int at = random.nextInt(broken.length());
        if (random.nextBoolean()) {
          broken.insert(at, parts[random.nextInt(parts.length)]);
        } else {
          broken.setLength(Math.max(20, at));
        }
      }
      assertThat(read(broken.toString())).isNotNull();
    }
  }
}
