package chancery.io.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.LongConsumer;

/// Where a hash lies in a segment: of each block of postings its first hash and its place, and a
/// table that leads from a hash's leading bits to the blocks that begin with them. Hashes are
/// spread evenly, so that a look costs about three lines of the cache, however large the segment.
final class Directory {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final int ENTRY = 2 * Long.BYTES;

  private final MemorySegment all;
  private final long entries;
  private final long table;
  private final int blocks;
  private final long first;
  private final long last;
  private final int shift;

  /// @param all a segment's bytes
  /// @param at where the directory begins in them
  /// @param blocks number of blocks
  Directory(MemorySegment all, long at, int blocks) {
    this.all = all;
    this.entries = at;
    this.table = at + (long) ENTRY * blocks;
    this.blocks = blocks;
    this.first = blocks == 0 ? 0 : hash(0);
    this.last = blocks == 0 ? 0 : hash(blocks - 1);
    this.shift = shift(first, last, blocks);
  }

  /// Writes the directory of blocks with these first hashes, which ascend, and places.
  static void write(Longs hashes, Longs places, LongConsumer out) {
    int blocks = hashes.size();
    for (int b = 0; b < blocks; b++) {
      out.accept(hashes.get(b));
      out.accept(places.get(b));
    }
    if (blocks > 0) {
      long first = hashes.get(0);
      long last = hashes.get(blocks - 1);
      int shift = shift(first, last, blocks);
      int block = 0;
      for (long group = 0; group < groups(first, last, shift); group++) {
        out.accept(block);
        while (block < blocks && (hashes.get(block) - first) >>> shift == group) {
          block++;
        }
      }
    }
  }

  /// Number of bytes that it takes.
  long bytes() {
    long groups = blocks == 0 ? 0 : groups(first, last, shift);
    return (long) ENTRY * blocks + Long.BYTES * groups;
  }

  /// So many leading bits, of those in which the hashes differ, as make about a group a block.
  private static int shift(long first, long last, int blocks) {
    int different = Long.SIZE - Long.numberOfLeadingZeros(last - first);
    return Math.max(0, different - (Integer.SIZE - Integer.numberOfLeadingZeros(blocks)) + 1);
  }

  private static long groups(long first, long last, int shift) {
    return ((last - first) >>> shift) + 1;
  }

  /// The last block that begins at or before the hash; -1 where none does.
  int block(long hash) {
    if (blocks == 0 || hash < first) {
      return -1;
    }
    if (hash >= last) {
      return blocks - 1;
    }
    long group = (hash - first) >>> shift;
    int low = (int) all.get(LONG, table + Long.BYTES * group);
    int high =
        group + 1 < groups(first, last, shift)
            ? (int) all.get(LONG, table + Long.BYTES * (group + 1)) - 1
            : blocks - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (hash(middle) <= hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /// The first hash of a block.
  long hash(long block) {
    return all.get(LONG, entries + ENTRY * block);
  }

  /// Where a block lies.
  long place(long block) {
    return all.get(LONG, entries + ENTRY * block + Long.BYTES);
  }
}
