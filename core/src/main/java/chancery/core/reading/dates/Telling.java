package chancery.core.reading.dates;

import chancery.core.model.Span;
import chancery.core.reading.TimeRef;
import chancery.core.reading.dates.DateTagger.Scanned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Resolves one text, sentence by sentence, and keeps its story. One use, one thread.
final class Telling {
  private final String text;
  private final Anchor anchor;
  private final boolean history;
  private final List<TimeRef> found = new ArrayList<>();
  private Optional<Point> last = Optional.empty();
  private Optional<Point> mentioned = Optional.empty();
  private Optional<Resolved> words = Optional.empty();
  private Optional<Point> section = Optional.empty();
  private boolean stated;
  private int lastSentence = -9;
  private int lastEnd;
  private int sentenceEnd;
  private boolean opening;

  Telling(String text, Anchor anchor, boolean history) {
    this.text = text;
    this.anchor = anchor;
    this.history = history;
  }

  List<TimeRef> of(List<Scanned> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      sentence(sentences.get(i), i);
    }
    return List.copyOf(found);
  }

  private void sentence(Scanned sentence, int number) {
    Tokens t = sentence.tokens();
    boolean heading = history && isHeading(sentence.span());
    if (history && !heading && breaks(sentenceEnd, sentence.span().start())) {
      backToSection(number);
    }
    List<Match> kept = new ArrayList<>();
    List<TimeRef> refs = new ArrayList<>();
    for (int i = 0; i < sentence.matches().size(); i++) {
      Match match = sentence.matches().get(i);
      int next = i + 1;
      Optional<Resolved> resolved =
          endOfStretch(t, kept, match)
              .or(() -> yearBefore(sentence, match, next))
              .or(() -> glossed(sentence, match, next));
      if (resolved.isEmpty()) {
        Tense tense = Tense.around(t, match.from(), match.to());
        Resolver resolver = new Resolver(anchor, story(sentence, number), history);
        resolved = resolver.resolve(match.form(), tense);
      }
      if (resolved.isEmpty()) {
        continue;
      }
      kept.add(match);
      refs.add(ref(t, match, resolved.get()));
      move(t, match, resolved.get(), number);
    }
    opening = heading;
    if (heading) {
      enter(kept, number);
    }
    sentenceEnd = sentence.span().end();
    found.addAll(Stays.bound(t, kept, joined(t, kept, refs)));
  }

  /// A history's "from October to March" ends in the year being told, and begins in the one before.
  private Optional<Resolved> yearBefore(Scanned sentence, Match match, int next) {
    if (!history || last.isEmpty() || next == sentence.matches().size()) {
      return Optional.empty();
    }
    Match end = sentence.matches().get(next);
    boolean turns =
        match.form() instanceof Form.InMonth a
            && end.form() instanceof Form.InMonth b
            && b.month() < a.month()
            && last.get().first().getMonthValue() <= b.month()
            && Ranges.stretch(sentence.tokens(), match, end);
    return turns && match.form() instanceof Form.InMonth month
        ? Point.month(last.get().first().getYear() - 1, month.month()).map(Resolved::of)
        : Optional.empty();
  }

  /// "from July 1 to December 31": the end is the first one after the begin.
  private Optional<Resolved> endOfStretch(Tokens t, List<Match> kept, Match match) {
    boolean linked = !kept.isEmpty() && Ranges.stretch(t, kept.getLast(), match);
    boolean bare = match.form() instanceof Form.InMonth || match.form() instanceof Form.OnWeekday;
    if (!linked || !bare || last.isEmpty() || t.at(kept.getLast().to() - 1).end() != lastEnd) {
      return Optional.empty();
    }
    Resolver after = new Resolver(Anchor.of(last.get().first()), Story.NONE, false);
    return after.resolve(match.form(), Tense.FUTURE);
  }

  private static final int STORY_REACH =
      4; // sentences; behind them "later" counts from the telling

  private Story story(Scanned sentence, int number) {
    if (history) {
      return new Story(last, mentioned, words, stated, true);
    }
    if (number - lastSentence > STORY_REACH) {
      return Story.NONE;
    }
    int begin = sentence.span().start();
    boolean near = number - lastSentence <= 1 && !breaks(Math.min(lastEnd, begin), begin);
    return new Story(last, mentioned, words, stated, near);
  }

  /// True where a paragraph ends between the two offsets. Looks no further: a text without a line
  /// break must not be searched to its end for every sentence.
  private boolean breaks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  // ------------------------------------------------- headings of a history

  private static final int LONGEST_HEADING = 120; // characters

  /// A line of its own that ends as no sentence does.
  private boolean isHeading(Span span) {
    int end = span.end();
    char last = text.charAt(end - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ')' || last == '"' || last == '”';
    return open
        && span.length() <= LONGEST_HEADING
        && (end == text.length() || text.charAt(end) == '\n')
        && (span.start() == 0 || text.charAt(span.start() - 1) == '\n');
  }

  /// A heading's time is where its section begins; where it names one year, the section tells that
  /// year. A heading without a time leaves the section where the story is still in its year.
  private void enter(List<Match> kept, int number) {
    List<Point> points =
        kept.stream()
            .map(Match::form)
            .filter(Form.Fixed.class::isInstance)
            .map(form -> ((Form.Fixed) form).point())
            .filter(p -> p.grain().compareTo(Grain.FISCAL_YEAR) <= 0)
            .toList();
    if (points.isEmpty()) {
      section = section.filter(this::isTold);
      return;
    }
    go(points.getFirst(), number);
    long years = points.stream().map(p -> p.first().getYear()).distinct().count();
    section = years == 1 ? Point.year(points.getFirst().first().getYear()) : Optional.empty();
  }

  private boolean isTold(Point year) {
    return last.filter(p -> p.first().getYear() == year.first().getYear()).isPresent();
  }

  /// A paragraph begins in the year of its section, wherever the one before has strayed to.
  private void backToSection(int number) {
    section.filter(year -> !isTold(year)).ifPresent(year -> go(year, number));
  }

  private void go(Point point, int number) {
    last = Optional.of(point);
    words = Optional.of(Resolved.of(point));
    stated = true;
    lastSentence = number;
  }

  /// "two years later (218 BC)": what stands in the brackets says when it was.
  private static Optional<Resolved> glossed(Scanned sentence, Match match, int next) {
    if (!(match.form() instanceof Form.Shifted shifted) || next == sentence.matches().size()) {
      return Optional.empty();
    }
    Tokens t = sentence.tokens();
    Match gloss = sentence.matches().get(next);
    boolean bracketed =
        t.is(match.to(), "(") && gloss.from() == match.to() + 1 && t.is(gloss.to(), ")");
    return bracketed && shifted.sign() != 0 && gloss.form() instanceof Form.Fixed(Point p)
        ? Optional.of(Resolved.of(p))
        : Optional.empty();
  }

  /// Names of things ("the 1991 accord", "the Treaty of 1801") don't move the story.
  private void move(Tokens t, Match match, Resolved resolved, int number) {
    if (match.form() instanceof Form.Fixed) {
      mentioned = resolved.point();
    }
    if (match.form() instanceof Form.LastStated || isAside(t, match) || !isDate(match, resolved)) {
      return;
    }
    mentioned = resolved.point();
    last = resolved.point();
    words = Optional.of(resolved);
    stated = match.form() instanceof Form.Fixed;
    lastSentence = number;
    lastEnd = t.at(match.to() - 1).end();
  }

  /// A date of the calendar, or, where the year is unknown, a name of a month.
  private boolean isDate(Match match, Resolved resolved) {
    boolean masked = !history && match.form() instanceof Form.InMonth;
    return resolved.point().map(p -> p.grain().compareTo(Grain.FISCAL_YEAR) <= 0).orElse(masked);
  }

  /// A glance elsewhere: the name of a thing, what lasts until a later time, what is counted back.
  private boolean isAside(Tokens t, Match match) {
    String before = t.word(match.from() - 1);
    if (before.equals("until") || before.equals("till") || before.equals("since")) {
      return history;
    }
    if (history && last.isPresent() && isUntil(t, match.from())) {
      return true;
    }
    return switch (match.form()) {
      case Form.Fixed(Point p) when p.grain() == Grain.YEAR -> isAsideYear(t, match, before);
      case Form.Fixed _ -> before.equals("the") && isNoun(t.at(match.to()));
      case Form.Shifted shifted ->
          shifted.sign() < 0
              && (!shifted.amount().equals(Amount.ONE) || shifted.unit() == Unit.YEAR);
      default -> false;
    };
  }

  private static final int UNTIL_REACH = 9; // tokens: "until the fall of the capital in May"

  /// Behind "until" in the same clause: "lasted until the fall of the capital in May".
  private static boolean isUntil(Tokens t, int from) {
    for (int i = from - 1; i >= 0 && i > from - UNTIL_REACH; i--) {
      switch (t.word(i)) {
        case "until", "till" -> {
          return true;
        }
        case ",", ";", ":", "(", ")", "\"", "when", "which", "who", "but" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isNoun(Token token) {
    return token.isWord() && !token.capital() && !Words.FUNCTION.contains(token.word());
  }

  /// A bare year inside a sentence leaves a story that is told by months and days where it is.
  private boolean isAsideYear(Tokens t, Match match, String before) {
    boolean end = before.equals("-") || before.equals("to"); // "(1791-1792)" opens with 1791
    boolean name = (history && end) || (before.equals("of") && t.at(match.from() - 2).isWord());
    boolean attribute = before.equals("the") && t.at(match.to()).isWord();
    boolean opens = opening || match.from() <= OPENING || match.to() == t.size();
    boolean fine = last.filter(p -> p.grain().compareTo(Grain.MONTH) <= 0).isPresent();
    boolean restated =
        match.form() instanceof Form.Fixed(Point p) && isTold(p) && fine && !opens && history;
    return restated || name || attribute || (history && fine && !opens && ASIDE.contains(before));
  }

  private static final Set<String> ASIDE = Set.of("for", "of", "in", "by");
  private static final int OPENING = 2; // tokens: "In 1941, …"

  private static TimeRef ref(Tokens t, Match match, Resolved resolved) {
    int from = Extent.start(t, match);
    Span span = new Span(t.at(from).start(), t.at(match.to() - 1).end());
    return new TimeRef(span, resolved.type(), resolved.value(), resolved.date());
  }

  private static List<TimeRef> joined(Tokens t, List<Match> kept, List<TimeRef> refs) {
    List<TimeRef> joined = new ArrayList<>(refs);
    for (int i = 0; i + 1 < kept.size(); i++) {
      if (Ranges.stretch(t, kept.get(i), kept.get(i + 1))) {
        List<TimeRef> pair = Ranges.joined(joined.get(i), joined.get(i + 1));
        joined.set(i, pair.get(0));
        joined.set(i + 1, pair.get(1));
      }
    }
    return joined;
  }
}
