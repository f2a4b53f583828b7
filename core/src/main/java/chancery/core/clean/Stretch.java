package chancery.core.clean;

import java.util.List;

/// Where the story stands in the text of a whole page, menus, boxes and all: the run of lines whose
/// sentences, less everything else between them, are worth most.
///
/// A text that is the story alone, with a line or two of the page around it, is left as it is: only
/// where short lines abound is a stretch sought.
///
/// @param from number of the first piece
/// @param to number of the piece behind the last
/// @param sought false where the text is no whole page
record Stretch(int from, int to, boolean sought) {
  private static final int FEWEST_SCRAPS = 25;
  private static final int LONG = 80;
  private static final int MOST = 400;
  private static final int SCRAP = 8;
  private static final int SHORT_SENTENCE = 20;

  /// What a run of short lines may cost at most: a long table does not part a story.
  private static final int MOST_PENALTY = 300;

  /// What a heading such as "Related" costs at least; what follows it must be worth more.
  private static final double HEAD = 100;

  /// The stretch of a page's pieces.
  static Stretch of(List<Piece> pieces, SectionHeads heads) {
    int scraps = 0;
    for (Piece piece : pieces) {
      scraps += piece.shape().ended() || piece.words().length() >= LONG ? 0 : 1;
    }
    boolean whole = scraps >= FEWEST_SCRAPS && 3 * scraps >= pieces.size();
    return whole ? best(pieces, heads) : new Stretch(0, pieces.size(), false);
  }

  private static Stretch best(List<Piece> pieces, SectionHeads heads) {
    int from = 0;
    int bestFrom = 0;
    int bestTo = 0;
    double sum = 0;
    double most = 0;
    double run = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      double worth = worth(piece);
      run = worth < 0 ? run - worth : 0;
      sum += run > MOST_PENALTY ? 0 : worth;
      if (heads.under(piece.words()).isPresent()) {
        sum -= Math.max(HEAD, .4 * sum);
      } else if (isOwnersMark(piece)) {
        sum -= Math.max(3 * HEAD, .5 * sum);
      }
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > most) {
        most = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    return most == 0 ? new Stretch(0, pieces.size(), false) : new Stretch(bestFrom, bestTo, true);
  }

  /// Characters of running text that a piece is worth; negative for what no story holds.
  private static double worth(Piece piece) {
    String words = piece.words();
    int weight = weight(words);
    Shape shape = piece.shape();
    boolean sentence = shape.ended() && shape.size() >= 4;
    if (sentence && weight >= LONG) {
      return Math.min(weight, MOST);
    }
    if (sentence && weight >= LONG / 2) {
      return SHORT_SENTENCE;
    }
    return weight >= 2 * LONG ? MOST / 4.0 : -SCRAP;
  }

  /// "© 2023 The Courier": the page ends here.
  private static boolean isOwnersMark(Piece piece) {
    return piece.words().indexOf('©') >= 0 && piece.words().length() < 300;
  }

  private static int weight(String words) {
    int unspaced = 0;
    for (int i = 0; i < words.length(); i++) {
      unspaced += Words.isUnspaced(words.charAt(i)) ? 1 : 0;
    }
    return words.length() + 2 * unspaced;
  }

  boolean holds(int piece) {
    return piece >= from && piece < to;
  }
}
