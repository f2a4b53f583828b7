package chancery.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A published text with its blocks labelled.
///
/// @param id digest of its text and source
/// @param source where it comes from
/// @param published when it was published, as far as that is known
/// @param text the clean text that all spans count in
/// @param origin leads back to the captured text
/// @param blocks the labelled blocks in order of their spans
/// @param card what the capture said of itself
/// @param moment the time at which it was published, where it was given with one
public record Document(
    DocId id,
    Source source,
    PartialDate published,
    String text,
    OriginMap origin,
    List<Block> blocks,
    Card card,
    Optional<Moment> moment) {

  /// A text of which no more than a day is known.
  public Document(
      DocId id,
      Source source,
      PartialDate published,
      String text,
      OriginMap origin,
      List<Block> blocks,
      Card card) {
    this(id, source, published, text, origin, blocks, card, Optional.empty());
  }

  /// What a capture says of itself beside its text.
  ///
  /// @param givenId the id as it was given at intake, or the file's path
  /// @param title the headline that the page's metadata give
  /// @param authors by-line names
  /// @param language BCP 47 code, where known
  /// @param extra any other field, kept as it came (a JSON value as text), in sorted order
  public record Card(
      String givenId,
      Optional<String> title,
      List<String> authors,
      Optional<String> language,
      Map<String, String> extra) {
    public Card {
      authors = List.copyOf(authors);
      extra = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(extra));
    }

    /// A card that holds the given id alone.
    public static Card of(String givenId) {
      return new Card(givenId, Optional.empty(), List.of(), Optional.empty(), Map.of());
    }
  }

  public Document {
    blocks = List.copyOf(blocks);
    int at = 0;
    for (Block block : blocks) {
      if (block.span().start() < at || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of place: " + block);
      }
      at = block.span().end();
    }
  }

  /// The id of a text of this source.
  public static DocId idOf(String text, Source source) {
    return DocId.of(
        List.of(
            text,
            source.publisher().orElse(""),
            source.address().map(Object::toString).orElse("")));
  }

  /// A text of one paragraph of which nothing else is known.
  ///
  /// @param givenId names it
  /// @param rule what made it a paragraph
  public static Document alone(String text, String givenId, RuleId rule) {
    Source source = Source.unknown();
    return new Document(
        idOf(text, source),
        source,
        PartialDate.unknown(),
        text,
        OriginMap.identity(text.length()),
        List.of(new Block.Paragraph(new Span(0, text.length()), rule)),
        Card.of(givenId));
  }

  /// The same document with other labels.
  public Document withBlocks(List<Block> others) {
    return new Document(id, source, published, text, origin, others, card, moment);
  }

  /// The same document with another date.
  public Document withPublished(PartialDate date) {
    return new Document(id, source, date, text, origin, blocks, card, moment);
  }

  /// The same document with a time of publication.
  public Document withMoment(Optional<Moment> time) {
    return new Document(id, source, published, text, origin, blocks, card, time);
  }

  /// The block that holds the offset, if any.
  public Optional<Block> blockAt(int offset) {
    return blocks.stream()
        .filter(b -> b.span().start() <= offset && offset < b.span().end())
        .findFirst();
  }
}
