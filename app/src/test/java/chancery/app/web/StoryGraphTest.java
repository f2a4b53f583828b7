package chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.DocId;
import chancery.io.export.StoryGraph;
import chancery.io.json.Json;
import chancery.io.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Stories as PROV-O and as Web Annotations, from the sample record.
class StoryGraphTest {
  @TempDir private Path folder;

  @Test
  void everyAnnotationLeadsToItsWordsByPlaceAndByQuotation() {
    try (Store store = Store.open(folder.resolve("record.db"))) {
      SampleRecord.into(store);
      List<String> lines = new ArrayList<>();
      new StoryGraph(store).annotations(lines::add);
      assertThat(lines).hasSize(store.storyIds().size());
      int seen = 0;
      for (String line : lines) {
        JsonNode page = Json.mapper().readTree(line);
        assertThat(page.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        for (JsonNode item : page.path("items")) {
          JsonNode target = item.path("target");
          String text = text(store, target.path("source").path("id").asString());
          JsonNode position = target.path("selector").get(0);
          String words =
              text.substring(
                  text.offsetByCodePoints(0, position.path("start").asInt()),
                  text.offsetByCodePoints(0, position.path("end").asInt()));
          JsonNode quote = target.path("selector").get(1);
          assertThat(words).isEqualTo(quote.path("exact").asString());
          assertThat(text)
              .contains(quote.path("prefix").asString() + words + quote.path("suffix").asString());
          seen++;
        }
      }
      assertThat(seen).isPositive();
    }
  }

  @Test
  void everyCopyIsAnEntityAndADerivationHasItsProbability() {
    try (Store store = Store.open(folder.resolve("record.db"))) {
      SampleRecord.into(store);
      List<String> lines = new ArrayList<>();
      new StoryGraph(store).provenance(lines::add);
      int entities = 0;
      int derivations = 0;
      for (String line : lines) {
        for (JsonNode node : Json.mapper().readTree(line).path("@graph")) {
          entities += node.path("@id").asString().startsWith("urn:chancery:document:") ? 1 : 0;
          for (JsonNode derivation : node.path("prov:qualifiedDerivation")) {
            derivations++;
            assertThat(derivation.path("chancery:probability").asDouble()).isBetween(0.5, 1.0);
            assertThat(derivation.path("prov:entity").path("@id").asString())
                .startsWith("urn:chancery:");
          }
        }
      }
      assertThat(entities).isEqualTo(store.documentIds().size());
      assertThat(derivations).isPositive();
    }
  }

  private static String text(Store store, String iri) {
    DocId id = new DocId("d:" + iri.substring(iri.lastIndexOf(':') + 1));
    return store.document(id).orElseThrow().document().text();
  }
}
