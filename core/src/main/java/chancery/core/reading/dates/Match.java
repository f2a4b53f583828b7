package chancery.core.reading.dates;

/// Tokens that a form was read from.
///
/// @param from index of the first token
/// @param to index behind the last token
/// @param form what they say
record Match(int from, int to, Form form) {
  Match {
    if (to <= from) {
      throw new IllegalArgumentException("a match of nothing at " + from);
    }
  }

  Match with(Form other) {
    return new Match(from, to, other);
  }
}
