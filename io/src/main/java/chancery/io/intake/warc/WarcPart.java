package chancery.io.intake.warc;

/// What stands at a place of an archive.
public sealed interface WarcPart {
  /// A record.
  ///
  /// @param record the record
  record Whole(WarcRecord record) implements WarcPart {}

  /// A record that is larger than one may be; it was passed over.
  ///
  /// @param offset offset of its first byte in the archive
  /// @param why by how much
  record Large(long offset, String why) implements WarcPart {}

  /// Bytes that can't be read. All records that can be found before and behind them are given.
  ///
  /// @param from offset of the first byte that was lost
  /// @param to offset of the byte at which it goes on, or of the archive's end
  /// @param why what is wrong with them
  record Gap(long from, long to, String why) implements WarcPart {}
}
