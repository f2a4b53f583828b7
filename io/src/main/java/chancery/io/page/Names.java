package chancery.io.page;

import chancery.io.page.PageWords.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// The class names and the id of elements, and the words that they are made of, which are parted
/// when they are first asked for. Belongs to one reading of a page, whose elements share it where
/// they bear the same.
final class Names {
  /// Words of a name that says what the element has beside it ("with-sidebar", "page-hasNav") and
  /// nothing of its text.
  private static final Set<String> BESIDE =
      Set.of("has", "with", "no", "not", "without", "is", "js", "col", "cols", "layout", "show");

  private static final Set<String> STORY = Set.of("article", "post", "entry", "story", "news");
  private static final Set<String> TEXT = Set.of("content", "body", "text", "copy");

  private static final Set<String> TITLE = Set.of("title", "headline", "heading");

  private static final Set<String> HEADLINE =
      Set.of(
          "headline",
          "entrytitle",
          "posttitle",
          "articletitle",
          "storytitle",
          "pagetitle",
          "newstitle",
          "titular",
          "titulo");

  /// A name of so many words may be a heading's, made an anchor: "how-popular-are-teas-and-why".
  private static final int SLUG = 6;

  private static final Set<String> PROSE =
      Set.of("the", "a", "and", "of", "to", "in", "for", "is", "are", "how", "why", "what", "your");

  private static final int SHORTEST = 3;

  /// Longer ones are made by programs for themselves.
  private static final int LONG = 200;

  private static final int LONGEST = 400;

  private final String text;
  private final List<List<String>> names = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private Optional<Said> said = Optional.empty();
  private boolean parted;

  /// @param text class names and id, with white space between them
  Names(String text) {
    this.text = text;
  }

  /// Class and id, as they stand; empty where the element has neither. A heading's id is an anchor
  /// made of its words.
  static String of(Element element) {
    String tag = element.normalName();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '9';
    String id = heading ? "" : element.attributes().get("id");
    String classes = element.attributes().get("class");
    return id.isEmpty() ? classes : classes + ' ' + id;
  }

  /// The names as they stand; empty where there are none.
  String text() {
    return text;
  }

  /// The words of those names that say something of the element's own text, in order.
  List<String> words() {
    part();
    return words;
  }

  private void part() {
    if (parted || text.length() < SHORTEST) {
      return;
    }
    parted = true;
    for (String name : split(text.length() > LONGEST ? text.substring(0, LONGEST) : text)) {
      List<String> parts = parts(name);
      names.add(parts);
      if (!holdsAny(BESIDE, parts)) {
        words.addAll(parts);
      }
    }
    said = PageWords.first(words);
  }

  /// What the first of those words says that goes before the others.
  Optional<Said> said() {
    part();
    return said;
  }

  /// True where one of those words is one of these.
  boolean has(Set<String> wanted) {
    return text.length() <= LONG && holdsAny(wanted, words());
  }

  /// True where a class name or the id calls the element an article's text: "entry-content",
  /// "articleBody".
  boolean isBody() {
    return is(parts ->
        (holdsAny(STORY, parts) && holdsAny(TEXT, parts)) || parts.equals(List.of("articlebody")));
  }

  /// True where a class name or the id calls the element a story's title: "entry-title",
  /// "articleHeadline", "headline".
  boolean isTitle() {
    int most = 3;
    return is(parts ->
        parts.size() <= most
            && (((holdsAny(STORY, parts) || parts.contains("page")) && holdsAny(TITLE, parts))
                || (parts.size() == 1 && holdsAny(HEADLINE, parts))));
  }

  /// True where the words of one of the names are such.
  private boolean is(Predicate<List<String>> wanted) {
    part();
    return text.length() <= LONG && names.stream().anyMatch(wanted);
  }

  private static boolean holdsAny(Set<String> wanted, List<String> words) {
    for (String word : words) {
      if (wanted.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// The class names and the id, which stand with white space between them.
  private static List<String> split(String names) {
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || isSpace(names.charAt(i))) {
        if (i > start) {
          found.add(names.substring(start, i));
        }
        start = i + 1;
      }
    }
    return found;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /// The words of a class name or id, lower case: "postFooter__share-bar" has four. What has digits
  /// before letters, as a hash has, is one word; a name that reads like a sentence has none.
  private static List<String> parts(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && isAlphanumeric(name.charAt(i))) {
        continue;
      }
      if (i > start) {
        humps(name, start, i, words);
      }
      start = i + 1;
    }
    return words.size() >= SLUG && holdsAny(PROSE, words) ? List.of() : words;
  }

  private static boolean isAlphanumeric(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Parts a run of letters and digits where a capital follows a small letter.
  private static void humps(String name, int from, int to, List<String> words) {
    int end = to;
    while (end > from && !isLetter(name.charAt(end - 1))) {
      end--;
    }
    int start = from;
    boolean hash = false;
    for (int i = from; i < end; i++) {
      char c = name.charAt(i);
      hash |= !isLetter(c);
      boolean hump = !hash && i > from && c <= 'Z' && name.charAt(i - 1) >= 'a';
      if (hump) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        start = i;
      }
    }
    if (end > start) {
      words.add(name.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }
}
