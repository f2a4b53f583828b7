package chancery.reader;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void missingWeightsAreNamed() {
    Path none = folder.resolve("none.onnx");
    assertThatThrownBy(() -> Readers.of(none))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining(none.toString());
  }

  @Test
  void damagedWeightsAreRefused() throws IOException {
    Path damaged = folder.resolve("damaged.onnx");
    Files.write(damaged, "no weights at all".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Readers.of(damaged))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void weightsOfAnotherFormAreRefusedWithBothForms() throws IOException {
    Path other = folder.resolve("other.onnx");
    try (InputStream in =
        Objects.requireNonNull(ReadersTest.class.getResourceAsStream("other-form.onnx"))) {
      Files.copy(in, other);
    }
    assertThatThrownBy(() -> Readers.of(other))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("form 0")
        .hasMessageContaining("form " + Card.FORMAT);
  }
}
