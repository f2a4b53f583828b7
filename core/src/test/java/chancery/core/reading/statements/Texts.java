package chancery.core.reading.statements;

import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import chancery.core.reading.Quotation;
import chancery.core.reading.Sentence;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Documents of the tests: a line is a block, `[kind]` before it says which; and the one-line
/// notation of what is found in them.
record Texts(Document document, List<Sentence> sentences, List<Mention> mentions) {

  static Texts of(String... lines) {
    var blocks = new ArrayList<Block>();
    var text = new StringBuilder();
    for (String line : lines) {
      boolean labelled = line.startsWith("[") && line.contains("] ");
      String kind = labelled ? line.substring(1, line.indexOf(']')) : "paragraph";
      String words = labelled ? line.substring(line.indexOf(']') + 2) : line;
      text.append(text.isEmpty() ? "" : "\n\n");
      var span = new Span(text.length(), text.length() + words.length());
      blocks.add(Block.of(kind, span, Optional.empty(), new RuleId("test")));
      text.append(words);
    }
    var document =
        new Document(
            Document.idOf(text.toString(), Source.unknown()),
            Source.unknown(),
            PartialDate.unknown(),
            text.toString(),
            OriginMap.identity(text.length()),
            blocks,
            Document.Card.of("test"));
    return new Texts(document, sentences(document), List.of());
  }

  private static List<Sentence> sentences(Document document) {
    var found = new ArrayList<Sentence>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      boolean read = block.speaksForTheStory() || block instanceof Block.Aside;
      if (read) {
        for (Span span : split(document.text(), block.span())) {
          found.add(new Sentence(span, block, i));
        }
      }
    }
    return found;
  }

  private static List<Span> split(String text, Span block) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(block.in(text));
    var spans = new ArrayList<Span>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      int solid = to;
      while (solid > from && Character.isWhitespace(block.in(text).charAt(solid - 1))) {
        solid--;
      }
      if (solid > from) {
        spans.add(new Span(block.start() + from, block.start() + solid));
      }
      from = to;
    }
    return spans;
  }

  /// The same text with every occurrence of `words` as a mention.
  Texts naming(MentionType type, String id, String words) {
    var all = new ArrayList<>(mentions);
    String text = document.text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      var span = new Span(at, at + words.length());
      var actor = new ActorRef(Optional.of(id), words, Optional.empty(), Optional.empty());
      all.add(new Mention(span, span, type, List.of(actor), Optional.empty()));
    }
    return new Texts(document, sentences, all);
  }

  Texts person(String id, String words) {
    return naming(MentionType.PERSON, id, words);
  }

  List<Quotation> quotations() {
    return StatementFinder.find(document, sentences, mentions);
  }

  /// One line a statement: `quoting · speaker · cue · content … content`.
  List<String> found() {
    return quotations().stream().map(this::line).toList();
  }

  private String line(Quotation q) {
    String text = document.text();
    String content = q.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    String speaker = q.speakerSpan().map(s -> s.in(text)).orElse("-");
    String cue = q.cue().map(s -> s.in(text)).orElse("-");
    return String.join(" · ", q.quoting().word(), speaker, cue, content);
  }

  /// One line a statement: `actor > addressees via relay: content`.
  List<String> actors() {
    return quotations().stream().map(this::actorLine).toList();
  }

  private String actorLine(Quotation q) {
    String speaker = q.speaker().map(p -> p.actor().key()).orElse("-");
    String to =
        q.addressees().stream().map(p -> " > " + p.actor().key()).collect(Collectors.joining());
    String relay = q.relay().map(p -> " via " + p.actor().key()).orElse("");
    return speaker + to + relay + ": " + q.content().getFirst().in(document.text());
  }
}
