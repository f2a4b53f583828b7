package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chancery.core.model.EventType;
import chancery.core.model.Finding;
import chancery.core.model.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who did it to whom, in what a model sees.
class TrainedPartiesTest {
  @Test
  void aPrepositionIsNobody() {
    var model = OneAct.at("glared at").is(EventType.REJECT, 0.8).by("China", "of").to("Peru");
    Finding.Event event =
        TrainedTold.only(model, "Ships of [China|state:CHN] glared at [Peru|state:PER].");
    assertThat(event.actors()).extracting(p -> p.actor().name()).containsExactly("China");
  }

  @Test
  void aRegionIsNoActor() {
    var model = OneAct.at("warned").is(EventType.THREATEN, 0.9).by("the West").to("Peru");
    Coding coding = TrainedTold.code(model, 0, "[the West|region] warned [Peru|state:PER].");
    assertThat(coding.events()).isEmpty();
    assertThat(coding.notCoded().getFirst().reason()).isEqualTo(Coding.Reason.NO_CODABLE_ACTOR);
  }

  @Test
  void partiesThatNoRegisterKnowsAreKeptInTheirOwnWords() {
    var model = OneAct.at("shelled").is(EventType.ASSAULT, 0.9).by("The Blue Falcons").to("Peru");
    Finding.Event event =
        TrainedTold.only(model, "The Blue Falcons shelled [Peru|state:PER] at dawn.");
    assertThat(TrainedTold.names(event.actors()).getFirst()).contains("Blue Falcons");
  }

  @Test
  void theAmbassadorInACapitalIsNotTheCapital() {
    var model =
        OneAct.at("scolded").is(EventType.ACCUSE, 0.97).by("Peru").to("Chilean ambassador in Lima");
    Finding.Event event =
        TrainedTold.only(
            model,
            "[Peru|state:PER] scolded the [Chilean|state:CHL] ambassador in [Lima|place:PER].");
    assertThat(event.recipients())
        .extracting(p -> p.actor().country())
        .containsExactly(Optional.of("CHL"));
  }

  @Test
  void whoeverAndJoinsInTheTiedWordsIsNamedToo() {
    var model =
        OneAct.at("glared at")
            .is(EventType.REJECT, 0.97)
            .by("Peru")
            .to("Chilean miners and Bolivian farmers");
    Finding.Event event =
        TrainedTold.only(
            model,
            "[Peru|state:PER] glared at [Chilean|state:CHL] miners and [Bolivian|state:BOL]"
                + " farmers.");
    assertThat(event.recipients())
        .extracting(p -> p.actor().country().orElseThrow())
        .containsExactly("CHL", "BOL");
  }

  @Test
  void thePeopleOfARegionAreKeptInTheirWordsThoughTheRegionIsNobody() {
    var model = OneAct.at("glared at").is(EventType.REJECT, 0.97).by("Peru").to("Baltic leaders");
    Finding.Event event =
        TrainedTold.only(model, "[Peru|state:PER] glared at [Baltic|region] leaders.");
    assertThat(event.recipients())
        .extracting(p -> p.actor().name(), p -> p.actor().country())
        .containsExactly(tuple("Baltic leaders", Optional.empty()));
  }

  @Test
  void whoIsNamedWithinTheObjectIsTheRecipientWhereTheModelTiesNobody() {
    var model = OneAct.at("deplored").is(EventType.ACCUSE, 0.97).by("Peru");
    assertThat(
            TrainedTold.told(
                model,
                "[Peru|state:PER] deplored the burning of two mills by [Chilean|state:CHL]"
                    + " herders."))
        .isEqualTo("ACCUSE Peru > Chilean ACTUAL");
  }

  @Test
  void aThingMayBeBlamedButALightVerbsNounIsTheActItself() {
    var blames = OneAct.at("deplored").is(EventType.ACCUSE, 0.97).by("Peru");
    assertThat(TrainedTold.told(blames, "[Peru|state:PER] deplored the census."))
        .isEqualTo("ACCUSE Peru > the census ACTUAL");
    var opens = OneAct.at("launched").is(EventType.ACCUSE, 0.97).by("Peru");
    assertThat(TrainedTold.told(opens.tied(0.99), "[Peru|state:PER] launched an inquiry."))
        .isEqualTo("ACCUSE Peru >  ACTUAL");
  }

  @Test
  void aThingIsNoCompanyForOneWhoActsAloneAndUnsurely() {
    var model = OneAct.at("deplored").is(EventType.ACCUSE, 0.8).by("Peru");
    assertThat(TrainedTold.told(model.sees("mourned"), "[Peru|state:PER] mourned the census."))
        .isEmpty();
  }

  @Test
  void theVenueOfAPromiseIsNotPromisedAnything() {
    var model = OneAct.at("assented").is(EventType.AGREE, 0.97).by("Peru");
    assertThat(TrainedTold.told(model.tied(0.99), "[Peru|state:PER] assented in [Lima|place:PER]."))
        .isEqualTo("AGREE Peru >  ACTUAL");
  }

  @Test
  void forcesThatAreMovedAreNotThoseAgainstWhom() {
    var model = OneAct.at("sent").is(EventType.MOBILIZE, 0.97).by("Peru");
    assertThat(
            TrainedTold.told(
                model,
                "[Peru|state:PER] sent [Andean Brigade|org:PER] tanks to [Chile|state:CHL]."))
        .isEqualTo("MOBILIZE Peru > Chile ACTUAL");
  }

  @Test
  void aVerbsSubjectActsWhereTheModelTiesNobody() {
    var model = OneAct.at("glared at").is(EventType.REJECT, 0.97).to("Peru");
    assertThat(TrainedTold.told(model, "[Chile|state:CHL] glared at [Peru|state:PER]."))
        .isEqualTo("REJECT Chile > Peru ACTUAL");
    assertThat(TrainedTold.told(model, "Storms glared at [Peru|state:PER].")).isEmpty();
  }

  @Test
  void aPronounThatNamesNobodyIsWhoeverSpeaksOfIt() {
    var model = OneAct.at("support").is(EventType.SUPPORT, 0.97).to("Peru");
    assertThat(
            TrainedTold.told(
                model, "[Ana Ruiz|person:ruiz:CHL] said they support [Peru|state:PER]."))
        .isEqualTo("SUPPORT Ana Ruiz > Peru ACTUAL");
  }

  @Test
  void whoIsArrestedSomewhereIsArrestedByThoseWhoRuleThere() {
    var model = OneAct.at("jailed").is(EventType.COERCE, 0.97).to("Two Peruvian sailors");
    String text = "Two [Peruvian|state:PER] sailors were jailed in [Chile|state:CHL]";
    assertThat(TrainedTold.told(model, text + ".")).isEqualTo("COERCE Chile > Peruvian ACTUAL");
    assertThat(TrainedTold.told(model, text + " by pirates.")).doesNotContain("Chile >");
  }

  @Test
  void namesThatTheCodebookReadsStandBeforeTiesThatAreNotNearlyCertain() {
    var model = OneAct.at("condemned").is(EventType.ACCUSE, 0.97).by("Peru").to("Bolivia");
    String text = "[Peru|state:PER] condemned [Chile|state:CHL] for mocking [Bolivia|state:BOL].";
    assertThat(TrainedTold.told(model, text)).isEqualTo("ACCUSE Peru > Chile ACTUAL");
    assertThat(TrainedTold.told(model.tied(0.99), text)).isEqualTo("ACCUSE Peru > Bolivia ACTUAL");
  }

  @Test
  void aPronounsWordsAreThoseOfTheNameInItsSentence() {
    var model = OneAct.at("mocks").is(EventType.ACCUSE, 0.97).by("it").to("Peru");
    Finding.Event event =
        TrainedTold.only(
            model, "[Chile|state:CHL] said that [it|state:CHL] mocks [Peru|state:PER].");
    assertThat(event.actors()).extracting(p -> p.span()).containsExactly(new Span(0, 5));
  }

  @Test
  void whoOnlyTellsMoreOfAnotherIsNoSecondParty() {
    var model = OneAct.at("jailed").is(EventType.COERCE, 0.97).by("A court", "Chile").to("Peru");
    assertThat(
            TrainedTold.told(
                model, "A court in [Chile|state:CHL] jailed [Peru|state:PER]'s envoy."))
        .isEqualTo("COERCE Chile > Peru ACTUAL");
  }

  @Test
  void aShortNameInBracketsIsNoSecondParty() {
    var model = OneAct.at("praised").is(EventType.SUPPORT, 0.97).by("Nile Union", "NU").to("Peru");
    assertThat(TrainedTold.told(model, "The Nile Union (NU) praised [Peru|state:PER]."))
        .isEqualTo("SUPPORT The Nile Union > Peru ACTUAL");
  }

  @Test
  void marksAreNobody() {
    var model = OneAct.at("praised").is(EventType.SUPPORT, 0.97).by("Chile", "-").to("Peru");
    assertThat(TrainedTold.told(model, "[Chile|state:CHL] - at last - praised [Peru|state:PER]."))
        .isEqualTo("SUPPORT Chile > Peru ACTUAL");
  }

  @Test
  void whereAThingIsTiedToAPromiseWhoIsNamedBehindItIsTheRecipient() {
    var model = OneAct.at("agreed").is(EventType.AGREE, 0.97).by("Chile").to("hospitals");
    assertThat(
            TrainedTold.told(
                model, "[Chile|state:CHL] agreed to build hospitals in [Peru|state:PER]."))
        .isEqualTo("AGREE Chile > Peru ACTUAL");
  }
}
