package chancery.io.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A title as metadata state it, without what a site sets around it: its own name, before or behind
/// a mark, and the names of sections between the two.
///
/// Marks that titles use themselves (dashes, colons) part off one name only; bars, slashes, angles
/// and underscores part off as many brief names as there are.
final class StatedTitle {
  /// What parts a title from a site's name or a section's, the surest first.
  static final List<String> MARKS =
      List.of(
          " | ", " - ", " — ", " – ", " :: ", " » ", " « ", " › ", " ‹ ", " > ", " < ", " · ",
          " • ", " // ", " : ", " / ");

  private static final List<String> PROSE = List.of(" - ", " — ", " – ", " : ");
  private static final Pattern UNSPACED = Pattern.compile("\\s*[-_|—]\\s*");
  private static final int FEW_WORDS = 4;

  /// Longest name of a site, and of a section, in characters of a script without spaces.
  private static final int LONG_NAME = 12;

  private static final int LONG_SECTION = 4;

  private final Set<String> sites;

  /// @param sites names of the site, folded
  StatedTitle(Set<String> sites) {
    this.sites = sites;
  }

  boolean isSite(String text) {
    return sites.contains(ArticleBlocks.fold(text));
  }

  /// The title without the site's name and sections, as far as they can be told.
  String bare(String title) {
    return MARKS.stream()
        .flatMap(mark -> behindSite(title, mark).stream())
        .findFirst()
        .or(() -> behindColon(title))
        .or(() -> before(title))
        .orElseGet(() -> withoutTail(title));
  }

  /// The title without the site's own name behind a mark at its end.
  String withoutName(String title) {
    return MARKS.stream()
        .filter(mark -> isSite(behindLast(title, mark)))
        .findFirst()
        .map(mark -> title.substring(0, title.lastIndexOf(mark)).strip())
        .orElse(title);
  }

  /// The title without the few words behind its last marks of one kind: such marks set sections and
  /// taglines apart.
  static String withoutSections(String title, String mark) {
    int at = title.lastIndexOf(mark);
    boolean section = isBrief(behindLast(title, mark)) && 2 * at >= title.length();
    return section ? withoutSections(title.substring(0, at).strip(), mark) : title;
  }

  /// What stands before the first mark with few words behind it; the whole title where none has.
  static String opening(String title) {
    return MARKS.stream()
        .filter(mark -> isBrief(behindFirst(title, mark)))
        .findFirst()
        .map(mark -> title.substring(0, title.indexOf(mark)))
        .orElse(title);
  }

  private static String behindFirst(String title, String mark) {
    int at = title.indexOf(mark);
    return at > 0 ? title.substring(at + mark.length()).strip() : "";
  }

  private static String behindLast(String title, String mark) {
    int at = title.lastIndexOf(mark);
    return at > 0 ? title.substring(at + mark.length()).strip() : "";
  }

  private static boolean isBrief(String text) {
    return !text.isEmpty() && text.split(" ", -1).length <= FEW_WORDS;
  }

  /// What stands behind the site's name and the sections that follow it.
  private Optional<String> behindSite(String title, String mark) {
    int first = title.indexOf(mark);
    if (first <= 0 || !isSite(title.substring(0, first))) {
      return Optional.empty();
    }
    String rest = title.substring(first + mark.length()).strip();
    int last = rest.lastIndexOf(mark);
    boolean sections = !PROSE.contains(mark) && last > 0 && 2 * last < rest.length();
    return Optional.of(sections ? rest.substring(last + mark.length()).strip() : rest);
  }

  private Optional<String> behindColon(String title) {
    int colon = title.indexOf(": ");
    return colon > 0 && isSite(title.substring(0, colon))
        ? Optional.of(title.substring(colon + 1).strip())
        : Optional.empty();
  }

  /// What stands before the site's name, or before a few words that may be one.
  private Optional<String> before(String title) {
    for (String mark : MARKS) {
      int at = title.lastIndexOf(mark);
      if (at <= 0) {
        continue;
      }
      String rest = behindLast(title, mark);
      if (mark.equals(" | ") && rest.length() > 2 * at) {
        return Optional.of(rest);
      }
      if (isSite(rest) || (isBrief(rest) && at > rest.length())) {
        String left = withoutTail(title.substring(0, at).strip());
        return Optional.of(PROSE.contains(mark) ? left : withoutSections(left, mark));
      }
    }
    return Optional.empty();
  }

  /// In scripts without spaces: what stands before marks and short names.
  private static String withoutTail(String title) {
    String left = title;
    int longest = LONG_NAME;
    for (int at = tail(left, longest); at > 0; at = tail(left, longest)) {
      left = left.substring(0, at);
      longest = LONG_SECTION;
    }
    return left;
  }

  /// Where the last mark stands before a name of at most so many characters; 0 where none does.
  private static int tail(String title, int longest) {
    Matcher marks = UNSPACED.matcher(title);
    int at = 0;
    int end = 0;
    while (marks.find()) {
      at = marks.start();
      end = marks.end();
    }
    boolean unspaced = at > 0 && title.charAt(at - 1) >= 0x3000 && title.length() - end < longest;
    return unspaced && 2 * at > title.length() ? at : 0;
  }
}
