package chancery.io.page;

import chancery.core.clean.Cleaner;
import chancery.core.clean.Hint;
import chancery.core.clean.Hint.Markup;
import chancery.core.model.Block;
import chancery.core.model.Moment;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an HTML page holds: its article with what stands in it, as lines of text, and what its
/// metadata say.
///
/// @param title the article's title
/// @param text one line a block, parted by blank lines: the title, the article, and what the page
///   put between its paragraphs
/// @param hints what the markup says of each line, in order
/// @param origin leads from the text to the page's source, block by block
/// @param published the day it was published
/// @param moment the time at which it was, where the metadata give one on that day
/// @param updated the day of its last change, as its metadata state it
/// @param authors names in the by-line
/// @param publisher the outlet
/// @param language BCP 47 code that the page states
/// @param address the address that the page calls its own
public record Page(
    Optional<String> title,
    String text,
    List<Hint> hints,
    OriginMap origin,
    PartialDate published,
    Optional<Moment> moment,
    PartialDate updated,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> language,
    Optional<URI> address) {
  public Page {
    hints = List.copyOf(hints);
    authors = List.copyOf(authors);
  }

  /// The article alone, as the stage `extract` gives it: paragraphs, sub-heads and comments, parted
  /// by blank lines; title, captions, credits and residue are left out.
  public String articleText(Cleaner cleaner) {
    List<String> lines = new ArrayList<>();
    int last = -1;
    for (Block block : cleaner.label(text, hints)) {
      String words = block.span().in(text);
      if (!isArticle(block)) {
        continue;
      }
      boolean joined = last >= 0 && text.substring(last, block.span().start()).indexOf('\n') < 0;
      if (joined) {
        lines.add(lines.removeLast() + " " + words);
      } else {
        lines.add(words);
      }
      last = block.span().end();
    }
    return String.join("\n\n", lines);
  }

  private boolean isArticle(Block block) {
    return switch (block) {
      case Block.Paragraph _, Block.Aside _ -> true;
      case Block.Credit credit -> credit.name().equals("dateline");
      case Block.Headline headline -> !isTitle(headline);
      case Block.Caption _, Block.Residue _ -> false;
    };
  }

  private boolean isTitle(Block.Headline headline) {
    boolean marked =
        hints.stream().anyMatch(h -> h.markup() == Markup.TITLE && h.span().meets(headline.span()));
    return marked || headline.span().start() == 0;
  }
}
