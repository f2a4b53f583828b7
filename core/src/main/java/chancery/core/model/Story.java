package chancery.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One story in all its published copies.
///
/// @param id digest of the smallest document id among the copies
/// @param copies the documents, sorted by id
/// @param passages the story's passages in the order of its union text
public record Story(StoryId id, List<DocId> copies, List<Passage> passages) {
  public Story {
    copies = copies.stream().sorted().toList();
    passages = List.copyOf(passages);
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("a story without a copy");
    }
  }

  /// The story that holds one document alone.
  public static Story of(List<DocId> copies, List<Passage> passages) {
    DocId first = copies.stream().min(DocId::compareTo).orElseThrow();
    return new Story(StoryId.of(List.of(first.value())), copies, passages);
  }

  /// The spans that are one text, in each copy that has it.
  ///
  /// @param text the words as the first copy (by id) that has them prints them
  /// @param spans where it stands, at most one span a document
  /// @param ops what became of it in each document that has it
  /// @param belonged how likely it belonged to the story's original, 0 to 1; empty for what is no
  ///   running text, and where it was not judged
  public record Passage(
      String text, Map<DocId, Span> spans, Map<DocId, Op> ops, Optional<Double> belonged) {
    public Passage {
      spans = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(spans));
      ops = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(ops));
    }
  }

  /// What a copy did to a passage.
  public enum Op {
    SHARED,
    ALTERED,
    INSERTED,
    DROPPED,
    MOVED,
    SINGLE_WITNESS,
    RESIDUE,
    HEADLINE,
    CREDIT;

    /// The word that the stages print.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The operation of that word; throws on any other.
    public static Op of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }

  /// The passage that a document's span lies in, by the offset of its first character.
  public Optional<Passage> passageAt(DocId document, int offset) {
    return passages.stream()
        .filter(p -> {
          Span span = p.spans().get(document);
          return span != null && span.start() <= offset && offset < span.end();
        })
        .findFirst();
  }
}
