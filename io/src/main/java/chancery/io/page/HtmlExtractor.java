package chancery.io.page;

import chancery.core.clean.Hint;
import chancery.core.clean.Hint.Markup;
import chancery.core.model.OriginMap;
import chancery.core.model.OriginMap.Region;
import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads the article out of an HTML page. What stands between its paragraphs is kept, with what the
/// markup says of it; what stands outside the article is left in the page.
public final class HtmlExtractor {
  /// Elements deeper than this are moved up by the parser, so that no page exhausts the stack.
  private static final int DEEPEST = 300;

  private HtmlExtractor() {}

  /// The page's article and metadata.
  ///
  /// @param html the page's source, as [chancery.core.clean.TextGuard] let it pass
  /// @param url its address, where known
  public static Page extract(String html, Optional<String> url) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
    Document document = parser.parseInput(html, "");
    PageMeta meta = new PageMeta(document);
    List<PageBlock> all = PageBlocks.of(document.body());
    Optional<Element> main = MainContent.of(all);
    List<PageBlock> article =
        main.map(element -> all.stream().filter(b -> MainContent.holds(element, b)).toList())
            .orElse(all);
    Optional<String> title = meta.title();
    Lines lines = new Lines(title);
    heading(all, article, title).ifPresent(lines::add);
    article.forEach(lines::add);
    PartialDate stated = meta.published(url);
    PartialDate published = stated.isUnknown() ? visible(all, article) : stated;
    return new Page(
        title,
        lines.text.toString(),
        lines.hints,
        new OriginMap(lines.regions),
        published,
        meta.authors(),
        meta.publisher(),
        meta.language(),
        meta.address());
  }

  /// The title's block, where it stands above the article and not in it.
  private static Optional<PageBlock> heading(
      List<PageBlock> all, List<PageBlock> article, Optional<String> title) {
    if (title.isEmpty() || article.stream().anyMatch(b -> isTitle(b, title.get()))) {
      return Optional.empty();
    }
    return all.stream().filter(b -> isTitle(b, title.get())).findFirst();
  }

  private static boolean isTitle(PageBlock block, String title) {
    return fold(block.text()).equals(fold(title));
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).strip();
  }

  /// A date in a short line just above the article or in its first lines.
  private static PartialDate visible(List<PageBlock> all, List<PageBlock> article) {
    int first = article.isEmpty() ? 0 : Math.max(0, all.indexOf(article.getFirst()));
    int above = 12;
    int below = 6;
    int longest = 70;
    for (int i = Math.max(0, first - above); i < Math.min(all.size(), first + below); i++) {
      String line = all.get(i).text();
      Optional<PartialDate> date =
          line.length() > longest ? Optional.empty() : DateText.parse(line);
      if (date.filter(PartialDate::isDay).isPresent()) {
        return date.get().because(List.of("a line by the headline"));
      }
    }
    return PartialDate.unknown();
  }

  /// The page's text as it grows.
  private static final class Lines {
    private final Optional<String> title;
    private final StringBuilder text = new StringBuilder();
    private final List<Hint> hints = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private int rawEnd;
    private boolean titled;

    Lines(Optional<String> title) {
      this.title = title;
    }

    void add(PageBlock block) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      Span span = new Span(text.length(), text.length() + block.text().length());
      text.append(block.text());
      hints.add(new Hint(span, markup(block)));
      block
          .raw()
          .filter(raw -> raw.start() >= rawEnd)
          .ifPresent(raw -> {
            regions.add(new Region(span, raw));
            rawEnd = raw.end();
          });
    }

    private Markup markup(PageBlock block) {
      if (!titled && title.filter(t -> isTitle(block, t)).isPresent()) {
        titled = true;
        return Markup.TITLE;
      }
      int shortLine = 200;
      Optional<Markup> around = block.markup().filter(m -> fits(m, block, shortLine));
      if (around.isPresent()) {
        return around.get();
      }
      if (block.isHeading()) {
        return Markup.SUBHEAD;
      }
      return block.linkShare() > .6 && block.text().length() < shortLine
          ? Markup.RELATED
          : Markup.TEXT;
    }

    /// By-lines and dates are short; a long block in an element of that name is text.
    private static boolean fits(Markup markup, PageBlock block, int shortLine) {
      boolean brief = markup == Markup.BYLINE || markup == Markup.TIME || markup == Markup.TAGS;
      return !brief || block.text().length() < shortLine;
    }
  }
}
