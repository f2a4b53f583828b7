package chancery.core.clean;

import chancery.core.clean.Lexicon.Cover;
import chancery.core.clean.Lexicon.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rules for what a page puts around any story: players, dates, buttons, forms, boxes, notices.
///
/// A short line is furniture when all of its words are words of furniture; a full sentence needs
/// several that speak for one label and next to none that say something else.
final class FurnitureRules {
  /// What a line whose words are those of a button, a form or a box can be.
  static final List<String> COVERED =
      List.of("share", "comment-form", "newsletter", "advert", "menu", "related");

  /// What a line that is known as a whole can be.
  private static final List<String> KNOWN =
      List.of("related", "comment-form", "share", "advert", "menu");

  private static final List<String> NOTICES = List.of("cookie", "paywall", "legal");
  private static final int LONGEST = 400;
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          "(?:\\d{4}[.-]\\d{1,2}[.-]\\d{1,2}|\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4})(?:t\\d{2}:.*)?");
  private static final Pattern SLASH_DATE =
      Pattern.compile("(?:\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}/\\d{1,2}/\\d{1,2})[ ,|–-]{0,3}.{0,12}");

  private static final String CRUMBS = ">»›|/•·→▸";
  private static final Pattern CRUMB = Pattern.compile("\\s*[" + CRUMBS + "]\\s*");

  private FurnitureRules() {}

  /// A video's length alone on its line, with a player's words beside it or without.
  static Optional<Verdict> videoLength(Page page, int number) {
    int longest = 200;
    if (page.piece(number).words().length() > longest) {
      return Optional.empty();
    }
    List<String> words = page.piece(number).shape().words();
    int most = 8;
    if (words.isEmpty()
        || words.size() > most
        || !page.piece(number).shape().digits()
        || words.stream().noneMatch(FurnitureRules::isLength)) {
      return Optional.empty();
    }
    Cover cover = page.lexicon().cover("video-length", words);
    return cover.unknown() == 0 ? Optional.of(Verdict.residue("video-length")) : Optional.empty();
  }

  /// Minutes and seconds, perhaps with hours in front.
  private static boolean isLength(String word) {
    if (word.indexOf(':') < 0) {
      return false;
    }
    String[] parts = word.split(":", -1);
    if (parts.length < 2 || parts.length > 3) {
      return false;
    }
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 2 || !part.chars().allMatch(Character::isDigit)) {
        return false;
      }
    }
    return parts[parts.length - 1].length() == 2;
  }

  /// A line that holds a date or a time and nothing else.
  static Optional<Verdict> dateLine(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 20;
    int longest = 120;
    if (piece.words().length() > longest
        || !piece.shape().digits()
        || piece.shape().size() > most) {
      return Optional.empty();
    }
    List<String> words = piece.shape().words();
    Cover cover =
        page.lexicon().cover("date-line", words.stream().map(FurnitureRules::day).toList());
    boolean spelled = cover.core() > 0;
    boolean digits =
        words.stream().anyMatch(FurnitureRules::isNumericDate) || isSlashDate(piece.words());
    return cover.unknown() == 0 && (spelled || digits)
        ? Optional.of(Verdict.residue("date-line"))
        : Optional.empty();
  }

  /// "4th", "9am" and "2h" without their letters.
  private static String day(String word) {
    int i = 0;
    while (i < word.length() && (Character.isDigit(word.charAt(i)) || word.charAt(i) == ':')) {
      i++;
    }
    return i > 0 && word.length() - i <= 2 ? word.substring(0, i) : word;
  }

  private static boolean isNumericDate(String word) {
    return Character.isDigit(word.charAt(0)) && NUMERIC_DATE.matcher(word).matches();
  }

  private static boolean isSlashDate(String words) {
    return SLASH_DATE.matcher(words.strip()).matches();
  }

  /// A line that is known as a whole: "Leave a Comment", "Read next".
  static Optional<Verdict> knownLine(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 60;
    if (piece.words().length() > most) {
      return Optional.empty();
    }
    String folded = piece.folded();
    return page.lexicon().whole(KNOWN, folded).map(Verdict::residue);
  }

  /// A lead-in to another story or to the page's key words: "Read more: …", "Tags: …".
  static Optional<Verdict> leadIn(Page page, int number) {
    Piece piece = page.piece(number);
    if (piece.words().length() > 250 || piece.shape().sentences() > 2) {
      return Optional.empty();
    }
    String folded = piece.folded();
    String tags = page.lexicon().lead("tags", folded);
    boolean listed = isMarked(tags) || piece.shape().capitals() > .9;
    if (!tags.isEmpty() && listed && !piece.shape().ended()) {
      return Optional.of(Verdict.residue("tags"));
    }
    if (isMarked(page.lexicon().lead("newsletter", folded))) {
      return Optional.of(Verdict.residue("newsletter"));
    }
    if (!page.lexicon().lead("comment-form", folded).isEmpty()) {
      return Optional.of(Verdict.residue("comment-form"));
    }
    String related = page.lexicon().lead("related", folded);
    boolean named = isMarked(related) && related.chars().anyMatch(Character::isLetter);
    boolean teases = named || !piece.shape().ended();
    boolean plain = !piece.shape().quoted() || isMarked(related);
    return !related.isEmpty() && teases && plain
        ? Optional.of(Verdict.residue("teaser", "teaser-lead"))
        : Optional.empty();
  }

  /// A call to the reader: "Follow us on …", "Subscribe to our newsletter …".
  static Optional<Verdict> call(Page page, int number) {
    Piece piece = page.piece(number);
    int most = 40;
    boolean could =
        piece.words().length() <= LONGEST
            && !piece.shape().quoted()
            && piece.shape().sentences() <= 3
            && piece.shape().size() <= most;
    String folded = piece.folded();
    return could
            && (!page.lexicon().lead("call", folded).isEmpty()
                || page.lexicon().hasPart("call", folded))
        ? Optional.of(Verdict.residue("newsletter", "call"))
        : Optional.empty();
  }

  private static boolean isMarked(String lead) {
    return !lead.isEmpty() && !Character.isLetter(lead.charAt(lead.length() - 1));
  }

  /// Hash tags and nothing else.
  static Optional<Verdict> hashTags(Page page, int number) {
    String words = page.piece(number).words();
    boolean all = words.startsWith("#") && words.length() < LONGEST;
    for (String word : all ? words.split("\\s+", -1) : new String[0]) {
      all &= (word.startsWith("#") && word.length() > 1) || word.equals(",");
    }
    return all ? Optional.of(Verdict.residue("tags")) : Optional.empty();
  }

  /// The way to the page through the site's sections: "Home › World › Asia".
  static Optional<Verdict> breadcrumb(Page page, int number) {
    Piece piece = page.piece(number);
    if (piece.words().length() > 120 || piece.shape().ended() || !isParted(piece.words())) {
      return Optional.empty();
    }
    String[] parts = CRUMB.split(piece.words(), -1);
    int known = 0;
    for (String part : parts) {
      int size = Words.of(part).size();
      if (size > 3) {
        return Optional.empty();
      }
      known += page.lexicon().isWhole("menu", Words.fold(part)) ? 1 : 0;
    }
    boolean arrows = piece.words().chars().anyMatch(c -> ">»›→▸".indexOf(c) >= 0);
    return parts.length >= 2 && (known > 0 || (arrows && parts.length >= 3))
        ? Optional.of(Verdict.residue("menu", "breadcrumb"))
        : Optional.empty();
  }

  private static boolean isParted(String words) {
    return words.chars().anyMatch(c -> CRUMBS.indexOf(c) >= 0);
  }

  /// A line whose words are those of a button, a form or a box.
  static Optional<Verdict> covered(Page page, int number) {
    Piece piece = page.piece(number);
    boolean could =
        piece.words().length() <= LONGEST
            && !piece.shape().quoted()
            && page.lexicon().speaksOfFurniture(piece.shape().words());
    if (!could) {
      return Optional.empty();
    }
    List<String> words = piece.shape().words();
    String best = "";
    int clearest = -1;
    for (String label : COVERED) {
      if (!page.lexicon().speaks(label, words)) {
        continue;
      }
      Cover cover = page.lexicon().cover(label, words);
      int clear = 2 * cover.core() - 3 * cover.unknown();
      if (clear > clearest && speaks(page.lexicon(), piece.shape(), cover)) {
        best = label;
        clearest = clear;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(Verdict.residue(best));
  }

  /// True where the line's words are those of a button, a form or a box.
  static boolean isFurniture(Lexicon lexicon, String line) {
    return line.length() <= LONGEST && isFurniture(lexicon, Shape.of(line));
  }

  /// The same of a line that is short enough and whose shape is known.
  static boolean isFurniture(Lexicon lexicon, Shape shape) {
    return !shape.quoted()
        && lexicon.speaksOfFurniture(shape.words())
        && COVERED.stream()
            .anyMatch(label -> speaks(lexicon, shape, lexicon.cover(label, shape.words())));
  }

  private static boolean speaks(Lexicon lexicon, Shape shape, Cover cover) {
    int size = shape.size();
    int shortLine = 14;
    if (shape.ended() && size >= 4) {
      boolean alone = cover.core() >= 1 && cover.unknown() == 0;
      return (alone && lexicon.speaks("reader", shape.words()))
          || (cover.core() >= 2 && 8 * cover.unknown() <= size && 7 * cover.core() >= size);
    }
    boolean all = cover.core() >= 1 && cover.unknown() == 0 && 8 * cover.core() >= size;
    boolean most = cover.core() >= 2 && 7 * cover.unknown() <= size && 4 * cover.core() >= size;
    return size <= shortLine ? all || most : cover.core() >= 3 && 7 * cover.unknown() <= size;
  }

  /// Notices of law, payment and cookies; those that a story may quote need a place at the page's
  /// ends.
  static Optional<Verdict> notice(Page page, int number) {
    Piece piece = page.piece(number);
    int longest = 900;
    boolean end = page.isNearStart(number) || page.isNearEnd(number);
    if (piece.words().length() > longest || piece.shape().quoted() || !end) {
      return Optional.empty();
    }
    int few = 8;
    long talk =
        piece.shape().words().stream()
            .filter(page.lexicon().of("notice", Role.CORE)::contains)
            .count();
    if (piece.shape().size() > few && talk < 2) {
      return Optional.empty();
    }
    String folded = piece.folded();
    return NOTICES.stream()
        .filter(label -> page.lexicon().hasPart(label, folded))
        .findFirst()
        .map(Verdict::residue);
  }

  /// An image's or a script's file name, an address alone on its line.
  static Optional<Verdict> bareAddress(Page page, int number) {
    String words = page.piece(number).words().strip();
    if (words.length() > 2_000 || words.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    String lower = words.toLowerCase(Locale.ROOT);
    boolean address =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www.");
    boolean file =
        List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".svg").stream()
            .anyMatch(lower::endsWith);
    return address || file
        ? Optional.of(Verdict.residue(address ? "bare-url" : "image-slug"))
        : Optional.empty();
  }

  /// Marks without a word: rules, bullets, arrows.
  static Optional<Verdict> ornament(Page page, int number) {
    Piece piece = page.piece(number);
    return !Words.isLetterOrDigit(piece.words().charAt(0))
            && piece.words().codePoints().noneMatch(Character::isLetterOrDigit)
            && piece.shape().size() == 0
        ? Optional.of(Verdict.residue("ornament"))
        : Optional.empty();
  }
}
