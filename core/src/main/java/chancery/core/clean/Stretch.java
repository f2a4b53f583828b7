package chancery.core.clean;

/// Where the story stands in the text of a whole page, menus, boxes and all.
///
/// @param from number of the first piece
/// @param to number of the piece behind the last
/// @param sought false where the text is no whole page
record Stretch(int from, int to, boolean sought) {
  /// All of a text that is the story alone, with a line or two of the page around it.
  static Stretch whole(int pieces) {
    return new Stretch(0, pieces, false);
  }

  boolean holds(int piece) {
    return piece >= from && piece < to;
  }
}
