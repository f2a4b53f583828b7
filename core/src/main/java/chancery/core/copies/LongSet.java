package chancery.core.copies;

/// A set of hashes, quick to ask. Open addressing; the hashes are well spread already.
final class LongSet {
  private long[] slots;
  private int mask;
  private boolean zero;
  private int filled;

  LongSet(int expected) {
    int capacity = Integer.highestOneBit(Math.max(4, expected * 2 - 1)) * 2;
    this.slots = new long[capacity];
    this.mask = capacity - 1;
  }

  static LongSet of(long[] values) {
    LongSet set = new LongSet(values.length);
    set.addAll(values);
    return set;
  }

  void addAll(long[] values) {
    for (long value : values) {
      add(value);
    }
  }

  void add(long value) {
    if (value == 0) {
      zero = true;
      return;
    }
    int at = place(value);
    if (slots[at] == 0) {
      slots[at] = value;
      filled++;
      if (filled * 2 > slots.length) {
        grow();
      }
    }
  }

  boolean has(long value) {
    return value == 0 ? zero : slots[place(value)] != 0;
  }

  int size() {
    return filled + (zero ? 1 : 0);
  }

  private int place(long value) {
    int at = (int) (value ^ (value >>> 32)) & mask;
    while (slots[at] != 0 && slots[at] != value) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    mask = slots.length - 1;
    for (long value : old) {
      if (value != 0) {
        slots[place(value)] = value;
      }
    }
  }
}
