package chancery.io.store;

import chancery.core.copies.Recurring;
import chancery.core.ledger.LedgerKey;
import chancery.core.model.DocId;
import chancery.core.model.StoryId;
import chancery.core.pipeline.Settlement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/// How far a store's stories and entries have followed its documents, and what new documents may
/// change of them. Reading may go on from several threads; writing is for one.
public final class Settlements {
  private final Jdbi jdbi;
  private final JsonMapper json;

  Settlements(Jdbi jdbi, JsonMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /// True where documents came in since the last settlement.
  public boolean behind() {
    return jdbi.withHandle(h -> latest(h) != settledUpTo(h));
  }

  /// True where it is behind because an earlier version of Chancery made it: opening it by this one
  /// has added what settling needs, and it was not settled since.
  public boolean isOfEarlierVersion() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT 1 FROM state WHERE name = 'earlier'")
            .mapTo(Integer.class)
            .findFirst()
            .isPresent());
  }

  private static long latest(Handle h) {
    return h.createQuery("SELECT coalesce(max(seq), 0) FROM document").mapTo(Long.class).one();
  }

  static long settledUpTo(Handle h) {
    return h.createQuery("SELECT value FROM state WHERE name = 'settled'")
        .mapTo(Long.class)
        .findFirst()
        .orElse(0L);
  }

  /// Writes stories, settled labels and entries in place of the former ones, in one transaction:
  /// those of the settlement's documents and keys, or all of them where it is whole.
  ///
  /// @param upTo the documents that are settled with it, as [#latest] or [#unsettled] gave it
  public void settle(Settlement settlement, long upTo) {
    jdbi.useTransaction(h -> {
      new SettlementWriter(h, json).write(settlement);
      h.execute(
          "INSERT INTO state (name, value) VALUES ('settled', ?) ON CONFLICT (name) DO UPDATE SET"
              + " value = excluded.value",
          Long.toString(upTo));
      h.execute("DELETE FROM state WHERE name = 'earlier'");
    });
  }

  /// The number of the last document.
  public long latest() {
    return jdbi.withHandle(Settlements::latest);
  }

  /// Number of documents that came in since the last settlement.
  public long unsettled() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT count(*) FROM document WHERE seq > :s")
            .bind("s", settledUpTo(h))
            .mapTo(Long.class)
            .one());
  }

  /// The documents that came in since the last settlement, in the order they came.
  public List<DocId> arrived() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT id FROM document WHERE seq > :s ORDER BY seq")
            .bind("s", settledUpTo(h))
            .mapTo(String.class)
            .map(DocId::new)
            .list());
  }

  /// The documents that are in one story with any of these, or share words with any of these.
  public Set<DocId> kin(Collection<DocId> ids) {
    Set<DocId> kin = new TreeSet<>();
    for (String sql :
        List.of(
            "SELECT o.document FROM story_document d JOIN story_document o ON o.story = d.story"
                + " WHERE d.document IN (<some>)",
            "SELECT b FROM edge WHERE a IN (<some>)",
            "SELECT a FROM edge WHERE b IN (<some>)")) {
      kin.addAll(eachOf(ids, sql, (rs, _) -> new DocId(rs.getString(1))));
    }
    return kin;
  }

  /// The settled stories under which each of these lines stands.
  ///
  /// @param without documents that are not looked at
  public Map<Recurring.Line, Set<StoryId>> storiesOf(
      Collection<Recurring.Line> lines, Collection<DocId> without) {
    Set<String> left = new HashSet<>();
    without.forEach(id -> left.add(id.value()));
    Map<Recurring.Line, Set<StoryId>> stories = new TreeMap<>();
    new Chunked(jdbi)
            .rows(
                lines.stream().map(Recurring.Line::value).toList(),
                "SELECT l.line, l.document, s.story FROM outlet_line l JOIN story_document s ON"
                    + " s.document = l.document WHERE l.line IN (<some>)",
                (rs, _) -> List.of(rs.getString(1), rs.getString(2), rs.getString(3)))
            .stream()
            .filter(row -> !left.contains(row.get(1)))
            .forEach(row ->
                stories
                    .computeIfAbsent(new Recurring.Line(row.get(0)), _ -> new TreeSet<>())
                    .add(new StoryId(row.get(2))));
    return stories;
  }

  /// The documents that have any of these lines.
  public Set<DocId> havingAny(Collection<Recurring.Line> lines) {
    return new TreeSet<>(
        new Chunked(jdbi)
            .rows(
                lines.stream().map(Recurring.Line::value).toList(),
                "SELECT document FROM outlet_line WHERE line IN (<some>)",
                (rs, _) -> new DocId(rs.getString(1))));
  }

  /// The ledger keys of these documents' claims.
  public Set<LedgerKey> keysOf(Collection<DocId> ids) {
    return new TreeSet<>(
        eachOf(
            ids,
            "SELECT ledger_key FROM claim WHERE document IN (<some>)",
            (rs, _) -> new LedgerKey(rs.getString(1))));
  }

  /// The documents with a claim of any of these keys.
  public Set<DocId> claimants(Collection<LedgerKey> keys) {
    return new TreeSet<>(
        new Chunked(jdbi)
            .rows(
                keys.stream().map(LedgerKey::value).toList(),
                "SELECT document FROM claim WHERE ledger_key IN (<some>)",
                (rs, _) -> new DocId(rs.getString(1))));
  }

  private <T> List<T> eachOf(Collection<DocId> ids, String sql, RowMapper<T> row) {
    return new Chunked(jdbi).rows(ids.stream().map(DocId::value).toList(), sql, row);
  }
}
