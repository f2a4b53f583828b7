package chancery.io.intake;

/// How large things may be. What one document costs in time and memory follows from these alone:
/// reading is linear in the text and in the elements of a page, so that the same document is
/// refused or read on every machine, however fast.
///
/// @param recordBytes bytes of one record: a text file, a page, a line, a row
/// @param fileBytes bytes of a file that has to be read as a whole: a database's export
/// @param unpackedRatio how many times a packed file may grow, once a megabyte has come out of it
/// @param articleCharacters characters of the text that is read as one article, without the markup
/// @param pageElements elements that the parser may make of a page; what stands behind is not read
public record Limits(
    int recordBytes, int fileBytes, int unpackedRatio, int articleCharacters, int pageElements) {
  private static final int MEGABYTE = 1 << 20;

  public Limits {
    if (recordBytes < 1
        || fileBytes < 1
        || unpackedRatio < 1
        || articleCharacters < 1
        || pageElements < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /// Ten megabytes a record, 64 a file that is read as a whole, a hundredfold growth, 400,000
  /// characters of an article (some 65,000 words), 150,000 elements of a page.
  public static Limits standard() {
    return new Limits(10 * MEGABYTE, 64 * MEGABYTE, 100, 400_000, 150_000);
  }
}
