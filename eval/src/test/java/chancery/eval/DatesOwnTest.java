package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.CodePoints;
import chancery.core.model.PartialDate;
import chancery.core.model.Span;
import chancery.core.reading.TimeRef;
import chancery.core.reading.dates.DateTagger;
import chancery.io.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The news sentences of our own writing that are labelled in TIMEX3.
class DatesOwnTest {

  /// Values that must stay right; raise it when more are.
  private static final int FLOOR = 305;

  private static List<JsonNode> rows() throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(
            DatesOwnTest.class.getResourceAsStream("/chancery/eval/dates-own.jsonl"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().forEach(line -> rows.add(Json.mapper().readTree(line)));
    }
    return rows;
  }

  @Test
  void everySpanMatchesItsWords() throws IOException {
    int labels = 0;
    for (JsonNode row : rows()) {
      String text = row.get("text").asString();
      CodePoints points = new CodePoints(text);
      for (JsonNode date : row.get("dates")) {
        int start = points.asUtf16(date.get("start").asInt());
        int end = points.asUtf16(date.get("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(date.get("words").asString());
        labels++;
      }
    }
    assertThat(rows().size()).isGreaterThanOrEqualTo(150);
    assertThat(labels).isGreaterThanOrEqualTo(300);
  }

  @Test
  void theTaggerKeepsItsValues() throws IOException {
    int right = 0;
    for (JsonNode row : rows()) {
      String text = row.get("text").asString();
      PartialDate published =
          row.has("published")
              ? PartialDate.parse(row.get("published").asString())
              : PartialDate.unknown();
      List<TimeRef> found =
          new DateTagger().tag(text, List.of(new Span(0, text.length())), published);
      CodePoints points = new CodePoints(text);
      for (JsonNode date : row.get("dates")) {
        Span span =
            new Span(
                points.asUtf16(date.get("start").asInt()), points.asUtf16(date.get("end").asInt()));
        String value = date.get("value").asString();
        right +=
            found.stream().anyMatch(r -> r.span().meets(span) && r.value().equals(value)) ? 1 : 0;
      }
    }
    assertThat(right).isGreaterThanOrEqualTo(FLOOR);
  }
}
