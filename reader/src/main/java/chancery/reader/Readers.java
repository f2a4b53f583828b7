package chancery.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Where weights come from.
public final class Readers {
  private static final String WEIGHTS = "reader.onnx";

  private Readers() {}

  /// The reader that is shipped.
  ///
  /// @throws ReaderException where its weights are missing or damaged, or the machine has no
  ///   runtime
  public static OnnxReader shipped() {
    byte[] weights = bytes(WEIGHTS);
    check(weights, new String(bytes(WEIGHTS + ".sha256"), StandardCharsets.US_ASCII).strip());
    return OnnxReader.of(weights, beside());
  }

  /// Checks that weights are the ones that were released.
  static void check(byte[] weights, String digest) {
    if (!digest(weights).equals(digest)) {
      throw new ReaderException(
          "the reader's weights are damaged: their SHA-256 is not the one they were released with;"
              + " install Chancery anew");
    }
  }

  /// A reader with weights of a file.
  ///
  /// @throws ReaderException where there is none, it is damaged or of another version, or the
  ///   machine has no runtime
  public static OnnxReader of(Path weights) {
    try {
      return OnnxReader.of(Files.readAllBytes(weights), beside());
    } catch (IOException e) {
      throw new ReaderException("no reader's weights at " + weights, e);
    }
  }

  /// The vocabulary of the shipped encoder, in the order of its numbers.
  static List<String> vocabulary() {
    return lines("vocabulary.txt");
  }

  private static OnnxReader.Beside beside() {
    return new OnnxReader.Beside(
        vocabulary(), Gate.of(lines("gate.tsv")), Examples.of(lines("examples.tsv")));
  }

  private static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Readers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ReaderException(
            "the reader's " + name + " is missing: install Chancery anew, or run by rules alone");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ReaderException("the reader's " + name + " can't be read", e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
