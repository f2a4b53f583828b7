package chancery.io.store;

import chancery.core.copies.CopyEdge;
import chancery.core.copies.Recurring;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.core.pipeline.ReadDocument;
import chancery.io.json.Json;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The record on disk.
///
/// A document and everything read from it are written in one transaction, alone or with others that
/// were ready; what [#add] has returned from is kept, also through `kill -9`. Stories, entries and
/// settled labels are derived from the documents: [Settlements#settle] writes them in one
/// transaction with the number of the last document they were made from, so that a store that was
/// cut off before is seen to be behind and is settled again.
///
/// Reading may go on from several threads; writing is for one.
public final class Store implements AutoCloseable {
  private final Path file;
  private final Connections connections;
  private final Jdbi jdbi;
  private final JsonMapper json = Json.mapper();

  private Store(Path file, Connections connections) {
    this.file = file;
    this.connections = connections;
    this.jdbi = Jdbi.create(connections).setTransactionHandler(new Transactions(file));
  }

  /// Opens the store, creating or migrating it where needed.
  ///
  /// @throws StoreException where the file is no store, is damaged, or is of a later version
  public static Store open(Path file) {
    Store store = new Store(file, Database.open(file));
    store.fillLines();
    return store;
  }

  /// Lets go of the file. What was acknowledged is in it, closed or not.
  @Override
  public void close() {
    try {
      connections.close();
    } catch (SQLException e) {
      throw new StoreException(file + ": " + e.getMessage(), e);
    }
  }

  /// Its entries.
  public Entries entries() {
    return new Entries(jdbi, json);
  }

  /// How far stories and entries have followed the documents.
  public Settlements settlements() {
    return new Settlements(jdbi, json);
  }

  /// The file it lives in.
  public Path file() {
    return file;
  }

  /// True where the document is in the store.
  public boolean holds(DocId id) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT 1 FROM document WHERE id = :id")
            .bind("id", id.value())
            .mapTo(Integer.class)
            .findFirst()
            .isPresent());
  }

  /// Writes a document and what was read from it, in one transaction.
  ///
  /// @param reader name and version of what read it
  /// @return false where the store had it already; then nothing changes
  public boolean add(ReadDocument read, String reader) {
    return add(List.of(read), reader).getFirst();
  }

  /// Writes several documents in one transaction, all or none: the price of a commit, which is a
  /// wait for the disk, is paid once for those that are ready together.
  ///
  /// @param reader name and version of what read them
  /// @return for each document, in order, false where the store had it already
  public List<Boolean> add(List<ReadDocument> reads, String reader) {
    return add(reads, reader, _ -> List.of());
  }

  /// The same, with how far the intake got in the same transaction.
  ///
  /// @param marks gives the marks to write, of the documents' being new or not
  public List<Boolean> add(
      List<ReadDocument> reads, String reader, Function<List<Boolean>, List<Mark>> marks) {
    return jdbi.inTransaction(h -> {
      List<Boolean> isNew = reads.stream().map(read -> insert(h, read, reader)).toList();
      put(h, marks.apply(isNew));
      return isNew;
    });
  }

  /// Writes how far an intake got.
  public void put(List<Mark> marks) {
    jdbi.useTransaction(h -> put(h, marks));
  }

  private static void put(Handle h, List<Mark> marks) {
    for (Mark mark : marks) {
      h.execute(
          "INSERT INTO intake (file, state, done, ended, account) VALUES (?, ?, ?, ?, ?) ON"
              + " CONFLICT (file) DO UPDATE SET state = excluded.state, done = excluded.done, ended"
              + " = excluded.ended, account = excluded.account",
          mark.file(),
          mark.state(),
          mark.done(),
          mark.ended() ? 1 : 0,
          mark.account());
    }
  }

  /// How far an intake that was cut off got with the file; empty where none was in it.
  public Optional<Mark> mark(String file) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT state, done, ended, account FROM intake WHERE file = :f")
            .bind("f", file)
            .map((rs, _) ->
                new Mark(
                    file,
                    rs.getString("state"),
                    rs.getLong("done"),
                    rs.getInt("ended") == 1,
                    rs.getString("account")))
            .findFirst());
  }

  /// True where the last intake was stopped or killed before it was through.
  public boolean isCutOff() {
    return count("SELECT count(*) FROM (SELECT 1 FROM intake LIMIT 1)") > 0;
  }

  /// Forgets how far intakes got: the last one is through.
  public void clearMarks() {
    jdbi.useTransaction(h -> h.execute("DELETE FROM intake"));
  }

  /// A store of an earlier version learns its outlets' lines, and is settled anew.
  private void fillLines() {
    boolean filled =
        jdbi.withHandle(h -> isFilled(h) || count("SELECT count(*) FROM document") == 0);
    if (!filled) {
      jdbi.useTransaction(h -> {
        h.createQuery("SELECT document FROM document")
            .mapTo(String.class)
            .forEach(text -> addLines(h, json.readValue(text, Document.class)));
        h.execute("DELETE FROM state WHERE name = 'settled'");
        h.execute("INSERT INTO state (name, value) VALUES ('lines', '1')");
        h.execute("INSERT INTO state (name, value) VALUES ('earlier', '1') ON CONFLICT DO NOTHING");
      });
    }
  }

  private static boolean isFilled(Handle h) {
    return h.createQuery("SELECT 1 FROM state WHERE name = 'lines'")
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  private static void addLines(Handle h, Document document) {
    Recurring.lines(document).stream()
        .sorted()
        .forEach(line ->
            h.execute(
                "INSERT INTO outlet_line (line, document) VALUES (?, ?)",
                line.value(),
                document.id().value()));
  }

  private boolean insert(Handle h, ReadDocument read, String reader) {
    Document d = read.document();
    int rows =
        h.createUpdate(
                """
                INSERT INTO document (id, given_id, publisher, published, title, body, document, reading, reader)
                VALUES (:id, :given, :publisher, :published, :title, :body, :document, :reading, :reader)
                ON CONFLICT DO NOTHING
                """)
            .bind("id", d.id().value())
            .bind("given", d.card().givenId())
            .bind("publisher", d.source().publisher().orElse(null))
            .bind("published", d.published().edtf())
            .bind("title", d.card().title().orElse(null))
            .bind("body", d.text())
            .bind("document", json.writeValueAsString(d))
            .bind("reading", json.writeValueAsString(Findings.of(read)))
            .bind("reader", reader)
            .execute();
    if (rows == 0) {
      return false;
    }
    h.execute(
        "INSERT INTO words (rowid, title, body) SELECT seq, title, body FROM document WHERE id = ?",
        d.id().value());
    h.execute("INSERT INTO state (name, value) VALUES ('lines', '1') ON CONFLICT DO NOTHING");
    addLines(h, d);
    return true;
  }

  /// All documents as they were taken in, in the order of their ids.
  public List<ReadDocument> documents() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT document, reading FROM document ORDER BY id")
            .map((rs, _) -> read(rs.getString("document"), rs.getString("reading")))
            .list());
  }

  private ReadDocument read(String document, String reading) {
    Findings findings = json.readValue(reading, Findings.class);
    return new ReadDocument(
        json.readValue(document, Document.class), findings.findings(), findings.notCoded());
  }

  /// Number of documents.
  public long size() {
    return count("SELECT count(*) FROM document");
  }

  /// The documents of these ids as they were taken in.
  public List<ReadDocument> documents(Collection<DocId> ids) {
    return new Chunked(jdbi)
        .rows(
            ids.stream().map(DocId::value).toList(),
            "SELECT document, reading FROM document WHERE id IN (<some>) ORDER BY id",
            (rs, _) -> read(rs.getString("document"), rs.getString("reading")));
  }

  /// The document with its settled labels and findings; empty where the store has none of that id.
  public Optional<ReadDocument> document(DocId id) {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                SELECT d.document, d.reading, s.labels, s.reading AS reread
                FROM document d LEFT JOIN settled s ON s.document = d.id WHERE d.id = :id
                """)
            .bind("id", id.value())
            .map((rs, _) ->
                settled(
                    read(
                        rs.getString("document"),
                        Optional.ofNullable(rs.getString("reread"))
                            .orElse(rs.getString("reading"))),
                    Optional.ofNullable(rs.getString("labels"))))
            .findFirst());
  }

  private ReadDocument settled(ReadDocument read, Optional<String> labels) {
    return labels
        .map(l -> json.readValue(l, Labels.class))
        .map(l ->
            new ReadDocument(
                read.document().withBlocks(l.blocks()), read.findings(), read.notCoded()))
        .orElse(read);
  }

  /// The document with its settled labels, without what was read from it; empty where the store has
  /// none of that id.
  public Optional<Document> page(DocId id) {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                SELECT d.document, s.labels
                FROM document d LEFT JOIN settled s ON s.document = d.id WHERE d.id = :id
                """)
            .bind("id", id.value())
            .map((rs, _) -> page(rs.getString("document"), rs.getString("labels")))
            .findFirst());
  }

  private Document page(String text, @Nullable String labels) {
    Document document = json.readValue(text, Document.class);
    return Optional.ofNullable(labels)
        .map(l -> document.withBlocks(json.readValue(l, Labels.class).blocks()))
        .orElse(document);
  }

  /// The document of that name: its id, the id that it was given at intake, or the last part of the
  /// path it came from; of several the one with the smallest id.
  public Optional<DocId> named(String name) {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                SELECT id FROM document WHERE id = :name OR given_id = :name
                  OR substr(given_id, -length(:name) - 1) = '/' || :name
                ORDER BY id LIMIT 1
                """)
            .bind("name", name)
            .mapTo(String.class)
            .map(DocId::new)
            .findFirst());
  }

  /// The ids of all documents, sorted.
  public List<DocId> documentIds() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT id FROM document ORDER BY id")
            .mapTo(String.class)
            .map(DocId::new)
            .list());
  }

  /// The story of that id.
  public Optional<Story> story(StoryId id) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT story FROM story WHERE id = :id")
            .bind("id", id.value())
            .mapTo(String.class)
            .map(s -> json.readValue(s, Story.class))
            .findFirst());
  }

  /// The story that a document is a copy of; empty before the store was settled.
  public Optional<StoryId> storyOf(DocId document) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT story FROM story_document WHERE document = :d")
            .bind("d", document.value())
            .mapTo(String.class)
            .map(StoryId::new)
            .findFirst());
  }

  /// The ids of all stories, sorted.
  public List<StoryId> storyIds() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT id FROM story ORDER BY id")
            .mapTo(String.class)
            .map(StoryId::new)
            .list());
  }

  /// The ids of stories by the words of their copies' latest dates, latest first, undated ones
  /// last.
  ///
  /// @param most at most so many
  public List<StoryId> latestStories(int most) {
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                SELECT s.story, max(CASE WHEN d.published GLOB '[0-9]*' THEN d.published ELSE '' END) AS day
                FROM story_document s JOIN document d ON d.id = s.document
                GROUP BY s.story ORDER BY day DESC, s.story LIMIT :most
                """)
            .bind("most", most)
            .map((rs, _) -> new StoryId(rs.getString("story")))
            .list());
  }

  /// The edges between the copies that have one of the documents on either side.
  public List<CopyEdge> edges(DocId document) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT edge FROM edge WHERE a = :d OR b = :d ORDER BY a, b")
            .bind("d", document.value())
            .mapTo(String.class)
            .map(e -> json.readValue(e, CopyEdge.class))
            .list());
  }

  /// The documents whose words match a query, best first.
  ///
  /// @param terms words or phrases; all must occur; a trailing `*` on a term matches prefixes
  /// @param limit at most this many
  public List<Hit> search(List<String> terms, int limit) {
    if (terms.isEmpty()) {
      return List.of();
    }
    if (terms.stream().anyMatch(SearchTerms::isUnspaced)) {
      return scan(terms, limit);
    }
    return jdbi.withHandle(h ->
        h.createQuery(
                """
                SELECT d.id, d.given_id, d.title, d.publisher, d.published,
                  snippet(words, 1, char(2), char(3), ' … ', 24) AS snippet
                FROM words JOIN document d ON d.seq = words.rowid
                WHERE words MATCH :match ORDER BY bm25(words, 4.0, 1.0), d.id LIMIT :limit
                """)
            .bind("match", SearchTerms.toFts(terms))
            .bind("limit", limit)
            .map(Hit::read)
            .list());
  }

  /// Looks through all texts, since the index knows no words of scripts that put no blanks between
  /// them. Linear in the store; the latest documents first.
  private List<Hit> scan(List<String> terms, int limit) {
    List<String> bare = terms.stream().map(SearchTerms::withoutStar).toList();
    String each = " AND instr(lower(d.body), lower(?)) > 0".repeat(bare.size());
    String sql =
        """
        SELECT d.id, d.given_id, d.title, d.publisher, d.published,
          substr(d.body, max(1, instr(d.body, :first) - 30), min(30, max(0, instr(d.body, :first) - 1)))
            || char(2) || :first || char(3)
            || substr(d.body, instr(d.body, :first) + length(:first), 30) AS snippet
        FROM document d WHERE 1 = 1\
        """
                .replace(":first", "?")
            + each
            + " ORDER BY d.seq DESC LIMIT ?";
    return jdbi.withHandle(h -> {
      var query = h.createQuery(sql);
      int at = 0;
      String first = bare.stream().filter(SearchTerms::isUnspaced).findFirst().orElse("");
      for (int i = 0; i < 5; i++) {
        query.bind(at++, first);
      }
      for (String term : bare) {
        query.bind(at++, term);
      }
      return query.bind(at, limit).map(Hit::read).list();
    });
  }

  /// Number of rows by table, for `doctor` and the start page.
  public Counts counts() {
    return new Counts(
        count("SELECT count(*) FROM document"),
        count("SELECT count(*) FROM story"),
        count("SELECT count(*) FROM entry"));
  }

  private long count(String sql) {
    return jdbi.withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  /// What SQLite and the search index say of their own integrity; empty where all is well.
  public List<String> damage() {
    return jdbi.withHandle(h -> {
      List<String> found = new ArrayList<>();
      h.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
          .filter(line -> !line.equals("ok"))
          .forEach(found::add);
      h.createQuery("PRAGMA foreign_key_check").mapToMap().list().stream()
          .map(row -> "dangling reference: " + row)
          .forEach(found::add);
      try {
        h.execute("INSERT INTO words(words, rank) VALUES ('integrity-check', 1)");
      } catch (org.jdbi.v3.core.JdbiException e) {
        found.add("search index: " + e.getMessage());
      }
      return found;
    });
  }

  /// Number of documents by what read them, sorted by name.
  public java.util.Map<String, Long> readers() {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT reader, count(*) AS n FROM document GROUP BY reader ORDER BY reader")
            .reduceRows(
                new java.util.TreeMap<String, Long>(),
                (map, row) -> {
                  map.put(row.getColumn("reader", String.class), row.getColumn("n", Long.class));
                  return map;
                }));
  }

  /// Number of documents, stories and entries.
  public record Counts(long documents, long stories, long entries) {}

  /// What is kept of a reading.
  record Findings(
      List<chancery.core.model.Finding> findings,
      List<chancery.core.coding.Coding.NotCoded> notCoded) {
    static Findings of(ReadDocument read) {
      return new Findings(read.findings(), read.notCoded());
    }
  }

  /// The settled labels of a document.
  record Labels(List<chancery.core.model.Block> blocks) {}
}
