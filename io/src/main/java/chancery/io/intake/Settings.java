package chancery.io.intake;

/// How intake goes about it.
///
/// @param limits how large things may be
/// @param columns which fields of tables and JSON hold what, as far as the user says
/// @param done what an earlier run had dealt with
/// @param meter where the bytes that are read are counted
public record Settings(Limits limits, Columns columns, Done done, Meter meter) {
  /// The usual limits; columns are guessed, and everything is new.
  public static Settings standard() {
    return new Settings(Limits.standard(), Columns.guessed(), Done.nothing(), new Meter());
  }

  /// The same with other columns.
  public Settings withColumns(Columns other) {
    return new Settings(limits, other, done, meter);
  }

  /// The same behind what an earlier run had dealt with.
  public Settings withDone(Done other) {
    return new Settings(limits, columns, other, meter);
  }
}
