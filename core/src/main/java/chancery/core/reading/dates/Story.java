package chancery.core.reading.dates;

import chancery.core.reading.dates.Form.Cue;
import java.util.Optional;

/// The time that the text has moved to: what was stated last.
///
/// @param last the last stated point that the story moved to
/// @param mentioned the last stated point, whether the story moved to it or not
/// @param words the last stated date as resolved, masked where its year is unknown
/// @param stated true where its year was stated, not inferred
/// @param near true where it stands in this sentence or the one before, in the same paragraph
record Story(
    Optional<Point> last,
    Optional<Point> mentioned,
    Optional<Resolved> words,
    boolean stated,
    boolean near) {

  static final Story NONE =
      new Story(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  /// A month this much earlier in the year than the last stated one belongs to the next year.
  private static final int TURN_OF_YEAR = 7;

  /// In news, too, a bare month goes on from a month of a stated year just before it: "Troops moved
  /// in in February 2014. In March …".
  boolean leads(Tense tense, Form.InMonth month) {
    return stated
        && near
        && tense == Tense.PAST
        && month.cue() == Cue.NONE
        && last.filter(p -> p.grain() == Grain.DAY || p.grain() == Grain.MONTH)
            .filter(p -> p.first().getMonthValue() <= month.month())
            .isPresent();
  }

  /// The year of a bare month in this story.
  Optional<Integer> yearFor(int month, Cue cue, boolean history) {
    return last.map(p -> {
      int year = p.first().getYear();
      boolean fine = p.grain().compareTo(Grain.SEASON) <= 0;
      int told = fine ? p.first().getMonthValue() : month;
      return switch (cue) {
        case LAST -> month >= told && fine ? year - 1 : year;
        case NEXT -> month <= told && fine ? year + 1 : year;
        case THIS -> year;
        case THAT -> mentioned.map(m -> m.first().getYear()).orElse(year);
        case NONE -> history && month < told - TURN_OF_YEAR ? year + 1 : year;
      };
    });
  }
}
