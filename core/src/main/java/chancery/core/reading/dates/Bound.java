package chancery.core.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// What one piece of evidence says of the day a document was told.
///
/// @param earliest first day that it leaves; empty where it sets none
/// @param latest last day that it leaves; empty where it sets none
/// @param weekday the only weekday that it leaves, if any
/// @param mask month and day of no stated year, as EDTF: `XXXX-03-03`; empty where it sets none
/// @param weight how strong it is, 1 (weak) to 9 (as good as stated); of two that contradict the
///   weaker is dropped
/// @param reason in words, with the words of the text
public record Bound(
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Optional<DayOfWeek> weekday,
    Optional<String> mask,
    int weight,
    String reason) {

  /// A bound by days, as offices held, first captures and dated facts give them.
  public static Bound days(
      Optional<LocalDate> earliest, Optional<LocalDate> latest, int weight, String reason) {
    return new Bound(earliest, latest, Optional.empty(), Optional.empty(), weight, reason);
  }

  static Bound weekday(DayOfWeek day, int weight, String reason) {
    return new Bound(
        Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty(), weight, reason);
  }

  static Bound mask(String edtf, int weight, String reason) {
    return new Bound(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(edtf), weight, reason);
  }

  /// A reason that narrows nothing that a date can show, such as "after an August".
  static Bound note(String reason) {
    return new Bound(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1, reason);
  }
}
