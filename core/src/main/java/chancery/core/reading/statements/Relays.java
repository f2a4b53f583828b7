package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells who passed a statement on from who made it.
final class Relays {
  private Relays() {}

  /// Drafts with their relays set; an agency's "according to" around another's statement is gone.
  static List<Draft> applied(List<Draft> drafts, Speakers speakers) {
    var kept = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      Optional<Span> agency = draft.addressees().stream().filter(speakers::relays).findFirst();
      kept.add(
          agency.isPresent() && draft.relay().isEmpty() ? draft.withRelay(agency.get()) : draft);
    }
    return kept;
  }
}
