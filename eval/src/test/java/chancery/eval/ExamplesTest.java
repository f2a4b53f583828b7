package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.app.desk.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  @Test
  void noRepublishersWordsAreChargedToAnyoneElse() throws IOException {
    try (TemporaryRecord record =
        TemporaryRecord.of(Desk.standard(), List.of(Path.of("../examples/articles")), "", 2)) {
      assertThat(new ExamplesScore(Path.of("../examples/truth"), record).charged()).isEmpty();
    }
  }
}
