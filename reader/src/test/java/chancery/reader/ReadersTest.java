package chancery.reader;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
  void weightsThatEndTooEarlyAreRefused() throws IOException {
    byte[] whole = bytes("reader.onnx");
    Path cut = folder.resolve("cut.onnx");
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> Readers.of(cut))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void shippedWeightsWithAnotherBitAreRefused() throws IOException {
    byte[] weights = bytes("reader.onnx");
    String digest = new String(bytes("reader.onnx.sha256"), StandardCharsets.US_ASCII).strip();
    Readers.check(weights, digest);
    weights[weights.length / 2] ^= 1;
    assertThatThrownBy(() -> Readers.check(weights, digest))
        .isInstanceOf(ReaderException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("install Chancery anew");
  }

  @Test
  void weightsOfAnotherFormAreRefusedWithBothForms() throws IOException {
    refused("other-form.onnx", "form 0", "form " + Card.FORMAT);
  }

  @Test
  void weightsThatNameAnUnknownTypeAreRefusedWithItsName() throws IOException {
    refused("other-labels.onnx", "does not know", "TRADE");
  }

  @Test
  void weightsWithoutAnEntryOfTheirCardAreRefusedWithItsName() throws IOException {
    refused("no-length.onnx", "longest");
  }

  @Test
  void aNetworkThatGivesOtherOutputsThanItsCardIsRefused() throws IOException {
    refused("other-width.onnx", "tags", "released with this version");
  }

  private void refused(String name, String... words) throws IOException {
    Path other = folder.resolve(name);
    Files.write(other, bytes(name));
    assertThatThrownBy(() -> Readers.of(other))
        .isInstanceOf(ReaderException.class)
        .hasMessageContainingAll(words);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(ReadersTest.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }
}
