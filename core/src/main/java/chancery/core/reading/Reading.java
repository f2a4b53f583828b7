package chancery.core.reading;

import chancery.core.model.Document;
import chancery.core.model.Span;
import java.util.List;

/// What stands in a document, before anything is coded: each list is sorted by its spans.
///
/// @param document the document, its date narrowed by its own text where it was missing
/// @param sentences the sentences of headlines, paragraphs and asides; captions and residue have
///   none
/// @param mentions who and what is named, outside residue
/// @param quotations who is reported to have said what
/// @param times the time expressions
public record Reading(
    Document document,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Quotation> quotations,
    List<TimeRef> times) {
  public Reading {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
  }

  /// The mentions that lie within a span, in order.
  public List<Mention> mentionsIn(Span span) {
    return mentions.stream().filter(m -> span.holds(m.span())).toList();
  }

  /// The time expressions that lie within a span, in order.
  public List<TimeRef> timesIn(Span span) {
    return times.stream().filter(t -> span.holds(t.span())).toList();
  }
}
