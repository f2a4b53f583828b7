package chancery.core.ledger;

import chancery.core.model.Document;
import chancery.core.model.Entry;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.core.model.StoryId;
import java.util.Comparator;
import java.util.Optional;

/// One finding of one document, and whose words it rests on.
///
/// @param finding what was found
/// @param story the story that tells it
/// @param insertedBy the republisher, where the words are its own
/// @param document the document that makes it
/// @param likeness what it is compared by
record Claim(
    Finding finding,
    StoryId story,
    Optional<Entry.Republisher> insertedBy,
    Document document,
    Likeness likeness) {

  static Claim of(
      Finding finding, StoryId story, Optional<Entry.Republisher> insertedBy, Document document) {
    Likeness likeness = Likeness.of(finding, insertedBy, document.text());
    return new Claim(finding, story, insertedBy, document, likeness);
  }

  /// The same order on any machine, whatever order the documents came in: by document, by place, by
  /// what is claimed.
  static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim c) -> c.evidence().document())
          .thenComparing(c -> c.evidence().span())
          .thenComparing(c -> c.likeness().key())
          .thenComparing(c -> c.finding().toString());

  Evidence evidence() {
    return finding.evidence().getFirst();
  }
}
