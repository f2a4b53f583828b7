package chancery.io.page;

import static chancery.io.page.Bylines.authors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names that metadata and scripts state.
class StatedAuthorsTest {
  @Test
  void anAuthorThatJsonLdRefersToByItsIdIsFound() {
    String graph =
        """
        <script type="application/ld+json">{"@graph":[
        {"@type":"NewsArticle","headline":"Berg meets Koric","author":{"@id":"#p7"}},
        {"@type":"Person","@id":"#p7","name":"Ann Example"}]}</script>\
        """;
    assertThat(authors(graph, "", "")).containsExactly("Ann Example");
  }

  @Test
  void aPersonOnThePageGoesBeforeTheOutletInTheMetadata() {
    String outlet = "<meta name='author' content='Norhaven Post'>";
    assertThat(authors(outlet, "<p>By Ann Example</p>", "")).containsExactly("Ann Example");
    assertThat(authors(outlet, "", "")).containsExactly("Norhaven Post");
  }

  @Test
  void aPersonOnThePageGoesBeforeALogIn() {
    String login = "<meta name='author' content='a.example7'>";
    assertThat(authors(login, "<div class='author-name'>Ann Example</div>", ""))
        .containsExactly("Ann Example");
    assertThat(authors("<meta name='author' content='admin'>", "", "")).isEmpty();
  }

  @Test
  void eachRepeatedFieldIsAnAuthor() {
    assertThat(
            authors(
                "<meta name='citation_author' content='Example, Ann'>"
                    + "<meta name='citation_author' content='Sample, Bo'>",
                "",
                ""))
        .containsExactly("Ann Example", "Bo Sample");
  }

  @Test
  void theLineThatNamesAllOfThemGoesBeforeTheFieldThatNamesOne() {
    assertThat(
            authors(
                "<meta name='author' content='Ann Example'>",
                "<div>By Ann Example, Bo Sample and Tom May</div>",
                ""))
        .containsExactly("Ann Example", "Bo Sample", "Tom May");
  }

  @Test
  void whereOnlyAScriptNamesTheAuthorItIsBelieved() {
    assertThat(
            authors(
                "<script>dataLayer = [{'page':'news','author':'Ann Example'}]</script>", "", ""))
        .containsExactly("Ann Example");
  }

  @Test
  void theBylineBelowTheTitleGoesBeforeTheAccountThatPutThePageUp() {
    String account = "<meta name='author' content='Carl Uploader'>";
    assertThat(authors(account, "<p>By Ann Example, Columnist</p><p>December 4, 2023</p>", ""))
        .containsExactly("Ann Example");
    assertThat(authors(account, "<p>Von Ann Ex\u00adam\u00adple</p>", ""))
        .containsExactly("Ann Example");
    assertThat(authors(account, "<p>Fact checked by Ann Example</p>", ""))
        .containsExactly("Carl Uploader");
    assertThat(authors(account, "<figure><figcaption>By Ann Example</figcaption></figure>", ""))
        .containsExactly("Carl Uploader");
    assertThat(authors(account, "<p>By Carl UploaderPublished Monday</p>", ""))
        .containsExactly("Carl Uploader");
  }

  @Test
  void theFieldThatNamesMoreGoesBeforeTheOneThatNamesOne() {
    String one =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Berg\","
            + "\"author\":{\"name\":\"Ann Example\"}}</script>";
    assertThat(authors(one + "<meta name='author' content='Ann Example, Bo Sample'>", "", ""))
        .containsExactly("Ann Example", "Bo Sample");
    assertThat(authors(one + "<meta name='author' content='Ann Example, AE'>", "", ""))
        .containsExactly("Ann Example");
  }

  @Test
  void aDeskThatTheMetadataNameBesidePersonsSignsToo() {
    assertThat(
            authors(
                "<meta name='author' content='Ann Example'><meta name='author' content='World"
                    + " Desk'>",
                "",
                ""))
        .containsExactly("Ann Example", "World Desk");
  }

  @Test
  void aScriptsSingleWordIsBelievedLastOfAll() {
    String script = "<script>var page = {\"pagePostAuthor\":\"Annex\"};</script>";
    assertThat(authors(script, "", "")).containsExactly("Annex");
    assertThat(authors(script, "<p>By Ann Example</p>", "")).containsExactly("Ann Example");
  }

  @Test
  void metadataTieNamesByWordsOfManyLanguages() {
    for (String joined :
        List.of(
            "Ann Example og Bo Sample",
            "Ann Example och Bo Sample",
            "Ann Example ja Bo Sample",
            "Ann Example en Bo Sample",
            "Ann Example i Bo Sample",
            "Ann Example ve Bo Sample",
            "Ann Example with Bo Sample",
            "Ann Example/Bo Sample",
            "Von Ann Example und Bo Sample")) {
      assertThat(authors("<meta name='author' content='" + joined + "'>", "", ""))
          .as(joined)
          .containsExactly("Ann Example", "Bo Sample");
    }
    assertThat(authors("<meta name='author' content='António Castro e Sample'>", "", ""))
        .containsExactly("António Castro e Sample");
  }

  @Test
  void thePlaceOrTheOutletBehindAStatedNameIsNoPartOfIt() {
    for (String behind :
        List.of(" for Norhaven Post", " in Norhaven", " (Reuters)", "/dpa", " with AFP")) {
      assertThat(authors("<meta name='author' content='Ann Example" + behind + "'>", "", ""))
          .as(behind)
          .containsExactly("Ann Example");
    }
  }

  @Test
  void fieldsThatOutletsNameForTheirAuthorsCount() {
    for (String field : List.of("news_author", "vr:author", "article-author", "page:authors")) {
      assertThat(authors("<meta name='" + field + "' content='Ann Example'>", "", ""))
          .as(field)
          .containsExactly("Ann Example");
    }
    assertThat(authors("<meta name='author-id' content='Ann Example'>", "", "")).isEmpty();
  }

  @Test
  void jsonLdMayGiveANameInTwoPartsOrAsTheCreator() {
    String start =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Berg\",";
    assertThat(
            authors(
                start + "\"author\":{\"givenName\":\"Ann\",\"familyName\":\"Example\"}}</script>",
                "",
                ""))
        .containsExactly("Ann Example");
    assertThat(authors(start + "\"creator\":[\"Ann Example\"]}</script>", "", ""))
        .containsExactly("Ann Example");
  }

  @Test
  void aScriptsListOfAuthorsIsReadWhole() {
    assertThat(
            authors(
                "<script>page = {\"authors\":[{\"id\":1,\"name\":\"Ann Example\"},"
                    + "{\"id\":2,\"name\":\"Bo Sample\"}]}</script>",
                "",
                ""))
        .containsExactly("Ann Example", "Bo Sample");
    assertThat(authors("<script>page = {authors: ['Ann Example', 'Bo Sample']}</script>", "", ""))
        .containsExactly("Ann Example", "Bo Sample");
    assertThat(authors("<script>page = {author: {type: 'Person Example'}}</script>", "", ""))
        .isEmpty();
  }

  @Test
  void theStatedNameStaysWhereTheBylineShortensIt() {
    assertThat(
            authors("<meta name='author' content='Ann M. Example'>", "<p>By Ann Example</p>", ""))
        .containsExactly("Ann M. Example");
  }

  @Test
  void microdataThatNameOnePersonUnseenAreBelieved() {
    assertThat(
            authors(
                "<span itemprop='author' itemscope><meta itemprop='name'"
                    + " content='Ann Example'></span>"))
        .containsExactly("Ann Example");
  }

  @Test
  void theSitesOwnNameIsNoLogIn() {
    assertThat(authors("<meta name='author' content='norhavenpost.example'>", "<p>By AFP</p>", ""))
        .containsExactly("AFP");
  }

  @Test
  void ofAFieldThatNamesTheOutletFirstOnlyWholeNamesAreAuthors() {
    assertThat(authors("<meta name='author' content='Norhaven Post, Berg, Elbonia'>", "", ""))
        .containsExactly("Norhaven Post");
    assertThat(
            authors(
                "<meta name='author' content='content: Norhaven Post, code: Bo Sample, NPX'>",
                "<p>By Ann Example</p>",
                ""))
        .containsExactly("Ann Example");
  }

  @Test
  void aDescriptionMayBeginWithTheByline() {
    assertThat(
            authors(
                "<meta property='og:description' content='Posted by Ann Example and Bo Sample -"
                    + " Harbour Team The two ministers spoke for an hour'>",
                "",
                ""))
        .containsExactly("Ann Example", "Bo Sample");
  }

  @Test
  void aReviewThatJsonLdQuotesDoesNotNameThePagesAuthor() {
    assertThat(
            authors(
                "<script"
                    + " type='application/ld+json'>{\"@type\":\"Product\",\"review\":{\"@type\":\"Review\",\"author\":{\"@type\":\"Person\",\"name\":\"Bo"
                    + " Sample\"}}}</script>",
                "",
                ""))
        .isEmpty();
  }
}
