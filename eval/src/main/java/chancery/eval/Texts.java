package chancery.eval;

import chancery.core.clean.Cleaner;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import java.util.List;

/// Makes documents of bare texts.
final class Texts {
  private static final RuleId BARE = new RuleId("eval.bare-text");

  private Texts() {}

  /// The document of a text, its blocks labelled as those of any other.
  static Document document(String text) {
    Source source = Source.unknown();
    return new Document(
        Document.idOf(text, source),
        source,
        PartialDate.unknown(),
        text,
        OriginMap.identity(text.length()),
        blocks(text),
        Document.Card.of("text"));
  }

  /// A text of one line is a paragraph, whatever it looks like, as in the stages.
  private static List<Block> blocks(String text) {
    String solid = text.strip();
    int from = text.indexOf(solid);
    return solid.isEmpty() || solid.indexOf('\n') >= 0
        ? Cleaner.standard().label(text)
        : List.of(new Block.Paragraph(new Span(from, from + solid.length()), BARE));
  }
}
