package chancery.io.intake;

/// How large things may be.
///
/// @param recordBytes bytes of one record: a text file, a page, a line, a row
/// @param unpackedRatio how many times a packed file may grow, once a megabyte has come out of it
public record Limits(int recordBytes, int unpackedRatio) {
  private static final int MEGABYTE = 1 << 20;

  public Limits {
    if (recordBytes < 1 || unpackedRatio < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /// Ten megabytes a record, a hundredfold growth.
  public static Limits standard() {
    return new Limits(10 * MEGABYTE, 100);
  }
}
