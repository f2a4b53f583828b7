package chancery.io.intake.warc;

/// How large the parts of an archive may be.
///
/// @param recordBytes bytes of one record's block, and of one page after it is unpacked
/// @param headerBytes bytes of one record's header, and of the header of the page in it
/// @param ratio how many times a packed record may grow, once a megabyte has come out of it
public record WarcLimits(int recordBytes, int headerBytes, int ratio) {
  private static final int HEADER = 1 << 16;

  public WarcLimits {
    if (recordBytes < 1 || headerBytes < 1 || ratio < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /// These limits, with 64 KB for a header.
  public static WarcLimits of(int recordBytes, int ratio) {
    return new WarcLimits(recordBytes, HEADER, ratio);
  }
}
