package chancery.io.store;

import chancery.core.copies.CopyEdge;
import chancery.core.ledger.LedgerKey;
import chancery.core.ledger.LedgerRow;
import chancery.core.model.DocId;
import chancery.core.model.Entry;
import chancery.core.model.Evidence;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Participant;
import chancery.core.model.Story;
import chancery.core.pipeline.Settlement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.databind.json.JsonMapper;

/// Puts a settlement in place of what was settled of its documents and its ledger keys before; a
/// whole one in place of everything.
final class SettlementWriter {
  private static final int BATCH = 500;

  private final Handle h;
  private final JsonMapper json;

  SettlementWriter(Handle h, JsonMapper json) {
    this.h = h;
    this.json = json;
  }

  void write(Settlement settlement) {
    if (settlement.whole()) {
      clear();
    } else {
      remove(settlement);
    }
    stories(settlement);
    claims(settlement);
    settled(settlement);
    edges(settlement);
    entries(settlement);
  }

  private void clear() {
    for (String table :
        List.of(
            "witness", "party", "entry", "claim", "edge", "settled", "story_document", "story")) {
      h.execute("DELETE FROM " + table);
    }
  }

  private void remove(Settlement settlement) {
    try (Batch stories =
            new Batch(
                "DELETE FROM story WHERE id IN"
                    + " (SELECT story FROM story_document WHERE document = ?)");
        Batch edgesFrom = new Batch("DELETE FROM edge WHERE a = ?");
        Batch edgesTo = new Batch("DELETE FROM edge WHERE b = ?");
        Batch settled = new Batch("DELETE FROM settled WHERE document = ?");
        Batch claims = new Batch("DELETE FROM claim WHERE document = ?");
        Batch entries = new Batch("DELETE FROM entry WHERE ledger_key = ?")) {
      for (DocId document : settlement.keys().keySet()) {
        for (Batch batch : List.of(stories, edgesFrom, edgesTo, settled, claims)) {
          batch.add(document.value());
        }
      }
      for (LedgerKey key : settlement.replaced()) {
        entries.add(key.value());
      }
    }
  }

  private void claims(Settlement settlement) {
    try (Batch rows = new Batch("INSERT INTO claim VALUES (?, ?)")) {
      settlement
          .keys()
          .forEach(
              (document, keys) -> keys.forEach(key -> rows.add(key.value(), document.value())));
    }
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
    try (Batch rows = new Batch("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (LedgerRow row : settlement.rows()) {
        Entry e = row.entry();
        Finding f = e.finding();
        List<Evidence> leading = leading(f);
        boolean all = leading.size() == f.evidence().size();
        rows.add(
            e.id().value(),
            row.key().value(),
            kind(f),
            type(f),
            f.status().word(),
            f.when().earliest().map(LocalDate::toString).orElse(null),
            f.when().latest().map(LocalDate::toString).orElse(null),
            e.story().value(),
            e.insertedBy().isPresent() ? 1 : 0,
            f.confidence(),
            json.writeValueAsString(e.withFinding(f.withEvidence(leading))),
            all ? null : json.writeValueAsString(new Entries.AllEvidence(f.evidence())));
      }
    }
    try (Batch parties = new Batch("INSERT OR IGNORE INTO party VALUES (?, ?, ?, ?)");
        Batch witnesses = new Batch("INSERT INTO witness VALUES (?, ?)")) {
      for (LedgerRow row : settlement.rows()) {
        Entry e = row.entry();
        parties(parties, e);
        for (DocId d : e.witnesses()) {
          witnesses.add(e.id().value(), d.value());
        }
      }
    }
  }

  /// The first words of each of the first documents, and the words that are surest.
  private static List<Evidence> leading(Finding finding) {
    List<Evidence> leading = new ArrayList<>();
    Set<DocId> seen = new HashSet<>();
    double surest = finding.confidence();
    boolean surestIsIn = false;
    for (Evidence e : finding.evidence()) {
      boolean first = seen.size() < Entries.LEADING && seen.add(e.document());
      boolean best = !surestIsIn && e.confidence() == surest;
      if (first || best) {
        leading.add(e);
        surestIsIn |= e.confidence() == surest;
      }
    }
    return leading;
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
