package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What an element's tag, role, class and id say of what stands in it.
final class PageWords {
  /// Tried in this order.
  private static final Map<Markup, Set<String>> WORDS = words();

  private static final Set<String> CONTAINERS = Set.of("html", "body", "main", "article");

  private PageWords() {}

  private static Map<Markup, Set<String>> words() {
    Map<Markup, Set<String>> words = new LinkedHashMap<>();
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
            "bio"));
    words.put(Markup.FOOTER, Set.of("footer", "copyright", "colophon", "disclaimer", "legal"));
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
            "meta"));
    return words;
  }

  /// What the element says of its content; empty where it says nothing.
  static Optional<Markup> of(Element element) {
    String tag = element.normalName();
    Optional<Markup> byTag = byTag(element, tag);
    if (byTag.isPresent() || CONTAINERS.contains(tag)) {
      return byTag;
    }
    String names = element.className() + ' ' + element.id() + ' ' + element.attr("role");
    return names.length() < 3 ? Optional.empty() : byWords(names);
  }

  private static Optional<Markup> byTag(Element element, String tag) {
    return switch (tag) {
      case "nav", "menu" -> Optional.of(Markup.NAVIGATION);
      case "figcaption", "caption" -> Optional.of(Markup.CAPTION);
      case "aside" -> Optional.of(Markup.SIDE);
      case "footer" -> Optional.of(Markup.FOOTER);
      case "time" -> Optional.of(Markup.TIME);
      case "form" -> Optional.of(Markup.NEWSLETTER);
      case "address" -> Optional.of(Markup.BYLINE);
      default ->
          element.attr("rel").equals("author") ? Optional.of(Markup.BYLINE) : Optional.empty();
    };
  }

  private static Optional<Markup> byWords(String names) {
    int longest = 400;
    String capped = names.length() > longest ? names.substring(0, longest) : names;
    List<String> parts =
        List.of(
            capped
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+", -1));
    for (Map.Entry<Markup, Set<String>> entry : WORDS.entrySet()) {
      if (parts.stream().anyMatch(entry.getValue()::contains)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }
}
