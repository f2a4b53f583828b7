package chancery.core.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Block;
import chancery.core.model.PartialDate;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeTimeTest {
  private static String when(String text, String trigger) {
    int second = text.indexOf('\n') + 1;
    List<Span> spans =
        second == 0
            ? List.of(new Span(0, text.length()))
            : List.of(new Span(0, second - 1), new Span(second, text.length()));
    List<TimeRef> times = new DateTagger().tag(text, spans, PartialDate.parse("2023-12-04"));
    int at = text.indexOf(trigger);
    Span words = new Span(at, at + trigger.length());
    Span in = spans.stream().filter(s -> s.holds(words)).findFirst().orElseThrow();
    Sentence sentence = new Sentence(in, new Block.Paragraph(in, new RuleId("test")), 0);
    return NarrativeTime.whenOf(text, words, sentence, times).toString();
  }

  @Test
  void aStayLastsAsLongAsItsSentenceSays() {
    assertThat(when("The premier landed in Astana on Sunday for a two-day visit.", "landed"))
        .isEqualTo("2023-12-03/2023-12-04");
  }

  @Test
  void theNearestExpressionOfTheClauseDatesTheTrigger() {
    String text = "The bloc imposed new duties in the past year, and in March it lifted old ones.";
    assertThat(when(text, "imposed")).isEqualTo("2022-12/2023-12");
    assertThat(when(text, "lifted")).isEqualTo("2023-03");
  }

  @Test
  void atTheTimeIsTheLastStatedTime() {
    assertThat(when("They met in March.\nAt the time, he praised the plan.", "praised"))
        .isEqualTo("2023-03");
  }

  @Test
  void whatHasNoTimeStaysUnknown() {
    assertThat(when("She recently praised the plan.", "praised")).isEqualTo("unknown");
    assertThat(when("She praised the three-year plan.", "praised")).isEqualTo("unknown");
  }
}
