package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.io.page.PageWords.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the element that holds the article: the one whose running text, less everything else that
/// stands in it, is worth most. Linear in the page's elements and blocks.
final class MainContent {
  private static final int FEWEST = 200;
  private static final double MOST_BONUS = 1.15;

  private MainContent() {}

  /// Says of each element what its tag and names tell of the text below it, where that can be
  /// believed. A name that much of the page's running text bears says nothing of it: the article is
  /// the article, whatever it is called.
  static void mark(PageBlocks.Read page) {
    List<Optional<Said>> said = new ArrayList<>(page.areas().size());
    Map<Said, Integer> running = new HashMap<>();
    Map<Said, Integer> behind = new HashMap<>();
    for (Area area : page.areas()) {
      Optional<Said> own = area.length() == 0 ? Optional.empty() : PageWords.of(area);
      said.add(own);
      if (own.isPresent() && area.first() >= behind.getOrDefault(own.get(), 0)) {
        running.merge(own.get(), area.running(), Integer::sum);
        behind.put(own.get(), area.end());
      }
    }
    int whole = page.areas().getFirst().running();
    for (int i = 0; i < page.areas().size(); i++) {
      int index = i;
      Area area = page.areas().get(i);
      Optional<Markup> around = area.parent().flatMap(Area::markup);
      area.say(
          around.or(() ->
              said.get(index)
                  .filter(s -> isCredible(s, area, running.getOrDefault(s, 0), whole))
                  .map(Said::markup)));
    }
  }

  /// @param named running text in elements of this name
  /// @param whole the page's running text
  private static boolean isCredible(Said said, Area area, int named, int whole) {
    int much = 500;
    boolean apart = said.markup() == Markup.COMMENTS || said.markup() == Markup.FOOTER;
    if (apart && whole - named >= much) {
      return true;
    }
    if (isBeside(said) && 2L * named <= whole && whole - named >= much) {
      return true;
    }
    boolean strong =
        switch (said.markup()) {
          case FOOTER, COMMENTS, RELATED, NAVIGATION -> true;
          default -> false;
        };
    boolean small = 20L * named <= 7L * whole;
    boolean few = area.running() < 2 * much || area.paragraphs() < 4;
    return small && (strong || few);
  }

  /// Names that articles don't bear, unlike "teaser" and "promo", which some give to their leads.
  private static boolean isBeside(Said said) {
    return switch (said.markup()) {
      case RELATED -> !said.word().startsWith("teaser") && !said.word().startsWith("promo");
      case SIDE -> said.word().equals("aside") || said.word().equals("sidebar");
      default -> false;
    };
  }

  /// The article's element; empty where the page has no running text to speak of.
  ///
  /// @param heading number of the block that holds the page's title; −1 where none does
  static Optional<Area> of(PageBlocks.Read page, int heading) {
    for (PageBlock block : page.blocks()) {
      block.home().value(worth(block));
    }
    List<Area> areas = page.areas();
    Optional<Area> best = Optional.empty();
    double most = 0;
    for (int i = areas.size() - 1; i >= 0; i--) {
      Area area = areas.get(i);
      boolean could = MOST_BONUS * area.worth() >= most && area.element().isBlock();
      double value = could ? area.worth() * bonus(area) * place(area, heading) : -1;
      if (could && value >= most) {
        most = value;
        best = Optional.of(area);
      }
      area.parent().ifPresent(above -> above.value(area.worth()));
    }
    return most < FEWEST ? Optional.empty() : best.map(MainContent::around);
  }

  /// A paragraph or a list item is never the whole of an article's element.
  private static Area around(Area best) {
    Area area = best;
    while (area.parent().isPresent() && isPart(area)) {
      area = area.parent().get();
    }
    return area;
  }

  /// True for parts of a text; a cell that holds several paragraphs is a column of the page.
  static boolean isPart(Area area) {
    int several = 3;
    return switch (area.tag()) {
      case "p", "li", "ul", "ol", "blockquote", "tr", "dl", "dd" -> true;
      case "td" -> area.paragraphs() < several;
      default -> false;
    };
  }

  /// An article holds its title or stands below it; what stands in an overlay is none.
  private static double place(Area area, int heading) {
    if (heading < 0) {
      return 1;
    }
    int near = 40;
    boolean below = area.first() >= heading && area.first() <= heading + near;
    return area.holds(heading) || below ? 1 : .6;
  }

  /// Characters of running text that the block is worth; negative for what an article doesn't hold.
  private static double worth(PageBlock block) {
    int weight = block.weight();
    if (block.markup().filter(m -> !isOwn(m)).isPresent() || block.linkShare() > .5) {
      return -.7 * weight;
    }
    if (block.isRunning()) {
      return block.isCut() ? 0 : weight * (1 - block.linkShare());
    }
    return block.isHeading() || block.isListed() ? 0 : -.3 * weight;
  }

  private static boolean isOwn(Markup markup) {
    return switch (markup) {
      case TITLE, SUBHEAD, TEXT, CAPTION, BYLINE, TIME -> true;
      case NAVIGATION, FOOTER, RELATED, COMMENTS, SHARE, NEWSLETTER, ADVERT, TAGS, SIDE -> false;
    };
  }

  /// What calls itself the article is believed a little, what calls itself something else is not.
  private static double bonus(Area area) {
    if (area.markup().filter(m -> !isOwn(m)).isPresent() || area.tag().equals("aside")) {
      return .5;
    }
    boolean body = area.attr("itemprop").equals("articleBody");
    boolean article = area.tag().equals("article") || area.tag().equals("main");
    return body ? MOST_BONUS : area.names().isBody() ? 1.1 : article ? 1.05 : 1;
  }
}
