package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an element's tag, role, class and id say of what stands in it.
final class PageWords {
  /// Where an element's names say several things, the first of these counts.
  private static final List<Markup> ORDER =
      List.of(
          Markup.COMMENTS,
          Markup.RELATED,
          Markup.SHARE,
          Markup.NEWSLETTER,
          Markup.ADVERT,
          Markup.NAVIGATION,
          Markup.SIDE,
          Markup.FOOTER,
          Markup.CAPTION,
          Markup.TAGS,
          Markup.BYLINE,
          Markup.TIME);

  private static final Map<String, Markup> WORDS = byWord(words());

  private static final Set<String> BESIDE =
      Set.of("has", "with", "no", "not", "without", "is", "js", "col", "cols", "layout", "show");

  private static final Set<String> STORY = Set.of("article", "post", "entry", "story", "news");
  private static final Set<String> TEXT = Set.of("content", "body", "text", "copy");

  private static final Set<String> CONTAINERS = Set.of("html", "body", "main", "article");

  /// A name of so many words may be a heading's, made an anchor: "how-popular-are-teas-and-why".
  private static final int SLUG = 6;

  private static final Set<String> PROSE =
      Set.of("the", "a", "and", "of", "to", "in", "for", "is", "are", "how", "why", "what", "your");

  private PageWords() {}

  private static Map<String, Markup> byWord(Map<Markup, Set<String>> words) {
    Map<String, Markup> found = new HashMap<>();
    ORDER.forEach(markup ->
        words.getOrDefault(markup, Set.of()).forEach(word -> found.putIfAbsent(word, markup)));
    return found;
  }

  private static Map<Markup, Set<String>> words() {
    Map<Markup, Set<String>> words = new HashMap<>();
    words.put(
        Markup.COMMENTS,
        Set.of(
            "comment",
            "comments",
            "disqus",
            "respond",
            "commentlist",
            "kommentare",
            "comentarios"));
    words.put(
        Markup.RELATED,
        Set.of(
            "related",
            "recommend",
            "recommended",
            "recommendations",
            "recirc",
            "recirculation",
            "trending",
            "popular",
            "teaser",
            "teasers",
            "promo",
            "promos",
            "outbrain",
            "taboola",
            "readmore",
            "seealso",
            "mostread",
            "morestories",
            "yarpp",
            "jp-relatedposts",
            "relatedposts",
            "nextprev",
            "nextstory",
            "nextpost",
            "crp"));
    words.put(
        Markup.SHARE,
        Set.of(
            "share",
            "sharing",
            "social",
            "addthis",
            "sharedaddy",
            "addtoany",
            "socials",
            "follow",
            "sharebar"));
    words.put(
        Markup.NEWSLETTER,
        Set.of(
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "signup",
            "paywall",
            "membership",
            "donate",
            "donation",
            "optin",
            "mailchimp",
            "mc4wp",
            "cookie",
            "cookies",
            "gdpr",
            "consent"));
    words.put(
        Markup.ADVERT,
        Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "sponsor",
            "sponsored",
            "dfp",
            "adsense",
            "adslot",
            "publicite",
            "anzeige",
            "werbung"));
    words.put(
        Markup.NAVIGATION,
        Set.of(
            "nav",
            "navigation",
            "navbar",
            "menu",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "skiplink",
            "toolbar",
            "topbar",
            "masthead",
            "toc",
            "tabs"));
    words.put(
        Markup.SIDE,
        Set.of(
            "sidebar",
            "widget",
            "rail",
            "complementary",
            "sidenav",
            "popup",
            "modal",
            "overlay",
            "banner",
            "infobox",
            "authorbox",
            "bio",
            "cta",
            "testimonial",
            "disclaimer",
            "references",
            "footnotes"));
    words.put(Markup.FOOTER, Set.of("footer", "copyright", "colophon", "legal"));
    words.put(
        Markup.CAPTION,
        Set.of("caption", "figcaption", "captions", "imgcaption", "photocredit", "credit"));
    words.put(
        Markup.TAGS, Set.of("tags", "taglist", "keywords", "tagcloud", "posttags", "catlinks"));
    words.put(
        Markup.BYLINE, Set.of("byline", "author", "authors", "auteur", "autor", "contributor"));
    words.put(
        Markup.TIME,
        Set.of(
            "date",
            "datetime",
            "timestamp",
            "pubdate",
            "published",
            "dateline",
            "time",
            "updated",
            "postdate",
            "postmetadata",
            "meta"));
    return words;
  }

  /// True where a word of a class name or of the id is one of these.
  ///
  /// @param names class and id
  static boolean has(String names, Set<String> wanted) {
    int longest = 200;
    if (names.length() < 3 || names.length() > longest) {
      return false;
    }
    for (String name : names(names)) {
      List<String> parts = parts(name);
      if (holdsAny(wanted, parts) && !holdsAny(BESIDE, parts)) {
        return true;
      }
    }
    return false;
  }

  /// True where a class name or the id calls the element an article's text: "entry-content",
  /// "articleBody".
  static boolean isBody(String names) {
    int longest = 200;
    if (names.length() < 3 || names.length() > longest) {
      return false;
    }
    for (String name : names(names)) {
      List<String> parts = parts(name);
      if ((holdsAny(STORY, parts) && holdsAny(TEXT, parts))
          || name.equalsIgnoreCase("articlebody")) {
        return true;
      }
    }
    return false;
  }

  /// A word, and what it says of the text in the element that bears it.
  record Said(String word, Markup markup) {}

  /// What the element says of its content; empty where it says nothing. Names seen before on the
  /// page are looked up in `known`.
  static Optional<Said> of(Area area, Map<String, Optional<Said>> known) {
    String tag = area.tag();
    Optional<Said> byTag = byTag(area, tag);
    if (byTag.isPresent() || CONTAINERS.contains(tag)) {
      return byTag;
    }
    String role = area.attr("role");
    String names = role.isEmpty() ? area.names() : area.names() + ' ' + role;
    return names.length() < 3 ? Optional.empty() : known.computeIfAbsent(names, PageWords::byWords);
  }

  private static Optional<Said> byTag(Area area, String tag) {
    return switch (tag) {
      case "nav", "menu" -> Optional.of(new Said(tag, Markup.NAVIGATION));
      case "figcaption", "caption" -> Optional.of(new Said(tag, Markup.CAPTION));
      case "aside" -> Optional.of(new Said(tag, Markup.SIDE));
      case "footer" -> Optional.of(new Said(tag, Markup.FOOTER));
      case "time" -> Optional.of(new Said(tag, Markup.TIME));
      case "form" -> Optional.of(new Said(tag, Markup.NEWSLETTER));
      case "address" -> Optional.of(new Said(tag, Markup.BYLINE));
      default ->
          area.attr("rel").equals("author")
              ? Optional.of(new Said("rel", Markup.BYLINE))
              : Optional.empty();
    };
  }

  /// Each name by itself, since one that says what the element has beside it ("with-sidebar",
  /// "page-hasNav") says nothing of its text.
  private static Optional<Said> byWords(String names) {
    int longest = 400;
    String capped = names.length() > longest ? names.substring(0, longest) : names;
    Optional<Said> best = Optional.empty();
    int first = ORDER.size();
    for (String name : names(capped)) {
      List<String> parts = parts(name);
      for (String word : parts) {
        Markup markup = WORDS.get(word);
        int rank = markup == null ? ORDER.size() : ORDER.indexOf(markup);
        if (rank < first && !holdsAny(BESIDE, parts)) {
          first = rank;
          best = Optional.of(new Said(word, ORDER.get(rank)));
        }
      }
    }
    return best;
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
  private static List<String> names(String names) {
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
    StringBuilder word = new StringBuilder();
    boolean hash = false;
    for (int i = from; i < end; i++) {
      char c = name.charAt(i);
      hash |= !isLetter(c);
      boolean hump = !hash && i > from && c <= 'Z' && name.charAt(i - 1) >= 'a';
      if (hump) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(Character.toLowerCase(c));
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
  }
}
