package chancery.io.page;

import chancery.io.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article of a page whose own elements show none: as its JSON-LD gives it, as it waits in a
/// template for a script, or in the state that the page's scripts start from.
final class HiddenText {
  /// Fewer characters are no article.
  private static final int FEWEST = 200;

  private static final int SENTENCE = 40;
  private static final int LONGEST = 2_000_000;

  /// So many times what is shown must be told to be more than another end.
  private static final double MORE = 1.4;

  private static final int MOST = 60;
  private static final int DEEPEST = 40;
  private static final Set<String> BODIES =
      Set.of(
          "articlebody",
          "body",
          "bodyhtml",
          "bodytext",
          "content",
          "contenthtml",
          "html",
          "text",
          "fulltext",
          "storyhtml",
          "maintext",
          "copy",
          "markup");
  private static final JsonMapper MAPPER = Json.mapper();

  private HiddenText() {}

  /// The article's paragraphs; empty where nothing of that kind is found.
  ///
  /// @param told `articleBody` of the page's JSON-LD
  static List<String> paragraphs(PageElements page, Optional<String> told) {
    List<String> body = told.map(HiddenText::lines).orElse(List.of());
    if (isArticle(body)) {
      return body;
    }
    List<String> waiting = templates(page);
    return isArticle(waiting) ? waiting : state(page);
  }

  /// What the page's JSON-LD tells beyond the sentences that the page shows, as pages do that let
  /// their readers see the first ones alone; empty where it isn't much, or doesn't go on from them.
  ///
  /// @param shown the article's sentences as the page shows them, in order
  static List<String> rest(String told, List<String> shown) {
    int length = shown.stream().mapToInt(String::length).sum();
    if (shown.size() < 2 || told.length() < MORE * length + FEWEST) {
      return List.of();
    }
    String text = String.join("\n", lines(told));
    int first = text.indexOf(head(shown.getFirst()));
    int last = text.indexOf(tail(shown.getLast()), Math.max(first, 0));
    int from = last + tail(shown.getLast()).length();
    boolean goesOn = first >= 0 && last > first && text.length() - from > (MORE - 1) * length;
    return goesOn ? lines(text.substring(from)) : List.of();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(SENTENCE, text.length()));
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - SENTENCE));
  }

  private static boolean isArticle(List<String> lines) {
    return sentences(lines) >= FEWEST;
  }

  private static boolean isSentence(String line) {
    return line.length() >= SENTENCE
        && ".!?。！？؟…।۔\"”»)".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /// The lines of a text that may be marked up.
  private static List<String> lines(String text) {
    boolean marked = text.contains("</") || text.contains("<br") || text.contains("<p>");
    if (marked) {
      return PageBlocks.of(Jsoup.parseBodyFragment(text).body()).blocks().stream()
          .map(PageBlock::text)
          .toList();
    }
    return text.lines()
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> templates(PageElements page) {
    List<String> best = List.of();
    int most = 0;
    int seen = 0;
    List<Element> elements = new ArrayList<>(page.of("template"));
    elements.addAll(page.of("noscript"));
    page.of("script").stream()
        .filter(e -> e.attr("type").contains("template") || e.attr("type").equals("text/html"))
        .forEach(elements::add);
    for (Element element : elements) {
      String inside = element.data().isEmpty() ? element.html() : element.data();
      if (seen++ < MOST && inside.length() < LONGEST) {
        List<String> lines = lines(inside);
        int length = sentences(lines);
        if (length > most) {
          most = length;
          best = lines;
        }
      }
    }
    return best;
  }

  private static List<String> state(PageElements page) {
    List<String> best = List.of();
    int most = FEWEST;
    int seen = 0;
    for (Element script : page.of("script")) {
      String data = script.data();
      int open = data.indexOf('{');
      boolean could = open >= 0 && data.length() < LONGEST && data.length() > 2 * FEWEST;
      if (!could || seen++ >= MOST || script.attr("type").contains("ld+json")) {
        continue;
      }
      Optional<JsonNode> tree = parse(data.substring(open));
      List<String> lines = tree.map(node -> best(node, 0)).orElse(List.of());
      int length = sentences(lines);
      if (length > most) {
        most = length;
        best = lines;
      }
    }
    return best;
  }

  private static int sentences(List<String> lines) {
    return lines.stream().filter(HiddenText::isSentence).mapToInt(String::length).sum();
  }

  /// The object at the text's start, whatever stands behind it.
  private static Optional<JsonNode> parse(String data) {
    try (var parser = MAPPER.createParser(data)) {
      return Optional.ofNullable(
          MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(parser));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// Below the node, the text in a field named for an article's body, or the list of paragraphs,
  /// that has most.
  private static List<String> best(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    List<String> best = List.of();
    int most = 0;
    Set<Map.Entry<String, JsonNode>> fields = node.isObject() ? node.properties() : Set.of();
    for (Map.Entry<String, JsonNode> field : fields) {
      boolean named = BODIES.contains(field.getKey().toLowerCase(Locale.ROOT).replace("_", ""));
      JsonNode value = field.getValue();
      List<String> lines =
          value.isString()
              ? (named ? lines(value.asString()) : List.<String>of())
              : best(value, depth + 1);
      int length = sentences(lines);
      if (length > most) {
        most = length;
        best = lines;
      }
    }
    if (node.isArray()) {
      List<String> all = new ArrayList<>();
      node.forEach(
          item -> all.addAll(item.isString() ? lines(item.asString()) : best(item, depth + 1)));
      return all;
    }
    return best;
  }
}
