package chancery.core.copies;

/// An unchangeable set of hashes, quick to ask. Open addressing; the hashes are well spread
/// already.
final class LongSet {
  private final long[] slots;
  private final int mask;
  private final boolean zero;
  private final int size;

  private LongSet(long[] slots, boolean zero, int size) {
    this.slots = slots;
    this.mask = slots.length - 1;
    this.zero = zero;
    this.size = size;
  }

  static LongSet of(long[] values) {
    int capacity = Integer.highestOneBit(Math.max(4, values.length * 2 - 1)) * 2;
    long[] slots = new long[capacity];
    boolean zero = false;
    int size = 0;
    for (long value : values) {
      if (value == 0) {
        size += zero ? 0 : 1;
        zero = true;
        continue;
      }
      int at = (int) (value ^ (value >>> 32)) & (capacity - 1);
      while (slots[at] != 0 && slots[at] != value) {
        at = (at + 1) & (capacity - 1);
      }
      size += slots[at] == 0 ? 1 : 0;
      slots[at] = value;
    }
    return new LongSet(slots, zero, size);
  }

  boolean has(long value) {
    if (value == 0) {
      return zero;
    }
    int at = (int) (value ^ (value >>> 32)) & mask;
    while (slots[at] != 0) {
      if (slots[at] == value) {
        return true;
      }
      at = (at + 1) & mask;
    }
    return false;
  }

  int size() {
    return size;
  }
}
