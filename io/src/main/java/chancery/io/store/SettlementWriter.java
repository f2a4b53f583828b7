package chancery.io.store;

import chancery.core.copies.CopyEdge;
import chancery.core.model.DocId;
import chancery.core.model.Entry;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Participant;
import chancery.core.model.Story;
import chancery.core.pipeline.Settlement;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.databind.json.JsonMapper;

/// Replaces the derived tables by a settlement.
final class SettlementWriter {
  private static final int BATCH = 500;

  private final Handle h;
  private final JsonMapper json;

  SettlementWriter(Handle h, JsonMapper json) {
    this.h = h;
    this.json = json;
  }

  void write(Settlement settlement) {
    for (String table :
        new String[] {"witness", "party", "entry", "edge", "settled", "story_document", "story"}) {
      h.execute("DELETE FROM " + table);
    }
    stories(settlement);
    settled(settlement);
    edges(settlement);
    entries(settlement);
  }

  private void stories(Settlement settlement) {
    try (Batch rows = new Batch("INSERT INTO story VALUES (?, ?)")) {
      for (Story s : settlement.stories()) {
        rows.add(s.id().value(), json.writeValueAsString(s));
      }
    }
    try (Batch members = new Batch("INSERT INTO story_document VALUES (?, ?)")) {
      for (Story s : settlement.stories()) {
        for (DocId d : s.copies()) {
          members.add(s.id().value(), d.value());
        }
      }
    }
  }

  private void settled(Settlement settlement) {
    try (Batch rows = new Batch("INSERT INTO settled VALUES (?, ?, ?)")) {
      for (var read : settlement.reread()) {
        rows.add(
            read.document().id().value(),
            json.writeValueAsString(new Store.Labels(read.document().blocks())),
            json.writeValueAsString(Store.Findings.of(read)));
      }
    }
  }

  private void edges(Settlement settlement) {
    try (Batch rows = new Batch("INSERT INTO edge VALUES (?, ?, ?)")) {
      for (CopyEdge edge : settlement.edges()) {
        rows.add(edge.a().value(), edge.b().value(), json.writeValueAsString(edge));
      }
    }
  }

  private void entries(Settlement settlement) {
    try (Batch rows = new Batch("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Entry e : settlement.entries()) {
        Finding f = e.finding();
        rows.add(
            e.id().value(),
            kind(f),
            type(f),
            f.status().word(),
            f.when().earliest().map(LocalDate::toString).orElse(null),
            f.when().latest().map(LocalDate::toString).orElse(null),
            e.story().value(),
            e.insertedBy().isPresent() ? 1 : 0,
            f.confidence(),
            json.writeValueAsString(e));
      }
    }
    try (Batch parties = new Batch("INSERT OR IGNORE INTO party VALUES (?, ?, ?, ?)");
        Batch witnesses = new Batch("INSERT INTO witness VALUES (?, ?)")) {
      for (Entry e : settlement.entries()) {
        parties(parties, e);
        for (DocId d : e.witnesses()) {
          witnesses.add(e.id().value(), d.value());
        }
      }
    }
  }

  private static String kind(Finding finding) {
    return switch (finding) {
      case Finding.Event _ -> "event";
      case Finding.Statement _ -> "statement";
      case Fact _ -> "fact";
    };
  }

  private static String type(Finding finding) {
    return switch (finding) {
      case Finding.Event e -> e.code().type().name();
      case Finding.Statement s -> s.said().quoting().word();
      case Fact f -> f.kind();
    };
  }

  private static void parties(Batch batch, Entry entry) {
    switch (entry.finding()) {
      case Finding.Event e -> {
        side(batch, entry, "actor", e.actors().stream());
        side(batch, entry, "recipient", e.recipients().stream());
      }
      case Finding.Statement s -> {
        side(batch, entry, "speaker", s.speaker().stream());
        side(batch, entry, "relay", s.channel().relay().stream());
        side(batch, entry, "addressee", s.channel().addressees().stream());
        side(batch, entry, "about", s.said().about().stream());
      }
      case Fact f -> {
        side(batch, entry, "subject", Stream.of(f.subject()));
        side(batch, entry, "object", f.object().stream());
      }
    }
  }

  private static void side(Batch batch, Entry entry, String side, Stream<Participant> parties) {
    parties
        .map(Participant::actor)
        .forEach(a -> batch.add(entry.id().value(), side, a.key(), a.country().orElse("")));
  }

  /// A prepared statement that is sent in batches.
  private final class Batch implements AutoCloseable {
    private final PreparedBatch batch;

    Batch(String sql) {
      batch = h.prepareBatch(sql);
    }

    void add(@org.jspecify.annotations.Nullable Object... values) {
      for (int i = 0; i < values.length; i++) {
        batch.bind(i, values[i]);
      }
      batch.add();
      if (batch.size() >= BATCH) {
        batch.execute();
      }
    }

    @Override
    public void close() {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }
}
