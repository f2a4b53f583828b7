package chancery.core.reading;

import chancery.core.actors.Register;
import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Documents of paragraphs, and what is found in them on one line each.
final class Texts {
  static final Register REGISTER = Register.load();
  static final MentionFinder FINDER = new MentionFinder(REGISTER);
  private static final RuleId RULE = new RuleId("test.paragraph");

  private Texts() {}

  /// A document whose paragraphs are split by blank lines.
  static Document document(String text, String published) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String part : text.split("\n\n", -1)) {
      Span span = new Span(at, at + part.length());
      at = span.end() + 2;
      if (!part.isBlank()) {
        blocks.add(new Block.Paragraph(span, RULE));
      }
    }
    return new Document(
        Document.idOf(text, Source.unknown()),
        Source.unknown(),
        PartialDate.parse(published),
        text,
        OriginMap.identity(text.length()),
        blocks,
        Document.Card.of("test"));
  }

  static List<Mention> mentions(String text, String published) {
    Document document = document(text, published);
    return FINDER.find(document, SentenceSplitter.split(document));
  }

  /// `words = TYPE NAME/COUNTRY/SECTOR`, one mention a line.
  static String found(String text, String published) {
    return mentions(text, published).stream()
        .map(m -> line(text, m))
        .collect(Collectors.joining("\n"));
  }

  static String found(String text) {
    return found(text, "2023-12-04");
  }

  private static String line(String text, Mention mention) {
    String actors = mention.actors().stream().map(Texts::actor).collect(Collectors.joining(" + "));
    return mention.span().in(text) + " = " + mention.type() + " " + actors;
  }

  private static String actor(ActorRef ref) {
    return ref.name() + "/" + ref.country().orElse("-") + "/" + ref.sector().orElse("-");
  }
}
