package chancery.io.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Finds the element that holds the article: the one whose running text, less everything else that
/// stands in it, is worth most. Linear in the page's depth and blocks.
final class MainContent {
  private static final int FEWEST = 200;
  private final Map<Element, Double> worth = new HashMap<>();

  private MainContent(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      Node at = block.home();
      while (at instanceof Element element) {
        worth.merge(element, block.worth(), Double::sum);
        at = element.parentNode();
      }
    }
  }

  /// The article's element; empty where the page has no running text to speak of.
  static Optional<Element> of(List<PageBlock> blocks) {
    MainContent content = new MainContent(blocks);
    Optional<Element> best = Optional.empty();
    double most = 0;
    for (PageBlock block : blocks) {
      for (Node at = block.home(); at instanceof Element element; at = element.parentNode()) {
        double value = content.worth.getOrDefault(element, 0.0) * bonus(element);
        if (value > most) {
          most = value;
          best = Optional.of(element);
        }
      }
    }
    return most < FEWEST ? Optional.empty() : best;
  }

  /// What calls itself the article is believed a little.
  private static double bonus(Element element) {
    boolean body = element.attr("itemprop").equals("articleBody");
    boolean article = element.normalName().equals("article") || element.normalName().equals("main");
    return body ? 1.15 : article ? 1.05 : 1;
  }

  /// True where the block stands in the element.
  static boolean holds(Element element, PageBlock block) {
    for (Node at = block.home(); at != null; at = at.parentNode()) {
      if (at.equals(element)) {
        return true;
      }
    }
    return false;
  }
}
