package chancery.core.reading;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;

/// A time expression of a text.
///
/// @param span where it stands
/// @param type TIMEX3 type
/// @param value TIMEX3 value, such as `2023-12-04`, `P2D` or `PAST_REF`; empty where none can be
///   given
/// @param date when it is, as a partial date; unknown where the words don't tell
public record TimeRef(Span span, Type type, String value, PartialDate date) {

  /// The types of TIMEX3 (ISO-TimeML).
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
