package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.List;

/// Finds where the article begins and ends inside its element.
final class ArticleEdges {
  /// Five sixths of the sentences are nearly all of them.
  private static final long NEARLY_ALL = 6;

  private final BlockLabels blocks;
  private final Area main;
  private final List<String> authors;

  /// @param authors the names in the by-line
  ArticleEdges(BlockLabels blocks, List<String> authors) {
    this.blocks = blocks;
    this.main = blocks.main();
    this.authors = authors;
  }

  /// @param areas the page's elements
  void label(List<Area> areas) {
    aboveTitle();
    head();
    behind(areas);
    foot();
  }

  /// Above the title's heading, where the story stands below it: first words of other stories.
  private void aboveTitle() {
    int enough = 300;
    int many = 3;
    int title = main.first();
    while (title < main.end()
        && !(blocks.of(title) == Markup.TITLE && blocks.block(title).level() == 1)) {
      title++;
    }
    int above = blocks.ran(title);
    int whole = blocks.ran(main.end());
    if (title < main.end() && above > 0 && whole - above >= Math.max(enough, many * above)) {
      blocks.say(main.first(), title, Markup.SIDE);
    }
  }

  /// Above the first sentence: by-lines, dates, menus; a sub-head just above it, a lead set as a
  /// heading, and whole short paragraphs remain.
  private void head() {
    int first = blocks.firstSentence();
    if (first == main.end()) {
      return;
    }
    for (int i = main.first(); i < first; i++) {
      PageBlock block = blocks.block(i);
      boolean near = i + 1 == first && block.level() != 1;
      boolean sentences = block.level() != 1 && block.isRunning() && block.linkShare() < .3;
      boolean lead = sentences || isLeadHeading(i);
      if (lead && (blocks.of(i) == Markup.SUBHEAD || blocks.of(i) == Markup.RELATED)) {
        blocks.set(i, Markup.TEXT);
      } else if (blocks.isOwn(i) && !(block.isHeading() && near) && !isShortParagraph(i, first)) {
        blocks.set(i, block.isHeading() ? Markup.TITLE : Markup.NAVIGATION);
      }
    }
  }

  /// A heading of a lower rank next below the title, as long as a lead.
  private boolean isLeadHeading(int number) {
    int fewest = 30;
    PageBlock block = blocks.block(number);
    int above = number - 1;
    while (above >= main.first() && !blocks.isOwn(above) && blocks.of(above) != Markup.TITLE) {
      above--;
    }
    return block.level() > 1
        && block.weight() > fewest
        && block.linkShare() == 0
        && above >= main.first()
        && blocks.of(above) == Markup.TITLE;
  }

  /// A short paragraph beside the given sentence, in the same element; above it anywhere.
  private boolean isShortParagraph(int number, int sentence) {
    PageBlock block = blocks.block(number);
    boolean whole = block.isEnded() || block.text().endsWith(":");
    boolean beside = block.home().parent().equals(blocks.block(sentence).home().parent());
    int fewest = !whole ? 50 : beside ? 3 : 12;
    boolean paragraph = block.home().tag().equals("p") || block.isListed();
    return paragraph
        && block.weight() >= fewest
        && (beside ? block.linkShare() < .5 : number < sentence && block.linkShare() < .3);
  }

  /// Behind the innermost element that holds nearly all of the article's sentences: portraits,
  /// notes and offers that the page sets apart.
  private void behind(List<Area> areas) {
    int[] sums = sums();
    int end = main.end();
    int depth = main.depth();
    for (Area area : areas) {
      boolean inside = area.first() >= main.first() && area.end() <= main.end();
      boolean deeper = area.depth() > depth && !MainContent.isPart(area);
      if (inside && deeper && holdsNearlyAll(area, sums)) {
        end = area.end();
        depth = area.depth();
      }
    }
    blocks.say(end, main.end(), Markup.SIDE);
  }

  private boolean holdsNearlyAll(Area area, int[] sums) {
    int held = sums[area.end() - main.first()] - sums[area.first() - main.first()];
    return area.paragraphs() >= 3 && NEARLY_ALL * held >= (NEARLY_ALL - 1) * sums[sums.length - 1];
  }

  /// Weight of the article's sentences above each block, and of all of them.
  private int[] sums() {
    int[] sums = new int[main.end() - main.first() + 1];
    for (int i = main.first(); i < main.end(); i++) {
      int own = blocks.isSentence(i) ? blocks.block(i).weight() : 0;
      sums[i - main.first() + 1] = sums[i - main.first()] + own;
    }
    return sums;
  }

  /// The author's portrait; below the last sentence before it, headings without text and scraps.
  private void foot() {
    portraits(blocks.lastSentence());
    int last = blocks.lastSentence();
    if (last < main.first()) {
      return;
    }
    for (int i = last + 1; i < main.end(); i++) {
      boolean listing = blocks.block(i).isListed() && blocks.isOwn(i - 1);
      if (blocks.isOwn(i) && !listing && !isShortParagraph(i, last)) {
        blocks.set(i, Markup.SIDE);
      }
    }
  }

  /// The author's portrait among the last sentences: all that the full name opens, and what else
  /// opens with a name that the story has not.
  private void portraits(int last) {
    int most = 4;
    for (int i = last; i > last - most && i > main.first(); i--) {
      String text = blocks.block(i).text();
      int at = i;
      boolean portrait =
          blocks.isSentence(i)
              && (authors.stream().anyMatch(a -> a.contains(" ") && text.startsWith(a))
                  || (at > 0 && isUnderName(at))
                  || Portrait.is(text, authors, word -> isNamed(word, at)));
      if (portrait && blocks.ran(i) > 0) {
        blocks.set(i, Markup.SIDE);
      }
    }
  }

  /// True for a sentence that begins with the name that is its heading.
  private boolean isUnderName(int number) {
    int longest = 40;
    PageBlock name = blocks.block(number - 1);
    String words = name.text();
    boolean could = words.length() <= longest && words.indexOf(' ') > 0 && !name.isEnded();
    return could && name.isHeading() && blocks.block(number).text().startsWith(words + ' ');
  }

  /// True where a sentence above the block has the word.
  private boolean isNamed(String word, int below) {
    for (int i = main.first(); i < below; i++) {
      if (blocks.isSentence(i) && blocks.block(i).text().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
