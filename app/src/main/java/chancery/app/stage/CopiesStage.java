package chancery.app.stage;

import chancery.core.copies.Copies;
import chancery.core.copies.CopyEdge;
import chancery.core.copies.CopyFindings;
import chancery.core.copies.CopyText;
import chancery.core.copies.Direction;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The stage `copies`: takes all lines, then gives one line a story and one an edge.
final class CopiesStage {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// Documents by the line they came from: two lines may hold one text, and both are answered for.
  private final Map<DocId, String> given = new LinkedHashMap<>();

  private final Map<DocId, CopyText> texts = new LinkedHashMap<>();

  void add(String id, ObjectNode in) {
    Document document = Fields.document(in);
    DocId own = DocId.of(List.of(id));
    CopyText text = CopyText.of(document);
    given.put(own, id);
    texts.put(
        own,
        new CopyText(
            own,
            text.text(),
            text.blocks(),
            text.published(),
            text.publisher(),
            text.url(),
            text.moment(),
            text.seen()));
  }

  /// Gives the lines of all stories and edges.
  ///
  /// @return what was bounded, in words for the account
  List<String> finish(Consumer<ObjectNode> sink) {
    CopyFindings found = Copies.find(texts.values());
    found.stories().forEach(s -> sink.accept(story(s)));
    found.edges().forEach(e -> sink.accept(edge(e)));
    return found.notes();
  }

  private String id(DocId document) {
    return given.getOrDefault(document, document.value());
  }

  private ObjectNode story(Story story) {
    ObjectNode node = NODES.objectNode();
    node.put("story", story.id().value());
    ArrayNode documents = node.putArray("documents");
    story.copies().forEach(d -> documents.add(id(d)));
    return node;
  }

  private ObjectNode edge(CopyEdge edge) {
    ObjectNode node = NODES.objectNode();
    node.put("a", id(edge.a()));
    node.put("b", id(edge.b()));
    node.put("kind", edge.kind().word());
    ObjectNode containment = node.putObject("containment");
    containment.put("a", edge.containmentA());
    containment.put("b", edge.containmentB());
    Direction way = edge.direction();
    ObjectNode direction = node.putObject("direction");
    direction.put("a>b", way.aToB());
    direction.put("b>a", way.bToA());
    direction.put("hidden-source", way.hiddenSource());
    direction.put("unknown", way.unknown());
    ArrayNode evidence = node.putArray("evidence");
    edge.evidence().forEach(evidence::add);
    return node;
  }
}
