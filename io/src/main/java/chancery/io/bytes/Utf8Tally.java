package chancery.io.bytes;

/// What the bytes above ASCII of a stretch of text are.
///
/// @param wide how many belong to whole UTF-8 sequences
/// @param other how many don't
record Utf8Tally(int wide, int other) {
  /// Counts the bytes from `start` up to `end`.
  static Utf8Tally of(byte[] bytes, int start, int end) {
    int wide = 0;
    int other = 0;
    int at = start;
    while (at < end) {
      int length = bytes[at] >= 0 ? 1 : sequence(bytes, at, end);
      wide += length > 1 ? length : 0;
      other += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return new Utf8Tally(wide, other);
  }

  /// True where the greater part is UTF-8, or all is ASCII.
  boolean isUtf8() {
    return wide >= other;
  }

  /// How many bytes the UTF-8 sequence has that begins here; 0 where none does.
  private static int sequence(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xff;
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > end) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
