package chancery.io.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The directory of a segment finds the block that a plain search would find.
class DirectoryTest {
  private static Directory of(long... hashes) {
    Longs firsts = new Longs();
    Longs places = new Longs();
    for (long hash : hashes) {
      firsts.add(hash);
      places.add(~hash);
    }
    Longs written = new Longs();
    Directory.write(firsts, places, written::add);
    long[] longs = new long[written.size()];
    Arrays.setAll(longs, written::get);
    MemorySegment bytes = MemorySegment.ofArray(new byte[longs.length * Long.BYTES]);
    ValueLayout.OfLong layout = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < longs.length; i++) {
      bytes.set(layout, (long) i * Long.BYTES, longs[i]);
    }
    Directory directory = new Directory(bytes, 0, hashes.length);
    assertThat(directory.bytes()).isEqualTo(bytes.byteSize());
    return directory;
  }

  private static int plain(long[] hashes, long hash) {
    int found = Arrays.binarySearch(hashes, hash);
    return found >= 0 ? found : -found - 2;
  }

  private static void check(long[] hashes, long wanted) {
    Directory directory = of(hashes);
    int block = directory.block(wanted);
    assertThat(block).isEqualTo(plain(hashes, wanted));
    if (block >= 0) {
      assertThat(directory.hash(block)).isEqualTo(hashes[block]);
      assertThat(directory.place(block)).isEqualTo(~hashes[block]);
    }
  }

  @Test
  void aBlockIsFoundWhateverTheHashes() {
    Random random = new Random(8);
    for (int round = 0; round < 3_000; round++) {
      int bits = random.nextInt(64);
      long[] hashes =
          random.longs(1 + random.nextInt(40)).map(h -> h >> bits).sorted().distinct().toArray();
      check(hashes, random.nextLong() >> bits);
      check(hashes, hashes[random.nextInt(hashes.length)]);
    }
  }

  @Test
  void theEndsOfTheNumbersAreFoundToo() {
    long[] ends = {Long.MIN_VALUE, Long.MAX_VALUE};
    for (long wanted : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
      check(ends, wanted);
      check(new long[] {0}, wanted);
      check(new long[] {}, wanted);
    }
  }
}
