package chancery.core.clean;

import chancery.core.clean.Lexicon.Role;
import chancery.core.clean.Piece.Place;
import java.util.Optional;

/// Rules for the story's own text: comments marked as such, sub-heads, and all that remains.
final class TextRules {
  private TextRules() {}

  /// A republisher's words under its own mark.
  static BlockRule asides(Lexicon lexicon) {
    AsideMarks marks = new AsideMarks(lexicon);
    return (page, number) -> {
      Piece piece = page.piece(number);
      String head =
          piece.words().substring(0, Math.min(piece.words().length(), AsideMarks.LONGEST));
      int mark = marks.markLength(head);
      boolean more =
          mark > 0
              && piece.words().length() > mark + 2
              && piece.shape().size() > 2
              && !CaptionMarks.isName(lexicon, piece.words().substring(mark).strip());
      return more || piece.place() == Place.BRACKET
          ? Optional.of(Verdict.aside("editor-comment", "editor-comment"))
          : Optional.empty();
    };
  }

  /// Outside the stretch of a page's text where the story stands; the title above it stays.
  static Optional<Verdict> outside(Page page, int number) {
    if (page.story().holds(number) || isTitleAbove(page, number)) {
      return Optional.empty();
    }
    boolean above = number < page.story().from();
    return Optional.of(Verdict.residue(above ? "menu" : "widget", "outside-story"));
  }

  /// The page's own source, shown for copying: a line with two closing tags.
  static Optional<Verdict> source(Page page, int number) {
    return isSource(page.piece(number))
        ? Optional.of(Verdict.residue("widget", "source"))
        : Optional.empty();
  }

  static boolean isSource(Piece piece) {
    int tags = 0;
    String words = piece.words();
    for (int at = words.indexOf("</"); at >= 0 && tags < 2; at = words.indexOf("</", at + 2)) {
      tags += at + 2 < words.length() && Character.isLetter(words.charAt(at + 2)) ? 1 : 0;
    }
    return tags == 2;
  }

  /// A sentence that stands in the story already.
  static Optional<Verdict> repeated(Page page, int number) {
    return page.isSaidAbove(number)
        ? Optional.of(Verdict.residue("widget", "repeated"))
        : Optional.empty();
  }

  /// The nearest line above the stretch that can be a title.
  private static boolean isTitleAbove(Page page, int number) {
    int most = 8;
    int from = page.story().from();
    if (number >= from || number < from - most) {
      return false;
    }
    for (int i = number; i < from; i++) {
      boolean title = isTitle(page, i);
      if (i == number && !title) {
        return false;
      }
      if (i > number && title) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitle(Page page, int number) {
    int fewest = 4;
    int shortest = 20;
    Piece piece = page.piece(number);
    return page.known(number).isEmpty()
        && piece.place() == Place.LINE
        && piece.shape().size() >= fewest
        && piece.words().length() >= shortest;
  }

  /// A heading inside the story: short, no end, and about what follows.
  static Optional<Verdict> subhead(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 8;
    boolean between = !page.isHead(number) && !page.isFoot(number) && piece.place() == Place.LINE;
    boolean shortLine = piece.shape().size() <= most && !piece.shape().ended();
    return between
            && shortLine
            && !piece.words().endsWith(":")
            && page.body().relatedness(piece) >= .5
        ? Optional.of(Verdict.subhead("subhead"))
        : Optional.empty();
  }

  /// A second title line above the story that speaks of the same.
  static Optional<Verdict> standfirst(Page page, int number) {
    Piece piece = page.piece(number);
    int fewest = 5;
    boolean line = page.isHead(number) && piece.place() == Place.LINE;
    return line && piece.shape().size() >= fewest && page.body().relatedness(piece) >= .4
        ? Optional.of(Verdict.headline("standfirst"))
        : Optional.empty();
  }

  /// True for an item of a list: a bullet, or a line below another item or a line with a colon.
  static boolean isListed(Page page, int number) {
    return isBullet(page.piece(number).words())
        || (number > 0 && page.isSure(number - 1) && page.piece(number - 1).words().endsWith(":"));
  }

  /// True where the piece is a broken-off part of the text: it is cut with dots, begins with a word
  /// that leans on the sentence before, or with a dash.
  static boolean goesOn(Page page, int number) {
    Piece piece = page.piece(number);
    String words = piece.words();
    boolean cut = words.endsWith("...") || words.endsWith("…") || words.endsWith("]");
    boolean dash = "—–-".indexOf(words.charAt(0)) >= 0;
    boolean leans =
        piece.place() == Place.TAIL
            && !piece.shape().words().isEmpty()
            && page.lexicon().of("leans", Role.CORE).contains(piece.shape().words().getFirst());
    return cut || dash || leans;
  }

  private static boolean isBullet(String words) {
    return words.length() > 2
        && "•*-–·‣◦●▪".indexOf(words.charAt(0)) >= 0
        && Character.isWhitespace(words.charAt(1));
  }

  /// True where the nearest line above left a quotation open.
  static boolean isInsideQuotation(Page page, int number) {
    if (number == 0) {
      return false;
    }
    String above = page.piece(number - 1).words();
    int open = 0;
    for (int i = 0; i < above.length(); i++) {
      char c = above.charAt(i);
      open += c == '“' || c == '«' || c == '「' ? 1 : 0;
      open -= c == '”' || c == '»' || c == '」' ? 1 : 0;
    }
    return open > 0;
  }
}
