package chancery.app.stage;

import chancery.app.desk.Desk;
import chancery.core.clean.Cleaner;
import chancery.core.coding.CameoScheme;
import chancery.core.coding.Classification;
import chancery.core.coding.Coding;
import chancery.core.model.Document;
import chancery.core.model.EventType;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.pipeline.ReadDocument;
import chancery.core.reading.Reading;
import chancery.io.export.Wire;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The stages that read one text.
final class TextStages {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Desk desk;
  private final Stage.Types types;
  private final CameoScheme scheme = new CameoScheme();

  TextStages(Desk desk, Stage.Types types) {
    this.desk = desk;
    this.types = types;
  }

  ObjectNode clean(ObjectNode in) {
    String text = Fields.text(in, "text");
    ObjectNode out = NODES.objectNode();
    ArrayNode blocks = out.putArray("blocks");
    Wire wire = new Wire(text);
    Cleaner.standard().label(text).forEach(b -> blocks.add(wire.block(b)));
    return out;
  }

  ObjectNode dates(ObjectNode in) {
    Reading reading = desk.pipeline().reading(Fields.document(in));
    ObjectNode out = NODES.objectNode();
    Wire.published(out, reading.document().published());
    ArrayNode dates = out.putArray("dates");
    Wire wire = new Wire(reading.document().text());
    reading.times().forEach(t -> dates.add(wire.time(t)));
    return out;
  }

  ObjectNode mentions(ObjectNode in) {
    Reading reading = desk.pipeline().reading(Fields.document(in));
    ObjectNode out = NODES.objectNode();
    ArrayNode mentions = out.putArray("mentions");
    Wire wire = new Wire(reading.document().text());
    reading.mentions().forEach(m -> mentions.add(wire.mention(m)));
    return out;
  }

  ObjectNode statements(ObjectNode in) {
    Reading reading = desk.pipeline().reading(Fields.document(in));
    ObjectNode out = NODES.objectNode();
    ArrayNode statements = out.putArray("statements");
    Wire wire = new Wire(reading.document().text());
    reading.quotations().forEach(q -> statements.add(wire.quotation(q)));
    return out;
  }

  ObjectNode code(ObjectNode in) {
    Document document = Fields.document(in);
    Coding coding = desk.pipeline().code(desk.pipeline().reading(document));
    ObjectNode out = NODES.objectNode();
    Wire wire = new Wire(document.text());
    ArrayNode events = out.putArray("events");
    coding.events().forEach(e -> events.add(typed(wire.event(e), e)));
    ArrayNode notCoded = out.putArray("notCoded");
    coding.notCoded().forEach(n -> notCoded.add(wire.notCoded(n)));
    return out;
  }

  /// The event with its type in the scheme that was asked for.
  private ObjectNode typed(ObjectNode node, Finding.Event event) {
    if (types == Stage.Types.CAMEO) {
      EventType there = scheme.of(event);
      node.put("type", there.name());
      node.put("quad", there.quad());
    }
    return node;
  }

  ObjectNode facts(ObjectNode in) {
    Document document = Fields.document(in);
    ReadDocument read = desk.pipeline().read(document);
    ObjectNode out = NODES.objectNode();
    Wire wire = new Wire(document.text());
    ArrayNode facts = out.putArray("facts");
    for (Finding finding : read.findings()) {
      if (finding instanceof Fact fact) {
        facts.add(wire.fact(fact));
      }
    }
    return out;
  }

  ObjectNode classify(ObjectNode in) {
    Classification result =
        desk.pipeline()
            .classifier()
            .classify(Fields.text(in, "text"), party(in, "actor"), party(in, "recipient"));
    ObjectNode out = NODES.objectNode();
    out.put("type", result.type().name());
    out.put("quad", result.quad());
    out.put("confidence", result.confidence());
    ObjectNode scores = out.putObject("scores");
    result.scores().entrySet().stream()
        .sorted(
            Map.Entry.<EventType, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> scores.put(e.getKey().name(), e.getValue()));
    return out;
  }

  /// A party as a string or a span.
  private static Optional<String> party(ObjectNode in, String name) {
    JsonNode node = in.get(name);
    return node instanceof ObjectNode span
        ? Fields.optional(span, "words")
        : Fields.optional(in, name);
  }
}
