package chancery.core.model;

/// Id of one entry: a digest of content, so the same input gives the same id on any machine.
///
/// @param value `e:` and hexadecimal digits
public record EntryId(String value) implements Comparable<EntryId> {
  public EntryId {
    if (!value.startsWith("e:") || value.length() < 3) {
      throw new IllegalArgumentException("not an id of a entry: " + value);
    }
  }

  /// The id made from the given fields, in this order.
  public static EntryId of(Iterable<String> fields) {
    return new EntryId("e:" + Digest.of(fields));
  }

  @Override
  public int compareTo(EntryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
