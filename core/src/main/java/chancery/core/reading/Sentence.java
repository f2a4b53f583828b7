package chancery.core.reading;

import chancery.core.model.Block;
import chancery.core.model.Span;

/// One sentence of a document.
///
/// @param span where it stands
/// @param block the block that it stands in
/// @param paragraph number of that block among the document's blocks, from 0
public record Sentence(Span span, Block block, int paragraph) {}
