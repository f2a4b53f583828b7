package chancery.app.stage;

import chancery.core.clean.Cleaner;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Moment;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the fields of an input line.
final class Fields {
  private static final RuleId BARE = new RuleId("stage.bare-text");

  private Fields() {}

  /// A text that must be there.
  static String text(ObjectNode in, String name) {
    return optional(in, name)
        .orElseThrow(
            () -> new BadLine("missing-field", "the line has no text in field \"" + name + "\""));
  }

  /// A text that may be null or missing.
  static Optional<String> optional(ObjectNode in, String name) {
    JsonNode value = in.get(name);
    return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  /// The date in EDTF; what is none is passed over.
  static PartialDate published(ObjectNode in) {
    return optional(in, "published").flatMap(Fields::day).orElse(PartialDate.unknown());
  }

  /// EDTF, or the day of a date with a time behind it.
  private static Optional<PartialDate> day(String text) {
    return PartialDate.tryParse(text)
        .or(() ->
            text.length() > 10 ? PartialDate.tryParse(text.substring(0, 10)) : Optional.empty());
  }

  /// The document that a line describes: offsets are those of its text as it came in.
  static Document document(ObjectNode in) {
    String text = text(in, "text");
    Source source = new Source(address(in), optional(in, "publisher"), Optional.empty());
    return new Document(
        Document.idOf(text, source),
        source,
        published(in),
        text,
        OriginMap.identity(text.length()),
        blocks(text),
        new Document.Card(
            in.path("id").asString(""),
            Optional.empty(),
            List.of(),
            optional(in, "language"),
            Map.of()),
        optional(in, "published").flatMap(Moment::tryParse));
  }

  private static Optional<URI> address(ObjectNode in) {
    try {
      return optional(in, "url").map(URI::create);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// A text of one line is a bare sentence or paragraph, whatever it looks like; any other is a
  /// page.
  static List<Block> blocks(String text) {
    return text.isBlank() || text.strip().indexOf('\n') >= 0
        ? Cleaner.standard().label(text)
        : bare(text);
  }

  private static List<Block> bare(String text) {
    int start = text.indexOf(text.strip());
    return List.of(new Block.Paragraph(new Span(start, start + text.strip().length()), BARE));
  }
}
