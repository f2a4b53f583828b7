package chancery.core.pipeline;

import chancery.core.coding.Coding;
import chancery.core.model.Document;
import chancery.core.model.Finding;
import java.util.List;

/// A document and everything that was read from it.
///
/// @param document the document with its labels
/// @param findings events, statements and facts, in order of their evidence
/// @param notCoded a reason for each sentence without an event
public record ReadDocument(
    Document document, List<Finding> findings, List<Coding.NotCoded> notCoded) {
  public ReadDocument {
    findings = List.copyOf(findings);
    notCoded = List.copyOf(notCoded);
  }
}
