package chancery.io.intake;

import java.util.Optional;

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
  /// @param sample the record's own text, where it is one in a larger file and has any
  record Refused(String place, Reason reason, String message, Optional<String> sample)
      implements IntakeItem {
    private static final int LONGEST_SAMPLE = 1 << 20;

    public Refused {
      sample = sample.filter(text -> text.length() <= LONGEST_SAMPLE);
    }

    /// A refusal whose message begins with its place.
    public static Refused of(String place, Reason reason, String what) {
      return new Refused(place, reason, place + ": " + what, Optional.empty());
    }

    /// The same with the record's own text.
    public Refused with(String text) {
      return new Refused(place, reason, message, Optional.of(text));
    }
  }

  /// A stretch of a container that could not be read; at least one record was lost with it.
  ///
  /// @param place the container, and the bytes that were lost: `crawl.warc.gz, bytes 512 to 7,104`
  /// @param message what is wrong, with the place
  record Damaged(String place, String message) implements IntakeItem {
    static Damaged of(String place, String what) {
      return new Damaged(place, place + ": " + what);
    }
  }

  /// Something that is worth knowing and counts as nothing: how a table's columns are taken, what a
  /// crawl holds beside pages.
  ///
  /// @param place the file
  /// @param message what is to be said, with the place
  record Noted(String place, String message) implements IntakeItem {
    static Noted of(String place, String what) {
      return new Noted(place, place + ": " + what);
    }
  }

  /// Items that an earlier run, which was cut off, has dealt with already. They are not given
  /// again.
  ///
  /// @param place the file
  /// @param items how many of its items, from the first
  record Passed(String place, long items) implements IntakeItem {}
}
