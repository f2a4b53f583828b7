package chancery.io.store;

import chancery.core.model.DocId;
import chancery.core.model.Entry;
import chancery.core.model.EntryId;
import chancery.core.model.Evidence;
import chancery.core.model.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import tools.jackson.databind.json.JsonMapper;

/// The entries of a store. Threads may share it.
public final class Entries {
  /// Documents whose words an entry of a list comes with; the entry alone comes with all.
  public static final int LEADING = 3;

  private final Jdbi jdbi;
  private final JsonMapper json;

  Entries(Jdbi jdbi, JsonMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /// The entry of that id, with all its evidence.
  public Optional<Entry> byId(EntryId id) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT entry, evidence FROM entry WHERE id = :id")
            .bind("id", id.value())
            .map(this::whole)
            .findFirst());
  }

  private Entry whole(ResultSet rs, StatementContext context) throws SQLException {
    Entry leading = leading(rs.getString("entry"));
    return Optional.ofNullable(rs.getString("evidence"))
        .map(text -> json.readValue(text, AllEvidence.class).evidence())
        .map(all -> leading.withFinding(leading.finding().withEvidence(all)))
        .orElse(leading);
  }

  private Entry leading(String text) {
    return json.readValue(text, Entry.class);
  }

  /// Hands over every entry with all its evidence, sorted by id, without holding them all.
  public void each(Consumer<Entry> sink) {
    jdbi.useHandle(h ->
        h.createQuery("SELECT entry, evidence FROM entry ORDER BY id")
            .map(this::whole)
            .useStream(s -> s.forEach(sink)));
  }

  /// Hands over every event that is no republisher's, sorted by id, with its leading evidence.
  public void eachEvent(Consumer<Entry> sink) {
    jdbi.useHandle(h ->
        h.createQuery("SELECT entry FROM entry WHERE kind = 'event' AND inserted = 0 ORDER BY id")
            .mapTo(String.class)
            .useStream(s -> s.map(this::leading).forEach(sink)));
  }

  /// The entries that both of two sets of countries or actors take part in, sorted by date, then
  /// id; each with its leading evidence: the first words of its first [#LEADING] documents. [#byId]
  /// gives the rest.
  public List<Entry> between(Party one, Party other) {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                SELECT entry FROM entry WHERE
                  id IN (SELECT entry FROM party WHERE country = :c1 OR actor = :a1)
                  AND id IN (SELECT entry FROM party WHERE country = :c2 OR actor = :a2)
                ORDER BY coalesce(earliest, '9999'), coalesce(latest, '9999'), id
                """)
            .bind("c1", one.country().orElse("-"))
            .bind("a1", one.actor())
            .bind("c2", other.country().orElse("-"))
            .bind("a2", other.actor())
            .mapTo(String.class)
            .map(this::leading)
            .list());
  }

  /// The entries that one actor or country takes part in, sorted by date, then id; each with its
  /// leading evidence.
  public List<Entry> of(Party one) {
    return between(one, one);
  }

  /// The memberships and offices that one actor or country has part in, sorted by date, then id;
  /// each with its leading evidence.
  public List<Entry> standingOf(Party one) {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                SELECT entry FROM entry WHERE kind = 'fact' AND type IN ('membership', 'office')
                  AND id IN (SELECT entry FROM party WHERE country = :c OR actor = :a)
                ORDER BY coalesce(earliest, '9999'), coalesce(latest, '9999'), id
                """)
            .bind("c", one.country().orElse("-"))
            .bind("a", one.actor())
            .mapTo(String.class)
            .map(this::leading)
            .list());
  }

  /// The entries that a document carries, with all their evidence, sorted by id.
  public List<Entry> ofDocument(DocId document) {
    return jdbi.withHandle(h ->
        h.createQuery(
                "SELECT e.entry, e.evidence FROM entry e JOIN witness w ON w.entry = e.id"
                    + " WHERE w.document = :d ORDER BY e.id")
            .bind("d", document.value())
            .map(this::whole)
            .list());
  }

  /// The number of entries that a story's copies carry.
  public int countOf(StoryId story) {
    return jdbi.withHandle(h ->
        h.createQuery(
                "SELECT count(DISTINCT w.entry) FROM witness w JOIN story_document s"
                    + " ON s.document = w.document WHERE s.story = :s")
            .bind("s", story.value())
            .mapTo(Integer.class)
            .one());
  }

  /// The stories that tell the given entries.
  public Set<StoryId> storiesTelling(Collection<EntryId> entries) {
    return new TreeSet<>(
        new Chunked(jdbi)
            .rows(
                entries.stream().map(EntryId::value).toList(),
                "SELECT DISTINCT s.story FROM witness w JOIN story_document s"
                    + " ON s.document = w.document WHERE w.entry IN (<some>)",
                (rs, _) -> new StoryId(rs.getString(1))));
  }

  /// The stories that tell entries which a story tells too, without that story.
  public Set<StoryId> storiesBeside(StoryId story) {
    Set<StoryId> stories = new TreeSet<>();
    jdbi.useHandle(h ->
        h.createQuery(
                """
                SELECT DISTINCT there.story FROM story_document mine
                  JOIN witness w ON w.document = mine.document
                  JOIN witness v ON v.entry = w.entry
                  JOIN story_document there ON there.document = v.document
                WHERE mine.story = :s AND there.story <> :s
                """)
            .bind("s", story.value())
            .mapTo(String.class)
            .forEach(id -> stories.add(new StoryId(id))));
    return stories;
  }

  /// An actor to look entries up by.
  ///
  /// @param actor the register's id
  /// @param country PLOVER country whose actors all count as it, for a state; empty for any other
  public record Party(String actor, Optional<String> country) {}

  /// All the evidence of an entry.
  record AllEvidence(List<Evidence> evidence) {}
}
