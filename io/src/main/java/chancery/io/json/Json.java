package chancery.io.json;

import chancery.core.model.Block;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// The JSON mapper of the house: limits on what comes in, type names for the sealed records.
///
/// Mappers are immutable and may be shared between threads.
public final class Json {
  /// Longest string that is read, in characters: longer ones are refused.
  public static final int MAX_STRING = 12_000_000;

  /// Deepest nesting that is read.
  public static final int MAX_DEPTH = 200;

  private Json() {}

  /// A mapper for what comes from outside and for the store.
  public static JsonMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxStringLength(MAX_STRING)
            .maxNestingDepth(MAX_DEPTH)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
        .addMixIn(Block.class, NamedBlock.class)
        .addMixIn(Finding.class, NamedFinding.class)
        .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Headline.class, name = "headline"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Caption.class, name = "caption"),
    @JsonSubTypes.Type(value = Block.Aside.class, name = "aside"),
    @JsonSubTypes.Type(value = Block.Credit.class, name = "credit"),
    @JsonSubTypes.Type(value = Block.Residue.class, name = "residue")
  })
  @JsonIgnoreProperties({"label", "kind"})
  private interface NamedBlock {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Finding.Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Fact.Pledge.class, name = "pledge"),
    @JsonSubTypes.Type(value = Fact.Sanction.class, name = "sanction"),
    @JsonSubTypes.Type(value = Fact.Membership.class, name = "membership"),
    @JsonSubTypes.Type(value = Fact.Trade.class, name = "trade"),
    @JsonSubTypes.Type(value = Fact.Project.class, name = "project"),
    @JsonSubTypes.Type(value = Fact.Office.class, name = "office"),
    @JsonSubTypes.Type(value = Fact.Relation.class, name = "relation")
  })
  @JsonIgnoreProperties({"kind"})
  private interface NamedFinding {}
}
