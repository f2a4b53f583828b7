package chancery.reader;

import chancery.core.model.Span;
import java.util.List;

/// A word as the vocabulary sees it: a run of letters and digits, or one sign.
///
/// @param span where it stands, in UTF-16 units of the text
/// @param pieces its pieces' numbers in the vocabulary; never empty
record Word(Span span, List<Integer> pieces) {
  Word {
    pieces = List.copyOf(pieces);
  }
}
