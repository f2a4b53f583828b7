package chancery.io.page;

import chancery.io.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's JSON-LD says of its article.
///
/// @param published `datePublished`
/// @param headline `headline`
/// @param authors names of `author`
/// @param publisher name of `publisher`
/// @param language `inLanguage`
/// @param modified `dateModified`
/// @param body `articleBody`
record JsonLd(
    Optional<String> published,
    Optional<String> headline,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> language,
    Optional<String> modified,
    Optional<String> body) {
  private static final int DEEPEST = 8;
  private static final int MOST_SCRIPTS = 30;
  private static final int LONGEST = 1_000_000;
  private static final JsonMapper MAPPER = Json.mapper();
  private static final JsonLd NOTHING =
      new JsonLd(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  JsonLd {
    authors = List.copyOf(authors);
  }

  /// Of the page's objects the one that is an article, or else has a date.
  static JsonLd of(PageElements page) {
    List<JsonNode> objects = new ArrayList<>();
    int scripts = 0;
    for (Element script : page.of("script")) {
      boolean linked = script.attr("type").equalsIgnoreCase("application/ld+json");
      if (linked && scripts++ < MOST_SCRIPTS && script.data().length() < LONGEST) {
        parse(script.data()).ifPresent(node -> collect(node, 0, objects));
      }
    }
    return objects.stream()
        .filter(JsonLd::isArticle)
        .findFirst()
        .or(() -> objects.stream().filter(o -> o.has("datePublished")).findFirst())
        .map(object -> read(object, named(objects)))
        .orElse(NOTHING);
  }

  private static Optional<JsonNode> parse(String data) {
    return tree(data).or(() -> tree(mended(data)));
  }

  /// Without the comment marks and the control characters that some pages put there.
  private static String mended(String data) {
    return data.strip().replace("<!--", "").replace("-->", "").replaceAll("[\\x00-\\x1f]", " ");
  }

  private static Optional<JsonNode> tree(String json) {
    try {
      return json.isBlank() ? Optional.empty() : Optional.of(MAPPER.readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, int depth, List<JsonNode> objects) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, depth + 1, objects));
    } else if (node.isObject()) {
      objects.add(node);
      for (String name : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
        if (node.has(name)) {
          collect(node.get(name), depth + 1, objects);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    String type = node.has("@type") ? node.get("@type").toString() : "";
    boolean named =
        type.contains("Article") || type.contains("BlogPosting") || type.contains("Report");
    return named && (node.has("datePublished") || node.has("headline"));
  }

  /// The names of the page's objects, by the id under which others refer to them.
  private static Map<String, String> named(List<JsonNode> objects) {
    Map<String, String> names = new HashMap<>();
    for (JsonNode object : objects) {
      Optional<String> id = text(object.path("@id"));
      Optional<String> name = text(object.path("name"));
      if (id.isPresent() && name.isPresent()) {
        names.putIfAbsent(id.get(), name.get());
      }
    }
    return names;
  }

  private static JsonLd read(JsonNode node, Map<String, String> known) {
    List<String> authors = new ArrayList<>();
    names(node.path("author"), known, authors);
    if (authors.isEmpty()) {
      names(node.path("creator"), known, authors);
    }
    List<String> publisher = new ArrayList<>();
    names(node.path("publisher"), known, publisher);
    return new JsonLd(
        text(node.path("datePublished")),
        text(node.path("headline")),
        authors,
        publisher.stream().findFirst(),
        text(node.path("inLanguage")),
        text(node.path("dateModified")),
        text(node.path("articleBody")));
  }

  private static void names(JsonNode node, Map<String, String> known, List<String> names) {
    if (node.isArray()) {
      node.forEach(item -> names(item, known, names));
    } else if (node.isObject() && node.has("name")) {
      names(node.path("name"), known, names);
    } else if (node.isObject()) {
      text(node.path("@id"))
          .flatMap(id -> Optional.ofNullable(known.get(id)))
          .or(() -> twoPart(node))
          .ifPresent(names::add);
    } else {
      text(node).ifPresent(names::add);
    }
  }

  private static Optional<String> twoPart(JsonNode person) {
    return text(person.path("givenName"))
        .flatMap(given -> text(person.path("familyName")).map(family -> given + ' ' + family));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() && !node.asString().isBlank()
        ? Optional.of(org.jsoup.parser.Parser.unescapeEntities(node.asString(), false).strip())
        : Optional.empty();
  }
}
