package chancery.core.clean;

import chancery.core.clean.Piece.Place;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a line into the parts that may need labels of their own: a dateline in front, bracketed
/// remarks inside, something glued on behind. What no rule claims is joined again.
final class Splitter {
  private static final int LONGEST_TAIL = 300;
  private final Lexicon lexicon;
  private final AsideMarks asides;

  Splitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.asides = new AsideMarks(lexicon);
  }

  /// The pieces of all lines of the text, in order.
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<Span> lines = Lines.of(text);
    for (int i = 0; i < lines.size(); i++) {
      split(text, lines.get(i), i, pieces);
    }
    return pieces;
  }

  private void split(String text, Span line, int number, List<Piece> pieces) {
    int at = line.start();
    int lead = Datelines.length(line.in(text));
    if (lead > 0) {
      pieces.add(Piece.of(text, Lines.strip(text, at, at + lead), Place.LEAD, number));
      at += lead;
    }
    for (Span bracket : asides.brackets(text, new Span(at, line.end()))) {
      if (bracket.start() == line.start() && bracket.end() == line.end()) {
        break;
      }
      add(text, at, bracket.start(), Place.LINE, number, pieces);
      pieces.add(Piece.of(text, bracket, Place.BRACKET, number));
      at = bracket.end();
    }
    Span rest = Lines.strip(text, at, line.end());
    int tail = rest.start() + tailStart(rest.in(text));
    add(text, rest.start(), tail, Place.LINE, number, pieces);
    add(text, tail, rest.end(), tail > line.start() ? Place.TAIL : Place.LINE, number, pieces);
  }

  private static void add(
      String text, int from, int to, Place place, int number, List<Piece> pieces) {
    Span span = Lines.strip(text, from, to);
    if (!span.isEmpty()) {
      pieces.add(Piece.of(text, span, place, number));
    }
  }

  /// Where something glued on may begin; the length of the line where nothing is.
  private int tailStart(String line) {
    List<Integer> starts = Sentences.starts(line);
    for (int i = 1; i < starts.size(); i++) {
      if (asides.markLength(line.substring(starts.get(i), capped(line, starts.get(i)))) > 0) {
        return starts.get(i);
      }
    }
    if (starts.size() < 2 || line.length() - starts.getLast() > LONGEST_TAIL) {
      return line.length();
    }
    int last = starts.getLast();
    String words = line.substring(last);
    boolean marked = CaptionMarks.isMarked(lexicon, words) || CaptionMarks.isCredit(lexicon, words);
    boolean whole = !marked && Sentences.isEnded(words);
    if (whole || FurnitureRules.isFurniture(lexicon, line)) {
      return line.length();
    }
    int before = starts.get(starts.size() - 2);
    String sentence = line.substring(before, last);
    boolean likely = marked && CaptionMarks.isLikely(lexicon, sentence);
    boolean told =
        CaptionMarks.isMarked(lexicon, sentence) || CaptionMarks.isCredit(lexicon, words);
    if (likely && (told || starts.size() == 2)) {
      return starts.size() > 2 ? before : line.length();
    }
    return last;
  }

  private static int capped(String line, int from) {
    return Math.min(line.length(), from + AsideMarks.LONGEST);
  }
}
