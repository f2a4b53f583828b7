package chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.app.desk.Desk;
import chancery.core.clean.Cleaner;
import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.model.Source;
import chancery.core.pipeline.ReadDocument;
import chancery.core.pipeline.Settlement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What must always hold (`docs/architecture.md`), over the examples, the two seed texts where the
/// shared data is there, and seeded damage done to them.
class InvariantsTest {
  private static final List<Path> ARTICLES = articles();
  private static final Desk DESK = Desk.standard();
  private static TemporaryRecord record;
  private static List<ReadDocument> documents;

  @BeforeAll
  static void takeTheExamplesIn() throws IOException {
    record = TemporaryRecord.of(DESK, ARTICLES, "", 2);
    documents = record.store().documents();
  }

  private static List<Path> articles() {
    List<Path> articles = new ArrayList<>(List.of(Path.of("../examples/articles")));
    Path seeds = Path.of("../../shared/data/seeds");
    if (Files.isDirectory(seeds)) {
      articles.add(seeds.resolve("000_43d42e1cd05f4046.txt"));
      articles.add(seeds.resolve("002_5894e70c468c5e26.txt"));
    } else {
      System.out.println("InvariantsTest: NOT over the seed texts, which are not here: " + seeds);
    }
    return List.copyOf(articles);
  }

  @AfterAll
  static void close() throws IOException {
    record.close();
  }

  private static Document settled(Evidence evidence) {
    return record.store().document(evidence.document()).orElseThrow().document();
  }

  @Test
  void everyEntrysWordsStandWhereItSaysAndLeadBackToThePage() {
    record
        .store()
        .entries()
        .each(entry -> {
          for (Evidence e : entry.finding().evidence()) {
            Document page = settled(e);
            assertThat(e.span().in(page.text())).as("%s", entry.id()).isEqualTo(e.words());
            assertThat(page.origin().toRaw(e.span())).as("%s", entry.id()).isPresent();
          }
        });
  }

  @Test
  void noEntryRestsOnResidueAndAsidesAreTheRepublishersAlone() {
    record
        .store()
        .entries()
        .each(entry -> {
          for (Evidence e : entry.finding().evidence()) {
            for (Block block : settled(e).blocks()) {
              if (block.span().meets(e.span())) {
                assertThat(block instanceof Block.Aside || block.speaksForTheStory())
                    .as("%s rests on %s", entry, block)
                    .isTrue();
                assertThat(block instanceof Block.Aside && entry.insertedBy().isEmpty())
                    .as("%s rests on %s", entry, block)
                    .isFalse();
              }
            }
          }
        });
  }

  @Test
  void insertedWordsHaveOneWitness() {
    record
        .store()
        .entries()
        .each(entry ->
            entry
                .insertedBy()
                .ifPresent(by -> assertThat(entry.witnesses()).containsExactly(by.document())));
  }

  @Test
  void independentSourcesCountStoriesAndNotPages() {
    record
        .store()
        .entries()
        .each(entry -> {
          long stories =
              entry.witnesses().stream()
                  .map(d -> record.store().storyOf(d).orElseThrow())
                  .distinct()
                  .count();
          assertThat((long) entry.independentSources()).as("%s", entry.id()).isEqualTo(stories);
        });
  }

  @Test
  void theOrderOfDocumentsChangesNothing() {
    Settlement first = DESK.pipeline().settle(documents);
    List<ReadDocument> shuffled = new ArrayList<>(documents);
    for (long seed = 1; seed <= 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      Settlement again = DESK.pipeline().settle(shuffled);
      assertThat(again.rows()).as("seed %d", seed).isEqualTo(first.rows());
      assertThat(again.stories()).as("seed %d", seed).isEqualTo(first.stories());
    }
  }

  @Test
  void oneThreadOrFourOnceOrTwiceTheRecordIsTheSameByteForByte() throws IOException {
    List<Path> twice = Stream.concat(ARTICLES.stream(), ARTICLES.stream()).toList();
    try (TemporaryRecord other = TemporaryRecord.of(DESK, twice, "", 4)) {
      assertThat(other.entryLines()).isEqualTo(record.entryLines());
      assertThat(other.account().known()).isEqualTo(other.account().recorded());
      assertThat(other.account().isClosed()).isTrue();
    }
  }

  /// The first documents are settled together, the rest as they come: a late copy may join, re-root
  /// or split a story, and the ledger follows.
  @Test
  void documentsThatArriveLateGiveTheSameRecordByteForByte() throws IOException {
    for (long seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      List<ReadDocument> arriving = new ArrayList<>(documents);
      Collections.shuffle(arriving, random);
      try (TemporaryRecord late = TemporaryRecord.of(DESK, List.of(), "", 1)) {
        int at = 0;
        while (at < arriving.size()) {
          int most = at == 0 ? arriving.size() / 2 : 5;
          int end = Math.min(arriving.size(), at + 1 + random.nextInt(most));
          late.store().add(arriving.subList(at, end), "test");
          DESK.settle(late.store());
          at = end;
        }
        assertThat(late.entryLines()).as("seed %d", seed).isEqualTo(record.entryLines());
        assertThat(late.storyLines()).as("seed %d", seed).isEqualTo(record.storyLines());
        assertThat(late.documentLines()).as("seed %d", seed).isEqualTo(record.documentLines());
        assertThat(late.store().damage()).as("seed %d", seed).isEmpty();
      }
    }
  }

  /// Eight pages of one outlet with a line under each, two of them of one story.
  private static List<ReadDocument> pagesOfOneOutlet() {
    List<ReadDocument> pages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Random words = new Random(Math.min(i, 6));
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < 12; s++) {
        text.append("The town of ");
        for (int w = 0; w < 9; w++) {
          text.append(Integer.toString(words.nextInt(1_000_000), 36)).append(' ');
        }
        text.append("met the mayor.\n\n");
      }
      text.append("China met Peru under this line again, say the owners of our paper.");
      Document page = page(text.toString(), Cleaner.standard().label(text.toString()));
      Source source = new Source(Optional.empty(), Optional.of("Lake Post"), Optional.empty());
      pages.add(
          DESK.pipeline()
              .read(
                  new Document(
                      DocId.of(List.of("page " + i)),
                      source,
                      page.published(),
                      page.text(),
                      page.origin(),
                      page.blocks(),
                      page.card())));
    }
    return pages;
  }

  @Test
  void whatRecursOnAnOutletsPagesIsResidueInWhateverOrderTheyCome() throws Exception {
    List<ReadDocument> pages = pagesOfOneOutlet();
    String whole = "";
    for (long seed = 0; seed < 4; seed++) {
      List<ReadDocument> arriving = new ArrayList<>(pages);
      Collections.shuffle(arriving, new Random(seed));
      try (TemporaryRecord late = TemporaryRecord.of(DESK, List.of(), "", 1)) {
        int step = seed == 0 ? arriving.size() : 1;
        for (int at = 0; at < arriving.size(); at += step) {
          late.store().add(arriving.subList(at, at + step), "test");
          DESK.settle(late.store());
          if (step == 1 && at == 2) {
            assertThat(late.documentLines().toString()).doesNotContain("\"recurring\"");
          }
        }
        String lines = late.documentLines() + "\n" + late.entryLines();
        whole = seed == 0 ? lines : whole;
        assertThat(lines).as("seed %d", seed).isEqualTo(whole);
        assertThat(lines.split("\"recurring\"", -1)).hasSize(9);
        assertThat(late.entryLines().toString()).doesNotContain("Peru");
      }
    }
  }

  @Test
  void noDayIsMadeUpForADocumentThatGivesNone() {
    for (ReadDocument read : documents) {
      Document bare = read.document().withPublished(PartialDate.unknown());
      PartialDate found = DESK.pipeline().reading(bare).document().published();
      boolean stated = found.isUnknown() || !found.isDay() || !found.reasons().isEmpty();
      assertThat(stated).as("%s: %s", bare.card().givenId(), found).isTrue();
    }
  }

  @Test
  void anArticleCutAnywhereIsStillReadTruly() {
    Random random = new Random(7);
    for (ReadDocument read : documents) {
      String text = read.document().text();
      for (int i = 0; i < 6; i++) {
        int cut = random.nextInt(text.length() + 1);
        check(text.substring(0, cut));
        check(text.substring(cut));
      }
    }
  }

  @Test
  void everyPrefixAndSuffixOfAnArticleIsReadTruly() {
    String text =
        documents.stream()
            .map(read -> read.document().text())
            .filter(t -> t.length() > 600)
            .min(Comparator.comparingInt(String::length))
            .orElseThrow();
    for (int cut = 0; cut <= text.length(); cut++) {
      check(text.substring(0, cut));
      check(text.substring(cut));
    }
  }

  @Test
  void anArticleDamagedAtRandomIsStillReadTruly() {
    for (long seed = 1; seed <= 120; seed++) {
      Random random = new Random(seed);
      String text = documents.get(random.nextInt(documents.size())).document().text();
      check(damaged(text, random));
    }
  }

  private static final List<String> ODD =
      List.of(
          "\"", "“", "”", "'", "\u202e", "😀", "\u00ad", "\ufffd", "\n\n", "[", "(", "—", "<b>",
          "\t", "习近平", "،");

  private static String damaged(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < 25; i++) {
      int at = random.nextInt(out.length() + 1);
      if (random.nextBoolean()) {
        out.insert(at, ODD.get(random.nextInt(ODD.size())));
      } else if (at + 9 < out.length()) {
        out.delete(at, at + random.nextInt(9));
      }
    }
    return out.toString().replaceAll("[\ud800-\udfff]", "");
  }

  /// Reads a text: blocks cover every non-space character once, findings point to their words, the
  /// same text gives the same findings.
  private static void check(String text) {
    List<Block> blocks = Cleaner.standard().label(text);
    int at = 0;
    for (Block block : blocks) {
      assertThat(text.substring(at, block.span().start())).isBlank();
      at = block.span().end();
    }
    assertThat(text.substring(at)).isBlank();
    Document document = page(text, blocks);
    ReadDocument read = DESK.pipeline().read(document);
    for (Finding finding : read.findings()) {
      for (Evidence e : finding.evidence()) {
        assertThat(e.span().in(text)).isEqualTo(e.words());
      }
      finding
          .participants()
          .forEach(p -> assertThat(p.span().end()).isLessThanOrEqualTo(text.length()));
    }
    assertThat(DESK.pipeline().read(document).findings()).isEqualTo(read.findings());
  }

  private static Document page(String text, List<Block> blocks) {
    return new Document(
        Document.idOf(text, Source.unknown()),
        Source.unknown(),
        PartialDate.parse("2023-12-04"),
        text,
        chancery.core.model.OriginMap.identity(text.length()),
        blocks,
        Document.Card.of("test"));
  }
}
