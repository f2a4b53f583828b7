package chancery.core.model;

/// The words that carry a finding.
///
/// @param document the document they stand in
/// @param span where they stand in its clean text
/// @param words the words themselves: exactly those that the span covers
/// @param rule what made the finding out of them
/// @param confidence how sure that is, 0 to 1
public record Evidence(DocId document, Span span, String words, RuleId rule, double confidence) {
  public Evidence {
    if (words.length() != span.length() || words.isEmpty()) {
      throw new IllegalArgumentException(
          "evidence " + span + " of " + words.length() + " characters");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /// The evidence that a span of a document's text gives.
  public static Evidence of(Document document, Span span, RuleId rule, double confidence) {
    return new Evidence(document.id(), span, span.in(document.text()), rule, confidence);
  }
}
