package chancery.core.copies;

import static chancery.core.copies.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Moment;
import chancery.core.model.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static double earlierGoesTo(String moment, String seen) {
    List<String> story =
        List.of(
            "The ministers of both states met at the lake on Tuesday and spoke for two hours.",
            "They agreed to build a second bridge over the river before the end of next year.",
            "A joint office in the border town is to look after the plans and the money.",
            "Neither side would say what the bridge is to cost or who is to pay for it.");
    CopyText first = Pages.page("1", story.toArray(String[]::new));
    CopyText second = Pages.page("2", story.toArray(String[]::new));
    CopyText captured = dated(first, "", seen);
    CopyText timed = dated(second, moment, "");
    CopyEdge edge = Copies.find(List.of(captured, timed)).edges().getFirst();
    return edge.direction().aToB();
  }

  private static CopyText dated(CopyText text, String moment, String seen) {
    return new CopyText(
        text.id(),
        text.text(),
        text.blocks(),
        text.published(),
        text.publisher(),
        text.url(),
        Moment.tryParse(moment),
        seen.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(seen)));
  }

  @Test
  void aPageWasPublishedByTheTimeItWasCaptured() {
    String printed = "2024-03-05T09:30:00Z";
    double unknown = earlierGoesTo(printed, "");
    assertThat(earlierGoesTo(printed, "2024-03-05T08:00:00Z")).isGreaterThan(unknown);
    assertThat(earlierGoesTo(printed, "2024-03-06T08:00:00Z")).isEqualTo(unknown);
  }

  private static final String QUOTE =
      "\"Our harbour has been open to every flag for two hundred years and it will stay open to"
          + " every flag\"";

  private static final String[] GRAIN = {
    "Farmers in the Ostrava valley blocked three bridges on Monday to protest against cheap"
        + " imports.",
    "Agriculture Minister Lena Havel promised a fund of 12 million crowns and talks within a week.",
    QUOTE + ", Havel told the farmers near the Karlin bridge after two hours of shouting.",
    "Police counted about 900 tractors; the union Zelena spoke of twice as many on the road to"
        + " Brno.",
    "The ministry in Prague had cut its support for millers in January without telling the union.",
    "A second blockade is planned for Thursday unless Havel signs the letter, Zelena said."
  };

  private static final String[] HOST = {
    "Shoppers in Lisbon will pay more for coffee this autumn, the chain Torrado announced today.",
    "Its buyers blame a frost in Minas and a long strike of dockers in Santos for the rise.",
    "Torrado runs 140 shops in Portugal and plans to open nine more in Porto before Christmas.",
    "Analysts at Banco Lumiar expect rivals such as Cafeteira to follow within a month or two.",
    "The price of a cup has climbed from 80 cents to more than a euro since Torrado was founded.",
    "Consumer groups in Coimbra asked the regulator Autoridade to look at the margins of chains."
  };

  private static CopyText grain(String id, int... parts) {
    return page(id, java.util.Arrays.stream(parts).mapToObj(i -> GRAIN[i]).toArray(String[]::new));
  }

  private static List<CopyText> collection() {
    CopyText host =
        page(
            "h", HOST[0], HOST[1], GRAIN[0], GRAIN[1], GRAIN[3], HOST[2], HOST[3], HOST[4],
            HOST[5]);
    CopyText quoting =
        page("q", HOST[2], QUOTE + ", officials were quoted as saying.", HOST[3], HOST[5]);
    return List.of(
        grain("a", 0, 1, 2, 3, 4, 5),
        grain("b", 0, 1, 2),
        grain("c", 2, 3, 4, 5),
        grain("d", 1, 2, 4, 5, 3),
        host,
        quoting);
  }

  private static String stories(CopyFindings findings) {
    return findings.stories().stream()
        .map(s ->
            s.copies().stream().map(id -> id.value().substring(2)).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static String edge(CopyFindings findings, String a, String b) {
    return findings.edges().stream()
        .filter(e -> e.a().value().equals("d:" + a) && e.b().value().equals("d:" + b))
        .map(e -> e.kind().word())
        .collect(Collectors.joining());
  }

  @Test
  void trimmedShortenedAndReorderedCopiesAreOneStory() {
    assertThat(stories(Copies.find(collection()))).isEqualTo("abcd h q");
  }

  @Test
  void anArticleThatEmbedsAPartIsTiedToTheStoryButStaysApart() {
    assertThat(edge(Copies.find(collection()), "a", "h")).isEqualTo("partial");
  }

  @Test
  void aSharedQuotationAloneNeverMerges() {
    CopyFindings findings = Copies.find(collection());
    assertThat(edge(findings, "a", "q")).isIn("quote-only", "");
    assertThat(stories(findings)).doesNotContain("aq");
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    List<CopyText> texts = new ArrayList<>(collection());
    CopyFindings first = Copies.find(texts);
    Random random = new Random(5);
    for (int i = 0; i < 8; i++) {
      Collections.shuffle(texts, random);
      assertThat(Copies.find(texts)).isEqualTo(first);
    }
  }

  @Test
  void aTextTakenTwiceCountsOnce() {
    List<CopyText> twice = new ArrayList<>(collection());
    twice.addAll(collection());
    assertThat(Copies.find(twice)).isEqualTo(Copies.find(collection()));
  }

  @Test
  void aSentenceOfTheStoryIsOnePassageWithAllItsWitnesses() {
    Story story = Copies.find(collection()).stories().getFirst();
    assertThat(story.passages().stream().map(p -> p.text().substring(0, 12) + p.spans().size()))
        .contains("Farmers in t2", "Agriculture 3", "The ministry3");
  }

  @Test
  void aTextWithoutAStoryIsAlone() {
    CopyFindings findings =
        Copies.find(
            List.of(
                page("a"),
                page("b", "residue widget| Share this page with all of your friends today"),
                page("c", "residue widget| Share this page with all of your friends today")));
    assertThat(stories(findings)).isEqualTo("a b c");
    assertThat(findings.edges()).isEmpty();
  }

  @Test
  void aCaptionRunOnBehindAParagraphIsCutOffByItsSiblings() {
    String caption = "Minister Lena Havel greets farmers at the Karlin bridge";
    CopyText a = page("a", GRAIN[0], GRAIN[1], "caption| " + caption, GRAIN[3], GRAIN[4]);
    CopyText b = page("b", GRAIN[0], GRAIN[1] + " " + caption, GRAIN[3], GRAIN[4]);
    Story story = Copies.find(List.of(a, b)).stories().getFirst();
    assertThat(
            Relabel.apply(b.id(), b.text(), b.blocks(), story).stream()
                .map(block -> block.kind() + " " + block.span().in(b.text()).substring(0, 8)))
        .containsExactly(
            "paragraph Farmers ",
            "paragraph Agricult",
            "residue Minister",
            "paragraph Police c",
            "paragraph The mini");
  }
}
