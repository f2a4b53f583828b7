package chancery.core.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningSpeechTest {

  @Test
  void followingQuotationsOfTheParagraphGoOn() {
    assertThat(Texts.of("“We go,” Keller said. “We stay away. We rest.” “That is all.”").found())
        .containsExactly(
            "direct · Keller · said · “We go,” … “We stay away. We rest.” … “That is all.”");
  }

  @Test
  void anUnclosedParagraphIsOneQuotationWithTheNext() {
    assertThat(Texts.of("Keller said: “We go. We do.", "“We will not come back.”").found())
        .containsExactly("direct · Keller · said · “We go. We do. … “We will not come back.”");
  }

  @Test
  void aQuotedParagraphKeepsTheSpeakerOfTheLast() {
    assertThat(Texts.of("“We go,” Keller said.", "“We will not come back to this town.”").found())
        .containsExactly(
            "direct · Keller · said · “We go,”",
            "direct · Keller · - · “We will not come back to this town.”");
  }

  @Test
  void anEditorsCommentBreaksASpeech() {
    assertThat(
            Texts.of(
                    "“We go,” Keller said.",
                    "[aside] Comment: They never go anywhere at all.",
                    "“We will not come back to this town.”")
                .found())
        .containsExactly(
            "direct · Keller · said · “We go,”",
            "direct · - · - · “We will not come back to this town.”");
  }

  @Test
  void anUnclosedMarkNeverRunsIntoAnAside() {
    assertThat(
            Texts.of(
                    "Keller said the road “is closed.",
                    "[aside] “Nobody believes that,” the editor wrote.")
                .quotations())
        .allSatisfy(q -> assertThat(q.extent().length()).isLessThan(60));
  }

  @Test
  void aCaptionIsNeverContent() {
    assertThat(
            Texts.of(
                    "Keller said the road was closed.",
                    "[caption] “Mayor Keller opens the road.”",
                    "“It was a good day for all of us here.”")
                .found())
        .containsExactly(
            "indirect · Keller · said · the road was closed",
            "direct · - · - · “It was a good day for all of us here.”");
  }

  @Test
  void termsInMarksAreNoStatements() {
    assertThat(Texts.of("The two states have an “all-round friendship of the seas”.").found())
        .isEmpty();
    assertThat(Texts.of("Anna “the Hammer” Keller won the race.").found()).isEmpty();
  }
}
