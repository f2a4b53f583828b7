package chancery.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageAuthorsTest {
  private static final String TEXT =
      "<p>"
          + "The two ministers spoke for an hour in the harbour town and agreed to meet again. "
              .repeat(6)
          + "</p>";

  private static List<String> authors(String head, String byline, String end) {
    String html =
        "<html><head><title>Berg meets Koric in Norhaven</title>"
            + head
            + "</head><body><article><h1>Berg meets Koric in Norhaven</h1>"
            + byline
            + TEXT
            + end
            + "</article></body></html>";
    return HtmlExtractor.extract(html, Optional.of("https://www.norhavenpost.example/world/1"))
        .authors();
  }

  private static List<String> authors(String byline) {
    return authors("", byline, "");
  }

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
  void aNameBehindByIsFoundInLinesOfManyForms() {
    assertThat(authors("<p>Posted on December 4, 2023 by Ann Example</p>"))
        .containsExactly("Ann Example");
    assertThat(authors("<p>VON ANN EXAMPLE am 4. Dezember 2023</p>"))
        .containsExactly("ANN EXAMPLE");
    assertThat(authors("<div>By</div><div>Ann Example</div>")).containsExactly("Ann Example");
    assertThat(authors("<p>04.12.2023 | 13:10 Uhr | Ann Example</p>"))
        .containsExactly("Ann Example");
    assertThat(authors("<p>04.12.2023 13:30 von Olga</p>")).containsExactly("Olga");
    assertThat(authors("<p><a rel=author href=/u/1>Zeige alle Beiträge von Ann Example</a></p>"))
        .containsExactly("Ann Example");
  }

  @Test
  void aRoleIsNoPartOfTheName() {
    assertThat(
            authors(
                "<div class='author'><a href='/a'><b>Ann Example</b> <i>Harbour"
                    + " Reporter</i></a></div>"))
        .containsExactly("Ann Example");
    assertThat(authors("<meta name=author content='Ann Example - Harbour Editorial'>", "", ""))
        .containsExactly("Ann Example");
  }

  @Test
  void whereOnlyAScriptNamesTheAuthorItIsBelieved() {
    assertThat(
            authors(
                "<script>dataLayer = [{'page':'news','author':'Ann Example'}]</script>", "", ""))
        .containsExactly("Ann Example");
  }

  @Test
  void aPlaceBelowTheTitleIsNoAuthor() {
    assertThat(authors("<p>Weitere Informationen</p>")).isEmpty();
    assertThat(authors("<p><a href='#main'>Skip Navigation</a></p>")).isEmpty();
  }

  @Test
  void theMonthBehindANameIsNoPartOfIt() {
    assertThat(authors("<p>By Ann Example December 4, 2023</p>")).containsExactly("Ann Example");
    assertThat(authors("<p>By Ann Example ● December 4, 2023</p>")).containsExactly("Ann Example");
    assertThat(authors("<p>By Theresa May</p>")).containsExactly("Theresa May");
  }

  @Test
  void aNameBehindADateAndADashIsTheAuthors() {
    assertThat(authors("<p>04.12.2023 - Ann Example</p>")).containsExactly("Ann Example");
    assertThat(authors("<p>04.12.2023 - Redaktion: Ann Example (spokeswoman)</p>"))
        .containsExactly("Ann Example");
  }

  @Test
  void aFullNameByTheTitleGoesBeforeAnAccountsName() {
    String account = "<meta name='author' content='AnnE'>";
    assertThat(authors(account, "<p>By Ann Example</p>", "")).containsExactly("Ann Example");
    assertThat(authors(account, "<div class='author'>Ann July</div>", "")).containsExactly("AnnE");
  }

  @Test
  void penNamesOfAnAuthorsCardBelowTheTextCount() {
    assertThat(
            authors(
                "",
                "",
                "<p>Tags: harbour</p><span class='post-author vcard'>Eingestellt von"
                    + " <span class='fn'>der Kutter</span></span>"))
        .containsExactly("der Kutter");
  }

  @Test
  void theOnlyPersonThatThePageNamesAsAnAuthorIsItsAuthor() {
    String one = "<a href='/author/ann-example/'>Ann Example</a>";
    String other = "<a href='/author/bo-sample/'>Bo Sample</a>";
    assertThat(farAbove("<p>" + one + "</p>")).containsExactly("Ann Example");
    assertThat(farAbove("<p>" + one + "</p><p>" + other + "</p>")).containsExactly("Norhaven Post");
  }

  /// The authors of an outlet's page with something far above its title.
  private static List<String> farAbove(String head) {
    return HtmlExtractor.extract(
            "<html><head><meta name='author' content='Norhaven Post'></head><body><div>"
                + head
                + "</div><div>"
                + "<p>Harbour news</p>".repeat(20)
                + "</div><article><h1>Berg meets Koric in Norhaven</h1>"
                + TEXT.repeat(3)
                + "</article></body></html>",
            Optional.of("https://www.norhavenpost.example/world/1"))
        .authors();
  }

  @Test
  void whatALinkSaysIsNoName() {
    assertThat(authors("<div class='author'><a href='/a'>Full Bio</a></div>")).isEmpty();
    assertThat(authors("<div class='byline'><span>Text Size</span></div>")).isEmpty();
  }

  @Test
  void aFoundationIsNoPerson() {
    String body = "<meta name='author' content='Elsa-Koric-Stiftung e.V.'>";
    assertThat(authors(body, "<p>Von Ann Example</p>", "")).containsExactly("Ann Example");
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
  void ofTheMarksByTheTitleTheOneWithAllNamesCounts() {
    assertThat(
            authors(
                "<div class='byline'><a rel='author' href='/a'>Ann Example</a>, "
                    + "<a href='/b'>Bo Sample</a> and <a href='/c'>Tom May</a></div>"))
        .containsExactly("Ann Example", "Bo Sample", "Tom May");
  }

  @Test
  void aHandleOrAnAddressIsNoPartOfTheName() {
    assertThat(authors("<meta name='author' content='Ann Example @annex'>", "", ""))
        .containsExactly("Ann Example");
    assertThat(authors("<p>By Ann Example (ann@norhaven.example)</p>"))
        .containsExactly("Ann Example");
    assertThat(authors("<meta name='author' content='ann@norhaven.example'>", "", "")).isEmpty();
  }

  @Test
  void theNamesBelowALabelAreTheAuthors() {
    String list = "<ul><li>Ann Example</li><li>Bo Sample</li></ul><p>Senior Engineer</p>";
    assertThat(authors("", "", "<h4>Author(s)</h4>" + list))
        .containsExactly("Ann Example", "Bo Sample");
    assertThat(authors("", "", "<h4>Autor</h4><div>AE</div><p>Ann Example</p>"))
        .containsExactly("Ann Example");
    assertThat(authors("<p>Written by:<b>Ann Example</b></p>")).containsExactly("Ann Example");
    assertThat(authors("<p>Auteur : Ann Example</p>")).containsExactly("Ann Example");
  }

  @Test
  void aSectionBesideTheDateIsNoAuthor() {
    assertThat(authors("<p>December 4, 2023 · Harbours, Ships</p>")).isEmpty();
    assertThat(authors("<p>04.12.2023, 10:27 | Recht &amp; Gesetz</p>")).isEmpty();
    assertThat(authors("<p>December 4, 2023 • Ann Example in Harbours</p>"))
        .containsExactly("Ann Example");
  }

  @Test
  void aDeskBehindByIsTheAuthorWhereNoPersonIsNamed() {
    String outlet = "<meta name='author' content='Norhaven Post'>";
    assertThat(authors(outlet, "<p>By the Harbour Team</p>", ""))
        .containsExactly("the Harbour Team");
    assertThat(authors(outlet, "<p>By our team of experts</p>", ""))
        .containsExactly("Norhaven Post");
    assertThat(
            authors(
                outlet,
                "<div class='author'>By Team Harbour</div>",
                "<p>Written by Ann Example</p>"))
        .containsExactly("Ann Example");
  }

  @Test
  void aPenNameByTheTitleGoesBeforeAFullNameElsewhere() {
    assertThat(
            authors(
                "",
                "<span class='author vcard'><a class='url fn' href='/u'>kutter7</a></span>",
                TEXT.repeat(12) + "<p>More by <a rel='author' href='/b'>Bo Sample</a></p>"))
        .containsExactly("kutter7");
  }

  @Test
  void whoIsDeclaredTheAuthorAnywhereIsBelieved() {
    String far = "<p>Two lines of news</p>".repeat(20);
    String outlet = "<meta name='author' content='Norhaven Post'>";
    assertThat(authors(outlet, "", far + "<p>Autorin: Ann Example, Projektleiterin der NHS</p>"))
        .containsExactly("Ann Example");
    assertThat(authors(outlet, "", far + "<h3>Written by Ann Example</h3>"))
        .containsExactly("Ann Example");
    assertThat(authors(outlet, "", far + "<p>The harbour song was sung by Ann Example</p>"))
        .containsExactly("Norhaven Post");
  }

  @Test
  void theAgencyBehindAStrokeIsNoPartOfThePersonsName() {
    assertThat(authors("<meta name='author' content='Ann Example/NP-X'>", "", ""))
        .containsExactly("Ann Example");
    assertThat(authors("<meta name='author' content='NPA/The Harbour'>", "", ""))
        .containsExactly("NPA/The Harbour");
  }

  @Test
  void aBylineJustAboveTheTitleCounts() {
    String html =
        "<html><head><title>Berg meets Koric in Norhaven</title>"
            + "<meta name='author' content='Carl Uploader'></head><body><article>"
            + "<p>Text &amp; photos: Ann Example</p><h1>Berg meets Koric in Norhaven</h1>"
            + TEXT
            + "</article></body></html>";
    assertThat(HtmlExtractor.extract(html, Optional.empty()).authors())
        .containsExactly("Ann Example");
  }

  @Test
  void degreesStayWithTheNameAndAreNobody() {
    assertThat(authors("<p>By Ann Example, Ph.D., FACP and Bo Sample, MD</p>"))
        .containsExactly("Ann Example, Ph.D., FACP", "Bo Sample, MD");
    assertThat(authors("<p>By Ann Example, AFP</p>")).containsExactly("Ann Example");
  }

  @Test
  void whoReviewedOrUpdatedThePageIsNotItsAuthor() {
    assertThat(
            authors(
                "<div class='author'>By <a href='/a'>Ann Example</a>. Reviewed by"
                    + " <a href='/b'>Bo Sample</a></div>"))
        .containsExactly("Ann Example");
  }

  @Test
  void theWordsOfARoleBehindANameAreNobody() {
    assertThat(
            authors(
                "<div class='author'>Written by Ann Example, Head of Trade and Community"
                    + " Development</div>"))
        .containsExactly("Ann Example");
  }

  @Test
  void theWordThatLeadsToTheDrawingsEndsTheName() {
    assertThat(authors("<p>Text von Ann Example Illustration von Bo Sample</p>"))
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
  void aPenNamePrintedWithItsDateGoesBeforeTheSitesOwner() {
    String owner = "<meta name='author' content='Ann Example'>";
    assertThat(authors(owner, "<p>Posted by Bosam on 4 December 2023</p>", ""))
        .containsExactly("Bosam");
    assertThat(authors(owner, "<p>Posted by Ann on 4 December 2023</p>", ""))
        .containsExactly("Ann Example");
  }

  @Test
  void whereNobodyElseIsNamedThePersonWhoHoldsTheCopyrightIsTheAuthor() {
    assertThat(authors("", "", "</article><footer>© 2021–2023 Ann Example</footer><article>"))
        .containsExactly("Ann Example");
    assertThat(authors("", "", "</article><footer>© 2023 Norhaven Media Group</footer><article>"))
        .isEmpty();
    assertThat(authors("", "", "<figcaption>© Ann Example</figcaption>")).isEmpty();
  }

  @Test
  void aScriptsSingleWordIsBelievedLastOfAll() {
    String script = "<script>var page = {\"pagePostAuthor\":\"Annex\"};</script>";
    assertThat(authors(script, "", "")).containsExactly("Annex");
    assertThat(authors(script, "<p>By Ann Example</p>", "")).containsExactly("Ann Example");
  }

  @Test
  void aPenNameWithItsDateIsFoundFarBelowTheText() {
    String more = "<p>See also the harbour's plans.</p>".repeat(30);
    assertThat(authors("", "", more + "<div>Gespeichert von bosam am 4. Dezember 2023</div>"))
        .containsExactly("bosam");
  }

  @Test
  void aBriefLineThatIsAllBylineGivesItsSingleName() {
    assertThat(authors("<div>von Bosam</div>")).containsExactly("Bosam");
    assertThat(authors("<div>Written by</div><div>Bosam - Marketer</div>"))
        .containsExactly("Bosam");
    assertThat(authors("<div>von wem?</div>")).isEmpty();
  }

  @Test
  void namesAloneBesideTheDateAreTheAuthors() {
    assertThat(authors("<div>Ann Example, Bo Sample, Cy Specimen</div><div>4 December 2023</div>"))
        .containsExactly("Ann Example", "Bo Sample", "Cy Specimen");
    assertThat(authors("<div>2023-12-04</div><div>·</div><div>Ann Example</div>"))
        .containsExactly("Ann Example");
  }

  /// Each line with the names that it gives by the title, parted by bars.
  private static void assertNames(String... linesAndNames) {
    for (int i = 0; i < linesAndNames.length; i += 2) {
      assertThat(authors("<p>" + linesAndNames[i] + "</p>"))
          .as(linesAndNames[i])
          .containsExactly(linesAndNames[i + 1].split("\\|"));
    }
  }

  @Test
  void bylinesOfManyLanguagesGiveTheirNames() {
    assertNames(
        "By Ann Example in Norhaven and Bo Sample in Berg", "Ann Example|Bo Sample",
        "Von Ann Example, Bo Sample und Cy Specimen", "Ann Example|Bo Sample|Cy Specimen",
        "Eine Analyse von Ann Example", "Ann Example",
        "Aus Norhaven berichtet Ann Example", "Ann Example",
        "Par Ann Example avec AFP", "Ann Example",
        "Propos recueillis par Ann Example", "Ann Example",
        "Por Ann Example y Bo Sample", "Ann Example|Bo Sample",
        "Por Ann Example e Bo Sample, NP — Norhaven", "Ann Example|Bo Sample",
        "dal nostro inviato Ann Example", "Ann Example",
        "a cura di Ann Example", "Ann Example",
        "Door Ann Example en Bo Sample", "Ann Example|Bo Sample",
        "Av Ann Example og Bo Sample", "Ann Example|Bo Sample",
        "Kirjoittaja: Ann Example", "Ann Example",
        "Opracowała: Ann Example", "Ann Example",
        "Írta: Example Anna", "Example Anna",
        "Yazan: Ann Example", "Ann Example",
        "Oleh: Ann Example", "Ann Example",
        "Tác giả: Nguyễn Văn An", "Nguyễn Văn An",
        "Текст: Анна Примерова", "Анна Примерова",
        "بقلم: أحمد المثال", "أحمد المثال");
  }

  @Test
  void namesWithoutSpacesStandBesideTheWordForAReporter() {
    assertNames(
        "田中太郎記者", "田中太郎",
        "김철수 기자 chulsoo@norhaven.example", "김철수",
        "记者：张三 李四", "张三|李四",
        "2023-12-04 来源：新华社 作者：张三", "张三");
    assertThat(authors("<p class='byline'>김철수 기자</p>")).containsExactly("김철수");
  }

  @Test
  void whatStandsBehindANameEndsIt() {
    assertNames(
        "By Ann Example, Reuters", "Ann Example",
        "Reported By: Ann Example Edited By: Bo Sample", "Ann Example",
        "Von Ann Example (Text) und Bo Sample (Fotos)", "Ann Example",
        "By Ann Example<br>Diplomatic correspondent, Norhaven", "Ann Example",
        "By Ann Example<br>Photographs by Bo Sample", "Ann Example",
        "<span>Author: </span><span>Ann Example</span><span>Date: 4 December 2023</span>",
            "Ann Example");
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
  void eachOfSeveralAuthorsMayHaveAnElementOfItsOwn() {
    assertThat(
            authors(
                "<p>By <a rel='author' href='/a'>Ann Example</a> and"
                    + " <a rel='author' href='/b'>Bo Sample</a></p>"))
        .containsExactly("Ann Example", "Bo Sample");
    String card = "<div class='author-card'><div class='author-name'>%s</div><div>%s</div></div>";
    assertThat(
            authors(
                card.formatted("Ann Example", "Reporter")
                    + card.formatted("Bo Sample", "Harbour desk")))
        .containsExactly("Ann Example", "Bo Sample");
    assertThat(
            authors(
                "<div>By <a href='/author/a'>Ann Example</a></div><div>Contributions from:"
                    + " <a href='/author/b'>Bo Sample</a>, <a href='/author/c'>Cy Sort</a></div>"))
        .containsExactly("Ann Example");
  }

  @Test
  void theStatedNameStaysWhereTheBylineShortensIt() {
    assertThat(
            authors("<meta name='author' content='Ann M. Example'>", "<p>By Ann Example</p>", ""))
        .containsExactly("Ann M. Example");
  }

  @Test
  void aNameAloneAboveItsRoleIsTheAuthors() {
    assertThat(authors("<div>Ann Example</div><div>Political correspondent</div>"))
        .containsExactly("Ann Example");
    assertThat(authors("<div>Harbour Life</div><div>Everything about ships</div>")).isEmpty();
  }

  @Test
  void theLeadMayTellWhoWrites() {
    assertThat(authors("<p>The harbour town is changing, writes Ann Example.</p>"))
        .containsExactly("Ann Example");
  }

  @Test
  void theEndOfTheTextTellsWhoWroteIt() {
    for (String end :
        List.of(
            "<p>(Reporting by Ann Example; editing by Bo Sample)</p>",
            "<p><em>Ann Example is the diplomatic editor of the Norhaven Post.</em></p>",
            "<p>The writer, Ann Example, is a former ambassador.</p>",
            "<p>(Ann Example)</p>",
            "<p>— Ann Example</p>")) {
      assertThat(authors("", "", end)).as(end).containsExactly("Ann Example");
    }
    assertThat(authors("", "", "<p><a href='/c'>Contact Us</a></p>")).isEmpty();
    assertThat(authors("", "", "<p>Ann Example is the mayor of Norhaven.</p>")).isEmpty();
  }

  @Test
  void anAgencySignsWhereNoPersonDoes() {
    String outlet = "<meta name='author' content='Norhaven Post'>";
    assertThat(authors(outlet, "<p>By Reuters</p>", "")).containsExactly("Reuters");
    assertThat(authors(outlet, "<p class='author'>red/dpa</p>", "")).containsExactly("red/dpa");
    assertThat(authors(outlet, "", "<p>(dpa)</p>")).containsExactly("dpa");
    assertThat(authors(outlet, "", "<p>Quelle: dpa/AFP</p>")).containsExactly("dpa/AFP");
    assertThat(authors(outlet, "<p>By Ann Example</p>", "<p>AFP</p>"))
        .containsExactly("Ann Example");
  }

  @Test
  void whoTookThePictureIsNoAuthor() {
    assertThat(authors("<figure><figcaption>Photo by Bo Sample</figcaption></figure>")).isEmpty();
    assertThat(authors("<p>Foto von Bo Sample</p>")).isEmpty();
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
  void whoCommentsIsNoAuthorEvenWhereTheCommentsAreMostOfThePage() {
    String comments =
        "<ol class='comment-list'><li class='comment'><div class='comment-body'><div"
            + " class='comment-author vcard'><cite class='fn'>Bosam</cite></div>"
            + TEXT.repeat(9)
            + "</div></li></ol>";
    String box = "<div class='author-box'><span class='author'>Redaktion</span></div>";
    assertThat(authors("", box, comments)).containsExactly("Redaktion");
  }

  @Test
  void theAuthorsOfAListOfOtherStoriesAreNotThePages() {
    String card =
        "<li><h4>Berg speaks %d</h4><p>%s</p><p>Four pages</p><div class='list-author'>Bo"
            + " Sample</div></li>";
    String list = "<ul>" + card.formatted(1, "One.") + card.formatted(2, "Two.") + "</ul>";
    assertThat(authors("", "", TEXT.repeat(9) + "</article>" + list + "<article>")).isEmpty();
  }

  @Test
  void bothPartiesOfATalkAreNamed() {
    assertThat(authors("<p class='author'>Ann Example im Gespräch mit Bo Sample</p>"))
        .containsExactly("Ann Example", "Bo Sample");
  }

  @Test
  void aProfessionBeforeTheNameIsNoPartOfIt() {
    assertThat(authors("<p>Autor: Rechtsanwalt Bo Sample</p>")).containsExactly("Bo Sample");
    assertThat(authors("<p>By Dr. Ann Example</p>")).containsExactly("Dr. Ann Example");
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
  void aPortraitBesideItsNameShowsTheAuthor() {
    assertThat(authors("<div><img alt='Ann Example' class='avatar'></div><div>Ann Example</div>"))
        .containsExactly("Ann Example");
    assertThat(authors("<div><img alt='Picture of Ann Example'></div><div>Ann Example</div>"))
        .containsExactly("Ann Example");
    assertThat(authors("<div><img alt='Harbour Bridge'></div><div>Harbour Bridge</div>")).isEmpty();
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
