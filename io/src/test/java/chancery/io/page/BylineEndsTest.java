package chancery.io.page;

import static chancery.io.page.Bylines.authors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names, desks and agencies at the end of the text or far from the title.
class BylineEndsTest {
  @Test
  void whereNobodyElseIsNamedThePersonWhoHoldsTheCopyrightIsTheAuthor() {
    assertThat(authors("", "", "</article><footer>© 2021–2023 Ann Example</footer><article>"))
        .containsExactly("Ann Example");
    assertThat(authors("", "", "</article><footer>© 2023 Norhaven Media Group</footer><article>"))
        .isEmpty();
    assertThat(authors("", "", "<figcaption>© Ann Example</figcaption>")).isEmpty();
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
  void aPenNameWithItsDateIsFoundFarBelowTheText() {
    String more = "<p>See also the harbour's plans.</p>".repeat(30);
    assertThat(authors("", "", more + "<div>Gespeichert von bosam am 4. Dezember 2023</div>"))
        .containsExactly("bosam");
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
  void theAgencyInTheDatelineSignsWhereNobodyElseDoes() {
    String rest = "The two ministers agreed to meet again in the harbour town.</p>";
    for (String line :
        List.of(
            "Reuters: NORHAVEN (Reuters) - ",
            "AP: NORHAVEN, Westland (AP) — ",
            "Xinhua: NORHAVEN, March 4 (Xinhua) -- ",
            "ТАСС: НОРХЕЙВЕН, 4 марта. /ТАСС/. ",
            "РИА Новости: НОРХЕЙВЕН, 4 мар – РИА Новости. ")) {
      int colon = line.indexOf(':');
      String text = "<p>" + line.substring(colon + 2) + rest;
      assertThat(authors(text)).as(line).containsExactly(line.substring(0, colon));
      assertThat(authors("<p>By Ann Example</p>" + text)).containsExactly("Ann Example");
    }
    assertThat(authors("<p>The board (AP) said it would pay. " + rest)).isEmpty();
  }

  @Test
  void anAgencyMaySignWithOthersOrBesideTheDate() {
    assertThat(authors("", "", "<p>(avec AFP)</p>")).containsExactly("AFP");
    assertThat(authors("", "", "<p>(ANSA).</p>")).containsExactly("ANSA");
    assertThat(authors("<p>IANS | Updated: March 4, 2024</p>")).containsExactly("IANS");
    assertThat(authors("<p>© dpa | Archive</p>")).isEmpty();
  }

  @Test
  void aLastSentenceMayTellWhatItsAuthorWritesOf() {
    for (String line :
        List.of(
            "Ann Example covers harbours and shipping for the Norhaven Post.",
            "Ann Example writes about the sea.",
            "Reach reporter Ann Example at desk@norhavenpost.example.",
            "Contact Ann Example at ann.example@norhavenpost.example or 555-0100.")) {
      assertThat(authors("", "", "<p>" + line + "</p>")).as(line).containsExactly("Ann Example");
    }
    String named = "<p>The minister met Ann Example in the harbour and told her of the fish.</p>";
    assertThat(authors("", named, "<p>Ann Example covers herself with a coat.</p>")).isEmpty();
    assertThat(authors("", "", "<p>Contact Bo Sample at press@ports.example.</p>")).isEmpty();
  }

  @Test
  void aGreetingIsNoSignature() {
    assertThat(authors("", "", "<p>Happy Holidays!</p>")).isEmpty();
  }

  @Test
  void theSitesNameIsNoAuthorForWantOfAnother() {
    assertThat(authors("<meta property='og:site_name' content='Norhaven Post Daily'>", "", ""))
        .isEmpty();
  }
}
