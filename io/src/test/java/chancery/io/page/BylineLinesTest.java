package chancery.io.page;

import static chancery.io.page.Bylines.assertNames;
import static chancery.io.page.Bylines.authors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Names in lines by the title.
class BylineLinesTest {
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
  void aFoundationIsNoPerson() {
    String body = "<meta name='author' content='Elsa-Koric-Stiftung e.V.'>";
    assertThat(authors(body, "<p>Von Ann Example</p>", "")).containsExactly("Ann Example");
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
            + Bylines.TEXT
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
  void aPenNamePrintedWithItsDateGoesBeforeTheSitesOwner() {
    String owner = "<meta name='author' content='Ann Example'>";
    assertThat(authors(owner, "<p>Posted by Bosam on 4 December 2023</p>", ""))
        .containsExactly("Bosam");
    assertThat(authors(owner, "<p>Posted by Ann on 4 December 2023</p>", ""))
        .containsExactly("Ann Example");
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
  void whoTookThePictureIsNoAuthor() {
    assertThat(authors("<figure><figcaption>Photo by Bo Sample</figcaption></figure>")).isEmpty();
    assertThat(authors("<p>Foto von Bo Sample</p>")).isEmpty();
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
  void thePlaceOrTheOutletBehindALedNameIsNoPartOfIt() {
    assertNames(
        "By Ann Example For The Norhaven Post", "Ann Example",
        "By Ann Example for EastportMatters", "Ann Example",
        "By Ann Example in New Eastport", "Ann Example");
    assertThat(authors("<div class='byline'>By Ann Example for EastportMatters</div>"))
        .containsExactly("Ann Example");
  }

  @Test
  void aDateThatTheLayoutSetsApartEndsTheName() {
    assertThat(authors("<span>Von Ann Example und Bo Sample</span><span>4. März 2024</span>"))
        .containsExactly("Ann Example", "Bo Sample");
  }

  @Test
  void whatAPageIsFiledUnderIsNoAuthorWhereTheLineNamesAnother() {
    assertThat(authors("<p>On behalf of Norhaven Legal PLLC | Apr 21, 2017 | Harbour Law</p>"))
        .containsExactly("Norhaven Legal PLLC");
  }

  @Test
  void theRoleOrTheMissionBesideADatedNameIsNoPartOfIt() {
    assertThat(authors("<p>04.03.2024 10:00 | Иван Примеров, обозреватель</p>"))
        .containsExactly("Иван Примеров");
    assertThat(authors("<p>Claire Exemple (envoyée spéciale)</p><p>Publié le 4 mars 2024</p>"))
        .containsExactly("Claire Exemple");
  }

  @Test
  void namesWithDegreesBelowTheTitleAreTheAuthors() {
    assertThat(
            authors(
                "<div>Ann Example, DVM, DACVB; Bo Sample, BA, VTS (Behavior) & Cy Specimen</div>"))
        .containsExactly("Ann Example, DVM, DACVB", "Bo Sample, BA, VTS (Behavior)", "Cy Specimen");
  }
}
