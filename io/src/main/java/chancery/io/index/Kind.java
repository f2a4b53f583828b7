package chancery.io.index;

/// The two kinds of hashes, each sorted by itself.
enum Kind {
  SHINGLE(0, 0),
  PARAGRAPH(1, 0x5bd1e9955bd1e995L);

  /// Which of a segment's two sections holds it.
  final int section;

  private final long salt;

  Kind(int section, long salt) {
    this.section = section;
    this.salt = salt;
  }

  /// What the filter keeps a hash of this kind by.
  long salted(long hash) {
    return hash ^ salt;
  }
}
