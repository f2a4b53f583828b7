package chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.EventCode;
import chancery.core.model.EventType;
import chancery.core.model.Evidence;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.Moment;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.Place;
import chancery.core.model.Quoting;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
  private static final JsonMapper MAPPER = Json.mapper();
  private static final RuleId RULE = new RuleId("test.rule");
  private static final String TEXT = "Anna met Bert in Rome.";
  private static final Document DOCUMENT =
      new Document(
          Document.idOf(TEXT, Source.unknown()),
          Source.unknown(),
          PartialDate.parse("2023-12-04").because(List.of("the file's name")),
          TEXT,
          OriginMap.identity(TEXT.length()),
          List.of(new Block.Paragraph(new Span(0, TEXT.length()), RULE)),
          new Document.Card(
              "a.txt",
              Optional.of("Title"),
              List.of("A. Writer"),
              Optional.empty(),
              Map.of("k", "1")));

  private static final Evidence EVIDENCE = Evidence.of(DOCUMENT, new Span(0, 22), RULE, 0.5);
  private static final Participant ANNA =
      new Participant(
          new ActorRef(Optional.of("person:anna"), "Anna", Optional.of("ITA"), Optional.empty()),
          new Span(0, 4));

  @Test
  void aDocumentComesBackAsItWent() {
    String json = MAPPER.writeValueAsString(DOCUMENT);
    assertThat(MAPPER.readValue(json, Document.class)).isEqualTo(DOCUMENT);
  }

  @Test
  void aTimeOfPublicationComesBackAndOlderDocumentsHaveNone() {
    Document timed = DOCUMENT.withMoment(Moment.tryParse("2023-12-04T09:30+08:00"));
    String json = MAPPER.writeValueAsString(timed);
    assertThat(MAPPER.readValue(json, Document.class)).isEqualTo(timed);
    assertThat(MAPPER.writeValueAsString(DOCUMENT)).doesNotContain("moment");
  }

  @Test
  void everyKindOfFindingComesBackAsItWent() {
    Finding event =
        new Finding.Event(
            new EventCode(EventType.CONSULT, List.of(Mode.CONSULT_VISIT), List.of(), "042"),
            List.of(ANNA),
            List.of(),
            new Finding.Setting(
                PartialDate.parse("2023"),
                Optional.of(new Place("Rome", Optional.empty())),
                Status.ACTUAL,
                "met"),
            new Span(5, 8),
            List.of(EVIDENCE));
    Finding said =
        new Finding.Statement(
            Optional.of(ANNA),
            new Finding.Channel(Optional.empty(), List.of(), Optional.empty()),
            new Finding.Said(List.of(new Span(5, 8)), Quoting.MIXED, List.of(ANNA)),
            PartialDate.unknown(),
            List.of(EVIDENCE));
    for (Finding finding : List.of(event, said)) {
      assertThat(MAPPER.readValue(MAPPER.writeValueAsString(finding), Finding.class))
          .isEqualTo(finding);
    }
    for (String kind :
        List.of("pledge", "sanction", "membership", "trade", "project", "office", "relation")) {
      Finding fact =
          Fact.of(
              kind,
              ANNA,
              Optional.empty(),
              Map.of("a", "b"),
              new Fact.Basis(PartialDate.unknown(), Status.ACTUAL, List.of(EVIDENCE)));
      assertThat(MAPPER.readValue(MAPPER.writeValueAsString(fact), Finding.class)).isEqualTo(fact);
    }
  }

  @Test
  void nestingBeyondTheLimitIsRefused() {
    assertThatThrownBy(() -> MAPPER.readTree("[".repeat(100_000))).hasMessageContaining("depth");
  }
}
