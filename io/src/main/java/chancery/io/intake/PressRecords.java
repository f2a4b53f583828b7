package chancery.io.intake;

import chancery.io.bytes.Decoder;
import chancery.io.bytes.Decoder.Decoded;
import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Noted;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.intake.press.Languages;
import chancery.io.intake.press.Press;
import chancery.io.intake.press.PressArticle;
import chancery.io.page.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import tools.jackson.databind.node.StringNode;

/// The articles of a news database's export.
final class PressRecords {
  private static final String UNIT = "article";
  private static final int HEAD_LINES = 4000;
  private static final int DEEPEST = 300;

  private PressRecords() {}

  /// True where a page's first bytes are worth a look for an export.
  static boolean isLikely(byte[] head) {
    return Press.isLikely(new String(head, StandardCharsets.ISO_8859_1));
  }

  /// An export as plain text; where it turns out to be none, a text.
  static RecordReader text(Input input) {
    return new Listed(input.in(), () -> items(input, Form.TEXT));
  }

  /// An export as a page; where it turns out to be none, a page.
  static RecordReader html(Input input) {
    return new Listed(input.in(), () -> items(input, Form.HTML));
  }

  private static Iterator<IntakeItem> items(Input input, Form form) throws IOException {
    Whole whole = read(input);
    if (whole.refused.isPresent()) {
      return List.<IntakeItem>of(whole.refused.get()).iterator();
    }
    boolean page = form == Form.HTML;
    List<String> lines = page ? lines(whole.text) : whole.text.lines().toList();
    return items(input, lines, page, whole.encoding).orElseGet(() -> plain(input, whole, form));
  }

  private record Whole(String text, String encoding, Optional<Refused> refused) {}

  private static Whole read(Input input) throws IOException {
    int most = input.limits().fileBytes();
    byte[] bytes = input.in().readNBytes(most + 1);
    if (bytes.length > most) {
      Refused large =
          Refused.of(
              input.path(),
              Reason.TOO_LARGE,
              "it is larger than %,d bytes, the most that is read as a whole; export fewer articles"
                  .formatted(most));
      return new Whole("", "", Optional.of(large));
    }
    Optional<Decoded> decoded = Decoder.decode(bytes);
    return decoded
        .map(d -> new Whole(d.text(), d.encoding(), Optional.empty()))
        .orElseGet(() ->
            new Whole(
                "",
                "",
                Optional.of(
                    Refused.of(
                        input.path(),
                        Reason.BAD_ENCODING,
                        "no character set fits its bytes; save it as UTF-8"))));
  }

  private static Iterator<IntakeItem> plain(Input input, Whole whole, Form form) {
    IntakeItem item =
        whole.text.length() > input.limits().recordBytes()
            ? Readers.tooLarge(input.path(), input.limits())
            : new Captured(
                new Capture(input.path(), 0, form, whole.text, whole.encoding, Given.nothing()));
    return List.of(item).iterator();
  }

  /// The articles that the lines hold; empty where they are no export.
  static Optional<Iterator<IntakeItem>> items(
      Input input, List<String> lines, boolean flowing, String encoding) {
    Optional<Press> press = Press.of(lines.subList(0, Math.min(lines.size(), HEAD_LINES)));
    if (press.isEmpty()) {
      return Optional.empty();
    }
    List<PressArticle> articles = press.get().articles(lines, flowing);
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    List<IntakeItem> items = new ArrayList<>();
    items.add(
        Noted.of(
            input.path(),
            "read as an export of %s with %,d articles"
                .formatted(press.get().word(), articles.size())));
    OptionalInt stated = press.get().stated(lines);
    if (stated.isPresent() && stated.getAsInt() != articles.size()) {
      items.add(
          Noted.of(
              input.path(),
              "its cover sheet names %,d articles, and %,d were found; look what is missing"
                  .formatted(stated.getAsInt(), articles.size())));
    }
    long number = 0;
    for (PressArticle article : articles) {
      number++;
      items.add(item(input, number, article, press.get(), encoding));
    }
    return Optional.of(items.iterator());
  }

  private static IntakeItem item(
      Input input, long number, PressArticle article, Press press, String encoding) {
    String place = "%s, article %d (line %d)".formatted(input.path(), number, article.line());
    if (article.paragraphs().isEmpty()) {
      return Refused.of(
          place,
          Reason.NO_TEXT,
          "no text was found for it (“%s”); export with full text"
              .formatted(article.title().orElse("untitled")));
    }
    if (article.text().length() > input.limits().recordBytes()) {
      return Readers.tooLarge(place, input.limits());
    }
    return new Captured(
        new Capture(
            input.path(),
            number,
            UNIT,
            Form.TEXT,
            article.text(),
            encoding,
            given(article, press)));
  }

  private static Given given(PressArticle article, Press press) {
    Map<String, String> extra = new TreeMap<>();
    extra.put("database", StringNode.valueOf(press.word()).toString());
    article.extra().forEach((name, value) -> extra.put(name, StringNode.valueOf(value).toString()));
    return new Given(
        Optional.empty(),
        article.title(),
        article.published(),
        article.publication(),
        article.address(),
        article.language().flatMap(Languages::code),
        Optional.empty(),
        article.authors().map(People::names).orElse(List.of()),
        extra);
  }

  /// A page's text as lines: one for each block, cell and line break.
  static List<String> lines(String html) {
    PageLines lines = new PageLines();
    org.jsoup.parser.Parser.htmlParser()
        .setMaxDepth(DEEPEST)
        .parseInput(html, "")
        .body()
        .traverse(lines);
    lines.end();
    return lines.all;
  }

  private static final class PageLines implements NodeVisitor {
    private final List<String> all = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element element && parts(element)) {
        end();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && parts(element)) {
        end();
      }
    }

    void end() {
      all.add(line.toString().replaceAll("\\s+", " ").strip());
      line.setLength(0);
    }
  }

  private static boolean parts(Element element) {
    return element.isBlock()
        || element.normalName().equals("br")
        || element.normalName().equals("td");
  }
}
