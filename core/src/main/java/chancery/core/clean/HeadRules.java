package chancery.core.clean;

import chancery.core.clean.Piece.Place;
import java.util.Optional;

/// Rules for the lines above the story: its title, names, an image's words.
final class HeadRules {
  private HeadRules() {}

  /// The line that the page takes for the title, and its repetitions.
  static Optional<Verdict> title(Page page, int number) {
    return number == page.headline()
        ? Optional.of(Verdict.headline("first-line"))
        : Optional.empty();
  }

  /// An image's file name in words: small letters throughout, no mark, near the head or made of the
  /// story's own names.
  static Optional<Verdict> slug(Page page, int number) {
    Piece piece = page.piece(number);
    boolean placed =
        page.isHead(number) || page.isFoot(number) || page.body().relatedness(piece) >= .5;
    return isSlug(piece) && placed ? Optional.of(Verdict.residue("image-slug")) : Optional.empty();
  }

  static boolean isSlug(Piece piece) {
    Shape shape = piece.shape();
    int most = 12;
    if (!shape.lower() || shape.ended() || shape.size() > most || piece.place() == Place.LEAD) {
      return false;
    }
    return shape.size() >= 2
        && piece
            .words()
            .codePoints()
            .allMatch(c ->
                Character.isLetterOrDigit(c)
                    || c == ' '
                    || c == '-'
                    || c == '_'
                    || c == '\''
                    || c == '’');
  }

  /// True for a person's name with an outlet behind it, or names alone, that the story doesn't
  /// speak of.
  static boolean isNames(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 9;
    if (piece.place() != Place.LINE || piece.shape().ended() || piece.shape().size() > most) {
      return false;
    }
    String[] parts = piece.words().strip().split("\\s*[,|•·]\\s*|\\s+[–—-]\\s+|\\s*/\\s*", 2);
    int first = parts[0].split("\\s+", -1).length;
    boolean person = first >= 2 && first <= 4 && CaptionMarks.isName(page.lexicon(), parts[0]);
    boolean rest = parts.length == 1 || CaptionMarks.isName(page.lexicon(), parts[1]);
    boolean foreign = page.body().relatedness(piece) < .34;
    boolean placed = parts.length > 1 || number > 0;
    return person && rest && foreign && placed && !piece.shape().upper();
  }
}
