package chancery.core.model;

/// Half-open UTF-16 offsets into the text as it was captured: another type than [Span], so that the
/// two can't be mixed.
///
/// @param start offset of the first character
/// @param end offset behind the last character
public record RawSpan(int start, int end) {
  public RawSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("raw span " + start + ".." + end);
    }
  }
}
