package chancery.app.stage;

import chancery.core.clean.Cleaner;
import chancery.core.copies.Aligner;
import chancery.core.copies.Alignment;
import chancery.core.copies.CopyText;
import chancery.core.copies.Segment;
import chancery.core.language.LanguageId;
import chancery.core.model.CodePoints;
import chancery.core.model.Document;
import chancery.core.model.Span;
import chancery.io.page.HtmlExtractor;
import chancery.io.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The stages that read pages, or two texts at once.
final class PageStages {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Cleaner CLEANER = Cleaner.standard();
  private static final LanguageId LANGUAGES = LanguageId.load();

  private PageStages() {}

  static ObjectNode extract(ObjectNode in) {
    Page page = HtmlExtractor.extract(html(in), Fields.optional(in, "url"));
    ObjectNode out = NODES.objectNode();
    page.title().ifPresentOrElse(t -> out.put("title", t), () -> out.putNull("title"));
    String text = page.articleText(CLEANER);
    out.put("text", text);
    out.put("published", page.published().edtf());
    if (!page.updated().isUnknown()) {
      out.put("updated", page.updated().edtf());
    }
    ArrayNode authors = out.putArray("authors");
    page.authors().forEach(authors::add);
    page.publisher().ifPresentOrElse(p -> out.put("publisher", p), () -> out.putNull("publisher"));
    LANGUAGES
        .of(text, page.language())
        .ifPresentOrElse(l -> out.put("language", l), () -> out.putNull("language"));
    return out;
  }

  private static String html(ObjectNode in) {
    Optional<String> html = Fields.optional(in, "html");
    if (html.isPresent()) {
      return html.get();
    }
    String path = Fields.text(in, "path");
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new BadLine("unreadable", path + ": " + e);
    }
  }

  static ObjectNode align(ObjectNode in) {
    Document a = side(in, "a");
    Document b = side(in, "b");
    Alignment alignment = Aligner.align(CopyText.of(a), CopyText.of(b));
    CodePoints pointsA = new CodePoints(a.text());
    CodePoints pointsB = new CodePoints(b.text());
    ObjectNode out = NODES.objectNode();
    ArrayNode segments = out.putArray("segments");
    for (Segment segment : alignment.segments()) {
      ObjectNode node = segments.addObject();
      node.put("op", segment.op().word());
      range(node, "a", segment.a(), pointsA);
      range(node, "b", segment.b(), pointsB);
      segment.label().ifPresent(l -> node.put("label", l));
      if (!segment.changes().isEmpty()) {
        ArrayNode changes = node.putArray("changes");
        segment.changes().forEach(c -> changes.add(c.word()));
      }
    }
    return out;
  }

  private static Document side(ObjectNode in, String name) {
    JsonNode side = in.get(name);
    if (!(side instanceof ObjectNode object)) {
      throw new BadLine("missing-field", "the line has no object \"" + name + "\" with a text");
    }
    return Fields.document(object);
  }

  private static void range(ObjectNode node, String name, Optional<Span> span, CodePoints points) {
    if (span.isEmpty()) {
      node.putNull(name);
      return;
    }
    ArrayNode range = node.putArray(name);
    range.add(points.asCodePoint(span.get().start()));
    range.add(points.asCodePoint(span.get().end()));
  }
}
