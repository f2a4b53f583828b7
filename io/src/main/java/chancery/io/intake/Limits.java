package chancery.io.intake;

/// How large things may be.
///
/// @param recordBytes bytes of one record: a text file, a page, a line, a row
/// @param fileBytes bytes of a file that has to be read as a whole: a database's export
/// @param unpackedRatio how many times a packed file may grow, once a megabyte has come out of it
public record Limits(int recordBytes, int fileBytes, int unpackedRatio) {
  private static final int MEGABYTE = 1 << 20;

  public Limits {
    if (recordBytes < 1 || fileBytes < 1 || unpackedRatio < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /// Ten megabytes a record, 64 a file that is read as a whole, a hundredfold growth.
  public static Limits standard() {
    return new Limits(10 * MEGABYTE, 64 * MEGABYTE, 100);
  }
}
