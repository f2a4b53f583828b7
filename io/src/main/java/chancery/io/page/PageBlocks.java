package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import chancery.core.model.RawSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Reads a page's visible text as blocks, in one pass over its nodes.
final class PageBlocks implements NodeVisitor {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "object",
          "select",
          "textarea",
          "button",
          "input",
          "canvas",
          "audio",
          "video",
          "map",
          "math",
          "dialog");
  private static final int MOST_BLOCKS = 50_000;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final Map<Element, Integer> lengths;
  private final int whole;
  private final Deque<Optional<Markup>> markup = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Element> home = Optional.empty();
  private int linked;
  private int links;
  private int unseen;
  private int rawStart = -1;
  private int rawEnd = -1;

  private PageBlocks(Element body) {
    this.lengths = new HashMap<>();
    this.whole = measure(body);
  }

  /// The blocks of the page below `body`, in the order of the source.
  static List<PageBlock> of(Element body) {
    PageBlocks reader = new PageBlocks(body);
    NodeTraversor.traverse(reader, body);
    reader.flush();
    return reader.blocks;
  }

  /// Characters of text below each element, to see whether a class name speaks of the whole page.
  private int measure(Element body) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode leaf && leaf.parentNode() instanceof Element parent) {
              lengths.merge(parent, leaf.getWholeText().strip().length(), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parentNode() instanceof Element parent) {
              lengths.merge(parent, lengths.getOrDefault(element, 0), Integer::sum);
            }
          }
        },
        body);
    return lengths.getOrDefault(body, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      read(leaf);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (isUnseen(element, tag)) {
      unseen++;
    }
    if (isBreak(element, tag)) {
      flush();
    }
    Optional<Markup> around = markup.isEmpty() ? Optional.empty() : markup.peek();
    markup.push(around.isPresent() ? around : own(element));
    links += tag.equals("a") ? 1 : 0;
  }

  /// A class name on an element that holds half of the page's text speaks of the page.
  private Optional<Markup> own(Element element) {
    return 2L * lengths.getOrDefault(element, 0) > whole ? Optional.empty() : PageWords.of(element);
  }

  private static boolean isUnseen(Element element, String tag) {
    return UNSEEN.contains(tag)
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /// Block elements part lines, and so does a second line break in a row.
  private static boolean isBreak(Element element, String tag) {
    if (tag.equals("br")) {
      Node next = element.nextSibling();
      while (next instanceof TextNode leaf && leaf.isBlank()) {
        next = next.nextSibling();
      }
      return next instanceof Element after && after.normalName().equals("br");
    }
    return element.isBlock() && !tag.equals("td") && !tag.equals("th");
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (isBreak(element, tag)) {
      flush();
    } else if (tag.equals("br") || tag.equals("td") || tag.equals("th")) {
      text.append(' ');
    }
    markup.pop();
    links -= tag.equals("a") ? 1 : 0;
    if (isUnseen(element, tag)) {
      unseen--;
    }
  }

  private void read(TextNode leaf) {
    if (unseen > 0 || blocks.size() >= MOST_BLOCKS) {
      return;
    }
    int before = text.length();
    append(leaf.getWholeText());
    if (text.length() > before && !leaf.isBlank()) {
      linked += links > 0 ? text.length() - before : 0;
      if (home.isEmpty()) {
        home = Optional.of(block(leaf));
      }
      locate(leaf);
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (!space) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private static Element block(TextNode leaf) {
    Node at = leaf.parentNode();
    while (at instanceof Element element
        && !element.isBlock()
        && element.parentNode() instanceof Element) {
      at = at.parentNode();
    }
    return at instanceof Element element ? element : new Element("div");
  }

  private void locate(TextNode leaf) {
    Range range = leaf.sourceRange();
    if (range.isTracked()) {
      rawStart = rawStart < 0 ? range.startPos() : Math.min(rawStart, range.startPos());
      rawEnd = Math.max(rawEnd, range.endPos());
    }
  }

  private void flush() {
    String line = text.toString().strip();
    if (!line.isEmpty() && home.isPresent()) {
      Optional<RawSpan> raw =
          rawStart >= 0 && rawEnd > rawStart
              ? Optional.of(new RawSpan(rawStart, rawEnd))
              : Optional.empty();
      Optional<Markup> around = markup.isEmpty() ? Optional.empty() : markup.peek();
      blocks.add(new PageBlock(line, Math.min(linked, line.length()), home.get(), around, raw));
    }
    text.setLength(0);
    home = Optional.empty();
    linked = 0;
    rawStart = -1;
    rawEnd = -1;
  }
}
