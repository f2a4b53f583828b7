package chancery.io.intake.warc;

import chancery.io.bytes.Coding;
import chancery.io.bytes.Unpacking;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A server's answer as an archive keeps it. Read as far as it makes sense: a header line that is
/// none is passed over. Immutable as long as nobody writes into the body.
public final class HttpResponse {
  private final int status;
  private final Map<String, String> header;
  private final byte[] raw;

  private HttpResponse(int status, Map<String, String> header, byte[] raw) {
    this.status = status;
    this.header = Map.copyOf(header);
    this.raw = raw;
  }

  /// The answer in a record's block; empty where it is none or its header is too long.
  public static Optional<HttpResponse> parse(byte[] block, WarcLimits limits) {
    int most = Math.min(block.length, limits.headerBytes());
    int end = headerEnd(block, most);
    String head = new String(block, 0, Math.max(0, end), StandardCharsets.ISO_8859_1);
    if (end < 0 || !head.startsWith("HTTP/")) {
      return Optional.empty();
    }
    String[] lines = head.split("\r?\n", -1);
    Map<String, String> fields = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        fields.merge(
            lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
            lines[i].substring(colon + 1).strip(),
            (a, b) -> a + ", " + b);
      }
    }
    byte[] raw = Arrays.copyOfRange(block, bodyStart(block, end), block.length);
    return Optional.of(new HttpResponse(status(lines[0]), fields, raw));
  }

  /// Offset of the line feed before the blank line; -1 where there is none.
  private static int headerEnd(byte[] block, int most) {
    for (int i = 0; i < most; i++) {
      boolean blank =
          block[i] == '\n'
              && i + 1 < block.length
              && (block[i + 1] == '\n'
                  || (block[i + 1] == '\r' && i + 2 < block.length && block[i + 2] == '\n'));
      if (blank) {
        return i;
      }
    }
    return -1;
  }

  private static int bodyStart(byte[] block, int end) {
    return block[end + 1] == '\n' ? end + 2 : end + 3;
  }

  private static int status(String line) {
    String[] parts = line.split(" ", 3);
    boolean number = parts.length > 1 && parts[1].length() == 3;
    return number && parts[1].chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(parts[1])
        : 0;
  }

  /// The number of its status line; 0 where there is none.
  public int status() {
    return status;
  }

  /// A field of its header, by its name in any case.
  public Optional<String> field(String name) {
    return Optional.ofNullable(header.get(name.toLowerCase(Locale.ROOT)));
  }

  /// The body without chunks and codings; empty where its coding is not known.
  ///
  /// @throws Unpacking.TooLargeException where it grows beyond the limits
  public Optional<byte[]> body(WarcLimits limits) throws Unpacking.TooLargeException {
    boolean chunked =
        field("Transfer-Encoding")
            .filter(t -> t.toLowerCase(Locale.ROOT).contains("chunked"))
            .isPresent();
    byte[] whole = chunked ? Coding.unchunked(raw) : raw;
    return Coding.decoded(
        whole, field("Content-Encoding").orElse(""), limits.recordBytes(), limits.ratio());
  }
}
