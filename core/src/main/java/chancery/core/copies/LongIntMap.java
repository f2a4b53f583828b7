package chancery.core.copies;

import java.util.Arrays;

/// Counts or numbers, none below 0, by hash. Open addressing: a hash is spread well enough to be
/// its own place; small keys are spread first.
final class LongIntMap {
  static final int NONE = -1;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private long[] keys;
  private int[] values;
  private int mask;
  private int size;

  /// Room for so many keys without growing.
  LongIntMap(int expected) {
    allot(Math.max(8, Integer.highestOneBit(Math.max(1, expected)) * 4));
  }

  private void allot(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, NONE);
    mask = capacity - 1;
  }

  /// The key's value, or [#NONE].
  int get(long key) {
    return values[place(key)];
  }

  void put(long key, int value) {
    int at = place(key);
    if (values[at] == NONE) {
      keys[at] = key;
      size++;
    }
    values[at] = value;
    if (size * 2 > values.length) {
      grow();
    }
  }

  /// Raises the key's count, which begins at 0.
  void add(long key, int more) {
    int at = place(key);
    if (values[at] == NONE) {
      put(key, more);
    } else {
      values[at] += more;
    }
  }

  int size() {
    return size;
  }

  /// Number of places, of which [#keyAt] and [#valueAt] tell: no order that means anything.
  int places() {
    return values.length;
  }

  long keyAt(int place) {
    return keys[place];
  }

  /// The value at a place; [#NONE] where it is free.
  int valueAt(int place) {
    return values[place];
  }

  private int place(long key) {
    int at = (int) ((key * SPREAD) >>> 32) & mask;
    while (values[at] != NONE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    allot(oldValues.length * 2);
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] != NONE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
