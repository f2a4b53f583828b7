package chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.core.coding.CorpusExample;
import chancery.core.model.EventType;
import chancery.core.model.Mode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  @Test
  void aLineIsAnEventAndNamesItsCorpusAndPassage() {
    CorpusExample example =
        Examples.of(
                List.of(
                    "# corpus 12ab",
                    "a01-0001\tREJECT\tmeet\t5\t19\tPeru won't receive the Chilean envoy."))
            .getFirst();
    assertThat(example.place()).isEqualTo("12ab/a01-0001");
    assertThat(example.modes()).containsExactly(Mode.REJECT_MEET);
    assertThat(example.trigger().in(example.sentence())).isEqualTo("won't receive ");
  }

  @Test
  void aDamagedLineIsNamed() {
    for (String line :
        List.of(
            "a01-0001\tREJECT\t-\t5\t99\tPeru left.",
            "a01-0001\tTRADE\t-\t0\t4\tPeru left.",
            "a01-0001\tREJECT\tdance\t0\t4\tPeru left.",
            "a01-0001\tREJECT\t-\tfive\t6\tPeru left.",
            "a01-0001\tREJECT")) {
      assertThatThrownBy(() -> Examples.of(List.of("# corpus 12ab", line)))
          .isInstanceOf(ReaderException.class)
          .hasMessageContaining(line);
    }
    assertThatThrownBy(() -> Examples.of(List.of()))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("no corpus");
  }

  @Test
  void theShippedExamplesHaveEveryTypeAndTheirTriggersCutNoWord() {
    try (OnnxReader reader = Readers.shipped()) {
      List<CorpusExample> examples = reader.examples();
      Set<EventType> types =
          examples.stream()
              .map(CorpusExample::type)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
      assertThat(types).hasSize(EventType.values().length);
      assertThat(examples)
          .allSatisfy(e -> {
            String words = e.trigger().in(e.sentence());
            assertThat(words).isNotBlank().isEqualTo(words.strip());
            int end = e.trigger().end();
            boolean cut =
                end < e.sentence().length() && Character.isLetter(e.sentence().charAt(end));
            assertThat(cut).as(e.place()).isFalse();
          });
    }
  }
}
