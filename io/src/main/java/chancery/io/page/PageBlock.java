package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.core.model.RawSpan;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// One block of a page's visible text.
///
/// @param text its characters, white space collapsed
/// @param weight its length, with characters of scripts that need no spaces counted as the words
///   that they are
/// @param linked how many of them stand in links
/// @param home the block element that it stands in
/// @param inner the innermost element that holds all of it
/// @param raw where it stands in the page's source, where that is known
record PageBlock(
    String text, int weight, int linked, Area home, Area inner, Optional<RawSpan> raw) {
  private static final String ENDS = ".!?。！？؟…।۔";
  private static final String CLOSERS = "\"”»’')]」』）";
  private static final int FEWEST = 40;
  private static final int SURELY = 140;

  /// What the elements around it say of it.
  Optional<Markup> markup() {
    return inner.markup();
  }

  /// Share of the characters that stand in links.
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  boolean isHeading() {
    return level() > 0;
  }

  /// 1 to 6 for a heading, else 0.
  int level() {
    for (Optional<Area> at = Optional.of(home); at.isPresent(); at = at.get().parent()) {
      String tag = at.get().tag();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return tag.charAt(1) - '0';
      }
      if (at.get().end() - at.get().first() > 1) {
        return 0;
      }
    }
    return 0;
  }

  /// True for a block in a list or a table.
  boolean isListed() {
    Area at = home;
    int most = 3;
    for (int i = 0; i < most; i++) {
      switch (at.tag()) {
        case "li", "td", "th", "tr", "dt", "dd", "pre" -> {
          return true;
        }
        default -> {
          if (at.parent().isEmpty()) {
            return false;
          }
          at = at.parent().get();
        }
      }
    }
    return false;
  }

  /// @param linked how many of its characters stand in links
  static PageBlock of(String text, int linked, Area home, Area inner, Optional<RawSpan> raw) {
    return new PageBlock(text, weight(text), linked, home, inner, raw);
  }

  private static int weight(String text) {
    int unspaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean han = c >= 0x3040 && c <= 0x9fff;
      boolean thai = c >= 0x0e00 && c <= 0x0eff;
      unspaced += han || thai || (c >= 0xac00 && c <= 0xd7a3) ? 1 : 0;
    }
    return text.length() + 2 * unspaced;
  }

  /// The lines that line breaks make of it; itself alone where it has none.
  List<String> rows() {
    if (!inner.isBroken()) {
      return List.of(text);
    }
    StringBuilder broken = new StringBuilder();
    inner
        .element()
        .nodeStream()
        .forEach(node -> {
          if (node instanceof TextNode leaf) {
            broken.append(leaf.text());
          } else if (node instanceof Element e && e.normalName().equals("br")) {
            broken.append('\n');
          }
        });
    List<String> rows =
        broken.toString().lines().map(String::strip).filter(row -> !row.isEmpty()).toList();
    return String.join(" ", rows).length() > text.length() ? List.of(text) : rows;
  }

  /// True where it ends as sentences do.
  boolean isEnded() {
    int i = text.length() - 1;
    while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ENDS.indexOf(text.charAt(i)) >= 0;
  }

  /// True where it breaks off in dots, as the first words of another story do.
  boolean isCut() {
    return text.endsWith("...") || text.endsWith("…") || text.endsWith("…]");
  }

  /// True for sentences, as far as length, links and the last mark tell.
  boolean isRunning() {
    return linkShare() <= .5 && weight >= FEWEST && (isEnded() || weight >= SURELY);
  }
}
