package chancery.io.query;

import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.PartialDate;
import java.net.URI;
import java.util.Optional;

/// What a list says of a document.
///
/// @param id its id
/// @param title its headline, else the id it was given at intake
/// @param publisher its publisher, where known
/// @param published its date, as far as known
/// @param address its web address, where known
public record DocumentLine(
    DocId id,
    String title,
    Optional<String> publisher,
    PartialDate published,
    Optional<URI> address) {
  private static final int LONGEST = 160;

  static DocumentLine of(Document document) {
    return new DocumentLine(
        document.id(),
        title(document),
        document.source().publisher(),
        document.published(),
        document.source().address());
  }

  private static String title(Document document) {
    String title =
        document
            .card()
            .title()
            .filter(t -> !t.isBlank())
            .or(() -> headline(document))
            .orElse(document.card().givenId())
            .replaceAll("\\s++", " ");
    return title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title;
  }

  private static Optional<String> headline(Document document) {
    return document.blocks().stream()
        .filter(chancery.core.model.Block.Headline.class::isInstance)
        .map(b -> b.span().in(document.text()))
        .findFirst();
  }

  /// The publisher, else the title.
  public String shortName() {
    return publisher.orElse(title);
  }
}
