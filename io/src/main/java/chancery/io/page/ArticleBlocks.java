package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.core.clean.SectionHeads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says of each block inside the article's element what it is: the article's own, or something that
/// the page puts between, above or below its paragraphs.
///
/// Every sign is one that can be pointed at: a name in the markup, a share of links, a heading that
/// names what follows, a row of cards of one make, a place above the first or below the last
/// sentence.
final class ArticleBlocks {
  private static final SectionHeads HEADS = SectionHeads.standard();
  private static final int SHORT = 200;

  /// Five sixths of the sentences are nearly all of them.
  private static final long NEARLY_ALL = 6;

  private final List<PageBlock> all;
  private final Area main;
  private final Optional<String> title;
  private final List<String> authors;
  private final Markup[] labels;

  private ArticleBlocks(
      PageBlocks.Read page, Area main, Optional<String> title, List<String> authors) {
    this.all = page.blocks();
    this.main = main;
    this.title = title.map(ArticleBlocks::fold);
    this.authors = authors;
    this.labels = new Markup[all.size()];
  }

  /// What each of the page's blocks from `main.first()` to `main.end()` is, in order.
  static List<Markup> of(
      PageBlocks.Read page, Area main, Optional<String> title, List<String> authors) {
    ArticleBlocks blocks = new ArticleBlocks(page, main, title, authors);
    for (int i = main.first(); i < main.end(); i++) {
      blocks.labels[i] = blocks.alone(i);
    }
    blocks.repeats();
    blocks.cards(page.areas());
    blocks.sections();
    blocks.links();
    blocks.aboveTitle();
    blocks.head();
    blocks.behind(page.areas());
    blocks.foot();
    List<Markup> found = new ArrayList<>();
    for (int i = main.first(); i < main.end(); i++) {
      found.add(blocks.labels[i]);
    }
    return found;
  }

  /// True for a block that says the title, or a heading that holds it with a kicker or a date.
  ///
  /// @param title the title, folded
  static boolean isTitle(PageBlock block, String title) {
    int fewest = 10;
    int most = 4 * title.length() + 100;
    if (block.text().length() < title.length() || block.text().length() > most) {
      return false;
    }
    boolean heading = title.length() >= fewest && block.isHeading();
    if (!heading && !beginsLike(block.text(), title)) {
      return false;
    }
    String folded = fold(block.text());
    return folded.equals(title)
        || (heading && folded.length() <= 2 * title.length() + 20 && folded.contains(title));
  }

  /// True where folding the text could give the title, by the first letter; spares most texts the
  /// folding.
  private static boolean beginsLike(String text, String title) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    if (i == text.length() || title.isEmpty()) {
      return i == text.length() && title.isEmpty();
    }
    char first = text.charAt(i);
    return first > 0x7f || Character.toLowerCase(first) == title.charAt(0);
  }

  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (Character.isLetterOrDigit(c)) {
          out.append(c);
          ascii = false;
        }
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + 'a' - 'A'));
      }
    }
    return ascii ? out.toString() : out.toString().toLowerCase(Locale.ROOT);
  }

  /// What the block and the elements around it say.
  private Markup alone(int number) {
    PageBlock block = all.get(number);
    if (title.filter(t -> isTitle(block, t)).isPresent()) {
      return Markup.TITLE;
    }
    Optional<Markup> around = block.markup();
    boolean brief = block.text().length() < SHORT;
    if (around.isEmpty()) {
      return block.isHeading() && brief ? Markup.SUBHEAD : Markup.TEXT;
    }
    return switch (around.get()) {
      case TIME, TAGS ->
          brief || !block.isRunning() || block.linkShare() > .15 ? around.get() : Markup.TEXT;
      case BYLINE -> brief ? Markup.BYLINE : block.isRunning() ? Markup.SIDE : Markup.TEXT;
      default -> around.get();
    };
  }

  private boolean isOwn(int number) {
    return switch (labels[number]) {
      case TEXT, SUBHEAD -> true;
      default -> false;
    };
  }

  private boolean isSentence(int number) {
    return labels[number] == Markup.TEXT && all.get(number).isRunning();
  }

  /// Sentences that stand on the page twice, as layouts for two sizes of screen and quotations of
  /// readers do: the later ones.
  private void repeats() {
    Set<String> seen = new HashSet<>();
    int fewest = 60;
    for (int i = main.first(); i < main.end(); i++) {
      PageBlock block = all.get(i);
      if (isSentence(i) && block.weight() >= fewest && !seen.add(fold(block.text()))) {
        labels[i] = Markup.SIDE;
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
        cards.forEach(card -> say(card.first(), card.end(), Markup.RELATED));
      }
    }
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
    int blocks = 12;
    if (area.end() - area.first() > blocks || area.running() > most) {
      return false;
    }
    int headings = 0;
    boolean title = false;
    boolean linked = area.linkShare() > .8;
    for (int i = area.first(); i < area.end(); i++) {
      PageBlock block = all.get(i);
      boolean link = block.linkShare() > .8 && block.text().length() > 20 && !block.isListed();
      headings += block.isHeading() ? 1 : 0;
      title |= link && block.isHeading();
      linked |= link;
    }
    return linked && headings <= 1 && (title || area.linkShare() >= .15);
  }

  private void say(int from, int to, Markup what) {
    for (int i = Math.max(from, main.first()); i < Math.min(to, main.end()); i++) {
      if (isOwn(i)) {
        labels[i] = what;
      }
    }
  }

  /// What stands under a heading that names something else.
  private void sections() {
    for (int i = main.first(); i < main.end(); i++) {
      PageBlock block = all.get(i);
      int longest = 60;
      boolean could =
          isOwn(i)
              && block.text().length() <= longest
              && !block.isListed()
              && !isClause(block.text());
      if (!could || (!block.isHeading() && block.isRunning())) {
        continue;
      }
      Optional<Markup> under = HEADS.under(block.text()).map(ArticleBlocks::markup);
      if (under.isPresent()) {
        say(i, sectionEnd(i, under.get()), under.get());
      } else if (HEADS.isTurn(block.text())) {
        say(i, scrapsEnd(i), Markup.RELATED);
      }
    }
  }

  /// A text that ends in a full stop: the end of a sentence rather than a heading.
  private static boolean isClause(String text) {
    return text.endsWith(".") && !text.endsWith("..");
  }

  private static Markup markup(String label) {
    return switch (label) {
      case "comment-form" -> Markup.COMMENTS;
      case "newsletter" -> Markup.NEWSLETTER;
      case "share" -> Markup.SHARE;
      case "tags" -> Markup.TAGS;
      case "author-box", "references" -> Markup.SIDE;
      default -> Markup.RELATED;
    };
  }

  /// Behind the last block under a heading: the end of the heading's own element where that holds
  /// little of the article; else the next heading of its rank, and for links the next sentences.
  private int sectionEnd(int head, Markup what) {
    PageBlock heading = all.get(head);
    Area section = heading.home();
    while (section != main
        && section.end() - head < 2
        && section.parent().isPresent()
        && main.contains(section.parent().get())) {
      section = section.parent().get();
    }
    boolean own =
        section != main && section.first() >= head - 1 && 4L * section.running() < main.running();
    if (own) {
      return section.end();
    }
    boolean late = ran(head) * 10L > main.running() * 6L;
    int end = Math.min(main.end(), Math.max(section.end(), head + 1));
    for (int i = head + 1; i < end; i++) {
      PageBlock block = all.get(i);
      boolean next =
          block.isHeading() && (!heading.isHeading() || block.level() <= heading.level());
      boolean links = what == Markup.RELATED || what == Markup.SHARE || what == Markup.TAGS;
      boolean resumed =
          isSentence(i)
              && (links || !heading.isHeading())
              && (!late || (isList(what) && goesOn(head, i)));
      if (next || resumed) {
        return i;
      }
    }
    return end;
  }

  /// True for what stands between a story's paragraphs as well as below it.
  private static boolean isList(Markup what) {
    return switch (what) {
      case RELATED, SHARE, TAGS, NEWSLETTER -> true;
      default -> false;
    };
  }

  /// True where the sentence stands in the same element as the last sentence above the heading.
  private boolean goesOn(int head, int sentence) {
    int above = head - 1;
    while (above >= main.first() && !isSentence(above)) {
      above--;
    }
    Optional<Area> around = all.get(sentence).home().parent();
    return above >= main.first() && all.get(above).home().parent().equals(around);
  }

  /// Behind the last of the headings, links and scraps under a heading: the next sentence, or the
  /// next heading of its rank.
  private int scrapsEnd(int head) {
    PageBlock heading = all.get(head);
    int end = head + 1;
    while (end < main.end() && !isSentence(end) && !isNext(all.get(end), heading)) {
      end++;
    }
    return end;
  }

  private static boolean isNext(PageBlock block, PageBlock heading) {
    return heading.isHeading() && block.isHeading() && block.level() <= heading.level();
  }

  /// Running text of the article above the block.
  private int ran(int number) {
    int sum = 0;
    for (int i = main.first(); i < number; i++) {
      sum += isSentence(i) ? all.get(i).weight() : 0;
    }
    return sum;
  }

  /// Blocks that are all link. Inside the text, lists and headings of links are the article's.
  private void links() {
    int first = firstSentence();
    int last = lastSentence();
    for (int i = main.first(); i < main.end(); i++) {
      PageBlock block = all.get(i);
      boolean linked = block.linkShare() > .6 && block.text().length() < SHORT && isOwn(i);
      boolean inside = i > first && i < last && (block.isListed() || block.isHeading());
      if (linked && !inside) {
        labels[i] = Markup.RELATED;
      }
    }
    for (int i = first + 1; i < last; i++) {
      int end = linksEnd(i);
      if (end - i > 1 && isSentence(i - 1) && all.get(i - 1).isEnded() && isSentence(end)) {
        say(i, end, Markup.RELATED);
      }
      i = Math.max(i, end - 1);
    }
  }

  /// Behind the last of the items from this one on that are titles and all link.
  private int linksEnd(int from) {
    int fewest = 20;
    int i = from;
    while (i < main.end()
        && isOwn(i)
        && all.get(i).isListed()
        && all.get(i).linkShare() > .9
        && all.get(i).weight() >= fewest) {
      i++;
    }
    return i;
  }

  private int firstSentence() {
    int i = main.first();
    while (i < main.end() && !isSentence(i)) {
      i++;
    }
    return i;
  }

  private int lastSentence() {
    int i = main.end() - 1;
    while (i >= main.first() && !isSentence(i)) {
      i--;
    }
    return i;
  }

  /// Above the title's heading, where the story stands below it: first words of other stories.
  private void aboveTitle() {
    int enough = 300;
    int many = 3;
    int title = main.first();
    while (title < main.end() && !(labels[title] == Markup.TITLE && all.get(title).level() == 1)) {
      title++;
    }
    int above = ran(title);
    int whole = ran(main.end());
    if (title < main.end() && above > 0 && whole - above >= Math.max(enough, many * above)) {
      say(main.first(), title, Markup.SIDE);
    }
  }

  /// Above the first sentence: by-lines, dates, menus; a sub-head just above it, a lead set as a
  /// heading, and whole short paragraphs remain.
  private void head() {
    int first = firstSentence();
    if (first == main.end()) {
      return;
    }
    for (int i = main.first(); i < first; i++) {
      PageBlock block = all.get(i);
      boolean near = i + 1 == first && block.level() != 1;
      boolean sentences = block.level() != 1 && block.isRunning() && block.linkShare() < .3;
      boolean lead = sentences || isLeadHeading(i);
      if (lead && (labels[i] == Markup.SUBHEAD || labels[i] == Markup.RELATED)) {
        labels[i] = Markup.TEXT;
      } else if (isOwn(i) && !(block.isHeading() && near) && !isShortParagraph(i, first)) {
        labels[i] = block.isHeading() ? Markup.TITLE : Markup.NAVIGATION;
      }
    }
  }

  /// A heading of a lower rank next below the title, as long as a lead.
  private boolean isLeadHeading(int number) {
    int fewest = 30;
    PageBlock block = all.get(number);
    int above = number - 1;
    while (above >= main.first() && !isOwn(above) && labels[above] != Markup.TITLE) {
      above--;
    }
    return block.level() > 1
        && block.weight() > fewest
        && block.linkShare() == 0
        && above >= main.first()
        && labels[above] == Markup.TITLE;
  }

  /// A short paragraph beside the given sentence, in the same element; above it anywhere.
  private boolean isShortParagraph(int number, int sentence) {
    PageBlock block = all.get(number);
    boolean whole = block.isEnded() || block.text().endsWith(":");
    boolean beside = block.home().parent().equals(all.get(sentence).home().parent());
    int fewest = !whole ? 50 : beside ? 6 : 12;
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
    say(end, main.end(), Markup.SIDE);
  }

  private boolean holdsNearlyAll(Area area, int[] sums) {
    int held = sums[area.end() - main.first()] - sums[area.first() - main.first()];
    return area.paragraphs() >= 3 && NEARLY_ALL * held >= (NEARLY_ALL - 1) * sums[sums.length - 1];
  }

  /// Weight of the article's sentences above each block, and of all of them.
  private int[] sums() {
    int[] sums = new int[main.end() - main.first() + 1];
    for (int i = main.first(); i < main.end(); i++) {
      int own = isSentence(i) ? all.get(i).weight() : 0;
      sums[i - main.first() + 1] = sums[i - main.first()] + own;
    }
    return sums;
  }

  /// The author's portrait; below the last sentence before it, headings without text and scraps.
  private void foot() {
    portraits(lastSentence());
    int last = lastSentence();
    if (last < main.first()) {
      return;
    }
    for (int i = last + 1; i < main.end(); i++) {
      boolean listing = all.get(i).isListed() && isOwn(i - 1);
      if (isOwn(i) && !listing && !isShortParagraph(i, last)) {
        labels[i] = Markup.SIDE;
      }
    }
  }

  /// The author's portrait among the last sentences: all that the full name opens, and what else
  /// opens with a name that the story has not.
  private void portraits(int last) {
    int most = 4;
    for (int i = last; i > last - most && i > main.first(); i--) {
      String text = all.get(i).text();
      int at = i;
      boolean portrait =
          isSentence(i)
              && (authors.stream().anyMatch(a -> a.contains(" ") && text.startsWith(a))
                  || Portrait.is(text, authors, word -> isNamed(word, at)));
      if (portrait && ran(i) > 0) {
        labels[i] = Markup.SIDE;
      }
    }
  }

  /// True where a sentence above the block has the word.
  private boolean isNamed(String word, int below) {
    for (int i = main.first(); i < below; i++) {
      if (isSentence(i) && all.get(i).text().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
