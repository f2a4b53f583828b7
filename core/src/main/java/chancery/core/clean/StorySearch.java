package chancery.core.clean;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Finds the story in the text of a whole page: the run of lines whose sentences, less everything
/// else between them, are worth most. Linear.
///
/// A text that is the story alone, with a line or two of the page around it, is left as it is: only
/// where short lines abound is a stretch sought. All weights are set by hand.
final class StorySearch {
  private static final int FEWEST_SCRAPS = 25;
  private static final int LONG = 80;
  private static final int MOST = 400;
  private static final int SCRAP = 8;
  private static final int SHORT_SENTENCE = 20;

  /// What a run of short lines may cost at most: a long table does not part a story.
  private static final int MOST_PENALTY = 300;

  /// Behind readers' comments no story goes on that has come to this.
  private static final int TOLD = 1000;

  /// A text shorter than this may be the first words of another story.
  private static final int SNIPPET = 300;

  private static final double BESIDE_TEMPLATE = .1;
  private static final double ALONE = .5;

  /// What is left of a break's cost where the story goes on behind it.
  private static final double SMALL = .25;

  private final Page page;
  private final SectionHeads heads;
  private final Set<String> said = new HashSet<>();

  private StorySearch(Page page, SectionHeads heads) {
    this.page = page;
    this.heads = heads;
  }

  /// The stretch of a page whose marked lines are known.
  static Stretch of(Page page, SectionHeads heads) {
    int scraps = 0;
    for (int i = 0; i < page.size(); i++) {
      Piece piece = page.piece(i);
      scraps += piece.shape().ended() || piece.words().length() >= LONG ? 0 : 1;
    }
    boolean whole = scraps >= FEWEST_SCRAPS && 3 * scraps >= page.size();
    return whole ? new StorySearch(page, heads).best() : Stretch.whole(page.size());
  }

  private Stretch best() {
    int from = 0;
    double sum = 0;
    double most = 0;
    double run = 0;
    Stretch best = Stretch.whole(page.size());
    for (int i = 0; i < page.size(); i++) {
      double worth = worth(i);
      run = worth < 0 ? run - worth : 0;
      sum += run > MOST_PENALTY ? 0 : worth;
      Optional<Break> here = Break.of(page, i, heads);
      if (most >= TOLD && here.filter(b -> b == Break.COMMENTS).isPresent()) {
        break;
      }
      double before = sum;
      int at = i;
      sum -= here.map(b -> goesOn(b, at) ? SMALL * b.cost(before) : b.cost(before)).orElse(0.0);
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > most) {
        most = sum;
        best = new Stretch(from, i + 1, true);
      }
    }
    return best;
  }

  /// True where the story goes on behind a list of other stories: a few titles, then sentences in a
  /// row.
  private boolean goesOn(Break here, int number) {
    int most = 6;
    boolean list = page.known(number).flatMap(Verdict::label).filter("related"::equals).isPresent();
    if (here != Break.SECTION || !list) {
      return false;
    }
    int next = number + 1;
    while (next <= number + most
        && next < page.size()
        && !isRunning(next)
        && Break.of(page, next, heads).isEmpty()) {
      next++;
    }
    return isRunning(next) && isRunning(next + 1) && isRunning(next + 2);
  }

  /// Characters of running text that a piece is worth; negative for what no story holds.
  private double worth(int number) {
    Piece piece = page.piece(number);
    int weight = Words.weight(piece.words());
    if (isTemplate(number) || isResidue(number) || TextRules.isSource(piece)) {
      return -SCRAP;
    }
    boolean sentence = isSentence(piece);
    if (sentence && weight >= LONG / 2 && !said.add(piece.folded())) {
      return 0;
    }
    if (sentence ? weight >= LONG : weight >= 2 * LONG) {
      double full = sentence ? Math.min(weight, MOST) : MOST / 4.0;
      return weight < SNIPPET ? full * trust(number) : full;
    }
    if (sentence && weight >= LONG / 2) {
      return SHORT_SENTENCE;
    }
    return page.known(number).isEmpty() && isPart(piece, weight) ? 0 : -SCRAP;
  }

  /// Less for a short paragraph without another sentence beside it, and nothing for one that has a
  /// line of the page's template near, as teasers and comments have.
  private double trust(int number) {
    if (isRunning(number - 1) || isRunning(number + 1)) {
      return 1;
    }
    int reach = 2;
    for (int i = number - reach; i <= number + reach; i++) {
      if (i >= 0 && i < page.size() && i != number && isTemplate(i)) {
        return BESIDE_TEMPLATE;
      }
    }
    return ALONE;
  }

  private boolean isRunning(int number) {
    if (number < 0 || number >= page.size()) {
      return false;
    }
    Piece piece = page.piece(number);
    return isSentence(piece) && Words.weight(piece.words()) >= LONG / 2;
  }

  private static boolean isSentence(Piece piece) {
    int fewest = 4;
    return piece.shape().ended() && piece.shape().size() >= fewest;
  }

  /// A short line that the page has three times, or one known as residue.
  private boolean isTemplate(int number) {
    int often = 3;
    boolean brief = page.piece(number).words().length() < LONG;
    return brief && (isResidue(number) || page.copies(number) >= often);
  }

  private boolean isResidue(int number) {
    return page.known(number).filter(verdict -> verdict.is("residue")).isPresent();
  }

  /// A line without an end that may be the story's: what leads on with a colon, and an item of a
  /// list, which has several words in small letters.
  private static boolean isPart(Piece piece, int weight) {
    int fewest = 6;
    boolean small = piece.words().chars().anyMatch(Character::isLowerCase);
    boolean item =
        small
            && weight >= LONG / 2
            && piece.shape().size() >= fewest
            && piece.shape().capitals() < .5;
    return item || piece.words().endsWith(":") || piece.words().endsWith("：");
  }
}
