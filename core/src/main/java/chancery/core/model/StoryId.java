package chancery.core.model;

/// Id of one story: a digest of content, so the same input gives the same id on any machine.
///
/// @param value `s:` and hexadecimal digits
public record StoryId(String value) implements Comparable<StoryId> {
  public StoryId {
    if (!value.startsWith("s:") || value.length() < 3) {
      throw new IllegalArgumentException("not an id of a story: " + value);
    }
  }

  /// The id made from the given fields, in this order.
  public static StoryId of(Iterable<String> fields) {
    return new StoryId("s:" + Digest.of(fields));
  }

  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
