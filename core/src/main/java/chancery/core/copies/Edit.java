package chancery.core.copies;

import chancery.core.model.Span;

/// One exact place that differs inside a passage.
///
/// @param change what kind of change it is
/// @param a the words in a; empty where b put words in
/// @param b the words in b; empty where they were left out
public record Edit(Change change, Span a, Span b) {}
