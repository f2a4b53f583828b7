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
  void theStoryGoesOnBehindABoxLateInIt() {
    String box = "<div class='k5'><p>Subscribe to our evening newsletter</p></div>";
    String body = paragraphs(FIRST, SECOND, THIRD) + box + paragraphs(OTHER);
    assertThat(article("<h1>Crossing to reopen in spring</h1><div>" + body + "</div>"))
        .isEqualTo(joined(FIRST, SECOND, THIRD, OTHER));
  }

  @Test
  void titlesEachWithASentenceBelowAreOtherStories() {
    String teasers =
        "<p><b>Read also</b></p><p><a href='/1'>Storm closes three ports</a></p><p>"
            + OTHER
            + "</p><p><a href='/2'>Museum opens a new hall</a></p><p>The museum of whaling shows"
            + " boats of four centuries from the first week of May.</p>";
    assertThat(article(story("", teasers))).isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void aSecondArticleWithATitleOfItsOwnIsAnotherStory() {
    String first = "<article><h1>Crossing to reopen in spring</h1>";
    String second =
        "<article><h1>No ferry before the weekend</h1>" + paragraphs(OTHER, OTHER + " It said so.");
    assertThat(
            article(
                "<div>"
                    + first
                    + paragraphs(FIRST, SECOND, THIRD)
                    + "</article>"
                    + second
                    + "</article></div>"))
        .isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void anArticleInPartsIsOneStory() {
    String parts =
        "<article>" + paragraphs(FIRST, SECOND) + "</article><article>" + paragraphs(THIRD);
    assertThat(article("<main><h1>Crossing to reopen in spring</h1>" + parts + "</article></main>"))
        .isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void aBoxWithAFieldForAnAddressIsNotTheStorys() {
    String box =
        "<div class='k1'><h4>The Morning Tide</h4><p>All that matters on the coast, every day at"
            + " six in the morning.</p><div><input type='email'></div></div>";
    String body = "<h1>Crossing to reopen in spring</h1>" + paragraphs(FIRST, SECOND) + box;
    assertThat(article("<div>" + body + paragraphs(THIRD, OTHER) + "</div>"))
        .isEqualTo(joined(FIRST, SECOND, THIRD, OTHER));
  }

  @Test
  void aNoticeOfCookiesAboveTheTitleIsNotTheStorys() {
    String menu =
        "<nav><a href='/'>Home</a></nav><ul><li><a href='/s'>Sport</a></li></ul>".repeat(3);
    String notice =
        "<div><p>We and our partners use cookies to store and access information on your device"
            + " and to show you adverts.</p></div>";
    assertThat(article(menu + notice + story("", ""))).isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void aSentenceUnderTheNameThatItBeginsWithIsAPortrait() {
    String box =
        "<div><h4>Ada Moe</h4><p>Ada Moe covers the islands and lives with two dogs.</p></div>";
    assertThat(article(story("", box))).isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void ofATablesColumnsOneHoldsTheStory() {
    String links =
        "<p><a href='/1'>Storm closes three ports on the northern coast for a second"
            + " week</a></p><p><a href='/2'>Harbour office looks for pilots who know the shallow"
            + " channel</a></p>";
    String side = "<td>" + links.repeat(3) + "<p>" + OTHER + "</p></td>";
    String story = "<td>" + paragraphs(FIRST, SECOND, THIRD) + "</td>";
    assertThat(article("<table><tr>" + side + story + "</tr></table>"))
        .isEqualTo(joined(FIRST, SECOND, THIRD));
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

  @Test
  void aNameOfDigitsAndLettersIsAHashAndNoAdvertisement() {
    String hash = "<div class='component_7ad41f0e'>" + paragraphs(FIRST, SECOND) + "</div>";
    assertThat(article("<h1>Crossing to reopen in spring</h1><main>" + hash + paragraphs(THIRD)))
        .isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void theAnchorOfAHeadingSaysNothingOfIt() {
    String heading = "<h2 id='why-the-ferry-is-so-popular'>Why the ferry is so popular</h2>";
    assertThat(article(story("", heading + paragraphs(OTHER))))
        .isEqualTo(joined(FIRST, SECOND, THIRD, "Why the ferry is so popular", OTHER));
  }

  @Test
  void questionsAndAnswersAtTheEndAreTheArticles() {
    String question = "<h2>FAQ</h2><h3>Will the ferry sail?</h3>";
    assertThat(article(story("", question + paragraphs(OTHER))))
        .isEqualTo(joined(FIRST, SECOND, THIRD, "FAQ", "Will the ferry sail?", OTHER));
  }

  @Test
  void linkedHeadingsWithTheFirstWordsOfOtherStoriesAreNotTheArticles() {
    String card =
        "<div class='item'><h3><a href='/a'>Ferry stays in the harbour</a></h3><p>"
            + OTHER
            + "</p></div>";
    String more = paragraphs(FIRST.replace("Monday", "Friday"), SECOND.replace("March", "May"));
    String cards = "<div>" + card + card.replace("Thursday", "Friday") + "</div>";
    assertThat(article(story(more, cards))).endsWith("the ministry of trade said.");
  }

  @Test
  void whatThePageSetsBehindTheElementOfItsSentencesIsNotTheArticles() {
    String body =
        "<h1>Crossing to reopen in spring</h1><article><div class='a'>"
            + paragraphs(FIRST, SECOND, THIRD, FIRST.replace("Monday", "Friday"))
            + paragraphs(SECOND.replace("March", "May"), THIRD.replace("third", "half"))
            + "</div><div class='b'><p>Our reporters have followed the crossing for ten years.</p>"
            + "</div></article>";
    assertThat(article(body)).endsWith("the ministry of trade said.");
  }

  @Test
  void theAuthorsPortraitIsNotTheArticles() {
    for (String portrait :
        new String[] {
          "Anna Sample is a reporter for The Norland Courier and writes about harbours.",
          "(Anna Sample, a freelance writer, has lived at the crossing for many years.)",
          "Anna Sample ist Redakteurin im Ressort Ausland und schreibt über Häfen."
        }) {
      assertThat(article(story("", paragraphs(portrait)))).isEqualTo(joined(FIRST, SECOND, THIRD));
    }
  }

  @Test
  void aPersonWhomTheStoryNamesIsNoPortrait() {
    String named = "The bridge was drawn by Anna Sample, who was born at the crossing in 1950.";
    String last = "Sample is a writer of some renown and will not come to the opening in spring.";
    assertThat(article(story("", paragraphs(named, last))))
        .isEqualTo(joined(FIRST, SECOND, THIRD, named, last));
  }

  @Test
  void shortAnswersAtTheEndOfAnInterviewAreTheArticles() {
    assertThat(article(story("", "<p><b>Who pays?</b></p><p>Not us!</p>")))
        .isEqualTo(joined(FIRST, SECOND, THIRD, "Who pays?", "Not us!"));
  }

  @Test
  void anOfferUnderItsHeadingIsNotTheArticles() {
    String offer = "<div><h3>Support our work</h3><p>" + OTHER.replace("ferry", "paper") + "</p>";
    assertThat(article(story("", offer + "</div>"))).isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void linkedTitlesBetweenSentencesAreNotTheArticles() {
    String links =
        "<ul><li><a href='/a'>Ferry stays in the harbour for a week</a></li>"
            + "<li><a href='/b'>Storm over the island closes the harbour</a></li></ul>";
    assertThat(article(story("", links + paragraphs(OTHER))))
        .isEqualTo(joined(FIRST, SECOND, THIRD, OTHER));
  }

  @Test
  void linksBehindAColonAreTheArticles() {
    String links =
        "<p>The ministries have published three papers on the crossing and the bridge:</p>"
            + "<ul><li><a href='/a'>Plan of the bridge at Berg in spring</a></li>"
            + "<li><a href='/b'>Hours of the crossing in the winter</a></li></ul>";
    assertThat(article(story("", links + paragraphs(OTHER))))
        .contains("Plan of the bridge at Berg in spring", "Hours of the crossing in the winter");
  }

  @Test
  void aLeadSetAsAHeadingAboveTheBylineIsTheArticles() {
    String lead = "Ministers agree on a bridge and a date";
    String body =
        "<article><h1>Crossing to reopen in spring</h1><h2>"
            + lead
            + "</h2><div class='byline'>By Anna Sample</div>"
            + paragraphs(FIRST, SECOND, THIRD)
            + "</article>";
    assertThat(article(body)).isEqualTo(joined(lead, FIRST, SECOND, THIRD));
  }

  @Test
  void theColumnsOfALayoutTableAreParted() {
    String cell = String.join("<br><br>", FIRST, SECOND, THIRD);
    String body =
        "<h1>Crossing to reopen in spring</h1><table><tr><td>"
            + cell
            + "</td><td><a href='/a'>More stories</a></td></tr></table>";
    assertThat(article(body)).isEqualTo(joined(FIRST, SECOND, THIRD));
  }

  @Test
  void theFirstWordsOfAnotherStoryAboveTheTitleAreNotTheArticles() {
    String body =
        "<main>"
            + paragraphs(OTHER)
            + "<h1>Crossing to reopen in spring</h1>"
            + paragraphs(FIRST, SECOND, THIRD, FIRST.replace("Monday", "Friday"))
            + "</main>";
    assertThat(article(body)).startsWith(FIRST);
  }

  @Test
  void aFrenchQuotationsLastMarkStaysWithItsSentence() {
    String said = "« Nous avons perdu trois hivers, a dit la maire. Nous n’en perdrons plus. »";
    assertThat(article(story("", paragraphs(said, OTHER))))
        .isEqualTo(joined(FIRST, SECOND, THIRD, said, OTHER));
  }
}
