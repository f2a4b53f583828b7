package chancery.io.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A Bloom filter in blocks of one cache line: it says of most hashes that a segment lacks them,
/// without a look at the segment.
///
/// Source: Putze, Sanders, Singler, "Cache-, hash- and space-efficient Bloom filters" (2007).
final class Filter {
  private static final int BITS_A_KEY = 10;
  private static final int BLOCK_LONGS = 8;
  private static final int PROBES = 6;
  private static final int BITS = 9;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private Filter() {}

  /// Number of longs for so many hashes.
  static int longs(long keys) {
    long blocks = Math.max(1, (keys * BITS_A_KEY + 511) / 512);
    return Math.toIntExact(blocks * BLOCK_LONGS);
  }

  static void add(long[] filter, long key) {
    long hash = key * SPREAD;
    int block = block(hash, filter.length);
    long bits = hash;
    for (int i = 0; i < PROBES; i++) {
      filter[block + (int) (bits >>> 6 & 7)] |= 1L << (bits & 63);
      bits >>>= BITS;
    }
  }

  /// All probes lie in one line of the cache and none waits for another: a processor that is asked
  /// for many keys in a row fetches several lines at once.
  static boolean mayHold(MemorySegment filter, long key) {
    long hash = key * SPREAD;
    int block = block(hash, (int) (filter.byteSize() / Long.BYTES));
    long bits = hash;
    long lacking = 0;
    for (int i = 0; i < PROBES; i++) {
      long word = filter.getAtIndex(ValueLayout.JAVA_LONG_UNALIGNED, block + (bits >>> 6 & 7));
      lacking |= ~word & 1L << (bits & 63);
      bits >>>= BITS;
    }
    return lacking == 0;
  }

  /// The block by the upper half of the hash, which the probes use the lower bits of.
  private static int block(long hash, int longs) {
    long mixed = (hash ^ hash >>> 32) * SPREAD;
    return (int) (((mixed >>> 32) * (longs / BLOCK_LONGS)) >>> 32) * BLOCK_LONGS;
  }
}
