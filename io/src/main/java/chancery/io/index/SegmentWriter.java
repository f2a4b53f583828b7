package chancery.io.index;

import chancery.core.model.DocId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// Writes a segment from front to back: the ids in their order, then the postings of each kind in
/// the order of their hashes; then what it is read by. The layout is its own and may change: an
/// index is rebuilt, not migrated.
final class SegmentWriter implements AutoCloseable {
  /// Hashes that lie between two entries of the directory.
  static final int BLOCK = 8;

  static final long MAGIC = 0x3330_4943_4e41_4843L;

  private final FileChannel channel;
  private final OutputStream out;
  private final CRC32C checksum = new CRC32C();
  private final byte[] scratch = new byte[10];
  private final Longs idOffsets = new Longs();
  private final Longs idKeys = new Longs();
  private final Longs[] firstHashes = {new Longs(), new Longs()};
  private final Longs[] offsets = {new Longs(), new Longs()};
  private final long[] counts = new long[2];
  private long[] filter = new long[0];
  private Kind kind = Kind.SHINGLE;
  private long last;
  private long at;

  /// Begins a segment in a new file.
  SegmentWriter(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  void id(DocId id) {
    idOffsets.add(at);
    byte[] bytes = Ids.bytes(id);
    idKeys.add(Ids.key(bytes));
    write(bytes, bytes.length);
  }

  /// Ends the ids.
  ///
  /// @param most at least as many as the hashes that follow
  void hashes(long most) {
    idOffsets.add(at);
    filter = new long[Filter.longs(most + idKeys.size())];
    idKeys.each(key -> Filter.add(filter, key));
  }

  void begin(Kind next) {
    kind = next;
  }

  /// The texts of the next hash of the kind, in their order.
  void posting(long hash, int[] texts, int size, boolean frequent) {
    int k = kind.section;
    if (counts[k]++ % BLOCK == 0) {
      firstHashes[k].add(hash);
      offsets[k].add(at);
      last = hash;
    }
    Filter.add(filter, kind.salted(hash));
    varint(hash - last);
    last = hash;
    varint((long) size << 1 | (frequent ? 1 : 0));
    int before = 0;
    for (int i = 0; i < size; i++) {
      varint(texts[i] - before);
      before = texts[i];
    }
  }

  /// Writes what the segment is read by and makes sure that it is on the disk.
  void finish() throws IOException {
    long end = at;
    for (int k = 0; k < 2; k++) {
      Directory.write(firstHashes[k], offsets[k], this::fixed);
    }
    idOffsets.each(o -> fixedInt((int) o));
    for (long word : filter) {
      fixed(word);
    }
    fixed(end);
    fixed(idOffsets.size() - 1);
    fixed(counts[0]);
    fixed(counts[1]);
    fixed(filter.length);
    fixed(MAGIC);
    fixed(checksum.getValue());
    out.flush();
    channel.force(true);
  }

  private void varint(long value) {
    int n = 0;
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      scratch[n++] = (byte) ((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    scratch[n++] = (byte) rest;
    write(scratch, n);
  }

  private void fixed(long value) {
    byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    write(bytes, bytes.length);
  }

  private void fixedInt(int value) {
    byte[] bytes = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    write(bytes, bytes.length);
  }

  private void write(byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    checksum.update(bytes, 0, length);
    at += length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
