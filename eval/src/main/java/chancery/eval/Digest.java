package chancery.eval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A digest of a bag of lines: the sum of their SHA-256 digests, so that it is the same in whatever
/// order they come, and none is kept.
final class Digest {
  private static final int LONGS = 4;

  private final MessageDigest sha;
  private final long[] sums = new long[LONGS];

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  void add(String line) {
    ByteBuffer digest = ByteBuffer.wrap(sha.digest(line.getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < LONGS; i++) {
      sums[i] += digest.getLong();
    }
  }

  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    StringBuilder out = new StringBuilder();
    for (long sum : sums) {
      out.append(hex.toHexDigits(sum));
    }
    return out.toString();
  }
}
