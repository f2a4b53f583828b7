package chancery.core.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementFinderTest {

  @Test
  void anIndirectStatementRunsToTheEndOfItsSentence() {
    assertThat(Texts.of("The minister said that the border would reopen in May.").found())
        .containsExactly("indirect · The minister · said · that the border would reopen in May");
  }

  @Test
  void thatMayBeLeftOut() {
    assertThat(Texts.of("Norway's foreign ministry said the talks had failed.").found())
        .containsExactly("indirect · Norway's foreign ministry · said · the talks had failed");
  }

  @Test
  void theCueMayFollowTheContent() {
    assertThat(Texts.of("The bridge will close for a year, the mayor said on Tuesday.").found())
        .containsExactly("indirect · the mayor · said · The bridge will close for a year");
  }

  @Test
  void theSpeakerMayFollowTheCue() {
    assertThat(Texts.of("“We will not pay,” said Anna Keller, the treasurer.").found())
        .containsExactly("direct · Anna Keller · said · “We will not pay,”");
  }

  @Test
  void contentOnBothSidesOfTheCueIsOneStatement() {
    assertThat(Texts.of("“We will not pay,” Keller said. “They know it.”").found())
        .containsExactly("direct · Keller · said · “We will not pay,” … “They know it.”");
  }

  @Test
  void wordsInMarksInsideTheReportersSentenceMakeItMixed() {
    assertThat(Texts.of("Keller called the offer “an insult”.").found())
        .containsExactly("mixed · Keller · called · the offer “an insult”");
  }

  @Test
  void accordingToNamesTheSpeaker() {
    assertThat(Texts.of("According to the bank, prices fell in March.").found())
        .containsExactly("indirect · the bank · According to · prices fell in March");
  }

  @Test
  void aNegatedCueIsNoStatement() {
    assertThat(Texts.of("The ministry did not say when the ship would leave.").found()).isEmpty();
  }
}
