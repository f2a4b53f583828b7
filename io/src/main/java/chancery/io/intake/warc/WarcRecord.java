package chancery.io.intake.warc;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One record: its header and its block. Immutable as long as nobody writes into the block.
public final class WarcRecord {
  private final long number;
  private final long offset;
  private final Map<String, String> header;
  private final byte[] block;

  WarcRecord(long number, long offset, Map<String, String> header, byte[] block) {
    this.number = number;
    this.offset = offset;
    this.header = Map.copyOf(header);
    this.block = block;
  }

  /// Its number in the archive, from 1; what was lost is not counted.
  public long number() {
    return number;
  }

  /// Offset of its first byte in the archive as it lies there, packed or not.
  public long offset() {
    return offset;
  }

  /// What it is: `response`, `resource`, `conversion`, `request` and so on, lower case; empty where
  /// it doesn't say.
  public String type() {
    return field("WARC-Type").map(t -> t.toLowerCase(Locale.ROOT)).orElse("");
  }

  /// A field of its header, by its name in any case.
  public Optional<String> field(String name) {
    return Optional.ofNullable(header.get(name.toLowerCase(Locale.ROOT)));
  }

  /// The address that was fetched.
  public Optional<String> target() {
    return field("WARC-Target-URI")
        .map(t -> t.startsWith("<") && t.endsWith(">") ? t.substring(1, t.length() - 1) : t);
  }

  /// What it holds.
  public byte[] block() {
    return block;
  }
}
