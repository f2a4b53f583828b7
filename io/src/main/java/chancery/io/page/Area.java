package chancery.io.page;

import chancery.core.clean.Hint.Markup;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// One element of a page and the text below it, as it is added up while the page is read. Belongs
/// to one reading and is not shared.
final class Area {
  private final Element element;
  private final Optional<Area> parent;
  private final int depth;
  private final int first;
  private int end;
  private int running;
  private int paragraphs;
  private int length;
  private int linked;
  private double worth;
  private boolean broken;
  private final boolean bare;
  private final Names names;
  private Optional<Markup> markup = Optional.empty();

  /// @param names class and id of the element
  /// @param first number of the first block that can stand in it
  Area(Element element, Names names, Optional<Area> parent, int first) {
    this.element = element;
    this.parent = parent;
    this.depth = parent.isPresent() ? parent.get().depth + 1 : 0;
    this.first = first;
    this.end = first;
    this.broken = element.normalName().equals("br");
    this.bare = element.attributesSize() == 0;
    this.names = names;
  }

  /// True where the element has no attributes.
  boolean isBare() {
    return bare;
  }

  /// An attribute of the element; empty where it has none of the name.
  String attr(String name) {
    return bare ? "" : element.attributes().get(name);
  }

  /// Class and id of the element.
  Names names() {
    return names;
  }

  Element element() {
    return element;
  }

  Optional<Area> parent() {
    return parent;
  }

  int depth() {
    return depth;
  }

  String tag() {
    return element.normalName();
  }

  /// Number of the first block in it.
  int first() {
    return first;
  }

  /// Number of the first block behind it.
  int end() {
    return end;
  }

  boolean holds(int block) {
    return block >= first && block < end;
  }

  /// Characters of running text.
  int running() {
    return running;
  }

  /// Blocks of running text.
  int paragraphs() {
    return paragraphs;
  }

  int length() {
    return length;
  }

  /// Share of the characters that stand in links.
  double linkShare() {
    return length == 0 ? 0 : (double) linked / length;
  }

  /// True where a line break stands in it.
  boolean isBroken() {
    return broken;
  }

  double worth() {
    return worth;
  }

  Optional<Markup> markup() {
    return markup;
  }

  void say(Optional<Markup> what) {
    markup = what;
  }

  void count(PageBlock block) {
    length += block.text().length();
    linked += block.linked();
    if (block.isRunning()) {
      running += block.weight();
      paragraphs++;
    }
  }

  void close(int behind) {
    end = behind;
    parent.ifPresent(this::addTo);
  }

  private void addTo(Area above) {
    above.length += length;
    above.linked += linked;
    above.running += running;
    above.paragraphs += paragraphs;
    above.broken |= broken;
  }

  void value(double more) {
    worth += more;
  }

  /// True where the other area is this one or stands in it.
  boolean contains(Area other) {
    Area at = other;
    while (at.depth > depth && at.parent.isPresent()) {
      at = at.parent.get();
    }
    return at == this;
  }
}
