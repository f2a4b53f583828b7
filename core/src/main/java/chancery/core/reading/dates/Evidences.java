package chancery.core.reading.dates;

import chancery.core.model.Span;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what a text says of the day that it was told on, each piece with its words.
final class Evidences {
  private static final int LEAD =
      20; // sentences in which a weekday of the past is one of the telling's week
  private static final int FIRST = 2; // sentences, as a headline may stand before the lead
  private static final int BESIDE = 6; // tokens shown beside an expression
  private static final int MAX_WORDS = 120; // characters of a quoted reason
  private static final int STATED = 7;
  private static final int DATELINE = 8;
  private static final int WEEKDAY = 4;

  private final String text;
  private final List<Bound> bounds = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean weekdayKnown;

  private Evidences(String text) {
    this.text = text;
  }

  static List<Bound> in(String text, List<Span> sentences) {
    Evidences found = new Evidences(text);
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      Tokens t = Tokens.of(text, span.start(), span.end());
      for (Match match : Scanner.scan(t)) {
        found.take(t, match, i);
      }
    }
    return List.copyOf(found.bounds);
  }

  private void take(Tokens t, Match match, int sentence) {
    Tense tense = Tense.around(t, match.from(), match.to());
    if (isDateline(t, match, sentence)) {
      dateline(t, match);
      return;
    }
    switch (match.form()) {
      case Form.Fixed(Point point) -> stated(t, match, point, tense);
      case Form.OnWeekday day when day.cue() == Form.Cue.NONE && tense != Tense.FUTURE ->
          weekday(t, match, day.day(), sentence);
      case Form.InMonth month -> month(t, match, Month.of(month.month()), tense);
      default -> {}
    }
  }

  /// A day or month of the past that is stated in full lies before the telling. A year alone is
  /// left out: news states years long past, and hardly ever its own.
  private void stated(Tokens t, Match match, Point point, Tense tense) {
    boolean fine = point.grain().compareTo(Grain.QUARTER) <= 0 && point.first().getYear() > 0;
    if (fine && tense == Tense.PAST) {
      add(
          Bound.days(
              Optional.of(point.first()),
              Optional.empty(),
              STATED,
              "not before " + point.timex() + quoted(t, match)));
    }
  }

  /// The first weekday of the past is the telling's own in the lead, or lies in the week before it;
  /// further ones only say that they lie in that week.
  private void weekday(Tokens t, Match match, DayOfWeek day, int sentence) {
    if (sentence >= LEAD) {
      return;
    }
    if (weekdayKnown) {
      add(Bound.note("within six days after " + DocumentDate.a(day) + quoted(t, match)));
      return;
    }
    weekdayKnown = true;
    add(
        sentence < FIRST
            ? Bound.weekday(day, WEEKDAY, DocumentDate.a(day) + quoted(t, match))
            : Bound.note(DocumentDate.a(day) + " or up to six days later" + quoted(t, match)));
  }

  private void month(Tokens t, Match match, Month month, Tense tense) {
    switch (tense) {
      case PAST -> add(Bound.note("after " + DocumentDate.a(month) + quoted(t, match)));
      case FUTURE -> add(Bound.note("before " + DocumentDate.a(month) + quoted(t, match)));
      case NONE -> {}
    }
  }

  /// "MINSK, March 3 (Wire) -": a date after a place in capitals at the very beginning.
  private static boolean isDateline(Tokens t, Match match, int sentence) {
    boolean place = t.at(0).shout() && match.from() > 0 && match.from() <= 6;
    boolean sign = t.is(match.to(), "(") || t.is(match.to(), "-") || t.is(match.to(), ":");
    return sentence < LEAD && place && sign;
  }

  private void dateline(Tokens t, Match match) {
    String reason = ": the dateline \"" + words(t, 0, match.to()) + "\"";
    switch (match.form()) {
      case Form.Fixed(Point point) ->
          add(
              Bound.days(
                  Optional.of(point.first()),
                  Optional.of(point.last()),
                  DATELINE,
                  "on " + point.timex() + reason));
      case Form.InMonth m -> {
        String mask = "XXXX-%02d".formatted(m.month());
        String edtf = m.day() > 0 ? mask + "-%02d".formatted(m.day()) : mask;
        add(Bound.mask(edtf, DATELINE, "in " + DocumentDate.a(Month.of(m.month())) + reason));
      }
      default -> {}
    }
  }

  private void add(Bound bound) {
    if (seen.add(bound.reason())) {
      bounds.add(bound);
    }
  }

  /// The words that show it: some before the expression, or, where it opens the sentence, behind.
  private String quoted(Tokens t, Match match) {
    boolean opens = match.from() < 2;
    int from = Math.max(0, match.from() - BESIDE);
    int to = opens ? Math.min(t.size(), match.to() + BESIDE) : match.to();
    return ": \"" + words(t, from, to) + "\"";
  }

  private String words(Tokens t, int from, int to) {
    int start = t.at(from).start();
    int end = Math.min(t.at(to - 1).end(), start + MAX_WORDS);
    return text.substring(start, end).replace('\n', ' ').strip();
  }
}
