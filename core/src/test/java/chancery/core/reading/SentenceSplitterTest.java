package chancery.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static List<String> split(String text) {
    return SentenceSplitter.split(text, new Span(0, text.length())).stream()
        .map(s -> s.in(text))
        .toList();
  }

  @Test
  void abbreviationsInitialsAndDecimalsEndNothing() {
    assertThat(split("Gen. J. Doe met Mr. Roe on Jan. 5 in the U.S. Senate. It cost 5.5 million."))
        .containsExactly(
            "Gen. J. Doe met Mr. Roe on Jan. 5 in the U.S. Senate.", "It cost 5.5 million.");
  }

  @Test
  void anAbbreviationEndsASentenceWhereAnotherOneOpens() {
    assertThat(split("He flew to the U.S. The talks failed."))
        .containsExactly("He flew to the U.S.", "The talks failed.");
    assertThat(split("Talks began at 5 p.m. They ended soon."))
        .containsExactly("Talks began at 5 p.m.", "They ended soon.");
  }

  @Test
  void aNumberSignIsNotAnEnd() {
    assertThat(split("Order No. 7 came. He said no. Then he left."))
        .containsExactly("Order No. 7 came.", "He said no.", "Then he left.");
  }

  @Test
  void closingQuotationMarksStayWithTheirSentence() {
    assertThat(split("“We agree.” The envoy left. \"Never again.\" (He was wrong.) Done"))
        .containsExactly(
            "“We agree.”", "The envoy left.", "\"Never again.\"", "(He was wrong.)", "Done");
    assertThat(split("Trust was \"strengthened\". Belarus agreed."))
        .containsExactly("Trust was \"strengthened\".", "Belarus agreed.");
  }

  @Test
  void anEndMarkInsideAQuotationGoesOnWithTheSpeaker() {
    assertThat(split("“Why now?” he asked. “Who else?” Mr Roe said."))
        .containsExactly("“Why now?” he asked.", "“Who else?” Mr Roe said.");
  }

  @Test
  void anEllipsisEndsOnlyBeforeACapital() {
    assertThat(split("He paused... then spoke. They left… Nobody came."))
        .containsExactly("He paused... then spoke.", "They left…", "Nobody came.");
  }

  @Test
  void chineseStopsEndASentenceWithoutABlank() {
    assertThat(split("他说：“同意。”会议结束。")).containsExactly("他说：“同意。”", "会议结束。");
  }

  @Test
  void captionsAndResidueHaveNoSentencesAndNoneCrossesABlock() {
    String text = "A head\n\nOne. Two\n\nA picture.";
    RuleId rule = new RuleId("test.rule");
    Document document =
        Texts.document(text, "")
            .withBlocks(
                List.of(
                    new Block.Headline(new Span(0, 6), rule),
                    new Block.Paragraph(new Span(8, 16), rule),
                    new Block.Caption(new Span(18, 28), rule)));
    assertThat(SentenceSplitter.split(document))
        .extracting(s -> s.span().in(text) + "@" + s.paragraph())
        .containsExactly("A head@0", "One.@1", "Two@1");
  }

  @Test
  void hostileTextIsReadInLinearTime() {
    for (String part : List.of(".", ". ", "\"", "A.", "?\" ", "\n", " ", "a")) {
      assertThat(split(part.repeat(100_000)).size()).isLessThanOrEqualTo(100_000);
    }
  }
}
