package chancery.core.coding.grammar;

import chancery.core.model.Span;

/// Words that belong together whatever the grammar says: a mention or a time expression.
///
/// @param span where they stand
/// @param time true for a time expression
/// @param plural true where it names two or more
public record Unit(Span span, boolean time, boolean plural) {}
