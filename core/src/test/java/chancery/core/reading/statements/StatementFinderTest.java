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
  void whoMaintainsTiesSaysNothing() {
    assertThat(Texts.of("Lima has maintained warm relations with Quito since 1998.").found())
        .isEmpty();
    assertThat(Texts.of("Keller maintained that the deal was off.").found())
        .containsExactly("indirect · Keller · maintained · that the deal was off");
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
    assertThat(Texts.of("The plan, Keller said, has no friends.").found())
        .containsExactly("indirect · Keller · said · The plan … has no friends");
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
    assertThat(Texts.of("Prices fell in March, according to the bank.").found())
        .containsExactly("indirect · the bank · according to · Prices fell in March");
  }

  @Test
  void theReportersAdverbialBelongsToTheCue() {
    assertThat(Texts.of("Keller said in a statement on Monday that the deal was off.").found())
        .containsExactly("indirect · Keller · said · that the deal was off");
    assertThat(Texts.of("On Monday, Keller said, the ferry sank.").found())
        .containsExactly("indirect · Keller · said · the ferry sank");
  }

  @Test
  void aParticipleOfSayingGoesOnWithTheSameSpeaker() {
    assertThat(Texts.of("Keller said the deal was off, adding that nobody would miss it.").found())
        .containsExactly(
            "indirect · Keller · said · the deal was off",
            "indirect · Keller · adding · that nobody would miss it");
  }

  @Test
  void aParticipleInFrontTakesTheSubjectBehindIt() {
    assertThat(Texts.of("Calling her “a true friend”, Orlov said the border would open.").found())
        .containsExactly(
            "mixed · Orlov · Calling · her “a true friend”",
            "indirect · Orlov · said · the border would open");
  }

  @Test
  void aSecondCueWithoutSubjectKeepsTheSpeaker() {
    assertThat(Texts.of("Keller praised the plan and said that it would work.").found())
        .containsExactly(
            "indirect · Keller · praised · the plan",
            "indirect · Keller · said · that it would work");
  }

  @Test
  void aColonOpensContent() {
    assertThat(Texts.of("Keller wrote: “We are done.”").found())
        .containsExactly("direct · Keller · wrote · “We are done.”");
    assertThat(Texts.of("Keller wrote:", "“We are done.”").found())
        .containsExactly("direct · Keller · wrote · “We are done.”");
  }

  @Test
  void aHeadlinesColonNamesTheSpeaker() {
    assertThat(Texts.of("[headline] Keller: Ferry line must reopen soon").found())
        .containsExactly("indirect · Keller · : · Ferry line must reopen soon");
  }

  @Test
  void aLabelBeforeAColonIsNoSpeaker() {
    assertThat(Texts.of("Comment: The ferry line is old news by now.").found()).isEmpty();
  }

  @Test
  void asSomebodyNotedIsACue() {
    assertThat(Texts.of("As the mayor noted, the ferry sank in May.").found())
        .containsExactly("indirect · the mayor · noted · the ferry sank in May");
  }

  @Test
  void whatIsExpectedHasNoSpeaker() {
    assertThat(Texts.of("The ferry is expected to sail again in June.").found())
        .containsExactly("indirect · - · is expected · The ferry … to sail again in June");
  }

  @Test
  void anInfinitiveMayBeContent() {
    assertThat(Texts.of("The two cities pledged to build a bridge.").found())
        .containsExactly("indirect · The two cities · pledged · to build a bridge");
  }

  @Test
  void beliefsAndWishesCountWithLessConfidence() {
    var said = Texts.of("Officials said that the ship sank.").quotations().getFirst();
    var believe = Texts.of("Officials believe that the ship sank.").quotations().getFirst();
    assertThat(believe.confidence()).isLessThan(said.confidence());
  }

  @Test
  void anAdjectiveOrNounMayBeTheCue() {
    assertThat(Texts.of("Keller is confident that the bridge will hold.").found())
        .containsExactly("indirect · Keller · is confident · that the bridge will hold");
    assertThat(Texts.of("Nobody shared Keller's belief that the bridge was safe.").found())
        .contains("indirect · Keller · belief · that the bridge was safe");
  }

  @Test
  void contentEndsBeforeAnotherSpeaker() {
    assertThat(Texts.of("Keller said the plan would work, but Orlov said it had failed.").found())
        .containsExactly(
            "indirect · Keller · said · the plan would work",
            "indirect · Orlov · said · it had failed");
  }

  @Test
  void anAppositionStandsBetweenSpeakerAndCue() {
    assertThat(Texts.of("Anna Keller, the treasurer of the port, said the crane was old.").found())
        .containsExactly(
            "indirect · Anna Keller, the treasurer of the port · said · the crane was old");
  }

  @Test
  void aNegatedCueIsNoStatement() {
    assertThat(Texts.of("The ministry did not say when the ship would leave.").found()).isEmpty();
    assertThat(Texts.of("The spokesman declined to comment.").found()).isEmpty();
  }

  @Test
  void hypotheticalSpeechIsNoStatement() {
    assertThat(Texts.of("A sceptic would say that the plan is dead.").found()).isEmpty();
  }

  @Test
  void aNounOfTheSameFormIsNoCue() {
    assertThat(Texts.of("Several reports of the flood reached the town.").found()).isEmpty();
  }
}
