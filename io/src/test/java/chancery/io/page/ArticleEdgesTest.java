package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.clean.Cleaner;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where an article begins and ends on its page, and what stands beside it.
class ArticleEdgesTest {
  private static final Cleaner CLEANER = Cleaner.standard();

  private static final String FIRST =
      "Norland's foreign minister met her counterpart on Monday and agreed to reopen the crossing,"
          + " officials said.";
  private static final String SECOND =
      "The two ministers also promised to rebuild the bridge, which was closed three years ago in"
          + " March.";
  private static final String THIRD =
      "Trade between the two countries had fallen by a third since then, the ministry of trade"
          + " said.";
  private static final String OTHER =
      "The ferry to the island will not sail before the weekend, the harbour office said on"
          + " Thursday in a note.";

  private static String article(String body) {
    String html = "<title>Crossing to reopen in spring</title>" + body;
    return HtmlExtractor.extract(html, Optional.empty()).articleText(CLEANER);
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static String story(String above, String below) {
    return "<h1>Crossing to reopen in spring</h1><div class='entry-content'>"
        + above
        + paragraphs(FIRST, SECOND, THIRD)
        + below
        + "</div>";
  }

  private static String joined(String... texts) {
    return String.join("\n\n", texts);
  }

  @Test
  void aParagraphWithoutAFullStopAboveTheFirstSentenceIsTheArticles() {
    String lead = "“We would rather walk than wait for another winter” (a carter at the crossing)";
    assertThat(article(story("<blockquote><p>" + lead + "</p></blockquote>", "")))
        .isEqualTo(joined(lead, FIRST, SECOND, THIRD));
  }

  @Test
  void aScrapAboveTheFirstSentenceIsNot() {
    assertThat(article(story("<p>Foreign desk</p>", ""))).isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void aListBelowTheLastSentenceStaysWholeBehindAShortLineOfItsOwn() {
    String list =
        "<p>Open from Monday:</p><ul><li>the bridge at Berg</li><li>both ferries</li></ul>";
    assertThat(article(story("", list)))
        .isEqualTo(
            joined(
                FIRST, SECOND, THIRD, "Open from Monday:", "the bridge at Berg", "both ferries"));
  }

  @Test
  void aListBelowTheLastSentenceBehindTheSitesOwnScrapIsNotTheArticles() {
    String list = "<div>Our services</div><ul><li>the weather at Berg</li><li>puzzles</li></ul>";
    assertThat(article(story("", list))).isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void aLeadIsFoundAboveTheArticlesElementThoughButtonsStandBetween() {
    String buttons = "<div class='share'>" + "<p><a href='#'>Share</a></p>".repeat(30) + "</div>";
    String lead = "<h2>Ministers want to rebuild the bridge at Berg as well</h2>";
    String body =
        "<h1>Crossing to reopen in spring</h1>"
            + lead
            + buttons
            + "<div class='entry-content'>"
            + paragraphs(FIRST, SECOND, THIRD)
            + "</div><div>"
            + "<p>Weather</p>".repeat(90)
            + "</div>";
    assertThat(article(body))
        .isEqualTo(
            joined("Ministers want to rebuild the bridge at Berg as well", FIRST, SECOND, THIRD));
  }

  @Test
  void aSideBarIsBesideTheArticleThoughItHoldsAsMuchText() {
    String other = OTHER.replace("ferry", "last ferry");
    String body =
        story("", "")
            + paragraphs(FIRST.replace("Monday", "Tuesday"), SECOND.replace("March", "May"))
            + "<aside>"
            + paragraphs(
                OTHER, other, OTHER.replace("island", "cape"), other.replace("note", "row"))
            + "</aside>";
    assertThat(article(body)).doesNotContain("ferry").contains(FIRST, THIRD);
  }

  @Test
  void linksUnderAHeadingThatTurnsToOtherStoriesAreNotTheArticles() {
    String turn =
        "<h3>More from the north</h3><h4>Ferry strike leaves the cape alone</h4>"
            + paragraphs(OTHER);
    assertThat(article(story("", turn))).isEqualTo(joined(FIRST, SECOND, THIRD, OTHER));
  }

  @Test
  void whenAndWhereAPageWasFiledIsNotTheArticlesThoughItIsLong() {
    String filed =
        "<div class='postmetadata'>This entry was posted on Monday, 4 December, at 11:30 and is"
            + " filed under <a href='/n'>Norland</a>, <a href='/b'>bridges and ferries</a>. You can"
            + " follow what is said about it through the <a href='/f'>feed of this entry</a>, or"
            + " leave a note of your own there.</div>";
    String more = paragraphs(OTHER, OTHER.replace("island", "cape"));
    assertThat(article(story(more, filed))).startsWith(OTHER).endsWith(THIRD);
  }
}
