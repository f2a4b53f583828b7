package chancery.io.page;

import static chancery.io.page.Bylines.authors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names in elements that are named for authors.
class AuthorMarksTest {
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

  @Test
  void whatALinkSaysIsNoName() {
    assertThat(authors("<div class='author'><a href='/a'>Full Bio</a></div>")).isEmpty();
    assertThat(authors("<div class='byline'><span>Text Size</span></div>")).isEmpty();
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
  void aPenNameByTheTitleGoesBeforeAFullNameElsewhere() {
    assertThat(
            authors(
                "",
                "<span class='author vcard'><a class='url fn' href='/u'>kutter7</a></span>",
                Bylines.TEXT.repeat(12) + "<p>More by <a rel='author' href='/b'>Bo Sample</a></p>"))
        .containsExactly("kutter7");
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
  void whoCommentsIsNoAuthorEvenWhereTheCommentsAreMostOfThePage() {
    String comments =
        "<ol class='comment-list'><li class='comment'><div class='comment-body'><div"
            + " class='comment-author vcard'><cite class='fn'>Bosam</cite></div>"
            + Bylines.TEXT.repeat(9)
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
    assertThat(authors("", "", Bylines.TEXT.repeat(9) + "</article>" + list + "<article>"))
        .isEmpty();
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
  void aFullNameByTheTitleGoesBeforeAnAccountsName() {
    String account = "<meta name='author' content='AnnE'>";
    assertThat(authors(account, "<p>By Ann Example</p>", "")).containsExactly("Ann Example");
    assertThat(authors(account, "<div class='author'>Ann July</div>", "")).containsExactly("AnnE");
  }

  @Test
  void theAuthorsOfStoriesBesideTheTextAreNotThePages() {
    String beside =
        "<aside class='related'><ul><li><a href='/2'>Grain waits</a><span class='byline'>By Bo"
            + " Sample</span></li></ul></aside>";
    assertThat(authors("", "", beside)).isEmpty();
  }

  /// The authors of an outlet's page with something far above its title.
  private static List<String> farAbove(String head) {
    return Bylines.of(
        "<html><head><meta name='author' content='Norhaven Post'></head><body><div>"
            + head
            + "</div><div>"
            + "<p>Harbour news</p>".repeat(20)
            + "</div><article><h1>Berg meets Koric in Norhaven</h1>"
            + Bylines.TEXT.repeat(3)
            + "</article></body></html>");
  }

  @Test
  void theMarksOfAListBelowTheTextNameOthersAuthors() {
    String card = "<p>Grain waits in Eastport</p>";
    StringBuilder list = new StringBuilder();
    for (String name : List.of("Bo Sample", "Cy Specimen", "Dee Invention")) {
      list.append("<div><a rel='author' href='/u'>")
          .append(name)
          .append("</a>")
          .append(card.repeat(5));
      list.append("</div>");
    }
    assertThat(authors("", "", Bylines.TEXT.repeat(10) + "</article>" + list)).isEmpty();
  }

  @Test
  void whatIsToldOfAnAuthorIsNoName() {
    assertThat(authors("<div class='author-description'>Licensed Harbour Pilot, Sea Grader</div>"))
        .isEmpty();
  }

  @Test
  void theDeskThatTheMetadataNameGoesBeforeAPenNameElsewhere() {
    String desk = "<meta name='author' content='Redaktion'>";
    assertThat(
            authors(
                desk,
                "<span class='author'>Redaktion</span>",
                Bylines.TEXT.repeat(8) + "<p><span class='author'>Galledo</span></p>"))
        .containsExactly("Redaktion");
  }
}
