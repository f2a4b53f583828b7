package chancery.core.copies;

/// Equal words: `length` of them from `a` on one side and from `b` on the other.
record Run(int a, int b, int length) {
  int endA() {
    return a + length;
  }

  int endB() {
    return b + length;
  }

  Run part(int from, int to) {
    return new Run(a + from, b + from, to - from);
  }
}
