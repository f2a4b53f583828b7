package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import chancery.core.reading.TimeRef;
import chancery.core.reading.dates.Form.Fixed;
import chancery.core.reading.dates.Form.InMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two expressions that are the ends of one stretch: "2021-2022", "from May to July", "between 2019
/// and 2021". Both stay expressions of their own, as TIMEX3 has it; the partial date of both is the
/// whole interval.
final class Ranges {
  private Ranges() {}

  /// Gives the first end the year that stands at the second: "February-March 1794", "summer and
  /// autumn 1918".
  static List<Match> complete(Tokens t, List<Match> found) {
    List<Match> done = new ArrayList<>(found);
    for (int i = done.size() - 2; i >= 0; i--) {
      Match left = done.get(i);
      Match right = done.get(i + 1);
      if (left.form() instanceof InMonth month
          && right.form() instanceof Fixed(Point point)
          && (point.grain() == Grain.DAY || point.grain() == Grain.MONTH)
          && linked(t, left, right)) {
        int at = i;
        inYearOf(month, point).ifPresent(p -> done.set(at, left.with(new Fixed(p))));
      } else if (left.form() instanceof Form.InSeason(Season season, Form.Cue _)
          && right.form() instanceof Fixed(Point point)
          && point.grain() == Grain.SEASON
          && linked(t, left, right)) {
        int at = i;
        inYearOf(season, point).ifPresent(p -> done.set(at, left.with(new Fixed(p))));
      }
    }
    return done;
  }

  private static Optional<Point> inYearOf(InMonth month, Point right) {
    int year = right.first().getYear() - (month.month() > right.first().getMonthValue() ? 1 : 0);
    return month.day() > 0
        ? Point.day(year, month.month(), month.day())
        : Point.month(year, month.month());
  }

  private static Optional<Point> inYearOf(Season season, Point right) {
    int year =
        right.first().getYear() - (season.firstMonth > right.first().getMonthValue() ? 1 : 0);
    return Point.at(Grain.SEASON, year, season.firstMonth, 1);
  }

  private static boolean linked(Tokens t, Match left, Match right) {
    return right.from() == left.to() + 1
        && switch (t.word(left.to())) {
          case "-", "/", "to", "and", "or", "until", "till", "through" -> true;
          default -> false;
        };
  }

  /// True where the two are the ends of one stretch.
  static boolean stretch(Tokens t, Match left, Match right) {
    if (right.from() != left.to() + 1) {
      return false;
    }
    int before = left.from() - 1;
    return switch (t.word(left.to())) {
      case "-", "/", "through" -> true;
      case "to", "until", "till" -> t.is(before, "from") || sameKind(left.form(), right.form());
      case "and" -> t.is(before, "between");
      default -> false;
    };
  }

  private static boolean sameKind(Form left, Form right) {
    return left.getClass() == right.getClass();
  }

  /// Both ends with the whole stretch as their date, where it runs forward.
  static List<TimeRef> joined(TimeRef left, TimeRef right) {
    boolean known = left.date().earliest().isPresent() && right.date().latest().isPresent();
    boolean forward = known && !right.date().latest().get().isBefore(left.date().earliest().get());
    boolean dates = left.type() == TimeRef.Type.DATE && right.type() == TimeRef.Type.DATE;
    boolean simple = !left.date().edtf().contains("/") && !right.date().edtf().contains("/");
    if (!forward || !dates || !simple) {
      return List.of(left, right);
    }
    PartialDate whole = PartialDate.between(left.date(), right.date());
    return List.of(
        new TimeRef(left.span(), left.type(), left.value(), whole),
        new TimeRef(right.span(), right.type(), right.value(), whole));
  }
}
