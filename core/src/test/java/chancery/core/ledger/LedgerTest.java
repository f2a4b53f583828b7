package chancery.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Entry;
import chancery.core.model.EventCode;
import chancery.core.model.EventType;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.Quoting;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.model.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Lines of text stand for paragraphs; a line that begins with "Comment:" is an aside, one that
/// begins with "~" residue.
class LedgerTest {
  private static final RuleId RULE = new RuleId("test.rule");

  private static Document page(String publisher, String... lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      Span span = new Span(at, at + line.length());
      if (line.startsWith("Comment:")) {
        blocks.add(new Block.Aside(span, "editor-comment", RULE));
      } else if (line.startsWith("~")) {
        blocks.add(new Block.Residue(span, "teaser", RULE));
      } else {
        blocks.add(new Block.Paragraph(span, RULE));
      }
      at += line.length() + 1;
    }
    Source source = new Source(Optional.empty(), Optional.of(publisher), Optional.empty());
    return new Document(
        Document.idOf(text, source),
        source,
        PartialDate.parse("2023-12-04"),
        text,
        OriginMap.identity(text.length()),
        blocks,
        Document.Card.of(publisher));
  }

  private static Participant country(String code) {
    ActorRef actor =
        new ActorRef(Optional.of("state:" + code), code, Optional.of(code), Optional.empty());
    return new Participant(actor, new Span(0, 1));
  }

  /// The line of the page that holds the words.
  private static Evidence line(Document page, String words) {
    int at = page.text().indexOf(words);
    int from = page.text().lastIndexOf('\n', at) + 1;
    int to = page.text().indexOf('\n', at);
    return Evidence.of(page, new Span(from, to < 0 ? page.text().length() : to), RULE, 0.8);
  }

  private static Finding event(
      Document page,
      EventType type,
      String words,
      String when,
      Status status,
      String actors,
      String recipients) {
    return new Finding.Event(
        new EventCode(type, List.of(), List.of(), "010"),
        sides(actors),
        sides(recipients),
        new Finding.Setting(PartialDate.parse(when), Optional.empty(), status, "test"),
        new Span(0, 1),
        List.of(line(page, words)));
  }

  private static List<Participant> sides(String codes) {
    return codes.isEmpty()
        ? List.of()
        : List.of(codes.split("\\+")).stream().map(LedgerTest::country).toList();
  }

  private static Finding met(Document page, String words, String when) {
    return event(page, EventType.CONSULT, words, when, Status.ACTUAL, "BLR+CHN", "");
  }

  private static Finding said(Document page, String content) {
    int at = page.text().indexOf(content);
    return new Finding.Statement(
        Optional.of(country("CHN")),
        new Finding.Channel(Optional.empty(), List.of(), Optional.empty()),
        new Finding.Said(List.of(new Span(at, at + content.length())), Quoting.DIRECT, List.of()),
        PartialDate.parse("2023-12-04"),
        List.of(line(page, content)));
  }

  private static Story story(Document... pages) {
    List<DocId> ids = List.of(pages).stream().map(Document::id).toList();
    return Story.of(ids, List.of());
  }

  private static String entries(Told... told) {
    return Ledger.of(List.of(told)).stream()
        .map(LedgerRow::entry)
        .map(LedgerTest::line)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Entry e) {
    String what =
        switch (e.finding()) {
          case Finding.Event v ->
              codes(v.actors())
                  + " "
                  + v.code().type()
                  + (v.recipients().isEmpty() ? "" : " " + codes(v.recipients()));
          case Finding.Statement s -> codes(s.speaker().stream().toList()) + " said";
          default -> "fact";
        };
    return "%s %s %s, %d copies, %d stories%s"
        .formatted(
            what,
            e.finding().when(),
            e.finding().status().word(),
            e.witnesses().size(),
            e.independentSources(),
            e.insertedBy().map(r -> ", by " + r.publisher().orElse("?")).orElse(""));
  }

  private static String codes(List<Participant> parties) {
    return parties.stream().map(p -> p.actor().name()).collect(Collectors.joining("+"));
  }

  private static final Document WIRE =
      page("Wire", "The two presidents met in Beijing.", "They talked on Monday about trade.");
  private static final Document BLOG =
      page(
          "Blog",
          "The two presidents met in Beijing.",
          "Comment: They met to plot.",
          "~Leaders meet");

  @Test
  void oneMeetingInTwoCopiesIsOneEntryWithTwoWitnesses() {
    Story story = story(WIRE, BLOG);
    assertThat(
            entries(
                new Told(
                    WIRE,
                    List.of(
                        met(WIRE, "two presidents met", "2023-12-04"),
                        met(WIRE, "talked on Monday", "2023-12")),
                    story),
                new Told(
                    BLOG,
                    List.of(met(BLOG, "two presidents met", "2023-12-03/2023-12-04")),
                    story)))
        .isEqualTo("BLR+CHN CONSULT 2023-12-04 actual, 2 copies, 1 stories");
  }

  @Test
  void aRepublishersCommentIsItsOwnAlone() {
    Story story = story(WIRE, BLOG);
    assertThat(
            entries(
                new Told(WIRE, List.of(met(WIRE, "two presidents met", "2023-12-04")), story),
                new Told(BLOG, List.of(met(BLOG, "met to plot", "2023-12-04")), story)))
        .isEqualTo(
            """
            BLR+CHN CONSULT 2023-12-04 actual, 1 copies, 1 stories
            BLR+CHN CONSULT 2023-12-04 actual, 1 copies, 1 stories, by Blog\
            """);
  }

  @Test
  void anInsertedPassageWithoutAMarkIsTheRepublishersToo() {
    Span inserted = new Span(0, 34);
    Story story =
        Story.of(
            List.of(BLOG.id()),
            List.of(
                new Story.Passage(
                    "…",
                    Map.of(BLOG.id(), inserted),
                    Map.of(BLOG.id(), Story.Op.INSERTED),
                    Optional.empty())));
    assertThat(
            entries(new Told(BLOG, List.of(met(BLOG, "two presidents met", "2023-12-04")), story)))
        .endsWith(", by Blog");
  }

  @Test
  void nothingRestsOnResidue() {
    assertThat(
            entries(new Told(BLOG, List.of(met(BLOG, "Leaders meet", "2023-12-04")), story(BLOG))))
        .isEmpty();
  }

  @Test
  void twoStoriesOfOneDayAreTwoIndependentSources() {
    assertThat(
            entries(
                new Told(WIRE, List.of(met(WIRE, "two presidents met", "2023-12-04")), story(WIRE)),
                new Told(
                    BLOG, List.of(met(BLOG, "two presidents met", "2023-12-04")), story(BLOG))))
        .isEqualTo("BLR+CHN CONSULT 2023-12-04 actual, 2 copies, 2 stories");
  }

  @Test
  void twoStoriesWithoutADayAreNotJoined() {
    assertThat(
            entries(
                new Told(WIRE, List.of(met(WIRE, "two presidents met", "2023")), story(WIRE)),
                new Told(BLOG, List.of(met(BLOG, "two presidents met", "2023")), story(BLOG))))
        .hasLineCount(2);
  }

  @Test
  void meetingsOfDifferentMonthsStayApart() {
    assertThat(
            entries(
                new Told(
                    WIRE,
                    List.of(
                        met(WIRE, "two presidents met", "2023-12-04"),
                        event(
                            WIRE,
                            EventType.CONSULT,
                            "talked on Monday",
                            "2023-03",
                            Status.HISTORICAL,
                            "BLR+CHN",
                            "")),
                    story(WIRE))))
        .hasLineCount(2);
  }

  @Test
  void contradictionsStandSideBySide() {
    Document ten = page("Ten", "Ten said the plan would cost 10 million this year.");
    Document twelve = page("Twelve", "Ten said the plan would cost 12 million this year.");
    Story story = story(ten, twelve);
    assertThat(
            entries(
                new Told(
                    ten, List.of(said(ten, "the plan would cost 10 million this year")), story),
                new Told(
                    twelve,
                    List.of(said(twelve, "the plan would cost 12 million this year")),
                    story)))
        .hasLineCount(2);
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Document page =
          page(
              "P" + i,
              "The two presidents met in Beijing.",
              "They talked on Monday, said paper " + i + ".");
      told.add(
          new Told(
              page,
              List.of(
                  met(page, "two presidents met", i % 2 == 0 ? "2023-12-04" : "2023-12"),
                  met(page, "talked on", "2023-12-03/2023-12-04")),
              story(page)));
    }
    List<LedgerRow> first = Ledger.of(told);
    for (long seed = 1; seed <= 20; seed++) {
      Collections.shuffle(told, new Random(seed));
      assertThat(Ledger.of(told)).as("seed %d", seed).isEqualTo(first);
    }
  }
}
