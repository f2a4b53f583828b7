package chancery.core.model;

/// Half-open UTF-16 offsets into a [Document]'s clean text.
///
/// @param start offset of the first character
/// @param end offset behind the last character, never before `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /// The characters of `text` that the span covers; throws if the span runs past its end.
  public String in(String text) {
    return text.substring(start, end);
  }

  /// Number of UTF-16 units.
  public int length() {
    return end - start;
  }

  /// True where no character is covered.
  public boolean isEmpty() {
    return end == start;
  }

  /// True where both spans cover at least one character together.
  public boolean meets(Span other) {
    return start < other.end && other.start < end;
  }

  /// True where every character of `other` is covered by this span.
  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// The same span, `offset` characters further on.
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /// The smallest span that holds both.
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int first = Integer.compare(start, other.start);
    return first != 0 ? first : Integer.compare(end, other.end);
  }
}
