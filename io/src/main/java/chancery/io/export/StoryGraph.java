package chancery.io.export;

import chancery.core.copies.Alteration;
import chancery.core.copies.CopyEdge;
import chancery.core.copies.Direction;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Moment;
import chancery.core.model.Span;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.io.json.Json;
import chancery.io.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Stories in the standard forms of the web, as JSON-LD: who was made from what in PROV-O, what
/// became of each passage in the Web Annotation model. One JSON-LD document a story, one line each,
/// sorted by id; equal records give equal bytes.
public final class StoryGraph {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double LIKELY = 0.5;
  private static final int AROUND = 32;

  private final Store store;
  private final JsonMapper json = Json.mapper();

  /// The stories of a store.
  public StoryGraph(Store store) {
    this.store = store;
  }

  /// One line a story: its copies as entities, their outlets as agents, and derivations with their
  /// probability and evidence. A source that is not among the copies is an entity of its own.
  public void provenance(Consumer<String> sink) {
    each(story -> sink.accept(json.writeValueAsString(provenance(story))));
  }

  /// One line a story: an annotation for each passage of each copy, and for each altered place.
  public void annotations(Consumer<String> sink) {
    each(story -> sink.accept(json.writeValueAsString(annotations(story))));
  }

  private void each(Consumer<Story> sink) {
    for (StoryId id : store.storyIds()) {
      store.story(id).ifPresent(sink);
    }
  }

  private static String iri(DocId id) {
    return "urn:chancery:document:" + id.value().substring(2);
  }

  private static String iri(StoryId id) {
    return "urn:chancery:story:" + id.value().substring(2);
  }

  /// The story in PROV-O.
  ObjectNode provenance(Story story) {
    ObjectNode node = NODES.objectNode();
    ObjectNode context = node.putObject("@context");
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("foaf", "http://xmlns.com/foaf/0.1/");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("chancery", "urn:chancery:term:");
    ArrayNode graph = node.putArray("@graph");
    Function<DocId, Document> documents = new Documents(store);
    List<CopyEdge> edges = new Origins(store).inside(story);
    ObjectNode whole = entity(graph, iri(story.id()), "prov:Collection");
    ArrayNode members = whole.putArray("prov:hadMember");
    story.copies().forEach(d -> members.add(reference(iri(d))));
    String source = iri(story.id()) + ":source";
    if (edges.stream().anyMatch(e -> e.direction().hiddenSource() >= LIKELY)) {
      entity(graph, source, "prov:Entity")
          .put("rdfs:label", "a source that is not among the copies");
    }
    for (DocId copy : story.copies()) {
      copy(graph, documents.apply(copy), derivations(copy, edges, source));
    }
    return node;
  }

  private static ObjectNode entity(ArrayNode graph, String iri, String type) {
    ObjectNode node = graph.addObject();
    node.put("@id", iri);
    node.put("@type", type);
    return node;
  }

  private static ObjectNode reference(String iri) {
    return NODES.objectNode().put("@id", iri);
  }

  private static void copy(ArrayNode graph, Document document, List<ObjectNode> derivations) {
    ObjectNode node = entity(graph, iri(document.id()), "prov:Entity");
    document.card().title().ifPresent(t -> node.put("dcterms:title", t));
    document.source().address().ifPresent(a -> node.set("dcterms:source", reference(a.toString())));
    String issued = document.moment().map(Moment::iso).orElseGet(() -> document.published().edtf());
    if (!issued.isEmpty()) {
      node.put("dcterms:issued", issued);
    }
    document
        .source()
        .publisher()
        .ifPresent(p -> {
          ObjectNode agent = node.putObject("prov:wasAttributedTo");
          agent.put("@type", "prov:Organization");
          agent.put("foaf:name", p);
        });
    if (!derivations.isEmpty()) {
      ArrayNode all = node.putArray("prov:qualifiedDerivation");
      derivations.forEach(all::add);
    }
  }

  /// What the copy was probably made from.
  private static List<ObjectNode> derivations(DocId copy, List<CopyEdge> edges, String source) {
    List<ObjectNode> found = new ArrayList<>();
    boolean hidden = false;
    for (CopyEdge edge : edges) {
      boolean first = edge.a().equals(copy);
      if (!first && !edge.b().equals(copy)) {
        continue;
      }
      Direction way = first ? edge.direction().reversed() : edge.direction();
      if (way.aToB() >= LIKELY) {
        found.add(derivation(iri(first ? edge.b() : edge.a()), way.aToB(), edge.evidence()));
      } else if (way.hiddenSource() >= LIKELY && !hidden) {
        hidden = true;
        found.add(derivation(source, way.hiddenSource(), edge.evidence()));
      }
    }
    return found;
  }

  private static ObjectNode derivation(String from, double probability, List<String> evidence) {
    ObjectNode node = NODES.objectNode();
    node.put("@type", "prov:Derivation");
    node.set("prov:entity", reference(from));
    node.put("chancery:probability", Wire.rounded(probability));
    ArrayNode comments = node.putArray("rdfs:comment");
    evidence.forEach(comments::add);
    return node;
  }

  /// The story's passages as Web Annotations.
  ObjectNode annotations(Story story) {
    Function<DocId, Document> documents = new Documents(store);
    ObjectNode node = NODES.objectNode();
    node.put("@context", "http://www.w3.org/ns/anno.jsonld");
    node.put("id", iri(story.id()) + ":annotations");
    node.put("type", "AnnotationPage");
    ArrayNode items = node.putArray("items");
    for (int p = 0; p < story.passages().size(); p++) {
      Story.Passage passage = story.passages().get(p);
      String name = iri(story.id()) + ":passage:" + (p + 1);
      for (Map.Entry<DocId, Story.Op> each : passage.ops().entrySet()) {
        Span span = passage.spans().get(each.getKey());
        if (span != null) {
          ObjectNode item = annotation(items, name + ":" + iri(each.getKey()), "classifying");
          body(item, "tagging", each.getValue().word());
          item.set("target", target(documents.apply(each.getKey()), span));
        }
      }
    }
    for (Alteration change : Alteration.of(story, d -> documents.apply(d).text())) {
      alteration(items, story, change, documents);
    }
    return node;
  }

  private static void alteration(
      ArrayNode items, Story story, Alteration change, Function<DocId, Document> documents) {
    Document witness = documents.apply(change.witness());
    String id =
        "%s:passage:%d:%s:change:%d"
            .formatted(
                iri(story.id()), change.passage() + 1, iri(change.copy()), change.inCopy().start());
    ObjectNode item = annotation(items, id, "assessing");
    body(item, "tagging", "altered " + change.change().word());
    body(item, "describing", "the story has: " + change.inWitness().in(witness.text()));
    item.set("target", target(documents.apply(change.copy()), change.inCopy()));
  }

  private static ObjectNode annotation(ArrayNode items, String id, String motivation) {
    ObjectNode item = items.addObject();
    item.put("id", id);
    item.put("type", "Annotation");
    item.put("motivation", motivation);
    item.putArray("body");
    return item;
  }

  private static void body(ObjectNode item, String purpose, String value) {
    ObjectNode body = item.withArray("body").addObject();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("value", value);
    body.put("format", "text/plain");
  }

  /// The place by its offsets in code points and by its words with what stands around them.
  private static ObjectNode target(Document document, Span span) {
    String text = document.text();
    ObjectNode node = NODES.objectNode();
    ObjectNode source = node.putObject("source");
    source.put("id", iri(document.id()));
    source.put("format", "text/plain");
    document.source().address().ifPresent(a -> source.put("via", a.toString()));
    ArrayNode selectors = node.putArray("selector");
    ObjectNode place = new Wire(text).span(span);
    ObjectNode position = selectors.addObject();
    position.put("type", "TextPositionSelector");
    position.set("start", place.get("start"));
    position.set("end", place.get("end"));
    ObjectNode quote = selectors.addObject();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", span.in(text));
    quote.put("prefix", text.substring(before(text, span.start()), span.start()));
    quote.put("suffix", text.substring(span.end(), behind(text, span.end())));
    return node;
  }

  private static int before(String text, int at) {
    int from = Math.max(0, at - AROUND);
    return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  private static int behind(String text, int at) {
    int to = Math.min(text.length(), at + AROUND);
    return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
  }
}
