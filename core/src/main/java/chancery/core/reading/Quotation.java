package chancery.core.reading;

import chancery.core.model.Participant;
import chancery.core.model.Quoting;
import chancery.core.model.RuleId;
import chancery.core.model.Span;
import java.util.List;
import java.util.Optional;

/// Words that somebody is reported to have said, direct or indirect.
///
/// @param speaker who said it; empty when nobody is named
/// @param speakerSpan the words that name the speaker, also where they name no known actor
/// @param cue the words of saying, such as "said" or "according to"
/// @param content what was said, in order
/// @param quoting how much of it stands in quotation marks
/// @param relay who passed it on
/// @param addressees to whom it was said
/// @param confidence how sure the reader is, 0 to 1
/// @param rule what found it
public record Quotation(
    Optional<Participant> speaker,
    Optional<Span> speakerSpan,
    Optional<Span> cue,
    List<Span> content,
    Quoting quoting,
    Optional<Participant> relay,
    List<Participant> addressees,
    double confidence,
    RuleId rule) {
  public Quotation {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation without content");
    }
  }

  /// The smallest span that holds speaker, cue and content.
  public Span extent() {
    Span all = content.getFirst();
    for (Span part : content) {
      all = all.union(part);
    }
    if (cue.isPresent()) {
      all = all.union(cue.get());
    }
    return speakerSpan.isPresent() ? all.union(speakerSpan.get()) : all;
  }
}
