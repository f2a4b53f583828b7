package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement as it is put together: who, with which words, what; names not yet resolved.
///
/// @param speaker the noun phrase that names the speaker
/// @param cue the words of saying
/// @param content what was said, in order
/// @param relay the noun phrase that names who passed it on
/// @param addressees the noun phrases that name to whom
/// @param confidence how sure the reader is, 0 to 1
/// @param shape what its form lets follow
record Draft(
    Optional<Span> speaker,
    Optional<Span> cue,
    List<Span> content,
    Optional<Span> relay,
    List<Span> addressees,
    double confidence,
    Shape shape) {

  /// What the form of a statement lets follow it.
  enum Shape {
    /// Speaker and cue first.
    FORWARD,
    /// Content first: "…, she said".
    BACKWARD,
    /// A cue with a colon at the end of a paragraph: the next one holds the content.
    OPEN,
    /// Quotation without a cue of its own.
    FREE,
    /// Inside another's content.
    INNER,
    /// Seen by the second reader alone.
    SEEN
  }

  Draft {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }

  Draft withContent(List<Span> others) {
    return new Draft(speaker, cue, others, relay, addressees, confidence, shape);
  }

  Draft withSpeaker(Optional<Span> other) {
    return new Draft(other, cue, content, relay, addressees, confidence, shape);
  }

  Draft withRelay(Span span) {
    return new Draft(speaker, cue, content, Optional.of(span), addressees, confidence, shape);
  }

  /// The same with one more piece of content at its end.
  Draft and(Span more) {
    var all = new ArrayList<>(content);
    all.add(more);
    return withContent(all);
  }

  /// The smallest span of all content; the cue where there is none.
  Span reach() {
    return content.stream().reduce(Span::union).or(this::cue).orElseThrow();
  }
}
