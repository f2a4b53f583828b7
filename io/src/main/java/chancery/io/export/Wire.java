package chancery.io.export;

import chancery.core.coding.Coding;
import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.CodePoints;
import chancery.core.model.Context;
import chancery.core.model.EventCode;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.Place;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.Quotation;
import chancery.core.reading.TimeRef;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON forms of one text's spans and findings, as `docs/stages.md` has them: offsets count
/// code points.
public final class Wire {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String text;
  private final CodePoints points;

  /// The forms of what stands in this text.
  public Wire(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /// `{"start":0,"end":9,"words":"Xi Jinping"}`.
  public ObjectNode span(Span span) {
    ObjectNode node = NODES.objectNode();
    node.put("start", points.asCodePoint(span.start()));
    node.put("end", points.asCodePoint(span.end()));
    node.put("words", span.in(text));
    return node;
  }

  /// A span, or null.
  private void span(ObjectNode into, String name, Optional<Span> span) {
    span.ifPresentOrElse(s -> into.set(name, span(s)), () -> into.putNull(name));
  }

  /// The UTF-16 span of a span in code points.
  public Span utf16(int start, int end) {
    return new Span(points.asUtf16(start), points.asUtf16(end));
  }

  /// An actor span: a span with what is known of the actor.
  public ObjectNode actor(Participant participant) {
    ObjectNode node = span(participant.span());
    actorFields(node, participant.actor());
    return node;
  }

  private void actor(ObjectNode into, String name, Optional<Participant> participant) {
    participant.ifPresentOrElse(p -> into.set(name, actor(p)), () -> into.putNull(name));
  }

  private ArrayNode actors(Collection<Participant> participants) {
    ArrayNode array = NODES.arrayNode();
    participants.forEach(p -> array.add(actor(p)));
    return array;
  }

  /// An actor without a place in a text.
  public static ObjectNode actor(ActorRef actor) {
    ObjectNode node = NODES.objectNode();
    actorFields(node, actor);
    return node;
  }

  private static void actorFields(ObjectNode node, ActorRef actor) {
    put(node, "id", actor.id());
    node.put("name", actor.name());
    put(node, "country", actor.country());
    put(node, "sector", actor.sector());
  }

  static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresentOrElse(v -> node.put(name, v), () -> node.putNull(name));
  }

  /// A labelled block: span, kind, label, rule.
  public ObjectNode block(Block block) {
    ObjectNode node = span(block.span());
    node.put("kind", block.kind());
    block.label().ifPresent(l -> node.put("label", l));
    node.put("rule", block.rule().value());
    return node;
  }

  /// A time expression: span, TIMEX3 type and value, EDTF.
  public ObjectNode time(TimeRef time) {
    ObjectNode node = span(time.span());
    node.put("type", time.type().name());
    node.put("value", time.value());
    node.put("edtf", time.date().edtf());
    return node;
  }

  /// A mention: span, type, actor fields, office.
  public ObjectNode mention(Mention mention) {
    ObjectNode node = span(mention.span());
    node.put("type", mention.type().word());
    actorFields(node, mention.actor());
    mention.office().ifPresent(o -> node.put("office", o));
    if (mention.actors().size() > 1) {
      ArrayNode all = node.putArray("actors");
      mention.actors().forEach(a -> all.add(actor(a)));
    }
    return node;
  }

  /// A statement as a stage gives it.
  public ObjectNode quotation(Quotation quotation) {
    ObjectNode node = NODES.objectNode();
    if (quotation.speaker().isEmpty() && quotation.speakerSpan().isPresent()) {
      ObjectNode speaker = span(quotation.speakerSpan().get());
      for (String field : new String[] {"id", "name", "country", "sector"}) {
        speaker.putNull(field);
      }
      node.set("speaker", speaker);
    } else {
      actor(node, "speaker", quotation.speaker());
    }
    span(node, "cue", quotation.cue());
    ArrayNode content = node.putArray("content");
    quotation.content().forEach(s -> content.add(span(s)));
    node.put("quoting", quotation.quoting().word());
    actor(node, "relay", quotation.relay());
    node.set("addressees", actors(quotation.addressees()));
    node.put("confidence", rounded(quotation.confidence()));
    return node;
  }

  /// An event as a stage gives it.
  public ObjectNode event(Finding.Event event) {
    ObjectNode node = NODES.objectNode();
    code(node, event.code());
    node.set("actors", actors(event.actors()));
    node.set("recipients", actors(event.recipients()));
    node.set("trigger", span(event.trigger()));
    node.put("when", event.when().edtf());
    where(node, event.setting().where());
    node.put("status", event.status().word());
    node.put("confidence", rounded(event.confidence()));
    node.set("sentence", span(event.evidence().getFirst().span()));
    node.put("why", event.setting().why());
    return node;
  }

  static void code(ObjectNode node, EventCode code) {
    node.put("type", code.type().name());
    put(node, "mode", code.mode().map(Mode::word));
    ArrayNode modes = node.putArray("modes");
    code.modes().stream().map(Mode::word).forEach(modes::add);
    ArrayNode contexts = node.putArray("contexts");
    code.contexts().stream().map(Context::word).forEach(contexts::add);
    node.put("cameo", code.cameo());
    node.put("score", code.score());
    node.put("quad", code.type().quad());
  }

  static void where(ObjectNode node, Optional<Place> place) {
    place.ifPresent(p -> {
      ObjectNode where = node.putObject("where");
      where.put("name", p.name());
      put(where, "country", p.country());
    });
  }

  /// A reason for a sentence that was not coded.
  public ObjectNode notCoded(Coding.NotCoded notCoded) {
    ObjectNode node = span(notCoded.sentence());
    node.put("reason", notCoded.reason().word());
    return node;
  }

  /// A fact as a stage gives it.
  public ObjectNode fact(Fact fact) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", fact.kind());
    node.set("subject", actor(fact.subject()));
    actor(node, "object", fact.object());
    fields(node, fact);
    node.set("evidence", span(fact.evidence().getFirst().span()));
    node.put("when", fact.when().edtf());
    node.put("status", fact.status().word());
    node.put("confidence", rounded(fact.confidence()));
    return node;
  }

  static void fields(ObjectNode node, Fact fact) {
    ObjectNode fields = node.putObject("fields");
    fact.fields()
        .forEach((name, value) -> {
          if (name.equals("areas")) {
            ArrayNode areas = fields.putArray(name);
            for (String area : value.split("\\|", -1)) {
              areas.add(area);
            }
          } else {
            fields.put(name, value);
          }
        });
  }

  /// A date with its reasons, as a field of a node.
  public static void published(ObjectNode node, PartialDate date) {
    node.put("published", date.edtf());
    ArrayNode reasons = node.putArray("reasons");
    date.reasons().forEach(reasons::add);
  }

  static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
