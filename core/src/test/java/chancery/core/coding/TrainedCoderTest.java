package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.coding.SentenceReading.Act;
import chancery.core.model.EventType;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.Span;
import chancery.core.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Types, status and confidence of what a model sees, and the codebook beside it.
class TrainedCoderTest {
  @Test
  void theModelsActIsToldBetweenWhomTheDocumentNames() {
    var model =
        OneAct.at("glared at")
            .is(EventType.REJECT, 0.8)
            .how(Mode.REJECT_MEET)
            .by("China")
            .to("Peru");
    Finding.Event event = TrainedTold.only(model, "[China|state:CHN] glared at [Peru|state:PER].");
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
    assertThat(TrainedTold.only(model, text).code().type()).isEqualTo(EventType.ACCUSE);
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
    assertThat(TrainedTold.why(new Learned(act, List.of(example)), text))
        .endsWith("; nearest example: \"Mali glared back.\" (12ab/a01-0001)");
    assertThat(TrainedTold.why(act, text)).doesNotContain("nearest example");
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
    assertThat(
            TrainedTold.code(model, 0, "[China|state:CHN] will not desert [Peru|state:PER].")
                .events())
        .extracting(e -> e.code().type() + " " + e.code().modes() + " " + e.setting().status())
        .containsExactly("REJECT [REJECT_YIELD] ACTUAL");
    assertThat(
            TrainedTold.code(model, 0, "[China|state:CHN] did not desert [Peru|state:PER].")
                .events())
        .extracting(e -> e.code().type() + " " + e.setting().status())
        .containsExactly("RETREAT NEGATED");
  }

  @Test
  void whereTheCodebookDiffersTheEntrySaysSo() {
    var model =
        OneAct.at("condemned")
            .is(EventType.SUPPORT, 0.96)
            .is(EventType.ACCUSE, 0.01)
            .by("China")
            .to("Peru");
    Finding.Event event = TrainedTold.only(model, "[China|state:CHN] condemned [Peru|state:PER].");
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
    Finding.Event event = TrainedTold.only(model, "[China|state:CHN] condemned [Peru|state:PER].");
    assertThat(event.code().type()).isEqualTo(EventType.ACCUSE);
    assertThat(event.code().modes()).isEmpty();
    assertThat(event.setting().why()).contains("the codebook agrees");
  }

  @Test
  void aCutInTiesNeedsSomebodyWhoIsCutOff() {
    var model = OneAct.at("withdrew").is(EventType.SANCTION, 0.9).by("China");
    Coding coding = TrainedTold.code(model, 0, "[China|state:CHN] withdrew in a hurry.");
    assertThat(coding.events()).isEmpty();
    assertThat(coding.notCoded().getFirst().reason()).isEqualTo(Coding.Reason.NEEDS_RECIPIENT);
  }

  @Test
  void lessSureEventsAreLeftOutWhereTheUserWantsNone() {
    var model = OneAct.at("glared at").is(EventType.REJECT, 0.8).by("China").to("Peru");
    String text = "[China|state:CHN] glared at [Peru|state:PER].";
    assertThat(TrainedTold.code(model, 0.7, text).events()).hasSize(1);
    assertThat(TrainedTold.code(model, 0.8, text).events()).isEmpty();
  }

  @Test
  void whatOneDoesAloneMustBeSurerThanWhatIsDoneToSomebody() {
    var model = OneAct.at("glared").is(EventType.REJECT, 0.8).by("China");
    assertThat(TrainedTold.code(model, 0, "[China|state:CHN] glared in a hurry.").events())
        .isEmpty();
  }

  @Test
  void whatSomebodySaysAnotherMustDoIsDemandedThoughTheModelSeesNothing() {
    var model = OneAct.at("nothing").is(EventType.REJECT, 0.97);
    assertThat(
            TrainedTold.told(
                model, "[Peru|state:PER] said [Chile|state:CHL] must reopen the canal."))
        .isEqualTo("REQUEST Peru > Chile ACTUAL");
    assertThat(TrainedTold.told(model, "[Chile|state:CHL] must reopen the canal.")).isEmpty();
  }

  @Test
  void whatTwoFailToAgreeIsRefusedByBoth() {
    var model = OneAct.at("reach").is(EventType.AGREE, 0.9).by("Peru", "Chile").negated();
    assertThat(
            TrainedTold.told(
                model, "[Peru|state:PER] and [Chile|state:CHL] failed to reach agreement on fish."))
        .isEqualTo("REJECT Peru,Chile >  ACTUAL");
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
  void theCodebooksEventInTheObjectOfTheTriggerSpeaksForIt() {
    var model = OneAct.at("launched").is(EventType.ASSAULT, 0.97).by("Chile").to("Peru").tied(0.6);
    Finding.Event event =
        TrainedTold.only(model, "[Chile|state:CHL] launched an attack on [Peru|state:PER].");
    assertThat(event.setting().why()).contains("the codebook agrees");
  }
}
