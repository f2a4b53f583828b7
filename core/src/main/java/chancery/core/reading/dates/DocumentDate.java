package chancery.core.reading.dates;

import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Narrows the date of a document by what its own text says, where the page gives none.
///
/// News does not state its own year: the latest year mentioned is the year of writing in 8 of 183
/// TimeBank articles. So each piece of evidence is a constraint with its words; they are
/// intersected; of two that contradict the weaker is dropped, which is said. No day is made up.
public final class DocumentDate {
  private DocumentDate() {}

  /// A day of which only the reasons tell more.
  private static final String SOME_DAY = "XXXX-XX-XX";

  /// The date as given where it is known; else what the text leaves of it, with reasons.
  ///
  /// @param given what page or user say
  /// @param text the document's clean text
  /// @param sentences its sentences, without residue and captions, in order
  /// @param others constraints from elsewhere: offices held, first capture, dated facts
  public static PartialDate narrow(
      PartialDate given, String text, List<Span> sentences, List<Bound> others) {
    if (!given.isUnknown()) {
      return given;
    }
    List<Bound> bounds = new ArrayList<>(Evidences.in(text, sentences));
    bounds.addAll(others);
    return intersect(bounds);
  }

  /// The same without constraints from elsewhere.
  public static PartialDate narrow(PartialDate given, String text, List<Span> sentences) {
    return narrow(given, text, sentences, List.of());
  }

  /// What has been left by the constraints so far, and why.
  private static final class Left {
    private Optional<LocalDate> earliest = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();
    private Optional<DayOfWeek> weekday = Optional.empty();
    private Optional<String> mask = Optional.empty();
    private final List<String> reasons = new ArrayList<>();

    void take(Bound bound) {
      Optional<LocalDate> from = later(earliest, bound.earliest());
      Optional<LocalDate> to = earlier(latest, bound.latest());
      boolean empty = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
      boolean otherDay = differ(weekday, bound.weekday());
      boolean otherMonth = differ(mask, bound.mask());
      if (empty || otherDay || otherMonth) {
        reasons.add("dropped, as it contradicts the others: " + bound.reason());
        return;
      }
      earliest = from;
      latest = to;
      weekday = weekday.or(bound::weekday);
      mask = mask.or(bound::mask);
      reasons.add(bound.reason());
    }

    private static <T> boolean differ(Optional<T> a, Optional<T> b) {
      return a.isPresent() && b.isPresent() && !a.equals(b);
    }
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent() ? (a.get().isAfter(b.get()) ? a : b) : a.or(() -> b);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent() ? (a.get().isBefore(b.get()) ? a : b) : a.or(() -> b);
  }

  /// The strongest first, so that what contradicts them is dropped; else in the text's order.
  static PartialDate intersect(List<Bound> bounds) {
    Left left = new Left();
    bounds.stream()
        .sorted(Comparator.comparingInt(Bound::weight).reversed())
        .forEachOrdered(left::take);
    if (left.reasons.isEmpty()) {
      return PartialDate.unknown();
    }
    return shown(left).because(left.reasons);
  }

  private static PartialDate shown(Left left) {
    Optional<LocalDate> from = left.earliest;
    Optional<LocalDate> to = left.latest;
    if (from.isPresent() && from.equals(to)) {
      return PartialDate.of(from.get());
    }
    if (from.isEmpty() && to.isEmpty()) {
      return PartialDate.parse(left.mask.orElse(SOME_DAY));
    }
    PartialDate begin = from.map(PartialDate::of).orElse(PartialDate.unknown());
    PartialDate end = to.map(PartialDate::of).orElse(PartialDate.unknown());
    return PartialDate.between(begin, end);
  }

  /// "a Monday", as reasons put it.
  static String a(DayOfWeek day) {
    return "a " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// "an August", as reasons put it.
  static String a(Month month) {
    String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
