package chancery.core.reading;

import chancery.core.actors.Register;
import chancery.core.model.Document;
import java.util.List;

/// The office-holders that a text itself names. Threads may share it.
public final class OfficeClaims {
  private final MentionFinder finder;

  /// Looks names up in the given register.
  public OfficeClaims(Register register) {
    finder = new MentionFinder(register);
  }

  /// The claims of a document's sentences, in order.
  public List<OfficeClaim> find(Document document, List<Sentence> sentences) {
    return finder.read(document, sentences).claims();
  }
}
