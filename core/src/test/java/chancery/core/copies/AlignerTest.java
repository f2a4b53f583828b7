package chancery.core.copies;

import static chancery.core.copies.Pages.page;
import static chancery.core.copies.Pages.shown;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private static final String VISIT =
      "The president of Arvelia landed in the capital of Norland on Tuesday for talks on grain.";
  private static final String TRADE =
      "Trade between the two countries has doubled since 2019, reaching 40 million crowns last"
          + " year.";
  private static final String SAID =
      "“We are with our neighbours in good days and in bad ones,” he told reporters at the"
          + " airport.";
  private static final String RAIL =
      "A railway across the border is to be ready in spring, officials in both capitals confirmed.";
  private static final String CAPTION =
      "Arvelian President Oskar Lind meets his host at Norland palace";

  /// Headline here, leads there, curly and straight marks, a doubled caption that the other page
  /// runs on behind a paragraph, a marked comment, a teaser, a credit and widgets.
  @Test
  void twoSiblingsOfAHiddenSourceAreToldApartStretchByStretch() {
    CopyText a =
        page(
            "a",
            "headline| Arvelia and Norland draw closer as presidents meet",
            SAID,
            "He added that “trust has grown with every meeting of the two sides since March”.",
            "residue video-length| 02:13",
            "residue duplicate-caption| " + CAPTION,
            "caption| " + CAPTION,
            VISIT,
            "residue teaser| Ferry lines cut winter timetable as fuel prices bite",
            TRADE,
            RAIL,
            "credit credit-line| Northern Wire",
            "residue widget| Leave a comment");
    CopyText b =
        page(
            "b",
            "residue image-slug| arvelia norland presidents",
            "Arvelia and Norland have agreed to build more railways, as their presidents met on"
                + " Tuesday.",
            SAID.replace('“', '"').replace('”', '"'),
            "He added that \"trust has grown with every meeting of the two sides since March\". "
                + CAPTION,
            VISIT,
            "aside editor-comment| Comment: it comes as the grain cartel is failing everywhere"
                + " else.",
            TRADE,
            RAIL);
    assertThat(shown(Aligner.align(a, b), a, b))
        .isEqualTo(
            """
            residue [image-slug]: - | arvelia norland presidents
            single-witness: - | Arvelia and Norland
            headline: Arvelia and Norland | -
            shared {typography}: “We are with | "We are with
            shared {typography}: He added that | He added that
            residue [video-length]: 02:13 | -
            residue [duplicate-caption]: Arvelian President Oskar | -
            residue [caption]: Arvelian President Oskar | Arvelian President Oskar
            shared: The president of | The president of
            inserted [editor-comment]: - | Comment: it comes
            residue [teaser]: Ferry lines cut | -
            shared: Trade between the | Trade between the
            shared: A railway across | A railway across
            credit [credit-line]: Northern Wire | -
            residue [widget]: Leave a comment | -\
            """);
  }

  @Test
  void aChangedNumberIsNamed() {
    assertThat(changes(TRADE, TRADE.replace("40 million", "41 million"))).containsExactly("number");
    assertThat(changes(TRADE, TRADE.replace("doubled since 2019", "doubled since 2018")))
        .containsExactly("number");
  }

  @Test
  void aChangedNameIsNamed() {
    assertThat(changes(VISIT, VISIT.replace("Norland", "Nurland"))).containsExactly("name");
  }

  @Test
  void aChangedWordInAQuotationIsNamed() {
    assertThat(changes(SAID, SAID.replace("in good days", "in a few good days")))
        .containsExactly("quote");
    assertThat(changes(SAID, SAID.replace("our neighbours", "neighbours")))
        .containsExactly("quote");
  }

  @Test
  void anAddedOrLostNegationIsNamed() {
    assertThat(changes(RAIL, RAIL.replace("is to be", "is not to be"))).containsExactly("negation");
    assertThat(changes(RAIL.replace("is to be", "isn’t to be"), RAIL)).containsExactly("negation");
  }

  @Test
  void otherWordsAreWording() {
    assertThat(changes(RAIL, RAIL.replace("confirmed", "said"))).containsExactly("wording");
  }

  @Test
  void accentsCaseAndMarksAreTypography() {
    assertThat(
            changes(
                "Zoë Müller’s party won the vote in the city.",
                "Zoe Muller's party won the vote in the city."))
        .containsExactly("typography");
  }

  private static List<String> changes(String from, String to) {
    CopyText a = page("a", VISIT, from, RAIL);
    CopyText b = page("b", VISIT, to, RAIL);
    return Aligner.align(a, b).segments().stream()
        .flatMap(s -> s.changes().stream())
        .distinct()
        .map(Change::word)
        .toList();
  }

  @Test
  void aMovedParagraphIsMoved() {
    CopyText a = page("a", VISIT, TRADE, SAID, RAIL);
    CopyText b = page("b", VISIT, SAID, RAIL, TRADE);
    assertThat(shown(Aligner.align(a, b), a, b))
        .isEqualTo(
            """
            shared: The president of | The president of
            moved: Trade between the | Trade between the
            shared: “We are with | “We are with
            shared: A railway across | A railway across\
            """);
  }

  @Test
  void splitAndMergedParagraphsStayShared() {
    CopyText a = page("a", VISIT + " " + TRADE, SAID, RAIL);
    CopyText b = page("b", VISIT, TRADE, SAID + " " + RAIL);
    assertThat(Aligner.align(a, b).segments()).hasSize(4).allMatch(s -> s.op() == Story.Op.SHARED);
  }

  @Test
  void aSentenceLeftOutInTheMiddleIsOneSided() {
    CopyText a = page("a", VISIT + " " + TRADE + " " + RAIL, SAID);
    CopyText b = page("b", VISIT + " " + RAIL, SAID);
    assertThat(Aligner.align(a, b).segments().stream().filter(s -> !s.isTwoSided()))
        .singleElement()
        .satisfies(s -> assertThat(s.a().orElseThrow().in(a.text())).isEqualTo(TRADE));
  }

  @Test
  void wordsOfASpacelessScriptAlign() {
    String first = "两国领导人星期一在首都会晤，同意加强贸易和运输方面的合作。";
    String second = "双方还讨论了边境铁路的建设计划，预计明年春天完工。";
    CopyText a = page("a", first, second);
    CopyText b = page("b", first, second.replace("明年", "后年"));
    assertThat(Aligner.align(a, b).segments().stream().map(s -> s.op().word()))
        .containsExactly("shared", "altered");
  }
}
