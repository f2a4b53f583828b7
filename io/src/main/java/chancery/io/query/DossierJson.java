package chancery.io.query;

import chancery.core.model.PartialDate;
import chancery.io.export.Wire;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON forms of dossiers and their rows: the same facts as the page's.
public final class DossierJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DossierJson() {}

  /// The form of a dossier.
  public static ObjectNode of(Dossier dossier) {
    ObjectNode node = NODES.objectNode();
    node.set("one", side(dossier.one()));
    dossier.other().ifPresentOrElse(o -> node.set("other", side(o)), () -> node.putNull("other"));
    ObjectNode window = node.putObject("window");
    put(window, "from", dossier.window().first());
    put(window, "to", dossier.window().last());
    ObjectNode counts = node.putObject("counts");
    counts.put("entries", dossier.counts().entries());
    counts.put("copies", dossier.counts().copies());
    counts.put("independentStories", dossier.counts().stories());
    counts.put("uncertainDates", dossier.counts().uncertain());
    node.set("timeline", timeline(dossier.timeline()));
    ArrayNode sections = node.putArray("sections");
    for (Dossier.Section section : dossier.sections()) {
      ObjectNode each = sections.addObject();
      each.put("id", section.id());
      each.put("title", section.title());
      ArrayNode rows = each.putArray("rows");
      section.rows().forEach(r -> rows.add(row(r)));
    }
    ArrayNode inserted = node.putArray("insertedByRepublishers");
    dossier.inserted().forEach(r -> inserted.add(row(r)));
    return node;
  }

  private static <T> void put(ObjectNode node, String name, java.util.Optional<T> value) {
    value.ifPresentOrElse(v -> node.put(name, v.toString()), () -> node.putNull(name));
  }

  private static ObjectNode side(Side side) {
    ObjectNode node = NODES.objectNode();
    node.put("id", side.id());
    node.put("name", side.name());
    put(node, "country", side.country());
    return node;
  }

  private static ObjectNode timeline(Dossier.Timeline timeline) {
    ObjectNode node = NODES.objectNode();
    ArrayNode months = node.putArray("months");
    for (Dossier.Month month : timeline.months()) {
      ObjectNode each = months.addObject();
      each.put("month", month.month().toString());
      tally(each, "cooperation", month.cooperation());
      tally(each, "conflict", month.conflict());
    }
    ArrayNode spans = node.putArray("spans");
    for (Dossier.Stretch span : timeline.spans()) {
      ObjectNode each = spans.addObject();
      each.put("entry", span.entry().value());
      each.put("from", span.from().toString());
      each.put("to", span.to().toString());
      each.put("conflict", span.conflict());
    }
    node.put("undated", timeline.undated());
    return node;
  }

  private static void tally(ObjectNode node, String name, Dossier.Tally tally) {
    ObjectNode each = node.putObject(name);
    each.put("events", tally.events());
    each.put("score", Math.round(tally.score() * 10) / 10.0);
  }

  /// The form of a row: who, act and whom in words, then its values, then the quoted evidence.
  public static ObjectNode row(Row row) {
    ObjectNode node = NODES.objectNode();
    Phrase phrase = row.phrase();
    node.put("entry", row.entry().id().value());
    node.put("who", phrase.who());
    node.put("act", phrase.act());
    node.put("whom", phrase.whom());
    node.put("joint", phrase.joint());
    ObjectNode details = node.putObject("details");
    phrase.details().forEach(d -> details.put(d.name(), d.value()));
    node.put("when", row.when().edtf());
    node.put("date", row.date());
    reasons(node, row.when());
    node.put("uncertain", row.isUncertain());
    node.put("status", row.status().word());
    node.put("confidence", Math.round(row.confidence() * 1000) / 1000.0);
    node.put("why", row.why());
    node.put("account", row.account());
    node.put("copies", row.copies());
    node.put("independentSources", row.independentSources());
    node.put("story", row.entry().story().value());
    node.put("between", row.bearing().isBetween());
    row.entry()
        .insertedBy()
        .ifPresent(by -> {
          ObjectNode who = node.putObject("insertedBy");
          who.put("document", by.document().value());
          put(who, "publisher", by.publisher());
        });
    if (!row.content().isEmpty()) {
      ArrayNode content = node.putArray("content");
      row.content().forEach(content::add);
    }
    ArrayNode quotes = node.putArray("evidence");
    row.quotes().forEach(q -> quotes.add(quote(q)));
    return node;
  }

  private static void reasons(ObjectNode node, PartialDate date) {
    if (!date.reasons().isEmpty()) {
      ArrayNode reasons = node.putArray("dateReasons");
      date.reasons().forEach(reasons::add);
    }
  }

  /// The form of words that carry an entry.
  static ObjectNode quote(Quote quote) {
    ObjectNode node = NODES.objectNode();
    node.put("document", quote.source().id().value());
    put(node, "publisher", quote.source().publisher());
    node.put("start", quote.start());
    node.put("end", quote.end());
    node.put("words", quote.words());
    node.put("rule", quote.evidence().rule().value());
    node.put("confidence", Math.round(quote.evidence().confidence() * 1000) / 1000.0);
    return node;
  }

  /// The form of a document in a list.
  public static ObjectNode line(DocumentLine line) {
    ObjectNode node = NODES.objectNode();
    node.put("document", line.id().value());
    node.put("title", line.title());
    put(node, "publisher", line.publisher());
    Wire.published(node, line.published());
    put(node, "url", line.address());
    return node;
  }
}
