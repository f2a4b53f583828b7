package chancery.core.clean;

import chancery.core.clean.Piece.Place;
import java.util.Optional;

/// Rules for pictures' texts.
final class CaptionRules {
  private static final int MOST_WORDS = 60;

  private CaptionRules() {}

  /// "File photo: …", "… is pictured in …", a line that ends in a photographer's credit.
  static Optional<Verdict> marked(Page page, int number) {
    Piece piece = page.piece(number);
    boolean marked =
        CaptionMarks.leads(page.lexicon(), piece.folded())
            || (!piece.shape().quoted()
                && CaptionMarks.isMarked(page.lexicon(), piece.words(), piece.folded()));
    return marked
            && piece.place() != Place.LEAD
            && piece.shape().sentences() <= 3
            && piece.shape().size() <= MOST_WORDS
        ? Optional.of(Verdict.caption("caption-mark"))
        : Optional.empty();
  }

  /// One line or two that end in a name in brackets, above the story's end.
  static Optional<Verdict> credited(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 30;
    int open = Math.max(piece.words().lastIndexOf('('), piece.words().lastIndexOf('（'));
    boolean could = open > 0 && piece.shape().size() <= most && piece.shape().sentences() <= 2;
    if (!could || !CaptionMarks.isCredit(page.lexicon(), piece.words().substring(open))) {
      return Optional.empty();
    }
    String before = piece.words().substring(0, open);
    boolean closed =
        Sentences.isEnded(before)
            || page.lexicon()
                .isAgency(
                    Words.fold(piece.words().substring(open + 1, piece.words().length() - 1)));
    boolean picture = piece.place() == Place.TAIL || CaptionMarks.isLikely(page.lexicon(), before);
    return closed && picture && number + 1 < page.size()
        ? Optional.of(Verdict.caption("caption-credit"))
        : Optional.empty();
  }

  /// The same short line twice: the second is the caption, the first its repetition.
  static Optional<Verdict> doubled(Page page, int number) {
    Piece piece = page.piece(number);
    boolean beside = isSame(page, number, number - 1) || isSame(page, number, number + 1);
    boolean apart = page.copies(number) > 1 && !piece.shape().ended();
    int fewest = 3;
    boolean could = piece.shape().size() >= fewest && piece.shape().size() <= MOST_WORDS;
    if (!could || !(beside || apart) || piece.place() == Place.LEAD) {
      return Optional.empty();
    }
    return page.isRepeatedBelow(number)
        ? Optional.of(Verdict.residue("duplicate-caption"))
        : Optional.of(Verdict.caption("duplicate-caption"));
  }

  private static boolean isSame(Page page, int number, int other) {
    return other >= 0
        && other < page.size()
        && page.piece(other).folded().equals(page.piece(number).folded());
  }

  /// A line without an end that says again what stands in the story.
  static Optional<Verdict> repeats(Page page, int number) {
    Piece piece = page.piece(number);
    boolean open = !piece.shape().ended() && number != page.headline();
    return open && piece.place() != Place.LEAD && page.body().repeats(piece)
        ? Optional.of(Verdict.caption("caption-repeats"))
        : Optional.empty();
  }

  /// A line without an end between paragraphs, of the story's own people and things.
  static Optional<Verdict> related(Page page, int number) {
    Piece piece = page.piece(number);
    int fewest = 5;
    boolean line =
        piece.place() == Place.LINE && !page.isFoot(number) && piece.shape().size() >= fewest;
    boolean tail = piece.place() == Place.TAIL && piece.shape().size() >= fewest;
    boolean close = page.body().relatedness(piece) >= (tail ? .4 : .6);
    boolean text = TextRules.isListed(page, number) || TextRules.goesOn(page, number);
    return (line || tail)
            && !text
            && !piece.shape().ended()
            && close
            && !TeaserRules.leadsOn(piece.words())
        ? Optional.of(Verdict.caption("caption-related"))
        : Optional.empty();
  }
}
