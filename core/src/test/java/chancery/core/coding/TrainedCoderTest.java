package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class TrainedCoderTest {
  /// A model that sees one act wherever its words stand.
  private record OneAct(
      String trigger,
      Map<EventType, Double> types,
      List<Mode> modes,
      List<String> actors,
      List<String> recipients,
      Status status)
      implements SentenceModel {
    OneAct(
        String trigger,
        Map<EventType, Double> types,
        List<Mode> modes,
        List<String> actors,
        List<String> recipients) {
      this(trigger, types, modes, actors, recipients, Status.ACTUAL);
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

    private static List<Tie> ties(String sentence, List<String> words) {
      return words.stream()
          .map(w -> new Tie(new Named(span(sentence, w), MentionType.STATE), 0.9))
          .toList();
    }

    private static Span span(String sentence, String words) {
      int at = sentence.indexOf(words);
      return new Span(at, at + words.length());
    }
  }

  private static OneAct chinaToPeru(
      String trigger, Map<EventType, Double> types, List<Mode> modes) {
    return new OneAct(trigger, types, modes, List.of("China"), List.of("Peru"));
  }

  private static OneAct chinaToPeru(String trigger, Map<EventType, Double> types) {
    return chinaToPeru(trigger, types, List.of());
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
    var model = chinaToPeru("glared at", Map.of(EventType.REJECT, 0.8), List.of(Mode.REJECT_MEET));
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
    var silent =
        new OneAct("nothing", Map.of(EventType.REJECT, 0.8), List.of(), List.of(), List.of());
    assertThat(
            TrainedCoder.alone(Told.codebook(), silent)
                .code(Told.reading(text, "2024-03-05"))
                .events())
        .isEmpty();
    var model = chinaToPeru("condemned", Map.of(EventType.REJECT, 0.7, EventType.ACCUSE, 0.2));
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
    var act = chinaToPeru("glared at", Map.of(EventType.REJECT, 0.8));
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
        new OneAct(
            "desert",
            Map.of(EventType.RETREAT, 0.8, EventType.SANCTION, 0.1),
            List.of(Mode.RETREAT_WITHDRAW),
            List.of("China"),
            List.of("Peru"),
            Status.NEGATED);
    assertThat(code(model, 0, "[China|state:CHN] will not desert [Peru|state:PER].").events())
        .extracting(e -> e.code().type() + " " + e.code().modes() + " " + e.setting().status())
        .containsExactly("REJECT [REJECT_YIELD] ACTUAL");
    assertThat(code(model, 0, "[China|state:CHN] did not desert [Peru|state:PER].").events())
        .extracting(e -> e.code().type() + " " + e.setting().status())
        .containsExactly("RETREAT NEGATED");
  }

  @Test
  void aPrepositionIsNobody() {
    var model =
        new OneAct(
            "glared at",
            Map.of(EventType.REJECT, 0.8),
            List.of(),
            List.of("China", "of"),
            List.of("Peru"));
    Finding.Event event = only(model, "Ships of [China|state:CHN] glared at [Peru|state:PER].");
    assertThat(event.actors()).extracting(p -> p.actor().name()).containsExactly("China");
  }

  @Test
  void whereTheCodebookDiffersTheEntrySaysSo() {
    var model = chinaToPeru("condemned", Map.of(EventType.SUPPORT, 0.96, EventType.ACCUSE, 0.01));
    Finding.Event event = only(model, "[China|state:CHN] condemned [Peru|state:PER].");
    assertThat(event.code().type()).isEqualTo(EventType.SUPPORT);
    assertThat(event.setting().why()).contains("the codebook differs: ACCUSE");
  }

  @Test
  void theCodebooksVoteDecidesBetweenCloseTypesAndTakesTheModesOfTheOtherTypeAway() {
    var model =
        chinaToPeru(
            "condemned",
            Map.of(EventType.REJECT, 0.7, EventType.ACCUSE, 0.2),
            List.of(Mode.REJECT_YIELD));
    Finding.Event event = only(model, "[China|state:CHN] condemned [Peru|state:PER].");
    assertThat(event.code().type()).isEqualTo(EventType.ACCUSE);
    assertThat(event.code().modes()).isEmpty();
    assertThat(event.setting().why()).contains("the codebook agrees");
  }

  @Test
  void aRegionIsNoActor() {
    var model =
        new OneAct(
            "warned",
            Map.of(EventType.THREATEN, 0.9),
            List.of(),
            List.of("the West"),
            List.of("Peru"));
    Coding coding = code(model, 0, "[the West|region] warned [Peru|state:PER].");
    assertThat(coding.events()).isEmpty();
    assertThat(coding.notCoded().getFirst().reason()).isEqualTo(Coding.Reason.NO_CODABLE_ACTOR);
  }

  @Test
  void aCutInTiesNeedsSomebodyWhoIsCutOff() {
    var model =
        new OneAct(
            "withdrew", Map.of(EventType.SANCTION, 0.9), List.of(), List.of("China"), List.of());
    Coding coding = code(model, 0, "[China|state:CHN] withdrew in a hurry.");
    assertThat(coding.events()).isEmpty();
    assertThat(coding.notCoded().getFirst().reason()).isEqualTo(Coding.Reason.NEEDS_RECIPIENT);
  }

  @Test
  void lessSureEventsAreLeftOutWhereTheUserWantsNone() {
    var model = chinaToPeru("glared at", Map.of(EventType.REJECT, 0.8));
    String text = "[China|state:CHN] glared at [Peru|state:PER].";
    assertThat(code(model, 0.7, text).events()).hasSize(1);
    assertThat(code(model, 0.8, text).events()).isEmpty();
  }

  @Test
  void whatOneDoesAloneMustBeSurerThanWhatIsDoneToSomebody() {
    var model =
        new OneAct("glared", Map.of(EventType.REJECT, 0.8), List.of(), List.of("China"), List.of());
    assertThat(code(model, 0, "[China|state:CHN] glared in a hurry.").events()).isEmpty();
  }

  @Test
  void partiesThatNoRegisterKnowsAreKeptInTheirOwnWords() {
    var model =
        new OneAct(
            "shelled",
            Map.of(EventType.ASSAULT, 0.9),
            List.of(),
            List.of("The Blue Falcons"),
            List.of("Peru"));
    Finding.Event event = only(model, "The Blue Falcons shelled [Peru|state:PER] at dawn.");
    assertThat(names(event.actors()).getFirst()).contains("Blue Falcons");
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
}
