package chancery.io.index;

import chancery.core.model.DocId;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Ids as bytes: hexadecimal ones, which is what documents have, at half their length.
final class Ids {
  private static final String PREFIX = "d:";
  private static final byte PACKED = 0;
  private static final byte PLAIN = 1;

  private Ids() {}

  static byte[] bytes(DocId id) {
    String value = id.value();
    boolean hex = isHex(value);
    byte[] content =
        hex
            ? HexFormat.of().parseHex(value, 2, value.length())
            : value.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[content.length + 1];
    out[0] = hex ? PACKED : PLAIN;
    System.arraycopy(content, 0, out, 1, content.length);
    return out;
  }

  private static boolean isHex(String value) {
    if (!value.startsWith(PREFIX) || value.length() % 2 != 0 || value.length() == PREFIX.length()) {
      return false;
    }
    for (int i = PREFIX.length(); i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /// What a segment's filter keeps an id by.
  static long key(byte[] bytes) {
    return Hashing.xxh3_64().hashBytesToLong(bytes);
  }

  /// Compares as the ids do, without making them: the digits' order is that of the bytes.
  static int compare(byte[] a, byte[] b) {
    return a[0] == PACKED && b[0] == PACKED ? Arrays.compareUnsigned(a, b) : id(a).compareTo(id(b));
  }

  static DocId id(byte[] bytes) {
    return new DocId(
        bytes[0] == PACKED
            ? "d:" + HexFormat.of().formatHex(bytes, 1, bytes.length)
            : new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
  }
}
