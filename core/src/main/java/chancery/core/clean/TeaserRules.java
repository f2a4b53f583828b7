package chancery.core.clean;

import chancery.core.clean.Lexicon.Role;
import chancery.core.clean.Piece.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rules for the lines that lead to other stories, and for what stays below the story's end.
final class TeaserRules {
  private TeaserRules() {}

  /// Below a "Related" heading: titles, and single sentences that the story has nothing to do with.
  static Optional<Verdict> underHeading(Page page, int number) {
    return page.isUnderRelated(number)
        ? Optional.of(Verdict.residue("teaser", "teaser-list"))
        : Optional.empty();
  }

  /// What readers say below the story.
  static Optional<Verdict> readers(Page page, int number) {
    return page.isReaders(number)
        ? Optional.of(Verdict.residue("comment-form", "readers"))
        : Optional.empty();
  }

  /// A line without an end between paragraphs or below them, about something else.
  static Optional<Verdict> stray(Page page, int number) {
    Piece piece = page.piece(number);
    if (!isTitleLike(page, number)) {
      return Optional.empty();
    }
    double close = page.body().relatedness(piece);
    int fewest = 4;
    boolean name = piece.shape().size() < fewest;
    boolean far = page.isFoot(number) ? close < .8 : close < .6;
    if (name || !far) {
      return Optional.empty();
    }
    return Optional.of(Verdict.residue("teaser"));
  }

  private static boolean isTitleLike(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 28;
    boolean whole =
        piece.place() == Place.LINE
            || (piece.place() == Place.TAIL
                && piece.shape().size() > 4
                && page.body().relatedness(piece) < .25);
    return whole
        && !TextRules.goesOn(page, number)
        && !followsAside(page, number)
        && !isRemark(page, number)
        && !page.isHead(number)
        && !piece.shape().ended()
        && piece.shape().size() <= most
        && !leadsOn(piece.words())
        && !TextRules.isListed(page, number)
        && !TextRules.isInsideQuotation(page, number);
  }

  /// What hangs on a comment is the comment's.
  private static boolean followsAside(Page page, int number) {
    return page.piece(number).place() == Place.TAIL
        && page.known(number - 1).filter(above -> above.is("aside")).isPresent();
  }

  /// "The real story is another one: …": a remark that quotes a title is no title.
  private static boolean isRemark(Page page, int number) {
    int fewest = 4;
    int colon = page.piece(number).words().indexOf(": ");
    if (colon < 0) {
      return false;
    }
    List<String> words = Words.of(page.piece(number).words().substring(0, colon));
    Set<String> stop = page.lexicon().of("stop", Role.JOIN);
    long plain = words.stream().filter(stop::contains).count();
    return words.size() >= fewest && (stop.contains(words.getFirst()) || 2 * plain >= words.size());
  }

  /// True where a mark at the end leads on to the next line.
  static boolean leadsOn(String words) {
    char last = words.charAt(words.length() - 1);
    return last == ':' || last == ',' || last == ';' || last == '：' || last == '，';
  }

  /// A word or two below the story that no other rule knows.
  static Optional<Verdict> footScrap(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 4;
    boolean scrap = page.isFoot(number) && !page.isHead(number) && piece.shape().size() <= most;
    return scrap && !piece.shape().ended() && piece.place() == Place.LINE
        ? Optional.of(Verdict.residue("widget", "foot-scrap"))
        : Optional.empty();
  }
}
