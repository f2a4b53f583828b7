package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.List;
import java.util.Optional;

/// An attribution as another reader than the rules sees it, its names not yet resolved. Spans are
/// the document's.
///
/// @param speaker the noun phrase that names the speaker
/// @param cue the words of saying
/// @param content what is said, in order; never empty
/// @param relay the noun phrase that names who passed it on
/// @param addressees the noun phrases that name to whom
/// @param confidence probability that the cue is one, 0 to 1
public record Attribution(
    Optional<Span> speaker,
    Span cue,
    List<Span> content,
    Optional<Span> relay,
    List<Span> addressees,
    double confidence) {
  public Attribution {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content at " + cue);
    }
  }
}
