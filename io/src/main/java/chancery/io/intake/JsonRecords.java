package chancery.io.intake;

import chancery.io.intake.Capture.Form;
import chancery.io.intake.IntakeItem.Captured;
import chancery.io.intake.IntakeItem.Refused;
import chancery.io.page.DateUsage;
import chancery.io.page.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes records of JSON objects.
///
/// @param columns which fields hold what
/// @param usage how dates of publication are written
record JsonRecords(Columns columns, DateUsage usage) {
  private static final int SAMPLE = 50;

  /// Records as the user's columns and the first objects have it.
  ///
  /// @param sample objects from the file's head
  static JsonRecords of(Columns columns, List<ObjectNode> sample) {
    List<Map<String, String>> records = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ObjectNode outer : sample.subList(0, Math.min(SAMPLE, sample.size()))) {
      ObjectNode object = JsonShape.core(outer, columns);
      Map<String, String> values = new HashMap<>();
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        names.add(Fields.fold(property.getKey()));
        JsonShape.text(property.getValue())
            .ifPresent(v -> values.putIfAbsent(Fields.fold(property.getKey()), v));
      }
      records.add(values);
    }
    Columns guessed = ColumnGuess.of(columns, names, records);
    return new JsonRecords(guessed, ColumnGuess.usage(guessed, names, records));
  }

  /// How the fields of an object are taken, where that isn't plain from their names.
  Optional<IntakeItem> note(String path, ObjectNode object) {
    return Table.note(path, columns, JsonShape.names(JsonShape.core(object, columns)).keySet());
  }

  /// The object's record, or why it is none.
  IntakeItem item(String path, long number, ObjectNode outer) {
    ObjectNode object = JsonShape.core(outer, columns);
    Map<String, String> names = JsonShape.names(object);
    Optional<String> text =
        field(object, names, Fields.TEXT).flatMap(JsonShape::prose).filter(t -> !t.isBlank());
    Optional<String> html = string(object, names, Fields.HTML);
    String place = path + ", line " + number;
    if (text.isEmpty() && html.isEmpty()) {
      return Refused.of(
          place,
          Reason.NO_TEXT,
          "it has no text; name the field `text` or `html`, or say which it is: --columns"
              + " text=NAME");
    }
    boolean plain = text.filter(t -> !Sniffer.isMarkup(t)).isPresent();
    Form form = plain ? Form.TEXT : Form.HTML;
    Given given = given(object, names);
    return new Captured(
        new Capture(path, number, form, text.or(() -> html).orElseThrow(), "UTF-8 (JSON)", given));
  }

  private Given given(ObjectNode object, Map<String, String> names) {
    Set<String> used = new HashSet<>();
    for (Fields field : Fields.values()) {
      columns
          .of(field, names.keySet())
          .map(names::get)
          .filter(n -> usable(object.get(n)))
          .ifPresent(used::add);
    }
    Map<String, String> extra = new TreeMap<>();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      if (!used.contains(property.getKey())) {
        extra.put(property.getKey(), property.getValue().toString());
      }
    }
    return new Given(
        string(object, names, Fields.ID),
        string(object, names, Fields.TITLE),
        string(object, names, Fields.PUBLISHED).map(usage::plain),
        string(object, names, Fields.PUBLISHER),
        string(object, names, Fields.ADDRESS),
        string(object, names, Fields.LANGUAGE),
        string(object, names, Fields.SEEN),
        authors(object, names),
        extra);
  }

  private static boolean usable(JsonNode node) {
    return node.isString() || node.isNumber() || node.isNull() || node.isArray() || node.isObject();
  }

  private Optional<JsonNode> field(ObjectNode object, Map<String, String> names, Fields field) {
    return columns.of(field, names.keySet()).map(names::get).map(object::get);
  }

  private Optional<String> string(ObjectNode object, Map<String, String> names, Fields field) {
    return field(object, names, field).flatMap(JsonShape::text).filter(value -> !value.isBlank());
  }

  private List<String> authors(ObjectNode object, Map<String, String> names) {
    Optional<JsonNode> field = field(object, names, Fields.AUTHORS);
    List<String> authors = new ArrayList<>();
    field.ifPresent(node -> {
      if (node.isArray()) {
        node.forEach(one -> JsonShape.text(one).ifPresent(authors::add));
      } else {
        JsonShape.text(node).ifPresent(all -> authors.addAll(People.names(all)));
      }
    });
    return authors.stream()
        .map(String::strip)
        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
        .toList();
  }

  /// What was wrong with the JSON, in one line and without the text itself.
  static String why(JacksonException e) {
    String message = e.getOriginalMessage();
    String first =
        message == null
            ? ""
            : message
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst(", from `[^`]*`", "")
                .replaceFirst(" \\(start marker at .*", "");
    int most = 120;
    String brief = first.length() > most ? first.substring(0, most) + "…" : first;
    long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String at = column > 0 ? ", at column " + column : "";
    return "it is no JSON that can be read (%s%s); check how it was written".formatted(brief, at);
  }
}
