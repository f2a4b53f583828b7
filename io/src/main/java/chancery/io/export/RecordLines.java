package chancery.io.export;

import chancery.core.copies.Alteration;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Entry;
import chancery.core.model.Evidence;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Moment;
import chancery.core.model.Participant;
import chancery.core.model.Span;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.io.json.Json;
import chancery.io.store.Store;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The record as JSON Lines: entries, documents and stories, each sorted by id. Equal records give
/// equal bytes.
public final class RecordLines {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Store store;
  private final JsonMapper json = Json.mapper();

  /// The lines of a store.
  public RecordLines(Store store) {
    this.store = store;
  }

  /// One line an entry.
  public void entries(Consumer<String> sink) {
    Function<DocId, Document> documents = new Documents(store);
    store.entries().each(e -> sink.accept(json.writeValueAsString(entry(e, documents))));
  }

  /// One line a document.
  public void documents(Consumer<String> sink) {
    for (DocId id : store.documentIds()) {
      store
          .document(id)
          .ifPresent(d -> sink.accept(json.writeValueAsString(document(d.document()))));
    }
  }

  /// One line a story.
  public void stories(Consumer<String> sink) {
    for (StoryId id : store.storyIds()) {
      store.story(id).ifPresent(s -> sink.accept(json.writeValueAsString(story(s))));
    }
  }

  /// The form of one entry.
  ///
  /// @param documents gives the texts of its witnesses
  public static ObjectNode entry(Entry entry, Function<DocId, Document> documents) {
    ObjectNode node = NODES.objectNode();
    node.put("entry", entry.id().value());
    switch (entry.finding()) {
      case Finding.Event e -> event(node, e);
      case Finding.Statement s -> statement(node, s, documents);
      case Fact f -> fact(node, f);
    }
    node.put("when", entry.finding().when().edtf());
    if (entry.finding() instanceof Finding.Event e) {
      Wire.where(node, e.setting().where());
    }
    node.put("status", entry.finding().status().word());
    node.put("confidence", Wire.rounded(entry.finding().confidence()));
    node.put("story", entry.story().value());
    ArrayNode witnesses = node.putArray("witnesses");
    entry.witnesses().forEach(w -> witnesses.add(w.value()));
    node.put("independentSources", entry.independentSources());
    entry.insertedBy().ifPresent(r -> insertedBy(node, r));
    node.set("evidence", evidence(entry.finding().evidence(), documents));
    return node;
  }

  private static void event(ObjectNode node, Finding.Event event) {
    node.put("kind", "event");
    Wire.code(node, event.code());
    node.set("actors", actors(event.actors()));
    node.set("recipients", actors(event.recipients()));
    node.put("why", event.setting().why());
  }

  private static void statement(
      ObjectNode node, Finding.Statement said, Function<DocId, Document> documents) {
    node.put("kind", "statement");
    one(node, "speaker", said.speaker());
    node.set("addressees", actors(said.channel().addressees()));
    one(node, "relay", said.channel().relay());
    node.put("quoting", said.said().quoting().word());
    String text = documents.apply(said.evidence().getFirst().document()).text();
    ArrayNode content = node.putArray("content");
    said.said().content().forEach(s -> content.add(s.in(text)));
    node.set("about", actors(said.said().about()));
  }

  private static void fact(ObjectNode node, Fact fact) {
    node.put("kind", "fact");
    node.put("fact", fact.kind());
    node.set("subject", Wire.actor(fact.subject().actor()));
    one(node, "object", fact.object());
    Wire.fields(node, fact);
  }

  private static ArrayNode actors(Collection<Participant> participants) {
    ArrayNode array = NODES.arrayNode();
    participants.forEach(p -> array.add(Wire.actor(p.actor())));
    return array;
  }

  private static void one(ObjectNode node, String name, Optional<Participant> participant) {
    participant.ifPresentOrElse(
        p -> node.set(name, Wire.actor(p.actor())), () -> node.putNull(name));
  }

  private static void insertedBy(ObjectNode node, Entry.Republisher republisher) {
    ObjectNode by = node.putObject("insertedBy");
    by.put("document", republisher.document().value());
    Wire.put(by, "publisher", republisher.publisher());
  }

  private static ArrayNode evidence(
      Collection<Evidence> evidence, Function<DocId, Document> documents) {
    ArrayNode array = NODES.arrayNode();
    for (Evidence e : evidence) {
      Wire wire = new Wire(documents.apply(e.document()).text());
      ObjectNode node = NODES.objectNode();
      node.put("document", e.document().value());
      node.setAll(wire.span(e.span()));
      node.put("rule", e.rule().value());
      node.put("confidence", Wire.rounded(e.confidence()));
      array.add(node);
    }
    return array;
  }

  /// The form of one document.
  public ObjectNode document(Document document) {
    ObjectNode node = NODES.objectNode();
    node.put("document", document.id().value());
    node.put("id", document.card().givenId());
    Wire.put(node, "url", document.source().address().map(Object::toString));
    Wire.put(node, "publisher", document.source().publisher());
    Wire.published(node, document.published());
    Wire.put(node, "publishedAt", document.moment().map(Moment::iso));
    Wire.put(node, "language", document.card().language());
    Wire.put(node, "title", document.card().title());
    ArrayNode authors = node.putArray("authors");
    document.card().authors().forEach(authors::add);
    Wire.put(node, "story", store.storyOf(document.id()).map(StoryId::value));
    node.put("text", document.text());
    Wire wire = new Wire(document.text());
    ArrayNode blocks = node.putArray("blocks");
    document.blocks().forEach(b -> blocks.add(wire.block(b)));
    document.card().extra().forEach((name, value) -> extra(node, name, value));
    return node;
  }

  private void extra(ObjectNode node, String name, String value) {
    if (!node.has(name)) {
      node.set(name, json.readTree(value));
    }
  }

  /// The form of one story.
  public ObjectNode story(Story story) {
    Function<DocId, Document> documents = new Documents(store);
    ObjectNode node = NODES.objectNode();
    node.put("story", story.id().value());
    ArrayNode members = node.putArray("documents");
    story.copies().forEach(d -> members.add(d.value()));
    new Origins(store).describe(node, story);
    ArrayNode passages = node.putArray("passages");
    for (Story.Passage passage : story.passages()) {
      passages.add(passage(passage, documents));
    }
    ArrayNode changes = node.putArray("changes");
    Alteration.of(story, d -> documents.apply(d).text()).stream()
        .filter(c -> c.change().isGrave())
        .forEach(c -> changes.add(change(c, documents)));
    return node;
  }

  /// A changed number, name, quotation or negation, by the number of its passage.
  private static ObjectNode change(Alteration change, Function<DocId, Document> documents) {
    ObjectNode node = NODES.objectNode();
    node.put("passage", change.passage() + 1);
    node.put("change", change.change().word());
    side(node, "story", change.witness(), change.inWitness(), documents);
    side(node, "copy", change.copy(), change.inCopy(), documents);
    return node;
  }

  private static void side(
      ObjectNode node, String name, DocId id, Span span, Function<DocId, Document> documents) {
    ObjectNode side = node.putObject(name);
    side.put("document", id.value());
    side.setAll(new Wire(documents.apply(id).text()).span(span));
  }

  private static ObjectNode passage(Story.Passage passage, Function<DocId, Document> documents) {
    ObjectNode node = NODES.objectNode();
    node.put("text", passage.text());
    passage.belonged().ifPresent(p -> node.put("belonged", p));
    ArrayNode spans = node.putArray("spans");
    passage
        .spans()
        .forEach((d, span) -> {
          ObjectNode place = new Wire(documents.apply(d).text()).span(span);
          place.remove("words");
          spans.add(NODES.objectNode().put("document", d.value()).setAll(place));
        });
    ObjectNode ops = node.putObject("op");
    passage.ops().forEach((d, op) -> ops.put(d.value(), op.word()));
    return node;
  }
}
