package chancery.io.query;

import chancery.core.actors.Actor;
import chancery.core.copies.CopyEdge;
import chancery.io.export.RecordLines;
import chancery.io.store.Hit;
import chancery.io.store.Store;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON forms of stories, documents, entries, searches and the overview: the same facts as the
/// pages'.
public final class ViewJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ViewJson() {}

  /// The form of a story: as `export` writes it, with its copies, edges and the comparison.
  public static ObjectNode story(StoryView view, Store store) {
    ObjectNode node = new RecordLines(store).story(view.story());
    node.put("account", view.account());
    node.put("entries", view.entries());
    ArrayNode copies = node.putArray("copies");
    for (StoryView.Copy copy : view.copies()) {
      ObjectNode each = copies.addObject();
      each.put("mark", copy.mark());
      each.setAll(DossierJson.line(copy.line()));
      ObjectNode ops = each.putObject("passages");
      copy.passages().forEach((op, n) -> ops.put(op.word(), n));
    }
    ArrayNode edges = node.putArray("edges");
    view.edges().forEach(e -> edges.add(edge(e)));
    view.comparison().ifPresent(c -> node.set("comparison", comparison(c)));
    return node;
  }

  private static ObjectNode edge(CopyEdge edge) {
    ObjectNode node = NODES.objectNode();
    node.put("a", edge.a().value());
    node.put("b", edge.b().value());
    node.put("kind", edge.kind().word());
    ObjectNode containment = node.putObject("containment");
    containment.put("a", edge.containmentA());
    containment.put("b", edge.containmentB());
    ObjectNode direction = node.putObject("direction");
    direction.put("a>b", edge.direction().aToB());
    direction.put("b>a", edge.direction().bToA());
    direction.put("hidden-source", edge.direction().hiddenSource());
    direction.put("unknown", edge.direction().unknown());
    ArrayNode evidence = node.putArray("evidence");
    edge.evidence().forEach(evidence::add);
    return node;
  }

  private static ObjectNode comparison(StoryView.Comparison comparison) {
    ObjectNode node = NODES.objectNode();
    comparison
        .left()
        .ifPresentOrElse(c -> node.put("left", c.line().id().value()), () -> node.putNull("left"));
    node.put("right", comparison.right().line().id().value());
    ArrayNode rows = node.putArray("rows");
    for (StoryView.PassageRow row : comparison.rows()) {
      ObjectNode each = rows.addObject();
      each.put("passage", row.number());
      each.put("op", row.op().word());
      each.put("copies", row.marks());
      row.belonged().ifPresent(p -> each.put("belonged", p));
      piece(each, "left", row.left());
      piece(each, "right", row.right());
    }
    ArrayNode changes = node.putArray("changes");
    for (StoryView.Alteration change : comparison.alterations()) {
      ObjectNode each = changes.addObject();
      each.put("passage", change.passage());
      each.put("change", change.change().word());
      each.put("left", change.left());
      each.put("right", change.right());
    }
    return node;
  }

  private static void piece(ObjectNode into, String name, Optional<StoryView.Piece> piece) {
    piece.ifPresentOrElse(
        p -> {
          ObjectNode node = into.putObject(name);
          node.put("document", p.document().value());
          node.put("start", p.start());
          node.put("end", p.end());
          StringBuilder words = new StringBuilder();
          p.runs().forEach(r -> words.append(r.text()));
          node.put("words", words.toString());
        },
        () -> into.putNull(name));
  }

  /// The form of a document: as `export` writes it, with its entries.
  public static ObjectNode document(DocumentView view, Store store) {
    ObjectNode node = new RecordLines(store).document(view.document());
    node.put("copiesOfItsStory", view.copies());
    ArrayNode entries = node.putArray("entries");
    view.entries().forEach(r -> entries.add(DossierJson.row(r)));
    return node;
  }

  /// The form of an entry: all its evidence and the documents that carry it.
  public static ObjectNode entry(EntryView view) {
    ObjectNode node = DossierJson.row(view.row());
    ArrayNode evidence = node.putArray("evidence");
    view.quotes().forEach(q -> evidence.add(DossierJson.quote(q)));
    ArrayNode copies = node.putArray("witnesses");
    view.copies().forEach(c -> copies.add(DossierJson.line(c)));
    return node;
  }

  /// The form of what a search found.
  public static ObjectNode search(Searches.Found found) {
    ObjectNode node = NODES.objectNode();
    node.put("query", found.query());
    ArrayNode terms = node.putArray("terms");
    found.terms().forEach(terms::add);
    node.put("documentsSearched", found.documents());
    ArrayNode actors = node.putArray("actors");
    for (Actor actor : found.actors()) {
      ObjectNode each = actors.addObject();
      each.put("id", actor.id());
      each.put("name", actor.name());
    }
    ArrayNode hits = node.putArray("hits");
    found.hits().forEach(h -> hits.add(hit(h)));
    return node;
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode node = NODES.objectNode();
    node.put("document", hit.id());
    node.put("id", hit.givenId());
    node.put("title", hit.title().orElse(hit.givenId()));
    hit.publisher().ifPresentOrElse(p -> node.put("publisher", p), () -> node.putNull("publisher"));
    node.put("published", hit.published());
    node.put("snippet", hit.snippet().replace("\u0002", "").replace("\u0003", ""));
    return node;
  }

  /// The form of the overview.
  public static ObjectNode overview(Overview overview) {
    ObjectNode node = NODES.objectNode();
    node.put("documents", overview.counts().documents());
    node.put("stories", overview.counts().stories());
    node.put("entries", overview.counts().entries());
    node.put("behind", overview.behind());
    ArrayNode pairs = node.putArray("pairs");
    for (Overview.Pair pair : overview.pairs()) {
      ObjectNode each = pairs.addObject();
      each.put("one", pair.one().id());
      each.put("other", pair.other().id());
      each.put("happenings", pair.happenings());
    }
    ArrayNode latest = node.putArray("latest");
    for (Overview.StoryLine story : overview.latest()) {
      ObjectNode each = latest.addObject();
      each.put("story", story.id().value());
      each.put("copies", story.copies());
      each.setAll(DossierJson.line(story.first()));
    }
    return node;
  }
}
