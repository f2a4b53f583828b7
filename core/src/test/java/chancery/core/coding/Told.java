package chancery.core.coding;

import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Finding;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Hand-made readings in a one-line notation, and events in another.
///
/// `[China|state:CHN]` is a state, `[Xi|person:xi:CHN]` a person of China, `[Rome|place:ITA]` a
/// place, `[the West|region]` a region, `[Xinhua|agency:CHN]` an agency, `[Silk Port|project]` a
/// project, `[BRICS|org:IGO]` an organisation, `[in March|time:2023-03]` a time. One sentence a
/// line.
final class Told {
  private static final Codebook CODEBOOK = Codebook.load();
  static final CodebookCoder CODER = new CodebookCoder(CODEBOOK);

  private Told() {}

  static Codebook codebook() {
    return CODEBOOK;
  }

  /// A document of paragraphs, one sentence a line, published on a day.
  static Reading reading(String notation, String published) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<TimeRef> times = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : notation.strip().split("\n", -1)) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      append(line.strip(), text, mentions, times);
      Span span = new Span(start, text.length());
      Block block = new Block.Paragraph(span, new RuleId("test.line"));
      sentences.add(new Sentence(span, block, blocks.size()));
      blocks.add(block);
    }
    Source source = Source.unknown();
    String whole = text.toString();
    Document document =
        new Document(
            Document.idOf(whole, source),
            source,
            PartialDate.parse(published),
            whole,
            OriginMap.identity(whole.length()),
            blocks,
            Document.Card.of("test"));
    return new Reading(document, sentences, mentions, List.of(), times);
  }

  private static void append(
      String line, StringBuilder text, List<Mention> mentions, List<TimeRef> times) {
    int at = 0;
    while (at < line.length()) {
      boolean open = line.charAt(at) == '[';
      int bar = open ? line.indexOf('|', at) : -1;
      int close = open ? line.indexOf(']', at) : -1;
      if (!open || bar < 0 || close < bar) {
        text.append(line.charAt(at++));
        continue;
      }
      int start = text.length();
      text.append(line, at + 1, bar);
      Span span = new Span(start, text.length());
      String[] kind = line.substring(bar + 1, close).split(":", 2);
      if (kind[0].equals("time")) {
        times.add(new TimeRef(span, TimeRef.Type.DATE, kind[1], PartialDate.parse(kind[1])));
      } else {
        mentions.add(mention(span, text.substring(start), kind));
      }
      at = close + 1;
    }
  }

  private static Mention mention(Span span, String words, String[] kind) {
    String rest = kind.length > 1 ? kind[1] : "";
    MentionType type =
        switch (kind[0]) {
          case "state" -> MentionType.STATE;
          case "person" -> MentionType.PERSON;
          case "place" -> MentionType.PLACE;
          case "region" -> MentionType.REGION;
          case "agency" -> MentionType.AGENCY;
          case "project" -> MentionType.PROJECT;
          default -> MentionType.ORGANISATION;
        };
    List<ActorRef> actors = new ArrayList<>();
    for (String one : rest.split("\\+", -1)) {
      actors.add(actor(type, kind[0], one, words));
    }
    return new Mention(span, span, type, actors, Optional.empty());
  }

  private static ActorRef actor(MentionType type, String kind, String rest, String words) {
    int colon = rest.indexOf(':');
    String country = rest.substring(colon + 1);
    Optional<String> code = country.isEmpty() ? Optional.empty() : Optional.of(country);
    Optional<String> sector = type == MentionType.PERSON ? Optional.of("GOV") : Optional.empty();
    String id = kind + ":" + (rest.isEmpty() ? words : rest);
    return new ActorRef(Optional.of(id), words, code, sector);
  }

  /// The events of a document, one a line: `CHN,BLR CONSULT > BLR when status "trigger"`.
  static String events(String notation, String published) {
    return CODER.code(reading(notation, published)).events().stream()
        .map(Told::line)
        .collect(Collectors.joining("\n"));
  }

  /// The events of one undated sentence.
  static String events(String notation) {
    return events(notation, "");
  }

  private static String line(Finding.Event event) {
    String mode = event.code().mode().map(m -> "/" + m.word()).orElse("");
    String recipients = event.recipients().isEmpty() ? "" : " > " + names(event.recipients());
    String when = event.when().isUnknown() ? "" : " " + event.when();
    return names(event.actors())
        + " "
        + event.code().type()
        + mode
        + recipients
        + when
        + " "
        + event.status().word();
  }

  private static String names(List<Participant> people) {
    return people.stream().map(p -> name(p.actor())).collect(Collectors.joining(","));
  }

  private static String name(ActorRef actor) {
    String who = actor.country().orElse(actor.name());
    return actor.sector().map(s -> who + "." + s).orElse(who);
  }
}
