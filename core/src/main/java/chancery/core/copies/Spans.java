package chancery.core.copies;

import chancery.core.model.Span;

/// White space at the ends of spans.
final class Spans {
  private Spans() {}

  /// The stretch without the white space at its ends; empty at `from` where nothing is left.
  static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start >= end ? new Span(from, from) : new Span(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
