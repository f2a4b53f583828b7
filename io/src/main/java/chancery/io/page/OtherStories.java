package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds what leads to other stories inside the article's element by its form: sentences said
/// twice, rows of cards of one make, blocks that are all link.
final class OtherStories {
  private static final int SHORT = 200;

  private final BlockLabels blocks;
  private final Area main;

  OtherStories(BlockLabels blocks) {
    this.blocks = blocks;
    this.main = blocks.main();
  }

  /// @param areas the page's elements
  void label(List<Area> areas) {
    repeats();
    cards(areas);
    areas.stream().filter(this::isInside).forEach(this::apart);
    new ArticleSections(blocks).label();
    links();
  }

  /// Sentences that stand on the page twice, as layouts for two sizes of screen and quotations of
  /// readers do: the later ones.
  private void repeats() {
    Set<String> seen = new HashSet<>();
    int fewest = 60;
    for (int i = main.first(); i < main.end(); i++) {
      PageBlock block = blocks.block(i);
      if (blocks.isSentence(i)
          && block.weight() >= fewest
          && !seen.add(ArticleBlocks.fold(block.text()))) {
        blocks.set(i, Markup.SIDE);
      }
    }
  }

  /// Rows of two or more neighbours of one make, each a linked heading with little text: teasers.
  private void cards(List<Area> areas) {
    Map<Make, List<Area>> rows = new HashMap<>();
    for (Area area : areas) {
      boolean inside = area.first() >= main.first() && area.end() <= main.end() && area != main;
      boolean item = area.tag().equals("li") && area.end() - area.first() > 1;
      if (inside && area.end() > area.first() && (item || isCardTag(area.tag()))) {
        rows.computeIfAbsent(Make.of(area), _ -> new ArrayList<>()).add(area);
      }
    }
    int much = main.running();
    for (List<Area> row : rows.values()) {
      List<Area> cards = row.stream().filter(this::isCard).toList();
      int running = cards.stream().mapToInt(Area::running).sum();
      if (cards.size() >= 2 && 5 * cards.size() >= 4 * row.size() && 5L * running < 2L * much) {
        cards.forEach(card -> blocks.say(card.first(), card.end(), Markup.RELATED));
      }
    }
  }

  private boolean isInside(Area area) {
    return area.first() >= main.first() && area.end() <= main.end() && area != main;
  }

  /// A second article, with a title of its own, and the box around a field for an address of mail.
  private void apart(Area area) {
    if (area.tag().equals("article") && isOther(area)) {
      blocks.say(area.first(), area.end(), Markup.RELATED);
    } else if (area.tag().equals("input") && isMail(area)) {
      Area box = box(area);
      blocks.say(box.first(), box.end(), Markup.NEWSLETTER);
    }
  }

  /// True for an article with a heading of the first rank that isn't the page's title, behind
  /// sentences of the story.
  private boolean isOther(Area area) {
    boolean heading = false;
    for (int i = area.first(); i < area.end(); i++) {
      heading |= blocks.block(i).level() == 1;
    }
    return heading && titleIn(area.first(), area.end()) < 0 && isTold(area.first());
  }

  /// True where the title and some of the story stand above the block.
  private boolean isTold(int number) {
    int some = 200;
    int title = titleIn(main.first(), number);
    return title >= 0 && blocks.ran(number) - blocks.ran(title) >= some;
  }

  private static boolean isMail(Area field) {
    return field.attr("type").equals("email")
        || (field.attr("name") + field.attr("placeholder"))
            .toLowerCase(Locale.ROOT)
            .contains("mail");
  }

  /// The largest element around the field that holds little text, and neither title nor article.
  private Area box(Area field) {
    Area box = field;
    while (box.parent().filter(this::isBox).isPresent()) {
      box = box.parent().get();
    }
    return box;
  }

  private boolean isBox(Area area) {
    int most = 400;
    int many = 8;
    boolean small = area.running() <= most && area.end() - area.first() <= many;
    boolean part = 4L * area.running() < main.running() && !area.tag().equals("article");
    return small && part && titleIn(area.first(), area.end()) < 0;
  }

  /// Number of the first block from one to before another that is the title; −1 where none is.
  private int titleIn(int from, int to) {
    int i = from;
    while (i < to && blocks.of(i) != Markup.TITLE) {
      i++;
    }
    return i < to ? i : -1;
  }

  private static boolean isCardTag(String tag) {
    return switch (tag) {
      case "div", "article", "section", "a", "figure" -> true;
      default -> false;
    };
  }

  /// What neighbours of one make share: where they stand, their tag and their first class.
  private record Make(Area parent, String tag, String name) {
    static Make of(Area area) {
      String names = area.element().className();
      int space = names.indexOf(' ');
      String first = space < 0 ? names : names.substring(0, space);
      return new Make(area.parent().orElse(area), area.tag(), first);
    }
  }

  /// True for an element with one linked heading, or one link over all of it, and little text.
  private boolean isCard(Area area) {
    int most = 450;
    int many = 12;
    if (area.end() - area.first() > many || area.running() > most) {
      return false;
    }
    int headings = 0;
    boolean title = false;
    boolean linked = area.linkShare() > .8;
    for (int i = area.first(); i < area.end(); i++) {
      PageBlock block = blocks.block(i);
      boolean link = block.linkShare() > .8 && block.text().length() > 20 && !block.isListed();
      headings += block.isHeading() ? 1 : 0;
      title |= link && block.isHeading();
      linked |= link;
    }
    return linked && headings <= 1 && (title || area.linkShare() >= .15);
  }

  /// Blocks that are all link. Inside the text, lists and headings of links are the article's.
  private void links() {
    int first = blocks.firstSentence();
    int last = blocks.lastSentence();
    for (int i = main.first(); i < main.end(); i++) {
      PageBlock block = blocks.block(i);
      boolean linked = block.linkShare() > .6 && block.text().length() < SHORT && blocks.isOwn(i);
      boolean inside = i > first && i < last && (block.isListed() || block.isHeading());
      if (linked && !inside) {
        blocks.set(i, Markup.RELATED);
      }
    }
    for (int i = first + 1; i < last; i++) {
      int end = linksEnd(i);
      if (end - i > 1
          && blocks.isSentence(i - 1)
          && blocks.block(i - 1).isEnded()
          && blocks.isSentence(end)) {
        blocks.say(i, end, Markup.RELATED);
      }
      i = Math.max(i, end - 1);
    }
  }

  /// Behind the last of the items from this one on that are titles and all link.
  private int linksEnd(int from) {
    int fewest = 20;
    int i = from;
    while (i < main.end()
        && blocks.isOwn(i)
        && blocks.block(i).isListed()
        && blocks.block(i).linkShare() > .9
        && blocks.block(i).weight() >= fewest) {
      i++;
    }
    return i;
  }
}
