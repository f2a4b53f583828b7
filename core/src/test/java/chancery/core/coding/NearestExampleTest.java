package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.EventType;
import chancery.core.model.Mode;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestExampleTest {
  private static CorpusExample example(String place, EventType type, String notation) {
    return new CorpusExample(place, type, List.of(), span(notation), plain(notation));
  }

  /// The trigger stands in braces.
  private static Span span(String notation) {
    return new Span(notation.indexOf('{'), notation.indexOf('}') - 1);
  }

  private static String plain(String notation) {
    return notation.replace("{", "").replace("}", "");
  }

  private static final List<CorpusExample> EXAMPLES =
      List.of(
          example("c/1", EventType.ACCUSE, "Peru {condemned} Chile over the fishing law."),
          example("c/2", EventType.ACCUSE, "Chile {blamed} Peru for the raid on its embassy."),
          example("c/3", EventType.ACCUSE, "The raid was {condemned} by Kenya in a letter."),
          example("c/4", EventType.REJECT, "Kenya {condemned} to failure any further talk."),
          example("c/5", EventType.CONSULT, "The ministers {met} in Lima on Monday."));

  private static Optional<String> nearest(
      List<CorpusExample> examples, EventType type, String notation) {
    return new NearestExample(Told.codebook().lexicon(), examples)
        .of(plain(notation), span(notation), type, List.of())
        .map(CorpusExample::place);
  }

  @Test
  void theSameVerbGoesBeforeSharedWords() {
    String text = "Uganda {condemns} Kenya for the raid on its embassy.";
    assertThat(nearest(EXAMPLES, EventType.ACCUSE, text)).contains("c/3");
    assertThat(nearest(EXAMPLES, EventType.CONSULT, "Both will {meet} again.")).contains("c/5");
  }

  @Test
  void theWordsBesideTheTriggerStandForItsFrame() {
    String text = "The law was {condemned} by Uganda.";
    assertThat(nearest(EXAMPLES, EventType.ACCUSE, text)).contains("c/3");
  }

  @Test
  void anotherVerbOfTheTypeIsBetterThanTheSameVerbOfAnother() {
    String text = "Uganda {condemned} its rivals to silence.";
    assertThat(nearest(EXAMPLES, EventType.REJECT, text)).contains("c/4");
    assertThat(nearest(EXAMPLES, EventType.ACCUSE, "Uganda {lambasted} Peru for the raid."))
        .contains("c/2");
  }

  @Test
  void aTypeWithoutExamplesHasNone() {
    assertThat(nearest(EXAMPLES, EventType.AID, "Peru {gave} Chile rice.")).isEmpty();
    assertThat(nearest(List.of(), EventType.ACCUSE, "Peru {blamed} Chile.")).isEmpty();
  }

  @Test
  void theModeDecidesAmongTheSameVerb() {
    List<CorpusExample> two = new ArrayList<>();
    for (Mode mode : List.of(Mode.REJECT_MEET, Mode.REJECT_ASSIST)) {
      String text = "Peru refused.";
      two.add(
          new CorpusExample(
              mode.word(), EventType.REJECT, List.of(mode), span("Peru {refused}."), text));
    }
    Optional<CorpusExample> found =
        new NearestExample(Told.codebook().lexicon(), two)
            .of("Chile refused.", new Span(6, 13), EventType.REJECT, List.of(Mode.REJECT_ASSIST));
    assertThat(found.map(CorpusExample::place)).contains(Mode.REJECT_ASSIST.word());
  }

  @Test
  void theOrderOfTheExamplesChangesNothing() {
    Random random = new Random(3);
    String text = "Uganda {condemned} Chile in a letter on Monday.";
    Optional<String> first = nearest(EXAMPLES, EventType.ACCUSE, text);
    for (int run = 0; run < 20; run++) {
      List<CorpusExample> mixed = new ArrayList<>(EXAMPLES);
      Collections.shuffle(mixed, random);
      assertThat(nearest(mixed, EventType.ACCUSE, text)).as("run %d", run).isEqualTo(first);
    }
  }
}
