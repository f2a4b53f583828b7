package chancery.core.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  private static List<String> in(String text) {
    return QuotationMarks.in(text, new Span(0, text.length()), false).stream()
        .map(q -> q.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We go”",
        "\"We go\"",
        "''We go''",
        "„We go“",
        "«We go»",
        "»We go«",
        "「We go」",
        "『We go』",
        "‘We go’",
        "'We go'"
      })
  void everyKindOfMarkIsRead(String quoted) {
    assertThat(in("He said " + quoted + " and left.")).containsExactly(quoted);
  }

  @Test
  void anApostropheIsNoMark() {
    assertThat(in("China's and the leaders' plan isn't Bob’s.")).isEmpty();
    assertThat(in("Xi’s ‘old friend’ and China’s guest")).containsExactly("‘old friend’");
  }

  @Test
  void innerMarksStayInside() {
    assertThat(in("“She said ‘no’ to me,” he said.")).containsExactly("“She said ‘no’ to me,”");
    assertThat(in("\"I read “the letter” twice,\" he said."))
        .containsExactly("\"I read “the letter” twice,\"");
  }

  @Test
  void feetAndInchesAreNoMarks() {
    assertThat(in("The 6'2\" guard and the 5'9\" driver stood there.")).isEmpty();
  }

  @Test
  void anUnclosedMarkEndsWithItsSentence() {
    assertThat(in("He said “this is it. Then the ferry sailed. All was well."))
        .containsExactly("“this is it.");
  }

  @Test
  void aParagraphThatOpensWithAMarkMayStayOpen() {
    assertThat(in("“This is it. The ferry sails."))
        .containsExactly("“This is it. The ferry sails.");
  }

  @Test
  void manyMarksAreReadInLinearTime() {
    for (String marks : List.of("“", "”", "\"", "'", "‘a ", "\"a ", "“a ", "«", "''", "'a' ")) {
      String text = marks.repeat(100_000);
      List<Quoted> found = QuotationMarks.in(text, new Span(0, text.length()), false);
      assertThat(found)
          .allSatisfy(q -> assertThat(q.span().end()).isLessThanOrEqualTo(text.length()));
    }
  }
}
