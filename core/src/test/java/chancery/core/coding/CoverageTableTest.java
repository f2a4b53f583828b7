package chancery.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.EventType;
import chancery.core.model.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoverageTableTest {
  @Test
  void theCoverageTableSpeaksOfEveryTypeAndMode() throws Exception {
    String table = Files.readString(Path.of("../docs/ontology-coverage.md"));
    assertThat(EventType.values())
        .allSatisfy(
            t -> assertThat(table).containsPattern("\\| " + t + " \\| (yes|partly|no) \\|"));
    assertThat(Mode.values())
        .allSatisfy(m ->
            assertThat(table)
                .containsPattern("\\| " + m.type() + " " + m.word() + " \\| (yes|partly|no) \\|"));
  }

  @Test
  void theCoverageTableCountsThePredicatesOfEveryType() throws Exception {
    String table = Files.readString(Path.of("../docs/ontology-coverage.md"));
    for (EventType type : EventType.values()) {
      long rows = Told.codebook().predicates().stream().filter(p -> p.type() == type).count();
      assertThat(table).containsPattern("\\| " + type + " \\| [^|]*\\| " + rows + " predicate");
    }
  }
}
