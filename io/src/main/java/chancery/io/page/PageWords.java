package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  private static final Set<String> CONTAINERS = Set.of("html", "body", "main", "article");

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

  /// A word, and what it says of the text in the element that bears it.
  record Said(String word, Markup markup) {}

  /// What the element says of its content; empty where it says nothing.
  static Optional<Said> of(Area area) {
    String tag = area.tag();
    Optional<Said> byTag = byTag(area, tag);
    if (byTag.isPresent() || area.isBare() || CONTAINERS.contains(tag)) {
      return byTag;
    }
    String role = area.attr("role");
    return role.isEmpty()
        ? area.names().said()
        : first(Stream.of(area.names(), new Names(role)).flatMap(n -> n.words().stream()).toList());
  }

  private static Optional<Said> byTag(Area area, String tag) {
    return switch (tag) {
      case "nav", "menu" -> Optional.of(new Said(tag, Markup.NAVIGATION));
      case "figcaption", "caption" -> Optional.of(new Said(tag, Markup.CAPTION));
      case "aside" ->
          first(area.names().words())
              .filter(said -> said.markup() == Markup.RELATED || said.markup() == Markup.COMMENTS)
              .or(() -> Optional.of(new Said(tag, Markup.SIDE)));
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

  /// What the first of the words says that goes before the others.
  static Optional<Said> first(List<String> words) {
    Optional<Said> best = Optional.empty();
    int first = ORDER.size();
    for (String word : words) {
      Markup markup = WORDS.get(word);
      int rank = markup == null ? ORDER.size() : ORDER.indexOf(markup);
      if (rank < first) {
        first = rank;
        best = Optional.of(new Said(word, ORDER.get(rank)));
      }
    }
    return best;
  }
}
