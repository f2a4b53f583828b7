package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import org.junit.jupiter.api.Test;

class CodebookCoderTest {
  private static final String DAY = "2024-06-10";

  @Test
  void headsOfStateWhoMeetAreBothActors() {
    assertThat(Told.events("[Peru|state:PER] and [Chile|state:CHL] met in [Lima|place:PER]."))
        .isEqualTo("PER,CHL CONSULT actual");
  }

  @Test
  void aVisitorIsTheActorAndTheHostTheRecipient() {
    assertThat(
            Told.events(
                "[Rossi|person:rossi:ITA] arrived in [Japan|state:JPN] for a two-day visit."))
        .isEqualTo("ITA.GOV CONSULT/visit > JPN actual");
  }

  @Test
  void sanctionsFallOnTheSanctionedStateAlone() {
    assertThat(
            Told.events(
                "[ECOWAS|org:IGO] has imposed sanctions on [Mali|state:MLI] in response to its role"
                    + " in the [Chadian|state:TCD] raid."))
        .isEqualTo("IGO SANCTION/discontinue > MLI actual");
  }

  @Test
  void anInvasionAsANounIsBackground() {
    assertThat(
            Told.events("Prices rose after the [Iraqi|state:IRQ] invasion of [Kuwait|state:KWT]."))
        .isEqualTo("IRQ ASSAULT > KWT historical");
  }

  @Test
  void aMeetingThatSetsATimeIsBackground() {
    assertThat(
            Told.events(
                "When [Peru|state:PER] and [Chile|state:CHL] met [in March|time:2024-03], they"
                    + " pledged to deepen trade.",
                DAY))
        .isEqualTo("PER,CHL CONSULT 2024-03 historical\nPER,CHL AGREE 2024-03 historical");
  }

  @Test
  void aStoryThatStaysInThePastKeepsItsDate() {
    assertThat(
            Told.events(
                """
                [In March|time:2024-03] [Peru|state:PER] and [Chile|state:CHL] signed a treaty.
                They also committed to improve cooperation.
                """,
                DAY))
        .isEqualTo("PER,CHL SUPPORT 2024-03 historical\nPER,CHL AGREE 2024-03 historical");
  }

  @Test
  void aPlannedVisitIsAnAgreement() {
    assertThat(
            Told.events(
                "[Rossi|person:rossi:ITA] will visit [Japan|state:JPN] [next"
                    + " week|time:2024-06-17].",
                DAY))
        .isEqualTo("ITA.GOV AGREE > JPN 2024-06-17 planned");
  }

  @Test
  void anAnnouncedAttackIsAThreat() {
    assertThat(Told.events("[Iran|state:IRN] vowed to attack [Kuwait|state:KWT]."))
        .isEqualTo("IRN THREATEN/violence > KWT actual");
  }

  @Test
  void aDecidedMeasureWithADateKeepsItsType() {
    assertThat(
            Told.events(
                "[Poland|state:POL] will expel [Belarus|state:BLR]'s envoy [in July|time:2024-07].",
                DAY))
        .isEqualTo("POL SANCTION/expel > BLR.GOV 2024-07 planned");
  }

  @Test
  void whatDidNotHappenIsNegated() {
    assertThat(Told.events("[Chad|state:TCD] did not attack [Niger|state:NER]."))
        .isEqualTo("TCD ASSAULT > NER negated");
  }

  @Test
  void anUnwillingPartyRejects() {
    assertThat(Told.events("[Serbia|state:SRB] will not meet [Kosovo|state:KOS]."))
        .startsWith("SRB,KOS REJECT/meet");
  }

  @Test
  void aConditionMakesAnEventHypothetical() {
    assertThat(Told.events("If [Chad|state:TCD] attacked [Niger|state:NER], prices would rise."))
        .isEqualTo("TCD ASSAULT > NER hypothetical");
  }

  @Test
  void aVictimsClaimIsItsAccusation() {
    assertThat(
            Told.events(
                "[Kuwait|state:KWT] said [Iraq|state:IRQ] shelled [Kuwaiti|state:KWT] villages."))
        .isEqualTo("KWT ACCUSE/allege > IRQ actual");
  }

  @Test
  void aWitnessesReportLeavesTheEvent() {
    assertThat(Told.events("[Iraq|state:IRQ] shelled [Kuwait|state:KWT], a monitor said."))
        .isEqualTo("IRQ ASSAULT/heavy-weapons > KWT actual");
  }

  @Test
  void mustUnderAVerbOfSayingIsADemand() {
    assertThat(Told.events("[France|state:FRA] says [Mali|state:MLI] must release the reporter."))
        .isEqualTo("FRA REQUEST/yield > MLI actual");
  }

  @Test
  void aRegionIsNoActor() {
    assertThat(Told.events("[The West|region] condemned [Chad|state:TCD].")).isEmpty();
    assertThat(
            Told.CODER
                .code(Told.reading("[The West|region] condemned [Chad|state:TCD].", ""))
                .notCoded())
        .extracting(Coding.NotCoded::reason)
        .containsExactly(Coding.Reason.NO_CODABLE_ACTOR);
  }

  @Test
  void aStateDoesNothingToItself() {
    assertThat(Told.events("[Peru|state:PER] sanctioned [Peru|state:PER].")).isEmpty();
  }

  @Test
  void twoOfficesOfOneStateAreTwoPersons() {
    assertThat(
            Told.events("[Peru's president|state:PER] condemned [the prime minister|state:PER]."))
        .isEqualTo("PER ACCUSE/disapprove > PER actual");
    assertThat(Told.events("[Peru's prime minister|state:PER] condemned [the premier|state:PER]."))
        .isEqualTo("PER ACCUSE/disapprove actual");
  }

  @Test
  void alliesAndCriticsOfAStateAreNotThatState() {
    assertThat(Told.events("[Russia|state:RUS]'s allies condemned [Peru|state:PER]."))
        .isEqualTo("Russia's allies ACCUSE/disapprove > PER actual");
    assertThat(Told.events("[Kremlin|state:RUS] critics condemned [Peru|state:PER]."))
        .isEqualTo("Kremlin critics ACCUSE/disapprove > PER actual");
    assertThat(Told.events("Critics of [Russia|state:RUS] condemned [Peru|state:PER]."))
        .isEqualTo("Critics of Russia ACCUSE/disapprove > PER actual");
    assertThat(Told.events("[Russia|state:RUS] threatened its neighbours."))
        .isEqualTo("RUS THREATEN > its neighbours actual");
  }

  @Test
  void troopsAreTheStateInItsArmy() {
    assertThat(Told.events("[Syrian|state:SYR] troops shelled [Turkey|state:TUR]."))
        .isEqualTo("SYR.MIL ASSAULT/heavy-weapons > TUR actual");
  }

  @Test
  void agreeingToTradeIsNoTradeYet() {
    assertThat(Told.events("[Ghana|state:GHA] agreed to export cocoa to [China|state:CHN]."))
        .isEqualTo("GHA AGREE > CHN actual");
  }

  @Test
  void calledForSanctionsIsAThreatAndForTalksARequest() {
    assertThat(Told.events("[Ghana|state:GHA] called for talks with [Togo|state:TGO]."))
        .isEqualTo("GHA REQUEST/meet > TGO actual");
    assertThat(Told.events("[Ghana|state:GHA] called for sanctions against [Togo|state:TGO]."))
        .isEqualTo("GHA THREATEN/restrict > TGO actual");
  }

  @Test
  void aParticipleSharesTheSubject() {
    assertThat(
            Told.events(
                "[Chad|state:TCD] recalled its envoy, accusing [Sudan|state:SDN] of smuggling"
                    + " arms."))
        .contains("TCD ACCUSE/allege > SDN actual");
  }

  @Test
  void aRelativeClauseHasItsAntecedentAsSubject() {
    assertThat(
            Told.events(
                "[Rossi|person:rossi:ITA], who met [Sato|person:sato:JPN], praised"
                    + " [Spain|state:ESP]."))
        .isEqualTo("ITA.GOV,JPN.GOV CONSULT actual\nITA.GOV SUPPORT > ESP actual");
  }

  @Test
  void quotedWordsOfOthersDeedsAreStatementsOnly() {
    assertThat(
            Told.events(
                "\"[Chad|state:TCD] bombed our villages in the north yesterday,\" he said."))
        .isEmpty();
  }

  @Test
  void sportIsNoAssault() {
    assertThat(
            Told.events(
                "[Chile|state:CHL] attacked [Peru|state:PER] down the left and scored a goal in the"
                    + " cup match."))
        .isEmpty();
  }

  @Test
  void evidenceIsTheSentenceItself() {
    var reading = Told.reading("[Chad|state:TCD] praised [Mali|state:MLI].", "");
    for (Finding.Event event : Told.CODER.code(reading).events()) {
      for (Evidence evidence : event.evidence()) {
        assertThat(evidence.span().in(reading.document().text())).isEqualTo(evidence.words());
      }
    }
  }

  @Test
  void aDocumentCutAnywhereIsStillCoded() {
    String text =
        "When [Peru|state:PER]'s \"army\" (and [Chile|state:CHL]) met [the West|region], it said it"
            + " would not - on Monday, to [Rome|place:ITA] - attack U.S.-backed [Mali|state:MLI],"
            + " who";
    var whole = Told.reading(text, DAY);
    for (int cut = 1; cut < text.length(); cut++) {
      assertThat(Told.CODER.code(Told.reading(text.substring(cut), DAY))).isNotNull();
      assertThat(Told.CODER.code(Told.reading(text.substring(0, cut), DAY))).isNotNull();
    }
    assertThat(Told.CODER.code(whole)).isEqualTo(Told.CODER.code(whole));
  }

  @Test
  void hostileSentencesAreSurvived() {
    for (String piece :
        new String[] {"\"", ",", "a", "and ", "said ", "'s ", "- ", "to ", "that he said ", "1,"}) {
      assertThat(Told.CODER.code(Told.reading(piece.repeat(100_000), "")).events()).isEmpty();
    }
  }

  @Test
  void aDayBetweenSubjectAndVerbPartsNobodyFromTheAct() {
    assertThat(
            Told.events(
                "[Peru|state:PER] on [Monday|time:2024-06-10] condemned [Chile|state:CHL].", DAY))
        .isEqualTo("PER ACCUSE/disapprove > CHL 2024-06-10 actual");
    assertThat(
            Told.events(
                "[Peru|state:PER] agreed on [18 June|time:2024-06-18] to help [Chile|state:CHL].",
                DAY))
        .startsWith("PER AGREE > CHL");
  }

  @Test
  void aShortNameInBracketsPartsNobodyFromTheAct() {
    assertThat(
            Told.events("[The National Union|org:IGO] ([NU|org:IGO]) condemned [Chile|state:CHL]."))
        .isEqualTo("IGO ACCUSE/disapprove > CHL actual");
  }

  @Test
  void atLeastSoManyAreTheObjectOfTheirVerb() {
    assertThat(Told.events("[Peru|state:PER]'s army killed at least six villagers."))
        .startsWith("PER.MIL ASSAULT");
  }

  @Test
  void twoBodiesOfOneStateAreTwo() {
    assertThat(
            Told.events(
                "The president of [Peru|state:PER] demanded support from [Peru|state:PER]'s"
                    + " government."))
        .startsWith("PER.GOV REQUEST")
        .contains("> PER.GOV");
    assertThat(
            Told.events(
                "The government of [Peru|state:PER] demanded support from [Peru|state:PER]'s"
                    + " government."))
        .doesNotContain("> PER");
  }

  @Test
  void talksThatFailAreTheirPartiesFailure() {
    assertThat(
            Told.events(
                "The summit between [Peru|state:PER] and [Chile|state:CHL] failed to reach"
                    + " agreement on fish."))
        .contains("PER,CHL REJECT");
  }

  @Test
  void aPersonsPeopleAreNotThePerson() {
    assertThat(
            Told.events(
                "[Peru|state:PER] praised the sons of [Rossi|person:rossi:ITA] for their courage."))
        .doesNotContain("rossi");
  }

  @Test
  void whoAdmitsGuiltInACourtYieldsToNobody() {
    assertThat(Told.events("[Rossi|person:rossi:ITA] admitted his guilt in two murders."))
        .isEmpty();
  }
}
