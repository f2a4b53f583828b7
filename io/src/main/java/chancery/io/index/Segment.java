package chancery.io.index;

import chancery.core.model.DocId;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// A segment on disk, mapped into memory. It never changes; threads may share it.
final class Segment implements Part, AutoCloseable {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final int FOOTER = 7 * Long.BYTES;
  private static final int CHUNK = 1 << 16;

  private final Path file;
  private final Arena arena;
  private final MemorySegment all;
  private final int size;
  private final long[] counts = new long[2];
  private final Directory[] directories = new Directory[2];
  private final long idOffsets;
  private final MemorySegment filter;

  private Segment(Path file, Arena arena, MemorySegment all) {
    this.file = file;
    this.arena = arena;
    this.all = all;
    long footer = all.byteSize() - FOOTER;
    long at = all.get(LONG, footer);
    this.size = Math.toIntExact(all.get(LONG, footer + 8));
    for (int k = 0; k < 2; k++) {
      counts[k] = all.get(LONG, footer + 16 + 8L * k);
      int blocks = Math.toIntExact((counts[k] + SegmentWriter.BLOCK - 1) / SegmentWriter.BLOCK);
      directories[k] = new Directory(all, at, blocks);
      at += directories[k].bytes();
    }
    this.idOffsets = at;
    long filterLongs = all.get(LONG, footer + 32);
    this.filter = all.asSlice(at + 4L * (size + 1), 8 * filterLongs);
  }

  /// Opens a segment and checks that it is whole.
  ///
  /// @throws IndexException where it is cut off or altered
  static Segment open(Path file) throws IOException {
    Arena arena = Arena.ofShared();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      check(file, all);
      return new Segment(file, arena, all);
    } catch (IOException | IndexException e) {
      arena.close();
      throw e;
    }
  }

  private static void check(Path file, MemorySegment all) {
    long end = all.byteSize() - Long.BYTES;
    if (end < FOOTER - Long.BYTES || all.get(LONG, end - Long.BYTES) != SegmentWriter.MAGIC) {
      throw new IndexException(file + " is no whole segment of the index");
    }
    CRC32C checksum = new CRC32C();
    byte[] chunk = new byte[CHUNK];
    for (long at = 0; at < end; at += CHUNK) {
      int length = (int) Math.min(CHUNK, end - at);
      MemorySegment.copy(all, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
      checksum.update(chunk, 0, length);
    }
    if (checksum.getValue() != all.get(LONG, end)) {
      throw new IndexException(file + " was altered: its checksum is wrong");
    }
  }

  Path file() {
    return file;
  }

  @Override
  public int size() {
    return size;
  }

  /// Number of different hashes of both kinds.
  long hashes() {
    return counts[0] + counts[1];
  }

  @Override
  public Hit[] find(Kind kind, long[] hashes) {
    int[] likely = new int[hashes.length];
    int n = 0;
    for (int i = 0; i < hashes.length; i++) {
      likely[n] = i;
      n += Filter.mayHold(filter, kind.salted(hashes[i])) ? 1 : 0;
    }
    Hit[] hits = new Hit[hashes.length];
    Arrays.fill(hits, Hit.NONE);
    for (int i = 0; i < n; i++) {
      hits[likely[i]] = find(kind, hashes[likely[i]]);
    }
    return hits;
  }

  private Hit find(Kind kind, long hash) {
    int block = directories[kind.section].block(hash);
    if (block < 0) {
      return Hit.NONE;
    }
    Cursor cursor = new Cursor(kind, block);
    while (cursor.next() && cursor.hash() <= hash) {
      if (cursor.hash() == hash) {
        return cursor.hit();
      }
    }
    return Hit.NONE;
  }

  @Override
  public DocId id(int text) {
    return Ids.id(bytes(text));
  }

  private byte[] bytes(int text) {
    long from = Integer.toUnsignedLong(all.get(INT, idOffsets + 4L * text));
    long to = Integer.toUnsignedLong(all.get(INT, idOffsets + 4L * (text + 1)));
    byte[] bytes = new byte[(int) (to - from)];
    MemorySegment.copy(all, ValueLayout.JAVA_BYTE, from, bytes, 0, bytes.length);
    return bytes;
  }

  /// Whether the text is in it.
  ///
  /// @param wanted its id's bytes
  /// @param key its id's key
  boolean holds(byte[] wanted, long key) {
    if (!Filter.mayHold(filter, key)) {
      return false;
    }
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Ids.compare(bytes(middle), wanted);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /// All postings of a kind, in the order of their hashes.
  Cursor cursor(Kind kind) {
    return new Cursor(kind, 0);
  }

  @Override
  public void close() {
    arena.close();
  }

  /// Reads postings one after the other, from the beginning of a block.
  final class Cursor {
    private final int k;
    private long read;
    private long at;
    private long hash;
    private long head;
    private boolean pending;

    private Cursor(Kind kind, int block) {
      this.k = kind.section;
      this.read = (long) block * SegmentWriter.BLOCK;
      this.at = counts[k] == 0 ? 0 : directories[k].place(block);
    }

    /// Goes to the next hash; false where there is none.
    boolean next() {
      if (pending) {
        pass();
      }
      if (read == counts[k]) {
        return false;
      }
      if (read % SegmentWriter.BLOCK == 0) {
        hash = directories[k].hash(read / SegmentWriter.BLOCK);
      }
      read++;
      hash += varint();
      head = varint();
      pending = true;
      return true;
    }

    long hash() {
      return hash;
    }

    /// The texts of the hash; to be asked once.
    Hit hit() {
      pending = false;
      int[] texts = new int[(int) (head >>> 1)];
      int last = 0;
      for (int i = 0; i < texts.length; i++) {
        last += (int) varint();
        texts[i] = last;
      }
      return new Hit(texts, (head & 1) != 0);
    }

    /// Goes past the texts of the hash.
    private void pass() {
      pending = false;
      for (long rest = head >>> 1; rest > 0; at++) {
        rest -= all.get(ValueLayout.JAVA_BYTE, at) >= 0 ? 1 : 0;
      }
    }

    private long varint() {
      long value = 0;
      int shift = 0;
      while (true) {
        byte next = all.get(ValueLayout.JAVA_BYTE, at++);
        value |= (long) (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
        shift += 7;
      }
    }
  }
}
