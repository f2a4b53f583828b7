package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.core.model.RawSpan;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// One block of a page's visible text.
///
/// @param text its characters, white space collapsed
/// @param linked how many of them stand in links
/// @param home the element that it stands in
/// @param markup what the elements around it say of it
/// @param raw where it stands in the page's source, where that is known
record PageBlock(
    String text, int linked, Element home, Optional<Markup> markup, Optional<RawSpan> raw) {
  private static final String ENDS = ".!?。！？؟…\"”»';:)";

  /// Share of the characters that stand in links.
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    String tag = home.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /// Characters of running text that the block is worth; negative for what an article doesn't hold.
  double worth() {
    int length = text.length();
    boolean cjk = text.codePoints().limit(40).anyMatch(c -> c >= 0x3040 && c <= 0x9fff);
    int fewest = cjk ? 15 : 40;
    if (markup.isPresent() && !isOwn(markup.get())) {
      return -length;
    }
    if (linkShare() > .5) {
      return -length;
    }
    boolean ended = ENDS.indexOf(text.charAt(length - 1)) >= 0;
    boolean running =
        length >= fewest && (ended || length >= 3 * fewest || home.normalName().equals("p"));
    if (running) {
      return length * (1 - linkShare());
    }
    return isHeading() || home.normalName().equals("p") ? 0 : -.5 * length;
  }

  private static boolean isOwn(Markup markup) {
    return switch (markup) {
      case TITLE, SUBHEAD, TEXT, CAPTION, BYLINE, TIME -> true;
      case NAVIGATION, FOOTER, RELATED, COMMENTS, SHARE, NEWSLETTER, ADVERT, TAGS, SIDE -> false;
    };
  }
}
