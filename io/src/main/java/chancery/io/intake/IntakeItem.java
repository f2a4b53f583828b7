package chancery.io.intake;

/// One thing that intake came upon: a record to make a document of, or something refused.
public sealed interface IntakeItem {
  /// The file or address, and where in it.
  String place();

  /// A record that was read.
  ///
  /// @param capture the record
  record Captured(Capture capture) implements IntakeItem {
    @Override
    public String place() {
      return capture.place();
    }
  }

  /// Something that was not taken in.
  ///
  /// @param place the file or address, and where in it: `news.jsonl, line 7`
  /// @param reason why not
  /// @param message what is wrong and what helps, with the place
  record Refused(String place, Reason reason, String message) implements IntakeItem {
    static Refused of(String place, Reason reason, String what) {
      return new Refused(place, reason, place + ": " + what);
    }
  }
}
