package chancery.core.coding;

import chancery.core.model.Document;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.Span;
import chancery.core.reading.Mention;
import chancery.core.reading.MentionType;
import chancery.core.reading.Quotation;
import chancery.core.reading.Reading;
import chancery.core.reading.Sentence;
import chancery.core.reading.TimeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes findings out of quotations: the sentences that carry them, whom they are about, when they
/// were said.
public final class Statements {
  private Statements() {}

  /// The statements of a document, in the order of their quotations.
  public static List<Finding.Statement> of(Reading reading) {
    List<Finding.Statement> found = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      List<Sentence> sentences = sentencesOf(reading, quotation);
      if (!sentences.isEmpty()) {
        found.add(statement(reading, quotation, sentences));
      }
    }
    return List.copyOf(found);
  }

  private static Finding.Statement statement(
      Reading reading, Quotation quotation, List<Sentence> sentences) {
    return new Finding.Statement(
        quotation.speaker(),
        new Finding.Channel(quotation.relay(), quotation.addressees(), quotation.cue()),
        new Finding.Said(quotation.content(), quotation.quoting(), about(reading, quotation)),
        when(reading, quotation, sentences),
        evidence(reading.document(), quotation, sentences));
  }

  private static List<Sentence> sentencesOf(Reading reading, Quotation quotation) {
    return Stream.concat(quotation.content().stream(), quotation.cue().stream())
        .reduce(Span::union)
        .map(reading::sentencesAt)
        .orElse(List.of())
        .stream()
        .filter(s -> carries(s, quotation))
        .toList();
  }

  private static boolean carries(Sentence sentence, Quotation quotation) {
    return quotation.content().stream().anyMatch(c -> c.meets(sentence.span()))
        || quotation.cue().filter(c -> c.meets(sentence.span())).isPresent();
  }

  private static List<Evidence> evidence(
      Document document, Quotation quotation, List<Sentence> sentences) {
    return sentences.stream()
        .map(s -> Evidence.of(document, s.span(), quotation.rule(), quotation.confidence()))
        .toList();
  }

  /// The actors that the content names.
  private static List<Participant> about(Reading reading, Quotation quotation) {
    List<Participant> about = new ArrayList<>();
    for (Span part : quotation.content()) {
      for (Mention mention : reading.mentionsIn(part)) {
        if (mention.type() != MentionType.PLACE && mention.type() != MentionType.PROJECT) {
          mention.actors().stream()
              .filter(a -> a.id().isPresent())
              .map(a -> new Participant(a, mention.span()))
              .filter(p -> about.stream().noneMatch(q -> q.actor().key().equals(p.actor().key())))
              .forEach(about::add);
        }
      }
    }
    return about;
  }

  /// The date of the saying: an expression of its sentence that stands outside the content, else
  /// the day of the document.
  private static PartialDate when(Reading reading, Quotation quotation, List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(s -> reading.timesIn(s.span()).stream())
        .filter(t -> t.type() == TimeRef.Type.DATE && !t.date().isUnknown())
        .filter(t -> quotation.content().stream().noneMatch(c -> c.meets(t.span())))
        .filter(t -> before(reading, t))
        .map(TimeRef::date)
        .findFirst()
        .or(() -> narrative(reading, sentences.getFirst()))
        .orElse(reading.document().published());
  }

  /// Nobody is quoted from the future.
  private static boolean before(Reading reading, TimeRef time) {
    Optional<java.time.LocalDate> published = reading.document().published().latest();
    Optional<java.time.LocalDate> from = time.date().earliest();
    return published.isEmpty() || from.isEmpty() || !from.get().isAfter(published.get());
  }

  /// The time that "At the time" at the head of a sentence refers to.
  private static Optional<PartialDate> narrative(Reading reading, Sentence sentence) {
    return reading.timesIn(sentence.span()).stream()
        .filter(t -> t.span().start() <= sentence.span().start() + 2)
        .map(TimeRef::date)
        .filter(d -> !d.isUnknown())
        .findFirst();
  }
}
