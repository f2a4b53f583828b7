package chancery.io.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The elements of a page that say something of it, by their tags, collected in one pass. The
/// body's come from its reading, so that no part of a page is walked through twice.
final class PageElements {
  private static final Set<String> WANTED =
      Set.of("meta", "link", "script", "title", "h1", "h2", "h3", "template", "noscript");

  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final List<Element> headlines = new ArrayList<>();
  private final List<Area> times = new ArrayList<>();
  private final List<Area> areas;

  PageElements(Document page, PageBlocks.Read read) {
    this.areas = read.areas();
    page.head().getAllElements().forEach(element -> add(element, element.attr("itemprop")));
    for (Area area : areas) {
      add(area.element(), area.attr("itemprop"));
      if (area.tag().equals("time")) {
        times.add(area);
      }
    }
  }

  private void add(Element element, String property) {
    String tag = element.normalName();
    if (WANTED.contains(tag)) {
      byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(element);
    }
    if (property.equals("headline")) {
      headlines.add(element);
    }
  }

  /// The elements of one of the tags that are collected, in the order of the page.
  List<Element> of(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /// What is marked as the headline by `itemprop`.
  List<Element> headlines() {
    return headlines;
  }

  /// The `time` elements, in order.
  List<Area> times() {
    return times;
  }

  /// What is named for the title of a story by class or id, and is neither a link nor part of
  /// something else: `<div class="entry-title">`.
  List<Element> titled() {
    int lines = 2;
    return areas.stream()
        .filter(area -> area.end() > area.first() && area.end() - area.first() <= lines)
        .filter(area -> area.markup().isEmpty() && area.linkShare() < .5)
        .filter(area -> area.names().isTitle() || area.attr("itemprop").equals("headline"))
        .filter(area -> area.element().closest("a") == null)
        .map(Area::element)
        .toList();
  }
}
