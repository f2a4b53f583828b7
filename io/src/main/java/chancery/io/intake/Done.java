package chancery.io.intake;

/// What an earlier run, which was cut off, had dealt with.
public interface Done {
  /// How many of a file's items were dealt with, from the first; [Long#MAX_VALUE] where all were.
  ///
  /// @param file the file's absolute path
  /// @param state its size and when it was changed
  long items(String file, String state);

  /// Nothing was dealt with before.
  static Done nothing() {
    return (_, _) -> 0;
  }
}
