package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import chancery.core.reading.TimeRef;
import java.util.Optional;

/// What a form means in its place.
///
/// @param type TIMEX3 type
/// @param value TIMEX3 value
/// @param date when it is
/// @param point the calendar stretch, where it is one
record Resolved(TimeRef.Type type, String value, PartialDate date, Optional<Point> point) {

  static Resolved of(Point point) {
    return new Resolved(TimeRef.Type.DATE, point.timex(), point.date(), Optional.of(point));
  }

  /// A value with masked figures and a date that is unknown, or masked too.
  static Resolved masked(String value, PartialDate date) {
    return new Resolved(TimeRef.Type.DATE, value, date, Optional.empty());
  }

  static Resolved masked(String value) {
    return masked(value, PartialDate.unknown());
  }
}
