package chancery.io.page;

import chancery.core.clean.Hint;
import chancery.core.clean.Hint.Markup;
import chancery.core.model.OriginMap;
import chancery.core.model.OriginMap.Region;
import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads the article out of an HTML page. What stands between its paragraphs is kept, with what the
/// markup says of it; what stands outside the article is left in the page.
public final class HtmlExtractor {
  /// Elements deeper than this are moved up by the parser, so that no page exhausts the stack.
  private static final int DEEPEST = 300;

  /// A page that shows fewer characters of running text may hide its article from view.
  private static final int FEWEST = 200;

  private HtmlExtractor() {}

  /// The page's article and metadata.
  ///
  /// @param html the page's source, as [chancery.core.clean.TextGuard] let it pass
  /// @param url its address, where known
  public static Page extract(String html, Optional<String> url) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
    Document document = parser.parseInput(html, "");
    PageBlocks.Read read = PageBlocks.of(document.body());
    PageElements elements = new PageElements(document, read);
    PageMeta meta = new PageMeta(document, elements);
    MainContent.mark(read);
    Optional<String> title = meta.title(url);
    List<PageBlock> all = read.blocks();
    int heading = heading(all, title);
    Area main = MainContent.of(read, heading).orElse(read.areas().getFirst());
    List<String> authors = new PageAuthors(meta, url, elements, read, main, heading).find();
    List<Markup> labels = ArticleBlocks.of(read, main, title, authors);
    Lines lines = new Lines();
    if (heading >= 0 && heading < main.first()) {
      lines.add(all.get(heading), Markup.TITLE);
      for (PageBlock lead : leads(all, heading, main)) {
        lines.add(lead, Markup.TEXT);
      }
    }
    List<String> hidden =
        main.running() < FEWEST ? HiddenText.paragraphs(elements, meta.body()) : List.of();
    List<String> shown = shown(all, main, labels);
    for (int i = main.first(); i < main.end(); i++) {
      lines.add(all.get(i), hidden.isEmpty() ? labels.get(i - main.first()) : Markup.SIDE);
    }
    hidden.forEach(lines::add);
    if (hidden.isEmpty()) {
      meta.body().map(told -> HiddenText.rest(told, shown)).orElse(List.of()).forEach(lines::add);
    }
    PageMeta.Stated stated = meta.published(url);
    DateUsage usage = DateUsage.of(meta.language(), url);
    PartialDate published = new PageDates(elements, read, main, heading, usage).published(stated);
    return new Page(
        title,
        lines.text.toString(),
        lines.hints,
        new OriginMap(lines.regions),
        published,
        meta.moment(published),
        meta.updated(published),
        authors,
        meta.publisher(),
        meta.language(),
        meta.address());
  }

  /// The article's sentences that the page shows.
  private static List<String> shown(List<PageBlock> all, Area main, List<Markup> labels) {
    List<String> shown = new ArrayList<>();
    for (int i = main.first(); i < main.end(); i++) {
      boolean own = labels.get(i - main.first()) == Markup.TEXT && all.get(i).isRunning();
      if (own) {
        shown.add(all.get(i).text());
      }
    }
    return shown;
  }

  /// Number of the block that holds the title: the first heading that does, else the first block;
  /// −1 where none does.
  static int heading(List<PageBlock> all, Optional<String> title) {
    if (title.isEmpty()) {
      return -1;
    }
    String wanted = ArticleBlocks.fold(title.get());
    int first = -1;
    int within = -1;
    for (int i = 0; i < all.size(); i++) {
      PageBlock block = all.get(i);
      if (ArticleBlocks.isTitle(block, wanted)) {
        if (!ArticleBlocks.fold(block.text()).equals(wanted)) {
          within = within < 0 ? i : within;
        } else if (block.isHeading()) {
          return i;
        } else {
          first = first < 0 ? i : first;
        }
      }
    }
    return within >= 0 ? within : first;
  }

  /// The sentences between the title and the article's element: the lead, where a page sets it
  /// apart. Buttons and links that stand between don't count.
  private static List<PageBlock> leads(List<PageBlock> all, int heading, Area main) {
    int most = 20;
    int few = 2;
    List<PageBlock> between = all.subList(heading + 1, main.first());
    long apart = between.stream().filter(b -> b.markup().isEmpty() && b.linkShare() < .5).count();
    List<PageBlock> leads = between.stream().filter(HtmlExtractor::isLead).toList();
    return apart <= most && leads.size() <= few ? leads : List.of();
  }

  private static boolean isLead(PageBlock block) {
    int longest = 900;
    if (block.text().length() >= longest) {
      return false;
    }
    boolean own = block.markup().filter(m -> m != Markup.RELATED && m != Markup.TIME).isEmpty();
    boolean sentences = own && block.isRunning() && block.linkShare() < .3;
    return sentences || isLeadHeading(block) || isShortLead(block);
  }

  /// A lead may be one short sentence in a paragraph of its own.
  private static boolean isShortLead(PageBlock block) {
    int fewest = 30;
    boolean plain = block.markup().isEmpty() && block.linked() == 0;
    return plain && block.home().tag().equals("p") && block.isEnded() && block.weight() >= fewest;
  }

  /// A lead may be set as a heading below the title's rank.
  private static boolean isLeadHeading(PageBlock block) {
    int fewest = 30;
    boolean plain = block.markup().isEmpty() && block.linkShare() == 0;
    return plain && block.level() > 1 && block.text().length() > fewest;
  }

  /// The page's text as it grows.
  private static final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final List<Hint> hints = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private int rawEnd;

    /// A paragraph that stands in none of the page's blocks.
    void add(String paragraph) {
      add(paragraph, Markup.TEXT);
    }

    private Span add(String words, Markup markup) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      hints.add(new Hint(span, markup));
      return span;
    }

    void add(PageBlock block, Markup markup) {
      Span span = add(block.text(), markup);
      block
          .raw()
          .filter(raw -> raw.start() >= rawEnd)
          .ifPresent(raw -> {
            regions.add(new Region(span, raw));
            rawEnd = raw.end();
          });
    }
  }
}
