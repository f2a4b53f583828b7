package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.core.clean.SectionHeads;
import java.util.Optional;

/// Finds what stands under headings that name something else than the story.
final class ArticleSections {
  private static final SectionHeads HEADS = SectionHeads.standard();
  private final BlockLabels blocks;
  private final Area main;

  ArticleSections(BlockLabels blocks) {
    this.blocks = blocks;
    this.main = blocks.main();
  }

  /// What stands under a heading that names something else.
  void label() {
    for (int i = main.first(); i < main.end(); i++) {
      PageBlock block = blocks.block(i);
      int longest = 60;
      boolean could =
          blocks.isOwn(i)
              && block.text().length() <= longest
              && !block.isListed()
              && !isClause(block.text());
      if (!could || (!block.isHeading() && block.isRunning())) {
        continue;
      }
      Optional<Markup> under = HEADS.under(block.text()).map(ArticleSections::markup);
      if (under.isPresent()) {
        blocks.say(i, sectionEnd(i, under.get()), under.get());
      } else if (HEADS.isTurn(block.text())) {
        blocks.say(i, scrapsEnd(i), Markup.RELATED);
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
    PageBlock heading = blocks.block(head);
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
    boolean late = blocks.ran(head) * 10L > main.running() * 6L;
    int end = Math.min(main.end(), Math.max(section.end(), head + 1));
    for (int i = head + 1; i < end; i++) {
      PageBlock block = blocks.block(i);
      boolean next =
          block.isHeading() && (!heading.isHeading() || block.level() <= heading.level());
      boolean links = what == Markup.RELATED || what == Markup.SHARE || what == Markup.TAGS;
      boolean resumed =
          blocks.isSentence(i)
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

  /// True where the sentence stands in the same element as the last sentence above the heading, and
  /// is no teaser's, which follow each on a linked title.
  private boolean goesOn(int head, int sentence) {
    int above = head - 1;
    while (above >= main.first() && !blocks.isSentence(above)) {
      above--;
    }
    Optional<Area> around = blocks.block(sentence).home().parent();
    boolean same = above >= main.first() && blocks.block(above).home().parent().equals(around);
    boolean row = sentence + 1 < main.end() && blocks.isSentence(sentence + 1);
    return same && (row || !isTeased(head, sentence));
  }

  private boolean isTeased(int head, int sentence) {
    for (int i = head + 1; i < sentence; i++) {
      PageBlock block = blocks.block(i);
      if (block.linkShare() > .6 && !block.isListed()) {
        return true;
      }
    }
    return false;
  }

  /// Behind the last of the headings, links and scraps under a heading: the next sentence, or the
  /// next heading of its rank.
  private int scrapsEnd(int head) {
    PageBlock heading = blocks.block(head);
    int end = head + 1;
    while (end < main.end() && !blocks.isSentence(end) && !isNext(blocks.block(end), heading)) {
      end++;
    }
    return end;
  }

  private static boolean isNext(PageBlock block, PageBlock heading) {
    return heading.isHeading() && block.isHeading() && block.level() <= heading.level();
  }
}
