package chancery.core.clean;

import chancery.core.clean.Piece.Place;
import java.util.List;
import java.util.Optional;

/// Rules for by-lines, credit lines and datelines: where the text comes from.
///
/// A relay inside a sentence ("state news agency Xinhua quoted Xi as saying") is content: only
/// lines of their own, or marks at a line's ends, are credits.
final class ProvenanceRules {
  private static final int LONGEST = 320;

  private ProvenanceRules() {}

  static Optional<Verdict> dateline(Page page, int number) {
    return page.piece(number).place() == Place.LEAD
        ? Optional.of(Verdict.credit("dateline"))
        : Optional.empty();
  }

  /// "Source: …", "Originally published at …", "© 2023 …", "(Agency)" alone.
  static Optional<Verdict> creditLine(Page page, int number) {
    Piece piece = page.piece(number);
    if (piece.words().length() > LONGEST) {
      return Optional.empty();
    }
    String folded = piece.folded();
    String lead = page.lexicon().lead("credit", folded);
    boolean led = !lead.isEmpty() && fits(piece, lead);
    boolean alone = CaptionMarks.isCredit(page.lexicon(), piece.words());
    boolean end = page.isNearEnd(number) || number <= 3;
    int most = 30;
    boolean told =
        end
            && piece.shape().size() <= most
            && piece.shape().sentences() <= 2
            && page.lexicon().hasPart("credit", folded);
    return led || alone || told || isSigned(page, piece)
        ? Optional.of(Verdict.credit("credit-line"))
        : Optional.empty();
  }

  /// A lead-in of several words or with a sign behind it may have a sentence behind it; a single
  /// word must be followed by a name.
  private static boolean fits(Piece piece, String lead) {
    int most = 28;
    Shape shape = piece.shape();
    boolean clear = lead.indexOf(' ') > 0 || !Character.isLetter(lead.charAt(lead.length() - 1));
    boolean named = (shape.capitals() > .6 || isYear(shape, 1)) && !shape.quoted();
    return shape.size() <= most && (clear ? shape.sentences() <= 3 : named);
  }

  private static boolean isYear(Shape shape, int at) {
    return shape.size() > at
        && shape.words().get(at).length() == 4
        && Words.isNumber(shape.words().get(at));
  }

  /// "— Agency", "/Agency", "Agency/" and an agency's bare name.
  private static boolean isSigned(Page page, Piece piece) {
    int most = 50;
    String words = piece.words().strip();
    if (words.length() > most) {
      return false;
    }
    int start = 0;
    while (start < words.length() && "—–-/ ".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    String bare = words.substring(start);
    while (bare.endsWith("/") || bare.endsWith(".") || bare.endsWith("-")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    if (bare.isBlank()) {
      return false;
    }
    return page.lexicon().isAgency(Words.fold(bare))
        || (start > 0 && !words.endsWith("-") && CaptionMarks.isName(page.lexicon(), bare));
  }

  /// "By …", "Staff report", "Reporting by …".
  static Optional<Verdict> byline(Page page, int number) {
    Piece piece = page.piece(number);
    if (piece.words().length() > LONGEST || piece.place() == Place.TAIL) {
      return Optional.empty();
    }
    String folded = piece.folded();
    if (page.lexicon().isWhole("byline", folded)) {
      return Optional.of(Verdict.credit("byline"));
    }
    String lead = page.lexicon().lead("byline", folded);
    return !lead.isEmpty() && isNamed(piece, lead)
        ? Optional.of(Verdict.credit("byline"))
        : Optional.empty();
  }

  /// A name must follow: words with capitals, or few words in a script without.
  private static boolean isNamed(Piece piece, String lead) {
    int most = 14;
    Shape shape = piece.shape();
    boolean colon = !Character.isLetter(lead.charAt(lead.length() - 1));
    boolean cased =
        piece.words().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    boolean names = cased ? namesFollow(piece.words(), lead.length()) : shape.size() <= 6;
    return shape.size() <= most && !shape.quoted() && (names || colon) && (!shape.ended() || colon);
  }

  private static boolean namesFollow(String words, int from) {
    List<String> rest =
        List.of(
            words
                .strip()
                .substring(Math.min(from, words.strip().length()))
                .strip()
                .split("[\\s|,–—/-]+", -1));
    int small = 0;
    int capital = 0;
    for (String word : rest) {
      if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
        continue;
      }
      boolean upper = Character.isUpperCase(word.codePointAt(0));
      capital += upper ? 1 : 0;
      small += upper || word.length() <= 3 || word.contains("@") ? 0 : 1;
    }
    int count = rest.size();
    boolean single = count <= 1 && capital + small > 0;
    boolean pair = count <= 2 && capital == 1;
    return small == 0 && (capital >= 2 || single || pair);
  }

  /// A name and an address to write to: "Ann Example ann@example.org".
  static Optional<Verdict> mail(Page page, int number) {
    Piece piece = page.piece(number);
    int longest = 80;
    int most = 6;
    String words = piece.words().strip();
    int at = words.indexOf('@');
    boolean could = words.length() <= longest && at > 0 && !piece.shape().ended();
    boolean address = could && words.indexOf(' ', at) < 0 && words.indexOf('.', at) > at + 1;
    return address && words.split(" ", -1).length <= most
        ? Optional.of(Verdict.credit("byline", "byline-mail"))
        : Optional.empty();
  }

  /// Names alone near the head: "Ann Example, The Post", "Ann Example – The Post".
  static Optional<Verdict> names(Page page, int number) {
    boolean near = page.isHead(number) || number <= page.headline() + 2;
    return near && number != page.headline() && HeadRules.isNames(page, number)
        ? Optional.of(Verdict.credit("byline", "byline-names"))
        : Optional.empty();
  }

  /// An outlet's name alone below the story.
  static Optional<Verdict> footName(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 6;
    boolean named =
        page.isFoot(number)
            && !page.isHead(number)
            && !page.isUnderRelated(number)
            && piece.shape().size() <= most
            && !piece.shape().ended()
            && CaptionMarks.isName(page.lexicon(), piece.words());
    return named && !followsFurniture(page, number)
        ? Optional.of(Verdict.credit("credit-line", "foot-name"))
        : Optional.empty();
  }

  private static boolean followsFurniture(Page page, int number) {
    for (int i = number - 1; i >= 0 && !page.isSure(i); i--) {
      boolean list =
          page.known(i)
              .flatMap(Verdict::label)
              .filter(label -> List.of("related", "comment-form", "menu").contains(label))
              .isPresent();
      if (list) {
        return true;
      }
    }
    return false;
  }
}
