package chancery.core.model;

/// Id of one document: a digest of content, so the same input gives the same id on any machine.
///
/// @param value `d:` and hexadecimal digits
public record DocId(String value) implements Comparable<DocId> {
  public DocId {
    if (!value.startsWith("d:") || value.length() < 3) {
      throw new IllegalArgumentException("not an id of a document: " + value);
    }
  }

  /// The id made from the given fields, in this order.
  public static DocId of(Iterable<String> fields) {
    return new DocId("d:" + Digest.of(fields));
  }

  @Override
  public int compareTo(DocId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
