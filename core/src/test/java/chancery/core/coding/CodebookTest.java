package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.EventType;
import org.junit.jupiter.api.Test;

class CodebookTest {
  private final Codebook codebook = Told.codebook();

  @Test
  void everyExampleYieldsWhatItSays() {
    assertThat(new CodebookCheck(codebook).failures()).isEmpty();
  }

  @Test
  void thereAreSixHundredPredicatesOverAllTypes() {
    assertThat(codebook.predicates()).hasSizeGreaterThanOrEqualTo(600);
  }

  @Test
  void everyPredicateHasAnExample() {
    assertThat(codebook.predicates()).allSatisfy(p -> assertThat(p.examples()).isNotEmpty());
  }

  @Test
  void everyTypeHasAtLeastEightyVerbsPhrasesAndNouns() {
    assertThat(codebook.heads()).containsOnlyKeys(EventType.values());
    assertThat(codebook.heads().values()).allSatisfy(h -> assertThat(h).hasSizeGreaterThan(80));
  }

  @Test
  void idsNameOnePredicateEach() {
    assertThat(codebook.predicates()).extracting(Predicate::id).doesNotHaveDuplicates();
  }
}
