package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chancery.core.model.EventType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassifierTest {
  private final Classifier classifier = new Classifier(Told.codebook());

  private EventType type(String text, String actor, String recipient) {
    return classifier.classify(text, Optional.of(actor), Optional.of(recipient)).type();
  }

  @Test
  void twoPairsOfOneSentenceHaveTheirOwnTypes() {
    String text = "Chad praised Mali but condemned Niger.";
    assertThat(type(text, "Chad", "Mali")).isEqualTo(EventType.SUPPORT);
    assertThat(type(text, "Chad", "Niger")).isEqualTo(EventType.ACCUSE);
  }

  @Test
  void scoresSumToOne() {
    Classification c =
        classifier.classify("Chad met Mali.", Optional.of("Chad"), Optional.of("Mali"));
    assertThat(c.scores().values().stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
    assertThat(c.scores()).containsOnlyKeys(EventType.values());
    assertThat(c.quad()).isEqualTo(1);
  }

  @Test
  void missingPartiesAndEmptyTextsAreAnsweredToo() {
    assertThat(classifier.classify("", Optional.empty(), Optional.empty())).isNotNull();
    assertThat(classifier.classify("Peru", Optional.of("Chad"), Optional.of(""))).isNotNull();
    assertThat(
            classifier
                .classify("The army shelled Omdurman.", Optional.empty(), Optional.of("Omdurman"))
                .type())
        .isEqualTo(EventType.ASSAULT);
  }

  @Test
  void typesAreThoseOfTheComparisonSetsWhereTheManualHasOthers() {
    assertThat(type("A court in Dakar convicted the mayor.", "A court in Dakar", "the mayor"))
        .isEqualTo(EventType.ACCUSE);
    assertThat(type("Norway imposed sanctions on Sudan.", "Norway", "Sudan"))
        .isEqualTo(EventType.COERCE);
    assertThat(type("Chad blockaded Niger.", "Chad", "Niger")).isEqualTo(EventType.ASSAULT);
    assertThat(type("Norway recalled its ambassador from Sudan.", "Norway", "Sudan"))
        .isEqualTo(EventType.SANCTION);
  }

  @Test
  void withoutAStatusForceToComeIsAThreatAndAConcessionToComeAPromise() {
    assertThat(type("Teachers will boycott the ministry on Friday.", "Teachers", "the ministry"))
        .isEqualTo(EventType.THREATEN);
    assertThat(type("Mali will release the nurses on Friday.", "Mali", "the nurses"))
        .isEqualTo(EventType.AGREE);
  }
}
