package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Moment;
import chancery.core.model.PartialDate;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A labelled text as this room takes it in: what is compared, and what bears on who copied whom.
///
/// @param id the document
/// @param text its clean text; all spans count UTF-16 units of it
/// @param blocks its labelled blocks in order; text that no block covers counts as a paragraph
/// @param published when it was published, as far as that is known
/// @param publisher the outlet, where known
/// @param url its address, where known
/// @param moment the time of publication, where one is given
/// @param seen when it was captured, where known: it was published by then
public record CopyText(
    DocId id,
    String text,
    List<Block> blocks,
    PartialDate published,
    Optional<String> publisher,
    Optional<URI> url,
    Optional<Moment> moment,
    Optional<Instant> seen) {

  public CopyText {
    blocks = List.copyOf(blocks);
    int at = 0;
    for (Block block : blocks) {
      if (block.span().start() < at || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of place: " + block);
      }
      at = block.span().end();
    }
  }

  /// A text of which nothing else is known.
  public static CopyText bare(DocId id, String text, List<Block> blocks) {
    return new CopyText(
        id,
        text,
        blocks,
        PartialDate.unknown(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// What of a document matters here.
  public static CopyText of(Document document) {
    return new CopyText(
        document.id(),
        document.text(),
        document.blocks(),
        document.published(),
        document.source().publisher(),
        document.source().address(),
        document.moment(),
        document.source().seen());
  }
}
