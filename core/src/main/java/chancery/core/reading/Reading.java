package chancery.core.reading;

import chancery.core.model.Document;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What stands in a document, before anything is coded: each list is sorted by where its spans
/// begin.
///
/// @param document the document, its date narrowed by its own text where it was missing
/// @param sentences the sentences of headlines, paragraphs and asides, none overlapping another;
///   captions and residue have none
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

  /// The mentions that lie within a span, in order. Found by halving.
  public List<Mention> mentionsIn(Span span) {
    return within(mentions, Mention::span, span);
  }

  /// The mentions that end at or before an offset, in order.
  public List<Mention> mentionsBefore(int offset) {
    List<Mention> begun = mentions.subList(0, from(mentions, Mention::span, offset));
    boolean runsOn = !begun.isEmpty() && begun.getLast().span().end() > offset;
    return runsOn ? begun.stream().filter(m -> m.span().end() <= offset).toList() : begun;
  }

  /// The time expressions that lie within a span, in order. Found by halving.
  public List<TimeRef> timesIn(Span span) {
    return within(times, TimeRef::span, span);
  }

  /// The sentences that share a character with a span, in order. Found by halving.
  public List<Sentence> sentencesAt(Span span) {
    int first = from(sentences, Sentence::span, span.start());
    int reached = first > 0 && sentences.get(first - 1).span().meets(span) ? first - 1 : first;
    List<Sentence> found = new ArrayList<>();
    for (int i = reached; i < sentences.size() && sentences.get(i).span().meets(span); i++) {
      found.add(sentences.get(i));
    }
    return found;
  }

  private static <T> List<T> within(List<T> sorted, Function<T, Span> place, Span span) {
    List<T> found = new ArrayList<>();
    for (int i = from(sorted, place, span.start()); i < sorted.size(); i++) {
      Span at = place.apply(sorted.get(i));
      if (at.start() > span.end()) {
        break;
      }
      if (span.holds(at)) {
        found.add(sorted.get(i));
      }
    }
    return found;
  }

  /// Number of the first that begins at or behind an offset.
  private static <T> int from(List<T> sorted, Function<T, Span> place, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(sorted.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
