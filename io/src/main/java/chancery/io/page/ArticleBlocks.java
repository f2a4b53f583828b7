package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says of each block inside the article's element what it is: the article's own, or something that
/// the page puts between, above or below its paragraphs.
///
/// Every sign is one that can be pointed at: a name in the markup, a share of links, a heading that
/// names what follows, a row of cards of one make, a place above the first or below the last
/// sentence.
final class ArticleBlocks {
  private static final int SHORT = 200;

  private ArticleBlocks() {}

  /// What each of the page's blocks from `main.first()` to `main.end()` is, in order.
  static List<Markup> of(
      PageBlocks.Read page, Area main, Optional<String> title, List<String> authors) {
    BlockLabels blocks = new BlockLabels(page.blocks(), main);
    Optional<String> folded = title.map(ArticleBlocks::fold);
    for (int i = main.first(); i < main.end(); i++) {
      blocks.set(i, alone(page.blocks().get(i), folded));
    }
    new OtherStories(blocks).label(page.areas());
    new ArticleEdges(blocks, authors).label(page.areas());
    List<Markup> found = new ArrayList<>();
    for (int i = main.first(); i < main.end(); i++) {
      found.add(blocks.of(i));
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
  private static Markup alone(PageBlock block, Optional<String> title) {
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
}
