package chancery.core.clean;

import chancery.core.clean.Hint.Markup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A page as the rules see it: its pieces, what is known of them already, and what follows from
/// that for their neighbours.
final class Page {
  private final List<Piece> pieces;
  private final List<Optional<Markup>> markup;
  private final List<Optional<Verdict>> known;
  private final Lexicon lexicon;
  private final Stretch story;
  private final Lazy<BitSet> sure = new Lazy<>(this::findSure);
  private final Lazy<BitSet> underRelated = new Lazy<>(this::findUnderRelated);
  private final Lazy<Map<String, Integer>> copies = new Lazy<>(this::countCopies);
  private final Lazy<Body> body = new Lazy<>(this::findBody);
  private final Lazy<Integer> headline = new Lazy<>(this::findHeadline);
  private final Lazy<BitSet> again = new Lazy<>(this::findAgain);
  private final Lazy<Integer> readers = new Lazy<>(this::findReaders);

  /// @param known what earlier rules said, by piece
  /// @param story where the story stands
  Page(
      List<Piece> pieces,
      List<Optional<Markup>> markup,
      List<Optional<Verdict>> known,
      Lexicon lexicon,
      Stretch story) {
    this.pieces = pieces;
    this.story = story;
    this.markup = markup;
    this.known = known;
    this.lexicon = lexicon;
  }

  private Body findBody() {
    return Body.of(sure.get().stream().mapToObj(pieces::get).toList(), lexicon);
  }

  private BitSet findSure() {
    BitSet found = new BitSet();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean open = piece.place() == Piece.Place.LINE && known.get(i).isEmpty();
      if (open && piece.shape().isSentence() && !(i == 0 && asksOrCries(piece))) {
        found.set(i);
      }
    }
    return found;
  }

  /// A first line such as "Is the war over?" is a title rather than a paragraph.
  private boolean asksOrCries(Piece piece) {
    int most = 18;
    return pieces.size() > 2
        && piece.shape().sentences() == 1
        && piece.shape().size() <= most
        && (piece.words().endsWith("?") || piece.words().endsWith("!"));
  }

  /// Lines below a "Related" heading, up to the next two running sentences.
  private BitSet findUnderRelated() {
    BitSet found = new BitSet();
    boolean under = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean heading =
          known.get(i).flatMap(Verdict::label).filter(label -> label.equals("related")).isPresent();
      if (heading) {
        under = pieces.get(i).shape().size() <= 5;
      } else if (sure.get().get(i)) {
        under = false;
      } else if (under) {
        found.set(i);
      }
    }
    return found;
  }

  private Map<String, Integer> countCopies() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!sure.get().get(i) || pieces.get(i).words().length() < 300) {
        counts.merge(pieces.get(i).folded(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /// The first line above the running text that no rule claimed and that is long enough for a
  /// title; a line of one or two words gives way to a better one below it.
  private int findHeadline() {
    int best = -1;
    for (int i = 0; i < pieces.size() && !isSure(i); i++) {
      boolean open =
          known.get(i).isEmpty()
              && pieces.get(i).place() == Piece.Place.LINE
              && !HeadRules.isSlug(pieces.get(i))
              && !HeadRules.isNames(this, i)
              && copies(i) == 1
              && !body().repeats(pieces.get(i));
      boolean better =
          best < 0
              || (pieces.get(best).shape().size() < 3 && body().relatedness(pieces.get(i)) >= .4);
      if (open && better) {
        best = i;
      }
    }
    return best;
  }

  /// Sentences that the story has further up, as pull quotes and layouts for two sizes of screen
  /// have them.
  private BitSet findAgain() {
    BitSet found = new BitSet();
    Set<String> said = new HashSet<>();
    int fewest = 40;
    for (int i = story.from(); i < story.to(); i++) {
      if (isSure(i) && pieces.get(i).words().length() >= fewest) {
        found.set(i, !said.add(pieces.get(i).folded()));
      }
    }
    return found;
  }

  /// The first piece of the readers' comments: a heading that names them, with three sentences and
  /// more text above it than below. The number of all pieces where there is none.
  private int findReaders() {
    int several = 3;
    int below = sure.get().stream().map(this::length).sum();
    int above = 0;
    int sentences = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int own = isSure(i) ? length(i) : 0;
      sentences += isSure(i) ? 1 : 0;
      above += own;
      below -= own;
      if (sentences >= several && above > below && Break.isComments(lexicon, pieces.get(i))) {
        return i;
      }
    }
    return pieces.size();
  }

  private int length(int number) {
    return pieces.get(number).words().length();
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int number) {
    return pieces.get(number);
  }

  Optional<Markup> markup(int number) {
    return markup.get(number);
  }

  Optional<Verdict> known(int number) {
    return known.get(number);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Body body() {
    return body.get();
  }

  /// True where the piece is running text of the story beyond doubt.
  boolean isSure(int number) {
    return sure.get().get(number);
  }

  /// Where the story stands, if the text is a whole page's.
  Stretch story() {
    return story;
  }

  /// True above the first running text.
  boolean isHead(int number) {
    BitSet running = sure.get();
    return number < (running.isEmpty() ? pieces.size() : running.nextSetBit(0));
  }

  /// True below the last running text.
  boolean isFoot(int number) {
    return number > sure.get().length() - 1;
  }

  /// True for one of the first three pieces, less those above it that the markup says are none of
  /// the story's.
  boolean isNearStart(int number) {
    int most = 2;
    int above = 0;
    for (int i = number - 1; i >= 0 && above <= most; i--) {
      above += isElse(i) ? 0 : 1;
    }
    return above <= most;
  }

  /// True for one of the last eight pieces, less those behind it that the markup says are none of
  /// the story's.
  boolean isNearEnd(int number) {
    int most = 8;
    int behind = 0;
    for (int i = number + 1; i < pieces.size() && behind < most; i++) {
      behind += isElse(i) ? 0 : 1;
    }
    return behind < most;
  }

  private boolean isElse(int number) {
    return markup.get(number).filter(m -> m != Markup.TEXT && m != Markup.SUBHEAD).isPresent();
  }

  boolean isUnderRelated(int number) {
    return underRelated.get().get(number);
  }

  /// True below the heading of the readers' comments.
  boolean isReaders(int number) {
    return number >= readers.get();
  }

  /// Number of the piece that is taken for the title; −1 where none is.
  int headline() {
    return headline.get();
  }

  /// True for a sentence that the story has further up.
  boolean isSaidAbove(int number) {
    return again.get().get(number);
  }

  /// How often the piece's words stand on the page as a piece.
  int copies(int number) {
    return copies.get().getOrDefault(pieces.get(number).folded(), 1);
  }

  /// True where a later piece has the same words.
  boolean isRepeatedBelow(int number) {
    String words = pieces.get(number).folded();
    for (int i = number + 1; i < pieces.size() && i < number + 200; i++) {
      if (pieces.get(i).folded().equals(words)) {
        return true;
      }
    }
    return false;
  }

  /// The same page with the story found.
  Page within(Stretch found) {
    return new Page(pieces, markup, known, lexicon, found);
  }

  /// The same page with what the rule says of each piece that nothing is known of yet.
  Page judged(BlockRule rule) {
    if (known.stream().allMatch(Optional::isPresent)) {
      return this;
    }
    List<Optional<Verdict>> more = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      int number = i;
      more.add(known.get(i).or(() -> rule.judge(this, number)));
    }
    return new Page(pieces, markup, more, lexicon, story);
  }
}
