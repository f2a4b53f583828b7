package chancery.io.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells text in UTF-16 without a byte order mark, as programs for Windows write it. Its blanks and
/// line feeds have a NUL as their other byte, which no other text has, and read in the right order
/// nearly all of its characters are letters, digits, marks and blanks.
public final class WideText {
  /// How many of the first bytes are looked at.
  private static final int LOOK = 8192;

  private static final int LEAST_BYTES = 16;

  /// One in so many characters is a blank at least: the letters of the longest words.
  private static final int LONGEST_WORD = 40;

  /// One in so many characters may be odd at the most.
  private static final int ODD = 50;

  private WideText() {}

  /// The order of the bytes, where they are such text. What begins with a byte order mark is not
  /// looked at: [Decoder] goes by the mark.
  ///
  /// @param bytes a text's bytes, or the first of them
  public static Optional<Charset> charset(byte[] bytes) {
    if (bytes.length < LEAST_BYTES) {
      return Optional.empty();
    }
    if (isText(bytes, 0)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return isText(bytes, 1) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /// @param low where in each two bytes the lower one stands
  private static boolean isText(byte[] bytes, int low) {
    int characters = Math.min(bytes.length, LOOK) / 2;
    int blanks = 0;
    int odd = 0;
    for (int i = 0; i < characters; i++) {
      char c = (char) ((bytes[2 * i + low] & 0xff) | ((bytes[2 * i + 1 - low] & 0xff) << 8));
      blanks += c == ' ' || c == '\n' ? 1 : 0;
      odd += isOdd(c) ? 1 : 0;
    }
    return blanks * LONGEST_WORD >= characters && odd * ODD <= characters;
  }

  private static boolean isOdd(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t' && c != '\f';
      case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }
}
