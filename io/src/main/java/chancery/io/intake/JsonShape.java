package chancery.io.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where in the JSON of other tools the articles, their fields and their words stand: in lists
/// under `articles`, `response` or `hits`, in an object such as `_source` or `fields`, in
/// `{"rendered": …}`, in paragraphs.
final class JsonShape {
  /// Objects in objects that are looked into for the list of articles.
  private static final int DEEPEST = 4;

  private static final String MARKED_UP = "rendered";

  /// The member of an object that is its value, the likeliest first.
  private static final List<String> VALUES =
      List.of(
          "name",
          MARKED_UP,
          "title",
          "main",
          "original",
          "value",
          "label",
          "text",
          "#text",
          "_text",
          "$t",
          "content");

  /// Names of lists of articles, folded.
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "items",
          "entries",
          "posts",
          "results",
          "docs",
          "documents",
          "hits",
          "data",
          "news",
          "stories",
          "messages",
          "records",
          "value");

  /// Members that are no part of a text.
  private static final Set<String> ASIDE =
      Set.of(
          "type", "kind", "id", "url", "uri", "href", "src", "class", "style", "lang", "language");

  private JsonShape() {}

  /// The object's own names by their folded form.
  static Map<String, String> names(ObjectNode object) {
    Map<String, String> names = new LinkedHashMap<>();
    object.propertyNames().forEach(name -> names.putIfAbsent(Fields.fold(name), name));
    return names;
  }

  /// True where a field that holds text, by the columns or by its name, has some.
  private static boolean hasText(ObjectNode object, Columns columns) {
    Map<String, String> names = names(object);
    return columns
        .of(Fields.TEXT, names.keySet())
        .or(() -> columns.of(Fields.HTML, names.keySet()))
        .map(names::get)
        .map(object::get)
        .flatMap(JsonShape::prose)
        .filter(text -> !text.isBlank())
        .isPresent();
  }

  /// The object with the fields of the inner one that holds the text, where it has none itself.
  static ObjectNode core(ObjectNode object, Columns columns) {
    if (hasText(object, columns)) {
      return object;
    }
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      if (property.getValue() instanceof ObjectNode inner && hasText(inner, columns)) {
        ObjectNode joined = object.deepCopy();
        joined.remove(property.getKey());
        inner.properties().forEach(one -> joined.set(one.getKey(), one.getValue()));
        return joined;
      }
    }
    return object;
  }

  /// The articles that an object without a text of its own lists: the longest list of objects in
  /// it. Where the object has a title or an address, as an article has whose text is missing, only
  /// under a name for articles: its comments and pictures are none. Empty where it is an article
  /// itself or lists none.
  static List<ObjectNode> listed(ObjectNode object, Columns columns) {
    if (hasText(core(object, columns), columns)) {
      return List.of();
    }
    Set<String> names = names(object).keySet();
    boolean article =
        columns.of(Fields.TITLE, names).or(() -> columns.of(Fields.ADDRESS, names)).isPresent();
    return longest(object, article, DEEPEST);
  }

  private static List<ObjectNode> longest(ObjectNode object, boolean named, int deepest) {
    List<ObjectNode> best = List.of();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      boolean may = !named || LISTS.contains(Fields.fold(property.getKey()));
      List<ObjectNode> found =
          switch (property.getValue()) {
            case ArrayNode array when may -> objects(array);
            case ObjectNode inner when deepest > 0 -> longest(inner, named, deepest - 1);
            default -> List.of();
          };
      best = found.size() > best.size() ? found : best;
    }
    return best;
  }

  private static List<ObjectNode> objects(ArrayNode array) {
    List<ObjectNode> objects = new ArrayList<>();
    for (JsonNode one : array) {
      if (one instanceof ObjectNode object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /// The value as one line of text; of an object the member that is its value, as in `{"name": …}`.
  static Optional<String> text(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return VALUES.stream()
          .filter(object::has)
          .findFirst()
          .flatMap(
              name -> text(object.get(name)).map(t -> name.equals(MARKED_UP) ? unmarked(t) : t));
    }
    return node.isString() || node.isNumber() ? Optional.of(node.asString()) : Optional.empty();
  }

  /// WordPress gives titles as a page shows them, with entities and marks of emphasis.
  private static String unmarked(String title) {
    return Sniffer.isMarkup(title) ? title : Jsoup.parseBodyFragment(title).text();
  }

  /// The words of an article: a string, or the strings of lists and objects in their order, one
  /// paragraph each.
  static Optional<String> prose(JsonNode node) {
    List<String> paragraphs = new ArrayList<>();
    gather(node, paragraphs);
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
  }

  private static void gather(JsonNode node, List<String> paragraphs) {
    switch (node) {
      case ArrayNode array when isRun(array) -> paragraphs.add(run(array));
      case ArrayNode array -> array.forEach(one -> gather(one, paragraphs));
      case ObjectNode object ->
          object
              .properties()
              .forEach(property -> {
                if (!ASIDE.contains(property.getKey())) {
                  gather(property.getValue(), paragraphs);
                }
              });
      default -> {
        if (node.isString() && !node.asString().isBlank()) {
          paragraphs.add(node.asString());
        }
      }
    }
  }

  /// True for a list of strings among objects, as chats give a message with its links and marks of
  /// emphasis.
  private static boolean isRun(ArrayNode array) {
    boolean strings = false;
    boolean objects = false;
    for (JsonNode one : array) {
      strings |= one.isString();
      objects |= one.isObject();
    }
    return strings && objects;
  }

  private static String run(ArrayNode array) {
    StringBuilder run = new StringBuilder();
    array.forEach(one -> text(one).ifPresent(run::append));
    return run.toString();
  }
}
