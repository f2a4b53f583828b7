package chancery.core.reading.dates;

import java.time.DayOfWeek;
import java.util.Optional;

/// What the words of a time expression say, before they are bound to a calendar.
sealed interface Form {

  /// The cue beside a name: "last March", "this March", "that same March", "next March", or none.
  enum Cue {
    LAST,
    THIS,
    THAT,
    NEXT,
    NONE
  }

  /// What a shift counts from: the day of telling ("ago"), or the last stated time ("later").
  enum Base {
    TELLING,
    STORY
  }

  /// Stated in full: a day, a month of a year, a year, a decade …
  record Fixed(Point point) implements Form {}

  /// Two readings of one all-figure date, such as 04/12/2023.
  record Either(Point dayFirst, Point monthFirst) implements Form {}

  /// A month, or a day of a month, of no stated year.
  ///
  /// @param day day of the month; 0 where none is stated
  record InMonth(int month, int day, Cue cue) implements Form {}

  /// "the 25th": a day of no stated month.
  record DayOnly(int day) implements Form {}

  /// A weekday.
  record OnWeekday(DayOfWeek day, Cue cue) implements Form {}

  /// A season of no stated year.
  record InSeason(Season season, Cue cue) implements Form {}

  /// A quarter (`parts` 4) or half (`parts` 2) of no stated year.
  record YearPart(int number, int parts, Cue cue) implements Form {}

  /// A number of units from the telling or the story; 0 is "this" or "that".
  ///
  /// @param sign −1 before, 1 after, 0 the same
  record Shifted(Unit unit, Amount amount, int sign, Base base) implements Form {}

  /// A part within a whole: "August of that year", "Friday last week".
  record Within(Form part, Form whole) implements Form {}

  /// A part of a day.
  ///
  /// @param code TIMEX3 code, `MO` `AF` `EV` `NI` `DT`
  /// @param day which day; empty where the words don't tell
  record DayPart(String code, Optional<Form> day) implements Form {}

  /// A clock time.
  ///
  /// @param zone `Z` for GMT, else empty
  /// @param day which day; empty where the words don't tell
  record Clock(int hour, int minute, String zone, Optional<Form> day) implements Form {}

  /// Where a length lies: "the past year" ends at the telling, "the next year" begins there.
  enum Place {
    FREE,
    BEFORE,
    AHEAD
  }

  /// A duration.
  record Length(Unit unit, Amount amount, Place place) implements Form {}

  /// "the first three months of 2023".
  record LengthOf(Unit unit, Amount amount, boolean atStart, Form whole) implements Form {}

  /// A repeated time, its TIMEX3 value.
  record Repeated(String value) implements Form {}

  /// Past, present or future without a date.
  ///
  /// @param value `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`
  record Vague(String value) implements Form {}

  /// "former": past in a history; in news it tells of offices, which the register dates.
  record Former() implements Form {}

  /// A year of two or three figures ("'89", "in 479"), readable only beside full years.
  ///
  /// @param number as written
  record ShortYear(int number) implements Form {}

  /// "At the time": the last stated time.
  record LastStated() implements Form {}

  /// Easter and the days counted from it.
  record FromEaster(int days) implements Form {}

  /// The n-th weekday of a month, such as Thanksgiving.
  record NthWeekday(int month, int nth, DayOfWeek day) implements Form {}
}
