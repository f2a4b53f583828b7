package chancery.io.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Mends text that was UTF-8 and was read as Windows-1252 or Latin-1 before it came to us: `â€™`
/// for an apostrophe. Only sequences that are valid UTF-8 of three bytes or more, or that hold a
/// control character that no text has, are taken for such.
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Mojibake() {}

  /// The text with what can be mended mended.
  static String mended(String text) {
    int first = 0;
    while (first < text.length() && bytes(text.charAt(first)) < 2) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    int i = first;
    while (i < text.length()) {
      int length = bytes(text.charAt(i));
      String whole = length < 2 ? "" : sequence(text, i, length);
      if (whole.isEmpty()) {
        out.append(text.charAt(i++));
      } else {
        out.append(whole);
        i += length;
      }
    }
    return out.toString();
  }

  /// How many bytes a UTF-8 sequence has that begins with this one; 0 where none does.
  private static int bytes(char c) {
    if (c < 0xc2 || c > 0xf4) {
      return 0;
    }
    return c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
  }

  private static String sequence(String text, int at, int length) {
    if (at + length > text.length()) {
      return "";
    }
    byte[] bytes = new byte[length];
    boolean control = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(at + i);
      int value = c < 0x100 ? c : windows(c);
      boolean follows = i == 0 || (value & 0xc0) == 0x80;
      if (value < 0 || !follows) {
        return "";
      }
      control |= c >= 0x80 && c <= 0x9f;
      bytes[i] = (byte) value;
    }
    if (length == 2 && !control) {
      return "";
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  /// The byte that Windows-1252 has for the character; −1 where it has none.
  private static int windows(char c) {
    byte[] one = String.valueOf(c).getBytes(WINDOWS);
    return one.length == 1 && one[0] != '?' ? one[0] & 0xff : -1;
  }
}
