package chancery.io.intake.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// The record at a ZIP's end, which says how many entries its directory has and where it stands.
///
/// The format: PKWARE's APPNOTE 6.3.10, sections 4.3.14 to 4.3.16.
///
/// @param entries their number, or 65,535 where a larger record gives it
record ZipEnd(int entries) {
  /// The most bytes that it has, its comment among them.
  static final int LONGEST = 22 + 0xffff;

  private static final int SIZE = 22;
  private static final int MAGIC = 0x06054b50;

  /// The two records of large archives that may stand between the directory and this one.
  private static final int LARGE = 56 + 20;

  private static final long ELSEWHERE = 0xffffffffL;

  /// The record among an archive's last bytes; empty where there is none, as the archive is cut
  /// off. That of an archive in this one is another's: by its own words it stands elsewhere.
  ///
  /// @param last the last bytes, [#LONGEST] of them or all
  /// @param length how many bytes the archive has
  static Optional<ZipEnd> find(byte[] last, long length) {
    ByteBuffer bytes = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = last.length - SIZE; at >= 0; at--) {
      if (bytes.getInt(at) == MAGIC && isBehindDirectory(bytes, at, length - last.length + at)) {
        return Optional.of(new ZipEnd(bytes.getShort(at + 10) & 0xffff));
      }
    }
    return Optional.empty();
  }

  private static boolean isBehindDirectory(ByteBuffer bytes, int at, long position) {
    long size = Integer.toUnsignedLong(bytes.getInt(at + 12));
    long start = Integer.toUnsignedLong(bytes.getInt(at + 16));
    long behind = position - start - size;
    return behind == 0 || behind == LARGE || size == ELSEWHERE || start == ELSEWHERE;
  }

  /// True where more entries are named than were found.
  boolean namesMoreThan(long found) {
    return entries != 0xffff && entries > found;
  }
}
