package chancery.io.intake.warc;

import java.io.IOException;

/// The unpacked bytes of an archive, with its raw places. One thread.
interface WarcBytes {
  /// Goes to the first byte of the next record, over what parts records; false at the archive's
  /// end. From here [#resync] looks for the next one.
  boolean begin() throws IOException;

  /// Raw offset of the record that [#begin] went to.
  long recordOffset();

  /// Raw offset of the next byte.
  long offset();

  /// The next byte, or -1 at the end.
  int read() throws IOException;

  /// Copies bytes; -1 at the end.
  int read(byte[] to, int from, int length) throws IOException;

  /// Checks that the record ends here as it should.
  ///
  /// @throws DamageException where something else follows, or a checksum is wrong
  void endRecord() throws IOException;

  /// Gives the record up and looks behind its first byte for the next place where one begins; false
  /// where there is none.
  boolean resync() throws IOException;
}
