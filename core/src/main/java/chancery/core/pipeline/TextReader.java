package chancery.core.pipeline;

import chancery.core.actors.Register;
import chancery.core.coding.SentenceModel;
import chancery.core.coding.SentenceReading;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionFinder;
import chancery.core.reading.Quotation;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import chancery.core.reading.SentenceSplitter;
import chancery.core.reading.TimeRef;
import chancery.core.reading.dates.DateTagger;
import chancery.core.reading.dates.DocumentDate;
import chancery.core.reading.dates.FullDates;
import chancery.core.reading.statements.Attribution;
import chancery.core.reading.statements.SecondReader;
import chancery.core.reading.statements.StatementFinder;
import java.util.List;
import java.util.Optional;

/// Reads what stands in a document: sentences, then dates, then who is named, then who said what.
///
/// The document's date comes first of all, since persons and offices depend on it: where the page
/// gives none, the text's own words narrow it.
public final class TextReader {
  private final MentionFinder mentions;
  private final Optional<SentenceModel> model;
  private final DateTagger dates = new DateTagger();

  /// A reader that knows the actors of a register and reads by rules alone.
  public TextReader(Register register) {
    this(register, Optional.empty());
  }

  /// A reader that knows the actors of a register, and a trained reader that sees attributions the
  /// rules miss, where there is one.
  public TextReader(Register register, Optional<SentenceModel> model) {
    this.mentions = new MentionFinder(register);
    this.model = model;
  }

  /// What stands in the document.
  public Reading read(Document given) {
    List<Sentence> sentences = SentenceSplitter.split(given);
    if (isForeign(given)) {
      List<Mention> named = mentions.find(given, sentences);
      return new Reading(
          given,
          sentences,
          named,
          List.of(),
          FullDates.refs(given.text(), given.card().language().orElse("")));
    }
    Document document = dated(given, sentences);
    List<TimeRef> times = dates.tag(document, sentences);
    List<Mention> named = mentions.find(document, sentences);
    List<Quotation> quotations = StatementFinder.find(document, sentences, named, second(document));
    return new Reading(document, sentences, named, quotations, times);
  }

  private SecondReader second(Document document) {
    return model.<SecondReader>map(m -> s -> seen(m, document, s)).orElse(SecondReader.NONE);
  }

  private static List<Attribution> seen(SentenceModel model, Document document, Sentence sentence) {
    int offset = sentence.span().start();
    return model.read(sentence.span().in(document.text())).sayings().stream()
        .map(s -> attribution(s, offset))
        .toList();
  }

  private static Attribution attribution(SentenceReading.Saying saying, int offset) {
    return new Attribution(
        at(saying.speakers(), offset).stream().findFirst(),
        at(saying.cue(), offset),
        saying.content().stream().map(c -> at(c, offset)).toList(),
        saying.relay().map(r -> at(r.span(), offset)),
        at(saying.addressees(), offset),
        saying.confidence());
  }

  private static List<Span> at(List<SentenceReading.Named> named, int offset) {
    return named.stream().map(n -> at(n.span(), offset)).toList();
  }

  private static Span at(Span span, int offset) {
    return new Span(span.start() + offset, span.end() + offset);
  }

  /// True where the document is known to be in another language than English: then its actors are
  /// found by the names that the register has in its script, and its full dates, and no more.
  static boolean isForeign(Document document) {
    return document
        .card()
        .language()
        .filter(code -> !code.equals("en") && !code.startsWith("en-"))
        .isPresent();
  }

  private static Document dated(Document given, List<Sentence> sentences) {
    List<Span> datelines =
        given.blocks().stream().filter(TextReader::isDateline).map(Block::span).toList();
    List<Span> spans =
        sentences.stream().map(s -> withDateline(given.text(), s.span(), datelines)).toList();
    PartialDate date = DocumentDate.narrow(given.published(), given.text(), spans);
    return date.equals(given.published()) ? given : given.withPublished(date);
  }

  private static boolean isDateline(Block block) {
    return block instanceof Block.Credit credit && credit.name().equals("dateline");
  }

  /// The sentence with the dateline that opens its line: a block of its own, which dates the text.
  private static Span withDateline(String text, Span sentence, List<Span> datelines) {
    return datelines.stream()
        .filter(d -> d.end() <= sentence.start())
        .filter(d -> text.substring(d.end(), sentence.start()).isBlank())
        .findFirst()
        .map(d -> new Span(d.start(), sentence.end()))
        .orElse(sentence);
  }
}
