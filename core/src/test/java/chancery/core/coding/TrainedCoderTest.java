package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chancery.core.coding.SentenceReading.Act;
import chancery.core.coding.SentenceReading.Named;
import chancery.core.coding.SentenceReading.Tie;
import chancery.core.model.EventType;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.Participant;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.reading.MentionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrainedCoderTest {
  /// A model that sees one act wherever its words stand.
  private record OneAct(
      String trigger,
      Map<EventType, Double> types,
      List<Mode> modes,
      List<String> actors,
      List<String> recipients,
      Status status,
      double tie)
      implements SentenceModel {
    /// An act that is nothing yet, at words.
    static OneAct at(String trigger) {
      return new OneAct(trigger, Map.of(), List.of(), List.of(), List.of(), Status.ACTUAL, 0.9);
    }

    /// The same act, of one more type with that probability.
    OneAct is(EventType type, double probability) {
      Map<EventType, Double> more = new LinkedHashMap<>(types);
      more.put(type, probability);
      return new OneAct(trigger, more, modes, actors, recipients, status, tie);
    }

    /// The same act, done so.
    OneAct how(Mode... how) {
      return new OneAct(trigger, types, List.of(how), actors, recipients, status, tie);
    }

    /// The same act, done by those.
    OneAct by(String... doers) {
      return new OneAct(trigger, types, modes, List.of(doers), recipients, status, tie);
    }

    /// The same act, done to those.
    OneAct to(String... others) {
      return new OneAct(trigger, types, modes, actors, List.of(others), status, tie);
    }

    /// The same act, which did not take place.
    OneAct negated() {
      return new OneAct(trigger, types, modes, actors, recipients, Status.NEGATED, tie);
    }

    /// The same act, tied with another confidence.
    OneAct tied(double confidence) {
      return new OneAct(trigger, types, modes, actors, recipients, status, confidence);
    }

    /// The same act at other words.
    OneAct sees(String words) {
      return new OneAct(words, types, modes, actors, recipients, status, tie);
    }

    @Override
    public String name() {
      return "by-hand";
    }

    @Override
    public double calibrated(double score) {
      return score;
    }

    @Override
    public SentenceReading read(String sentence) {
      if (!sentence.contains(trigger)) {
        return SentenceReading.nothing();
      }
      Act act =
          new Act(
              span(sentence, trigger),
              types,
              status,
              modes,
              List.of(),
              ties(sentence, actors),
              ties(sentence, recipients));
      return new SentenceReading(List.of(), List.of(act), List.of(), Optional.empty());
    }

    @Override
    public Map<EventType, Double> classify(
        String sentence, Optional<Span> actor, Optional<Span> recipient) {
      return types;
    }

    private List<Tie> ties(String sentence, List<String> words) {
      return words.stream()
          .map(w -> new Tie(new Named(span(sentence, w), MentionType.STATE), tie))
          .toList();
    }

    private static Span span(String sentence, String words) {
      int at = sentence.indexOf(words);
      return new Span(at, at + words.length());
    }
  }

  private static Coding code(SentenceModel model, double least, String notation) {
    return new TrainedCoder(Told.codebook(), model, least)
        .code(Told.reading(notation, "2024-03-05"));
  }

  private static List<String> names(List<Participant> people) {
    return people.stream().map(p -> p.actor().name()).toList();
  }

  @Test
  void theModelsActIsToldBetweenWhomTheDocumentNames() {
    var model =
        OneAct.at("glared at")
            .is(EventType.REJECT, 0.8)
            .how(Mode.REJECT_MEET)
            .by("China")
            .to("Peru");
    Finding.Event event = only(model, "[China|state:CHN] glared at [Peru|state:PER].");
    assertThat(event.code().type()).isEqualTo(EventType.REJECT);
    assertThat(event.code().mode()).contains(Mode.REJECT_MEET);
    assertThat(event.actors())
        .extracting(p -> p.actor().country())
        .containsExactly(Optional.of("CHN"));
    assertThat(event.recipients())
        .extracting(p -> p.actor().country())
        .containsExactly(Optional.of("PER"));
    assertThat(event.setting().why()).contains("by-hand").contains("glared at").contains("silent");
  }

  @Test
  void withoutASecondOpinionTheModelIsHeardAlone() {
    String text = "[China|state:CHN] condemned [Peru|state:PER].";
    var silent = OneAct.at("nothing").is(EventType.REJECT, 0.8);
    assertThat(
            TrainedCoder.alone(Told.codebook(), silent)
                .code(Told.reading(text, "2024-03-05"))
                .events())
        .isEmpty();
    var model =
        OneAct.at("condemned")
            .is(EventType.REJECT, 0.7)
            .is(EventType.ACCUSE, 0.2)
            .by("China")
            .to("Peru");
    Finding.Event alone =
        TrainedCoder.alone(Told.codebook(), model)
            .code(Told.reading(text, "2024-03-05"))
            .events()
            .getFirst();
    assertThat(alone.code().type()).isEqualTo(EventType.REJECT);
    assertThat(only(model, text).code().type()).isEqualTo(EventType.ACCUSE);
  }

  /// The same with examples of a corpus.
  private record Learned(OneAct act, List<CorpusExample> examples) implements SentenceModel {
    @Override
    public String name() {
      return act.name();
    }

    @Override
    public double calibrated(double score) {
      return act.calibrated(score);
    }

    @Override
    public SentenceReading read(String sentence) {
      return act.read(sentence);
    }

    @Override
    public Map<EventType, Double> classify(
        String sentence, Optional<Span> actor, Optional<Span> recipient) {
      return act.classify(sentence, actor, recipient);
    }
  }

  @Test
  void anEventNamesTheNearestExampleOfTheCorpusWhereThereIsOne() {
    var act = OneAct.at("glared at").is(EventType.REJECT, 0.8).by("China").to("Peru");
    String text = "[Chile|state:CHL] slept. [China|state:CHN] glared at [Peru|state:PER].";
    var example =
        new CorpusExample(
            "12ab/a01-0001", EventType.REJECT, List.of(), new Span(5, 11), "Mali glared back.");
    assertThat(why(new Learned(act, List.of(example)), text))
        .endsWith("; nearest example: \"Mali glared back.\" (12ab/a01-0001)");
    assertThat(why(act, text)).doesNotContain("nearest example");
  }

  private static Finding.Event only(SentenceModel model, String text) {
    return code(model, 0, text).events().getFirst();
  }

  private static String why(SentenceModel model, String text) {
    return only(model, text).setting().why();
  }

  @Test
  void whatSomebodyWillNotDoIsRefusedAndTheRefusalTookPlace() {
    var model =
        OneAct.at("desert")
            .is(EventType.RETREAT, 0.8)
            .is(EventType.SANCTION, 0.1)
            .how(Mode.RETREAT_WITHDRAW)
            .by("China")
            .to("Peru")
            .negated();
    assertThat(code(model, 0, "[China|state:CHN] will not desert [Peru|state:PER].").events())
        .extracting(e -> e.code().type() + " " + e.code().modes() + " " + e.setting().status())
        .containsExactly("REJECT [REJECT_YIELD] ACTUAL");
    assertThat(code(model, 0, "[China|state:CHN] did not desert [Peru|state:PER].").events())
        .extracting(e -> e.code().type() + " " + e.setting().status())
        .containsExactly("RETREAT NEGATED");
  }

  @Test
  void aPrepositionIsNobody() {
    var model = OneAct.at("glared at").is(EventType.REJECT, 0.8).by("China", "of").to("Peru");
    Finding.Event event = only(model, "Ships of [China|state:CHN] glared at [Peru|state:PER].");
    assertThat(event.actors()).extracting(p -> p.actor().name()).containsExactly("China");
  }

  @Test
  void whereTheCodebookDiffersTheEntrySaysSo() {
    var model =
        OneAct.at("condemned")
            .is(EventType.SUPPORT, 0.96)
            .is(EventType.ACCUSE, 0.01)
            .by("China")
            .to("Peru");
    Finding.Event event = only(model, "[China|state:CHN] condemned [Peru|state:PER].");
    assertThat(event.code().type()).isEqualTo(EventType.SUPPORT);
    assertThat(event.setting().why()).contains("the codebook differs: ACCUSE");
  }

  @Test
  void theCodebooksVoteDecidesBetweenCloseTypesAndTakesTheModesOfTheOtherTypeAway() {
    var model =
        OneAct.at("condemned")
            .is(EventType.REJECT, 0.7)
            .is(EventType.ACCUSE, 0.2)
            .how(Mode.REJECT_YIELD)
            .by("China")
            .to("Peru");
    Finding.Event event = only(model, "[China|state:CHN] condemned [Peru|state:PER].");
    assertThat(event.code().type()).isEqualTo(EventType.ACCUSE);
    assertThat(event.code().modes()).isEmpty();
    assertThat(event.setting().why()).contains("the codebook agrees");
  }

  @Test
  void aRegionIsNoActor() {
    var model = OneAct.at("warned").is(EventType.THREATEN, 0.9).by("the West").to("Peru");
    Coding coding = code(model, 0, "[the West|region] warned [Peru|state:PER].");
    assertThat(coding.events()).isEmpty();
    assertThat(coding.notCoded().getFirst().reason()).isEqualTo(Coding.Reason.NO_CODABLE_ACTOR);
  }

  @Test
  void aCutInTiesNeedsSomebodyWhoIsCutOff() {
    var model = OneAct.at("withdrew").is(EventType.SANCTION, 0.9).by("China");
    Coding coding = code(model, 0, "[China|state:CHN] withdrew in a hurry.");
    assertThat(coding.events()).isEmpty();
    assertThat(coding.notCoded().getFirst().reason()).isEqualTo(Coding.Reason.NEEDS_RECIPIENT);
  }

  @Test
  void lessSureEventsAreLeftOutWhereTheUserWantsNone() {
    var model = OneAct.at("glared at").is(EventType.REJECT, 0.8).by("China").to("Peru");
    String text = "[China|state:CHN] glared at [Peru|state:PER].";
    assertThat(code(model, 0.7, text).events()).hasSize(1);
    assertThat(code(model, 0.8, text).events()).isEmpty();
  }

  @Test
  void whatOneDoesAloneMustBeSurerThanWhatIsDoneToSomebody() {
    var model = OneAct.at("glared").is(EventType.REJECT, 0.8).by("China");
    assertThat(code(model, 0, "[China|state:CHN] glared in a hurry.").events()).isEmpty();
  }

  @Test
  void partiesThatNoRegisterKnowsAreKeptInTheirOwnWords() {
    var model = OneAct.at("shelled").is(EventType.ASSAULT, 0.9).by("The Blue Falcons").to("Peru");
    Finding.Event event = only(model, "The Blue Falcons shelled [Peru|state:PER] at dawn.");
    assertThat(names(event.actors()).getFirst()).contains("Blue Falcons");
  }

  private static String parties(Finding.Event event) {
    return String.join(",", names(event.actors()))
        + " > "
        + String.join(",", names(event.recipients()));
  }

  private static String told(SentenceModel model, String text) {
    return code(model, 0, text).events().stream()
        .map(e -> e.code().type() + " " + parties(e) + " " + e.setting().status())
        .collect(Collectors.joining("; "));
  }

  @Test
  void theAmbassadorInACapitalIsNotTheCapital() {
    var model =
        OneAct.at("scolded").is(EventType.ACCUSE, 0.97).by("Peru").to("Chilean ambassador in Lima");
    Finding.Event event =
        only(
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
        only(
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
    Finding.Event event = only(model, "[Peru|state:PER] glared at [Baltic|region] leaders.");
    assertThat(event.recipients())
        .extracting(p -> p.actor().name(), p -> p.actor().country())
        .containsExactly(tuple("Baltic leaders", Optional.empty()));
  }

  @Test
  void whoIsNamedWithinTheObjectIsTheRecipientWhereTheModelTiesNobody() {
    var model = OneAct.at("deplored").is(EventType.ACCUSE, 0.97).by("Peru");
    assertThat(
            told(
                model,
                "[Peru|state:PER] deplored the burning of two mills by [Chilean|state:CHL]"
                    + " herders."))
        .isEqualTo("ACCUSE Peru > Chilean ACTUAL");
  }

  @Test
  void aThingMayBeBlamedButALightVerbsNounIsTheActItself() {
    var blames = OneAct.at("deplored").is(EventType.ACCUSE, 0.97).by("Peru");
    assertThat(told(blames, "[Peru|state:PER] deplored the census."))
        .isEqualTo("ACCUSE Peru > the census ACTUAL");
    var opens = OneAct.at("launched").is(EventType.ACCUSE, 0.97).by("Peru");
    assertThat(told(opens.tied(0.99), "[Peru|state:PER] launched an inquiry."))
        .isEqualTo("ACCUSE Peru >  ACTUAL");
  }

  @Test
  void aThingIsNoCompanyForOneWhoActsAloneAndUnsurely() {
    var model = OneAct.at("deplored").is(EventType.ACCUSE, 0.8).by("Peru");
    assertThat(told(model.sees("mourned"), "[Peru|state:PER] mourned the census.")).isEmpty();
  }

  @Test
  void theVenueOfAPromiseIsNotPromisedAnything() {
    var model = OneAct.at("assented").is(EventType.AGREE, 0.97).by("Peru");
    assertThat(told(model.tied(0.99), "[Peru|state:PER] assented in [Lima|place:PER]."))
        .isEqualTo("AGREE Peru >  ACTUAL");
  }

  @Test
  void forcesThatAreMovedAreNotThoseAgainstWhom() {
    var model = OneAct.at("sent").is(EventType.MOBILIZE, 0.97).by("Peru");
    assertThat(
            told(
                model,
                "[Peru|state:PER] sent [Andean Brigade|org:PER] tanks to [Chile|state:CHL]."))
        .isEqualTo("MOBILIZE Peru > Chile ACTUAL");
  }

  @Test
  void aVerbsSubjectActsWhereTheModelTiesNobody() {
    var model = OneAct.at("glared at").is(EventType.REJECT, 0.97).to("Peru");
    assertThat(told(model, "[Chile|state:CHL] glared at [Peru|state:PER]."))
        .isEqualTo("REJECT Chile > Peru ACTUAL");
    assertThat(told(model, "Storms glared at [Peru|state:PER].")).isEmpty();
  }

  @Test
  void aPronounThatNamesNobodyIsWhoeverSpeaksOfIt() {
    var model = OneAct.at("support").is(EventType.SUPPORT, 0.97).to("Peru");
    assertThat(told(model, "[Ana Ruiz|person:ruiz:CHL] said they support [Peru|state:PER]."))
        .isEqualTo("SUPPORT Ana Ruiz > Peru ACTUAL");
  }

  @Test
  void whoIsArrestedSomewhereIsArrestedByThoseWhoRuleThere() {
    var model = OneAct.at("jailed").is(EventType.COERCE, 0.97).to("Two Peruvian sailors");
    String text = "Two [Peruvian|state:PER] sailors were jailed in [Chile|state:CHL]";
    assertThat(told(model, text + ".")).isEqualTo("COERCE Chile > Peruvian ACTUAL");
    assertThat(told(model, text + " by pirates.")).doesNotContain("Chile >");
  }

  @Test
  void whatSomebodySaysAnotherMustDoIsDemandedThoughTheModelSeesNothing() {
    var model = OneAct.at("nothing").is(EventType.REJECT, 0.97);
    assertThat(told(model, "[Peru|state:PER] said [Chile|state:CHL] must reopen the canal."))
        .isEqualTo("REQUEST Peru > Chile ACTUAL");
    assertThat(told(model, "[Chile|state:CHL] must reopen the canal.")).isEmpty();
  }

  @Test
  void whatTwoFailToAgreeIsRefusedByBoth() {
    var model = OneAct.at("reach").is(EventType.AGREE, 0.9).by("Peru", "Chile").negated();
    assertThat(
            told(
                model, "[Peru|state:PER] and [Chile|state:CHL] failed to reach agreement on fish."))
        .isEqualTo("REJECT Peru,Chile >  ACTUAL");
  }

  @Test
  void namesThatTheCodebookReadsStandBeforeTiesThatAreNotNearlyCertain() {
    var model = OneAct.at("condemned").is(EventType.ACCUSE, 0.97).by("Peru").to("Bolivia");
    String text = "[Peru|state:PER] condemned [Chile|state:CHL] for mocking [Bolivia|state:BOL].";
    assertThat(told(model, text)).isEqualTo("ACCUSE Peru > Chile ACTUAL");
    assertThat(told(model.tied(0.99), text)).isEqualTo("ACCUSE Peru > Bolivia ACTUAL");
  }

  @Test
  void aPronounsWordsAreThoseOfTheNameInItsSentence() {
    var model = OneAct.at("mocks").is(EventType.ACCUSE, 0.97).by("it").to("Peru");
    Finding.Event event =
        only(model, "[Chile|state:CHL] said that [it|state:CHL] mocks [Peru|state:PER].");
    assertThat(event.actors()).extracting(p -> p.span()).containsExactly(new Span(0, 5));
  }

  /// Their sum is a sum of decimals: in another order its last digits differ, and with them what
  /// two processes make of one document.
  @Test
  void theSharesOfTypesStandInTheOntologysOrderWhateverOrderTheyCameIn() {
    Map<EventType, Double> backwards = new LinkedHashMap<>();
    for (EventType type : List.of(EventType.values()).reversed()) {
      backwards.put(type, 0.9 / (3 + backwards.size()));
    }
    Act act =
        new Act(
            new Span(0, 3), backwards, Status.ACTUAL, List.of(), List.of(), List.of(), List.of());
    assertThat(act.types().keySet()).containsExactly(EventType.values());
  }

  @Test
  void whoOnlyTellsMoreOfAnotherIsNoSecondParty() {
    var model = OneAct.at("jailed").is(EventType.COERCE, 0.97).by("A court", "Chile").to("Peru");
    assertThat(told(model, "A court in [Chile|state:CHL] jailed [Peru|state:PER]'s envoy."))
        .isEqualTo("COERCE Chile > Peru ACTUAL");
  }

  @Test
  void aShortNameInBracketsIsNoSecondParty() {
    var model = OneAct.at("praised").is(EventType.SUPPORT, 0.97).by("Nile Union", "NU").to("Peru");
    assertThat(told(model, "The Nile Union (NU) praised [Peru|state:PER]."))
        .isEqualTo("SUPPORT The Nile Union > Peru ACTUAL");
  }

  @Test
  void marksAreNobody() {
    var model = OneAct.at("praised").is(EventType.SUPPORT, 0.97).by("Chile", "-").to("Peru");
    assertThat(told(model, "[Chile|state:CHL] - at last - praised [Peru|state:PER]."))
        .isEqualTo("SUPPORT Chile > Peru ACTUAL");
  }

  @Test
  void theCodebooksEventInTheObjectOfTheTriggerSpeaksForIt() {
    var model = OneAct.at("launched").is(EventType.ASSAULT, 0.97).by("Chile").to("Peru").tied(0.6);
    Finding.Event event = only(model, "[Chile|state:CHL] launched an attack on [Peru|state:PER].");
    assertThat(event.setting().why()).contains("the codebook agrees");
  }

  @Test
  void whereAThingIsTiedToAPromiseWhoIsNamedBehindItIsTheRecipient() {
    var model = OneAct.at("agreed").is(EventType.AGREE, 0.97).by("Chile").to("hospitals");
    assertThat(told(model, "[Chile|state:CHL] agreed to build hospitals in [Peru|state:PER]."))
        .isEqualTo("AGREE Chile > Peru ACTUAL");
  }
}
