package chancery.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordsTest {
  @Test
  void aFindingThatNobodyCanShowIsRefused() {
    assertThatThrownBy(() -> new Fact.Basis(PartialDate.unknown(), Status.ACTUAL, List.of()))
        .hasMessageContaining("nobody can show");
  }

  @Test
  void evidenceWhoseWordsDontFitItsSpanIsRefused() {
    DocId id = DocId.of(List.of("x"));
    assertThatThrownBy(() -> new Evidence(id, new Span(0, 3), "four", new RuleId("r"), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fieldsOfAnIdCantRunIntoEachOther() {
    assertThat(EntryId.of(List.of("BLR", "CHN"))).isNotEqualTo(EntryId.of(List.of("BLRC", "HN")));
  }

  @Test
  void anEmptyPublisherIsNoPublisher() {
    Source blank = new Source(Optional.empty(), Optional.of("  "), Optional.empty());
    assertThat(blank).isEqualTo(Source.unknown());
  }

  @Test
  void theModeFurthestFromZeroGivesTheScore() {
    EventCode code =
        new EventCode(
            EventType.CONSULT, List.of(Mode.CONSULT_PHONE, Mode.CONSULT_VISIT), List.of(), "042");
    assertThat(code.mode()).contains(Mode.CONSULT_VISIT);
    assertThat(code.score()).isEqualTo(4);
  }

  @Test
  void aModeOfAnotherTypeIsRefused() {
    assertThatThrownBy(
            () -> new EventCode(EventType.AID, List.of(Mode.CONSULT_VISIT), List.of(), "070"))
        .hasMessageContaining("no mode of AID");
  }

  @Test
  void thereAreSixteenTypesSixtySevenModesAndThirtySevenContexts() {
    assertThat(EventType.values()).hasSize(16);
    assertThat(Mode.values()).hasSize(67);
    assertThat(Context.values()).hasSize(37);
    assertThat(Arrays.stream(Mode.values()).map(m -> m.type() + "/" + m.word()).distinct())
        .hasSize(67);
  }

  @Test
  void codePointsCountEmojiOnce() {
    CodePoints points = new CodePoints("a😀b");
    assertThat(points.count()).isEqualTo(3);
    assertThat(points.asCodePoint(3)).isEqualTo(2);
    assertThat(points.asUtf16(2)).isEqualTo(3);
  }

  @Test
  void everyKindOfFactIsMadeByItsName() {
    Participant subject = new Participant(ActorRef.unresolved("A"), new Span(0, 1));
    Evidence evidence =
        new Evidence(DocId.of(List.of("x")), new Span(0, 1), "A", new RuleId("r"), 1);
    Fact.Basis basis = new Fact.Basis(PartialDate.unknown(), Status.ACTUAL, List.of(evidence));
    for (String kind :
        List.of("pledge", "sanction", "membership", "trade", "project", "office", "relation")) {
      assertThat(Fact.of(kind, subject, Optional.empty(), Map.of(), basis).kind()).isEqualTo(kind);
    }
  }
}
