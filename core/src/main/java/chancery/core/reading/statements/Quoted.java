package chancery.core.reading.statements;

import chancery.core.model.Span;

/// A stretch of a paragraph that stands in quotation marks, marks included.
///
/// @param span from the opening mark to behind the closing one
/// @param closed false where the paragraph ends, or the sentence does, before a closing mark
record Quoted(Span span, boolean closed) {}
