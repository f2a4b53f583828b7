package chancery.core.ledger;

import chancery.core.model.Document;
import chancery.core.model.Finding;
import chancery.core.model.Story;
import java.util.List;

/// What one document tells, with the story that it is a copy of.
///
/// @param document the document with its final labels
/// @param findings everything read from it
/// @param story the story that it belongs to
public record Told(Document document, List<Finding> findings, Story story) {
  public Told {
    findings = List.copyOf(findings);
  }
}
