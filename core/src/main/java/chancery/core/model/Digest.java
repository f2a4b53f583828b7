package chancery.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Digests of content: SHA-256 over the fields, each closed by a separator, so that ("BLR", "CHN")
/// and ("BLRC", "HN") differ.
public final class Digest {
  private static final int HEX_DIGITS = 24;

  private Digest() {}

  /// The first 96 bits of the fields' SHA-256, as 24 hexadecimal digits.
  public static String of(Iterable<String> fields) {
    MessageDigest sha = sha256();
    for (String field : fields) {
      sha.update(field.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0x1f);
    }
    return HexFormat.of().formatHex(sha.digest()).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
