package chancery.core.reading.statements;

/// Half-open range of token indices of one unit.
record Range(int from, int to) {
  static final Range NONE = new Range(0, 0);

  boolean isEmpty() {
    return to <= from;
  }

  boolean holds(int index) {
    return from <= index && index < to;
  }
}
