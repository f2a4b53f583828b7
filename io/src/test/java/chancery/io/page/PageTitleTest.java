package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTitleTest {
  private static final String TEXT =
      "<p>"
          + "The two ministers spoke for an hour in the harbour town and agreed to meet again. "
              .repeat(6)
          + "</p>";

  private static Optional<String> title(String head, String body) {
    return HtmlExtractor.extract(
            "<html><head>" + head + "</head><body>" + body + TEXT + "</body></html>",
            Optional.of("https://www.norhavenpost.example/world/1"))
        .title();
  }

  @Test
  void theHeadingThatTheMetadataRepeatIsTheTitle() {
    assertThat(
            title(
                "<title>Berg meets Koric in Norhaven | World | Norhaven Post</title>",
                "<h1>Norhaven Post</h1><h2>Berg meets Koric in Norhaven</h2>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void aKickerInsideTheHeadingIsNoPartOfTheTitle() {
    assertThat(
            title(
                "<meta property='og:title' content='Berg meets Koric in Norhaven'>",
                "<h1><span>Fisheries talks</span> <span>Berg meets Koric in Norhaven</span></h1>"))
        .contains("Berg meets Koric in Norhaven");
    assertThat(
            title(
                "<title>Fisheries talks: Berg meets Koric in Norhaven - Norhaven Post</title>",
                "<h1><span class='kicker'>Fisheries talks</span> Berg meets Koric in"
                    + " Norhaven</h1>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void aDateInsideTheHeadingIsNoPartOfTheTitle() {
    assertThat(
            title(
                "<title>Berg meets Koric in Norhaven | Norhaven Post</title>",
                "<h1>Berg meets Koric in Norhaven <small>4 December 2023</small></h1>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void aHeadingThatLeadsToTheFrontPageIsTheSitesName() {
    assertThat(
            title(
                "<title>The Harbour Diary » Berg meets Koric</title>",
                "<h1><a href='/'>The Harbour Diary</a></h1><h2>Berg meets Koric</h2>"))
        .contains("Berg meets Koric");
  }

  @Test
  void withoutAnyHeadingTheSitesNameIsCutOff() {
    assertThat(title("<title>Berg meets Koric in Norhaven - Norhaven Post</title>", ""))
        .contains("Berg meets Koric in Norhaven");
    assertThat(title("<title>Norhaven Post | Berg meets Koric in Norhaven</title>", ""))
        .contains("Berg meets Koric in Norhaven");
    assertThat(title("<title>贝格与科里奇在诺港举行会谈-诺港日报</title>", "")).contains("贝格与科里奇在诺港举行会谈");
  }

  @Test
  void aTitleElementBelowTheHeadCounts() {
    assertThat(
            title("", "<div><svg><title>Menu</title></svg></div><title>Berg meets Koric</title>"))
        .contains("Berg meets Koric");
  }

  private static Optional<String> addressed(String path) {
    return HtmlExtractor.extract(
            "<html><head><title>Ministers agree on the fish quota - Norhaven Post</title></head>"
                + "<body><h1>Quarrel in the harbour town</h1>"
                + TEXT
                + "</body></html>",
            Optional.of("https://www.norhavenpost.example" + path))
        .title();
  }

  @Test
  void whereHeadingAndMetadataDifferTheAddressTellsWhichIsTheTitle() {
    assertThat(addressed("/world/ministers-agree-on-the-fish-quota.html"))
        .contains("Ministers agree on the fish quota");
    assertThat(addressed("/world/quarrel-in-the-harbour-town.html"))
        .contains("Quarrel in the harbour town");
    assertThat(addressed("/world/1")).contains("Quarrel in the harbour town");
  }

  @Test
  void theSitesNameAtAHeadingsEndIsNoPartOfTheTitle() {
    assertThat(
            title(
                "<meta property='og:site_name' content='Norhaven Post'>",
                "<h1>Berg meets Koric in Norhaven – Norhaven Post</h1>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void hyphensThatShowOnlyAtALinesEndAreNoPartOfTheTitle() {
    assertThat(title("", "<h1>Berg meets Koric in Nor&shy;haven</h1>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void aHeadingThatLeadsToTheFrontPageIsNoTitleInAnArchiveOrALanguageEither() {
    String site = "<title>Harbour Talk » Blog » Berg meets Koric in Norhaven</title>";
    String story = "<h2>Berg meets Koric in Norhaven</h2>";
    for (String home :
        List.of(
            "https://web.archive.org/web/20140226054445/http://www.harbourtalk.example/",
            "/web/20140226054445/http://www.harbourtalk.example/",
            "/?locale=de-DE")) {
      assertThat(title(site, "<h1><a href='" + home + "'>Harbour Talk</a></h1>" + story))
          .contains("Berg meets Koric in Norhaven");
    }
    assertThat(title(site, "<h1><a href='/?p=12'>Harbour Talk: Berg</a></h1>" + story))
        .contains("Harbour Talk: Berg");
  }

  @Test
  void theHeadingBehindASitesNameAndAColonIsTheTitle() {
    assertThat(title("<title>HARBOUR NEWS: The Rebel</title>", "<h1>The Rebel</h1>"))
        .contains("The Rebel");
  }

  @Test
  void whatAHeadingHidesIsNoPartOfTheTitle() {
    assertThat(
            title(
                "<title>Berg meets Koric | Harbour</title>",
                "<h1>Berg meets Koric<span class='element-invisible'> | Old Name</span></h1>"))
        .contains("Berg meets Koric");
  }

  @Test
  void theFewWordsBehindABarAreASectionsAndNotTheTitles() {
    assertThat(title("", "<h1>Berg meets Koric in Norhaven | World | Opinion</h1>"))
        .contains("Berg meets Koric in Norhaven");
    String whole = "Berg meets Koric | What the two ministers agreed on in Norhaven";
    assertThat(title("", "<h1>" + whole + "</h1>")).contains(whole);
  }

  @Test
  void aSubtitleThatTheMetadataGiveTooIsPartOfTheTitleAndAKickerIsNot() {
    assertThat(
            title(
                "<meta property='og:title' content='Talks: Berg meets Koric. A first step'>",
                "<h1><span class='kicker'>Talks:</span> Berg meets Koric."
                    + " <span class='subtitle'>A first step</span></h1>"))
        .contains("Berg meets Koric. A first step");
  }

  @Test
  void whatTheMetadataGiveAsAWholeIsTheTitleBehindAMark() {
    assertThat(
            title(
                "<meta property='og:title' content='Berg meets Koric in Norhaven'>",
                "<h1>\"A first step\" / Berg meets Koric in Norhaven</h1>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void marksInsideAWordOfTheHeadingDoNotPartIt() {
    assertThat(title("", "<h1><b>B</b>erg meets <i>Ko</i>ric in Norhaven</h1>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void spacesThatDoNotBreakAndReferencesWrittenTwiceAreRead() {
    assertThat(
            title(
                "<title>Berg meets Koric in Norhaven&nbsp;|&nbsp;Post of the Harbour</title>",
                "<h1></h1>"))
        .contains("Berg meets Koric in Norhaven");
    assertThat(title("", "<h1>Berg &amp;amp; Koric meet in Norhaven</h1>"))
        .contains("Berg & Koric meet in Norhaven");
  }

  @Test
  void theSitesNameIsCutBeforeABarWithoutSpaces() {
    assertThat(title("<title>Norhaven Post|Berg meets Koric in Norhaven</title>", ""))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void aShortHeadingIsATitleToo() {
    assertThat(title("<title>Norhaven Post, the daily of the coast</title>", "<h1>Our story</h1>"))
        .contains("Our story");
  }

  @Test
  void withoutAHeadingTheSitesNameAndItsSectionsAreCutFromTheMetadatasTitle() {
    String berg = "Berg meets Koric in Norhaven";
    for (String stated :
        List.of(
            berg + " | World | Norhaven Post",
            berg + " &lt; World News &lt; Norhaven Post",
            berg + " / World / Norhaven Post",
            "Norhaven Post | World | " + berg,
            "Norhaven Post &gt; World &gt; " + berg,
            "Norhaven Post: " + berg)) {
      assertThat(title("<title>" + stated + "</title>", "")).as(stated).contains(berg);
    }
    assertThat(title("<title>Berg and Koric talk - a start for all - Norhaven Post</title>", ""))
        .contains("Berg and Koric talk - a start for all");
  }

  @Test
  void inAScriptWithoutSpacesShortNamesBehindMarksAreCutToo() {
    for (String stated : List.of("外长会见来访客人_时政_海港网", "外长会见来访客人 - 国际 - 海港网", "外长会见来访客人-海港网")) {
      assertThat(title("<title>" + stated + "</title>", "")).as(stated).contains("外长会见来访客人");
    }
    assertThat(title("<title>专访-外长</title>", "")).contains("专访-外长");
  }

  @Test
  void smallPrintInsideAHeadingIsNoPartOfTheTitle() {
    assertThat(
            title(
                "<title>Berg meets Koric in Norhaven | Norhaven Post</title>",
                "<h1>Berg meets Koric in Norhaven<small>They spoke of fish</small></h1>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void anIntroductionSetAsAHeadingIsNoTitle() {
    assertThat(
            title(
                "<title>Berg meets Koric in Norhaven</title>",
                "<h1>" + "Berg meets Koric, who came to Norhaven for fish. ".repeat(5) + "</h1>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void aPageWithoutAHeadingMayNameItsTitleByAClass() {
    String site = "<title>The Norhaven Post</title>";
    for (String named :
        List.of(
            "<div class='headline'>Berg meets Koric over fish</div>",
            "<p class='entry-title'>Berg meets Koric over fish</p>",
            "<div class='news_title'>Berg meets Koric over fish</div>",
            "<h2 class='article-title'>Berg meets Koric over fish</h2>",
            "<span itemprop='headline'>Berg meets Koric over fish</span>")) {
      assertThat(title(site, named)).as(named).contains("Berg meets Koric over fish");
    }
    assertThat(
            title(site, "<a href='/2'><span class='post-title'>Grain waits in Eastport</span></a>"))
        .contains("The Norhaven Post");
  }

  @Test
  void theNameOfASectionIsNoTitle() {
    assertThat(
            title(
                "<title>Press releases | Ministry of Fisheries</title>",
                "<h1>Press releases</h1><h2>Minister Berg meets Koric</h2>"))
        .contains("Minister Berg meets Koric");
    assertThat(
            title(
                "<title>Новости</title>",
                "<h1>Новости</h1><div class='news-title'>Берг встретилась с Коричем</div>"))
        .contains("Берг встретилась с Коричем");
    assertThat(title("<title>Statement - Ministry of Fisheries</title>", "<h1>Statement</h1>"))
        .contains("Statement");
  }

  @Test
  void aLowerHeadingWithWhichTheMetadataBeginIsTheTitle() {
    assertThat(
            title(
                "<meta property='og:title' content='Berg meets Koric in Norhaven (12/2023)'>",
                "<h2>Berg meets Koric in Norhaven</h2>"))
        .contains("Berg meets Koric in Norhaven");
  }

  @Test
  void howAWordIsReadIsNoPartOfTheTitle() {
    assertThat(
            title(
                "<title>港の桟橋を閉じます | ノルニュース</title>",
                "<h1><ruby>港<rt>みなと</rt></ruby>の<ruby>桟橋<rt>さんばし</rt></ruby>を閉じます</h1>"))
        .contains("港の桟橋を閉じます");
  }
}
