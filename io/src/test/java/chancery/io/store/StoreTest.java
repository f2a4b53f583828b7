package chancery.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.core.copies.Recurring;
import chancery.core.ledger.LedgerKey;
import chancery.core.ledger.LedgerRow;
import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Entry;
import chancery.core.model.EntryId;
import chancery.core.model.EventCode;
import chancery.core.model.EventType;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.model.Story;
import chancery.core.pipeline.ReadDocument;
import chancery.core.pipeline.Settlement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final RuleId RULE = new RuleId("test.rule");

  @TempDir private Path folder;

  private Store store() {
    return Store.open(folder.resolve("record.db"));
  }

  private static ReadDocument read(String text) {
    Document document =
        new Document(
            Document.idOf(text, Source.unknown()),
            Source.unknown(),
            PartialDate.parse("2023-12-04"),
            text,
            OriginMap.identity(text.length()),
            List.of(new Block.Paragraph(new Span(0, text.length()), RULE)),
            Document.Card.of("a.txt"));
    return new ReadDocument(document, List.of(), List.of());
  }

  /// It used to end in a screen of stacks.
  @Test
  void aStoreThatCantBeWrittenIsNamedWithTheCureAndKeepsWhatItHas() throws SQLException {
    ReadDocument first = read("Peru met Chile.");
    try (Store store = store()) {
      assertThat(store.add(List.of(first), "rules", _ -> List.of())).containsExactly(true);
      try (Connection connection =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"));
          Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TRIGGER full BEFORE INSERT ON document BEGIN SELECT RAISE(FAIL, 'no room');"
                + " END");
      }
      assertThatThrownBy(() -> store.add(List.of(read("Peru left.")), "rules", _ -> List.of()))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith(folder.resolve("record.db") + ": it can't be written (")
          .hasMessageContaining("no room")
          .hasMessageContaining("give the same command again");
      assertThat(store.holds(first.document().id())).isTrue();
    }
  }

  private static Entry entry(ReadDocument read, Story story) {
    Participant china =
        new Participant(
            new ActorRef(Optional.of("state:CHN"), "China", Optional.of("CHN"), Optional.empty()),
            new Span(0, 5));
    Participant france =
        new Participant(
            new ActorRef(Optional.of("state:FRA"), "France", Optional.of("FRA"), Optional.empty()),
            new Span(0, 5));
    Finding met =
        new Finding.Event(
            new EventCode(EventType.CONSULT, List.of(), List.of(), "040"),
            List.of(china, france),
            List.of(),
            new Finding.Setting(
                PartialDate.parse("2023-12-04"), Optional.empty(), Status.ACTUAL, "met"),
            new Span(0, 5),
            List.of(Evidence.of(read.document(), new Span(0, 5), RULE, 0.9)));
    return new Entry(
        EntryId.of(List.of("x")),
        met,
        story.id(),
        new TreeSet<>(List.of(read.document().id())),
        1,
        Optional.empty());
  }

  private static Settlement settlement(ReadDocument read) {
    Story story = Story.of(List.of(read.document().id()), List.of());
    LedgerKey key = new LedgerKey("0f");
    return new Settlement(
        true,
        List.of(story),
        List.of(),
        List.of(),
        new TreeMap<>(Map.of(read.document().id(), new TreeSet<>(List.of(key)))),
        new TreeSet<>(List.of(key)),
        List.of(new LedgerRow(key, entry(read, story))),
        List.of());
  }

  @Test
  void aStoreOfAnEarlierVersionLearnsTheLinesOfItsOutlets() throws SQLException {
    Source outlet = new Source(Optional.empty(), Optional.of("Lake Post"), Optional.empty());
    Document bare = read("China met France at the lake.").document();
    Document document =
        new Document(
            bare.id(),
            outlet,
            bare.published(),
            bare.text(),
            bare.origin(),
            bare.blocks(),
            bare.card());
    try (Store store = store()) {
      store.add(new ReadDocument(document, List.of(), List.of()), "test");
    }
    String file = "jdbc:sqlite:" + folder.resolve("record.db");
    try (Connection connection = DriverManager.getConnection(file);
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM outlet_line");
      statement.execute("DELETE FROM state WHERE name = 'lines'");
    }
    try (Store store = store()) {
      assertThat(Recurring.lines(document)).hasSize(1);
      assertThat(store.settlements().havingAny(Recurring.lines(document)))
          .containsExactly(document.id());
      assertThat(store.settlements().behind()).isTrue();
    }
  }

  @Test
  void aStoreOfAnEarlierVersionIsBehindForThatAndNotForACutOffIntake() throws SQLException {
    ReadDocument read = read("China met France at the lake.");
    try (Store store = store()) {
      store.add(read, "test");
      assertThat(store.settlements().behind()).isTrue();
      assertThat(store.settlements().isOfEarlierVersion()).isFalse();
      store.settlements().settle(settlement(read), store.settlements().latest());
    }
    String file = "jdbc:sqlite:" + folder.resolve("record.db");
    try (Connection connection = DriverManager.getConnection(file);
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM state WHERE name = 'lines'");
    }
    try (Store store = store()) {
      assertThat(store.settlements().behind()).isTrue();
      assertThat(store.settlements().isOfEarlierVersion()).isTrue();
      store.settlements().settle(settlement(read), store.settlements().latest());
      assertThat(store.settlements().behind()).isFalse();
      assertThat(store.settlements().isOfEarlierVersion()).isFalse();
    }
  }

  @Test
  void aDocumentTakenInTwiceChangesNothing() {
    Store store = store();
    ReadDocument read = read("China met France.");
    assertThat(store.add(read, "test")).isTrue();
    assertThat(store.add(read, "test")).isFalse();
    assertThat(store.size()).isEqualTo(1);
    assertThat(store.documents()).containsExactly(read);
  }

  @Test
  void aStoreIsBehindUntilItIsSettled() {
    Store store = store();
    ReadDocument read = read("China met France.");
    store.add(read, "test");
    assertThat(store.settlements().behind()).isTrue();
    store.settlements().settle(settlement(read), store.settlements().latest());
    assertThat(store.settlements().behind()).isFalse();
    assertThat(store.counts()).isEqualTo(new Store.Counts(1, 1, 1));
  }

  @Test
  void entriesAreFoundByBothTheirParties() {
    Store store = store();
    ReadDocument read = read("China met France.");
    store.add(read, "test");
    store.settlements().settle(settlement(read), store.settlements().latest());
    Entries.Party china = new Entries.Party("state:CHN", Optional.of("CHN"));
    Entries.Party france = new Entries.Party("state:FRA", Optional.of("FRA"));
    Entries.Party spain = new Entries.Party("state:ESP", Optional.of("ESP"));
    assertThat(store.entries().between(china, france)).hasSize(1);
    assertThat(store.entries().between(france, china)).hasSize(1);
    assertThat(store.entries().between(china, spain)).isEmpty();
  }

  @Test
  void aListOfEntriesBringsTheFirstWordsOfThreeDocumentsAndTheSurest() {
    Store store = store();
    List<ReadDocument> pages = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      ReadDocument page = read("China met France, paper " + i + " says.");
      pages.add(page);
      evidence.add(Evidence.of(page.document(), new Span(0, 5), RULE, i == 4 ? 0.9 : 0.5));
    }
    store.add(pages, "test");
    Settlement one = settlement(pages.getFirst());
    Entry told = one.rows().getFirst().entry();
    Entry all = told.withFinding(told.finding().withEvidence(evidence));
    store
        .settlements()
        .settle(
            new Settlement(
                true,
                one.stories(),
                List.of(),
                List.of(),
                one.keys(),
                one.replaced(),
                List.of(new LedgerRow(one.replaced().first(), all)),
                List.of()),
            store.settlements().latest());
    Entries.Party china = new Entries.Party("state:CHN", Optional.of("CHN"));
    Finding listed = store.entries().of(china).getFirst().finding();
    assertThat(listed.evidence())
        .containsExactly(evidence.get(0), evidence.get(1), evidence.get(2), evidence.get(4));
    assertThat(listed.confidence()).isEqualTo(0.9);
    assertThat(store.entries().byId(all.id())).contains(all);
  }

  @Test
  void wordsAreFoundWhateverStandsInTheQuery() {
    Store store = store();
    store.add(read("The industrial park near Minsk grows."), "test");
    assertThat(store.search(SearchTerms.parse("\"industrial park\" mins*"), 10)).hasSize(1);
    assertThat(store.search(SearchTerms.parse("\"park industrial\""), 10)).isEmpty();
    for (String odd :
        List.of("(".repeat(900), "a NEAR b", "-park", "col:park", "\"", "*", "park\"", "'; DROP")) {
      store.search(SearchTerms.parse(odd), 10);
    }
    assertThat(store.size()).isEqualTo(1);
  }

  @Test
  void aQueryBeyondTheLimitIsRefused() {
    assertThatThrownBy(() -> SearchTerms.parse("a".repeat(1001))).hasMessageContaining("1001");
  }

  @Test
  void aFileThatIsNoStoreIsNamed() throws Exception {
    Path file = folder.resolve("letter.db");
    Files.writeString(
        file,
        "this is a letter, not a database, and it is long enough to be read as one".repeat(20));
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("letter.db");
  }

  @Test
  void aSoundStoreShowsNoDamage() {
    Store store = store();
    ReadDocument read = read("China met France.");
    store.add(read, "test");
    store.settlements().settle(settlement(read), store.settlements().latest());
    assertThat(store.damage()).isEmpty();
    assertThat(store.document(new DocId(read.document().id().value()))).contains(read);
  }
}
