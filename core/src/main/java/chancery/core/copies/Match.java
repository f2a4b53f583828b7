package chancery.core.copies;

/// Sentences of one block of each page that are one text: ranges of units, both ends included.
///
/// @param fromA first unit of a
/// @param toA last unit of a
/// @param fromB first unit of b
/// @param toB last unit of b
/// @param common words that both sides have in order
/// @param moved off the chain that keeps both pages' order
record Match(int fromA, int toA, int fromB, int toB, int common, boolean moved) {
  Match asMoved() {
    return new Match(fromA, toA, fromB, toB, common, true);
  }
}
