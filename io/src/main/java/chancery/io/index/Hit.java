package chancery.io.index;

/// The texts of one hash in one part of the index.
final class Hit {
  /// No text has the hash.
  static final Hit NONE = new Hit(new int[0], false);

  private final int[] texts;
  private final boolean frequent;

  /// @param texts their numbers in that part
  /// @param frequent whether more texts than [chancery.core.copies.Candidacy#CAP] have the hash, of
  ///   which these are the first by id
  Hit(int[] texts, boolean frequent) {
    this.texts = texts;
    this.frequent = frequent;
  }

  int[] texts() {
    return texts;
  }

  boolean frequent() {
    return frequent;
  }
}
