package chancery.io.page;

import chancery.core.model.RawSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/// Reads a page's visible text as blocks, in one pass over its nodes, and adds up what stands below
/// each element.
final class PageBlocks {
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
          "input",
          "canvas",
          "audio",
          "video",
          "map",
          "math",
          "dialog");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt");
  private static final int MOST_BLOCKS = 50_000;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final Map<String, Names> names = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Area at;
  private Optional<Area> home = Optional.empty();
  private Optional<Area> inner = Optional.empty();
  private int linked;
  private int links;
  private Optional<Area> unseen = Optional.empty();
  private int rawStart = -1;
  private int rawEnd = -1;

  private PageBlocks(Element body) {
    this.at = new Area(body, names(body), Optional.empty(), 0);
    areas.add(at);
  }

  /// A page's blocks and elements, both in the order of the source.
  record Read(List<PageBlock> blocks, List<Area> areas) {}

  /// Reads the page below `body`.
  static Read of(Element body) {
    PageBlocks reader = new PageBlocks(body);
    reader.children(body);
    reader.flush();
    reader.at.close(reader.blocks.size());
    return new Read(reader.blocks, reader.areas);
  }

  /// The parser bounds the depth.
  private void children(Element parent) {
    int size = parent.childNodeSize();
    for (int i = 0; i < size; i++) {
      Node node = parent.childNode(i);
      if (node instanceof TextNode leaf) {
        read(leaf);
      } else if (node instanceof Element element) {
        read(element);
      }
    }
  }

  private void read(Element element) {
    String tag = element.normalName();
    boolean breaks = isBreak(element, tag);
    if (breaks) {
      flush();
    }
    Area area = new Area(element, names(element), Optional.of(at), blocks.size());
    at = area;
    areas.add(area);
    boolean hides = unseen.isEmpty() && isUnseen(area, tag);
    if (hides) {
      unseen = Optional.of(area);
    }
    boolean link = tag.equals("a");
    links += link ? 1 : 0;
    children(element);
    if (breaks || isColumn(area, tag)) {
      flush();
    } else if (tag.equals("br") || tag.equals("td") || tag.equals("th")) {
      space();
    }
    area.close(blocks.size() + (text.isEmpty() ? 0 : 1));
    if (hides) {
      unseen = Optional.empty();
    }
    at = area.parent().orElse(area);
    links -= link ? 1 : 0;
  }

  private Names names(Element element) {
    String own = element.attributesSize() == 0 ? "" : Names.of(element);
    return names.computeIfAbsent(own, Names::new);
  }

  private static boolean isUnseen(Area area, String tag) {
    return isHidden(area, tag) && (UNSEEN.contains(tag) || !isMore(area.element()));
  }

  /// True for what opens at a click: an answer under its heading, or the paragraphs behind those
  /// that are shown.
  private static boolean isMore(Element hidden) {
    if (hidden.attr("role").equals("region") && hidden.hasAttr("aria-labelledby")) {
      return true;
    }
    int several = 2;
    return paragraphs(hidden) >= several
        && hidden.parentNode() instanceof Element parent
        && paragraphs(parent) >= several;
  }

  private static int paragraphs(Element parent) {
    int found = 0;
    for (Node node : parent.childNodes()) {
      found += node instanceof Element child && child.normalName().equals("p") ? 1 : 0;
    }
    return found;
  }

  private static boolean isHidden(Area area, String tag) {
    if (UNSEEN.contains(tag)) {
      return true;
    }
    if (area.isBare() && !tag.equals("button")) {
      return false;
    }
    Element element = area.element();
    if (element.hasAttr("hidden")) {
      return !element.id().startsWith("S:"); // text that a script moves into its place
    }
    if (tag.equals("button")) {
      return !isInHeading(element);
    }
    return element.hasAttr("style")
        && element.attr("style").replace(" ", "").contains("display:none");
  }

  /// The button that opens an answer holds its question.
  private static boolean isInHeading(Element button) {
    Node above = button.parentNode();
    return above instanceof Element element && HEADINGS.contains(element.normalName());
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

  /// A cell that holds blocks of its own is a column of the page and no part of a row.
  private boolean isColumn(Area area, String tag) {
    return tag.equals("td") && blocks.size() > area.first();
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void read(TextNode leaf) {
    if (unseen.isPresent() || blocks.size() >= MOST_BLOCKS) {
      return;
    }
    int before = text.length();
    append(leaf.getWholeText());
    if (text.length() > before && !leaf.isBlank()) {
      linked += links > 0 ? text.length() - before : 0;
      if (home.isEmpty()) {
        home = Optional.of(block(at));
      }
      inner = Optional.of(inner.isPresent() ? common(inner.get(), at) : at);
      locate(leaf);
    }
  }

  private static Area common(Area one, Area other) {
    Area a = one;
    Area b = other;
    while (a != b) {
      if (a.depth() >= b.depth() && a.parent().isPresent()) {
        a = a.parent().get();
      } else {
        b = b.parent().orElse(a);
      }
    }
    return a;
  }

  /// Appends the words with one space for each run of white space.
  private void append(String words) {
    int start = 0;
    boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = isSpace(c);
      if (space && (spaced || c != ' ')) {
        text.append(words, start, i);
        start = i + 1;
        if (!spaced) {
          text.append(' ');
        }
      }
      spaced = space;
    }
    text.append(words, start, words.length());
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c > 0x7f && (c == '\u00a0' || Character.isWhitespace(c)));
  }

  private static Area block(Area leaf) {
    Area at = leaf;
    while (!isHome(at) && at.parent().isPresent()) {
      at = at.parent().get();
    }
    return at;
  }

  /// A table's cells share the block of their row.
  private static boolean isHome(Area area) {
    return area.element().isBlock() && !area.tag().equals("td") && !area.tag().equals("th");
  }

  private void locate(TextNode leaf) {
    Range range = leaf.sourceRange();
    if (range.isTracked()) {
      rawStart = rawStart < 0 ? range.startPos() : Math.min(rawStart, range.startPos());
      rawEnd = Math.max(rawEnd, range.endPos());
    }
  }

  private void flush() {
    String line = Mojibake.mended(text.toString()).strip();
    if (!line.isEmpty() && home.isPresent()) {
      Optional<RawSpan> raw =
          rawStart >= 0 && rawEnd > rawStart
              ? Optional.of(new RawSpan(rawStart, rawEnd))
              : Optional.empty();
      Area around = inner.orElse(home.get());
      PageBlock block =
          PageBlock.of(line, Math.min(linked, line.length()), home.get(), around, raw);
      blocks.add(block);
      home.get().count(block);
    }
    text.setLength(0);
    home = Optional.empty();
    inner = Optional.empty();
    linked = 0;
    rawStart = -1;
    rawEnd = -1;
  }
}
