package chancery.core.clean;

import chancery.core.clean.Lexicon.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A line with which a page turns from its story to something else, and what it costs to go on
/// behind it: what follows must be worth more, or it isn't the story's.
enum Break {
  /// "12 comments", "Leave a reply": readers write longer than most stories, so that behind a story
  /// nothing makes up for it.
  COMMENTS(300, .5),
  /// "© 2023 The Courier".
  OWNER(300, .5),
  /// "Related stories", "More from …", "About the author".
  SECTION(100, .25),
  /// "Share", "Subscribe", "Advertisement": buttons stand between paragraphs as well.
  BUTTON(50, .1);

  private static final int LONGEST_OWNER = 300;
  private static final int MOST_WORDS = 12;
  private static final Set<String> BUTTONS = Set.of("share", "newsletter", "advert", "menu");
  private static final Set<String> SECTIONS = Set.of("related", "author-box", "references");

  private final double floor;
  private final double share;

  Break(double floor, double share) {
    this.floor = floor;
    this.share = share;
  }

  /// What it costs behind running text of this worth.
  double cost(double worth) {
    return Math.max(floor, share * worth);
  }

  /// What kind of break the piece is; empty where it is none.
  static Optional<Break> of(Page page, int number, SectionHeads heads) {
    Piece piece = page.piece(number);
    if (piece.words().length() >= LONGEST_OWNER) {
      return Optional.empty();
    }
    if (isComments(page.lexicon(), piece)) {
      return Optional.of(COMMENTS);
    }
    if (heads.isTurn(piece.words())) {
      return Optional.of(SECTION);
    }
    Optional<String> label = page.known(number).flatMap(Verdict::label);
    boolean button = label.filter(BUTTONS::contains).isPresent();
    return heads
        .under(piece.words())
        .map(under -> SECTIONS.contains(under) && !button ? SECTION : BUTTON)
        .or(() -> piece.words().indexOf('©') >= 0 ? Optional.of(OWNER) : Optional.empty());
  }

  /// "12 comments", "3 thoughts on …", "Comments (4)", "Leave a reply".
  static boolean isComments(Lexicon lexicon, Piece piece) {
    if (!lexicon.lead("comments", piece.folded()).isEmpty()) {
      return piece.shape().size() <= MOST_WORDS;
    }
    Set<String> core = lexicon.of("comments", Role.CORE);
    List<String> words = piece.shape().words();
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    boolean counted = Words.isNumber(words.getFirst());
    int at = counted ? 1 : 0;
    while (at < words.size() && lexicon.of("comments", Role.FILL).contains(words.get(at))) {
      at++;
    }
    boolean said = at < words.size() && core.contains(words.get(at));
    return said && (counted || words.stream().skip(at + 1L).allMatch(Words::isNumber));
  }
}
