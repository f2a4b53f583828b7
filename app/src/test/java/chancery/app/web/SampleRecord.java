package chancery.app.web;

import chancery.core.copies.Copies;
import chancery.core.copies.CopyFindings;
import chancery.core.copies.CopyText;
import chancery.core.ledger.LedgerKey;
import chancery.core.ledger.LedgerRow;
import chancery.core.model.ActorRef;
import chancery.core.model.Block;
import chancery.core.model.Document;
import chancery.core.model.Entry;
import chancery.core.model.EntryId;
import chancery.core.model.EventCode;
import chancery.core.model.EventType;
import chancery.core.model.Evidence;
import chancery.core.model.Fact;
import chancery.core.model.Finding;
import chancery.core.model.Mode;
import chancery.core.model.OriginMap;
import chancery.core.model.PartialDate;
import chancery.core.model.Participant;
import chancery.core.model.Quoting;
import chancery.core.model.RuleId;
import chancery.core.model.Source;
import chancery.core.model.Span;
import chancery.core.model.Status;
import chancery.core.model.Story;
import chancery.core.pipeline.ReadDocument;
import chancery.core.pipeline.Settlement;
import chancery.io.store.Store;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small record, made by hand, about Belarus and China: one story in two copies, one in three,
/// one told once, with every kind of entry and with names that attack the page.
public final class SampleRecord {
  public static final String HOSTILE = "\"><img src=x onerror=alert(1)>";

  private static final RuleId RULE = new RuleId("test.rule");
  private static final ActorRef MINSK = state("BLR", "Belarus");
  private static final ActorRef BEIJING = state("CHN", "China");

  private static final String VISIT =
      """
      Minsk and Beijing sign park accord

      The presidents of Belarus and China met in Beijing on Monday and signed an accord on the joint industrial park.

      The Belarusian president praised China for its loans. The accord foresees 120 new plants by 2027.

      “We will not forget who stood by us”, the Belarusian president said after the meeting.

      China promised to invest in roads and in the railway to the park.

      Belarus expects to join the cooperation bloc next year.
      """;

  private static final String WIRE =
      """
      China sends envoy to Minsk over grain dispute

      A Chinese envoy arrived in Minsk on 14 March 2023 to talk about a dispute over grain deliveries.

      China accused Belarusian traders of holding back two shipments that had been paid for.

      Belarus rejected the accusation and offered to open its warehouses to inspectors.
      """;

  private final List<ReadDocument> documents = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private List<Story> stories = List.of();

  private SampleRecord() {}

  /// Fills an empty store.
  public static SampleRecord into(Store store) {
    SampleRecord sample = new SampleRecord();
    sample.documents();
    CopyFindings found =
        Copies.find(sample.documents.stream().map(d -> CopyText.of(d.document())).toList());
    sample.stories = found.stories();
    sample.entries();
    sample.documents.forEach(d -> store.add(d, "test"));
    LedgerKey key = new LedgerKey("0f");
    Settlement settlement =
        new Settlement(
            true,
            found.stories(),
            found.edges(),
            List.of(),
            new TreeMap<>(),
            new TreeSet<>(List.of(key)),
            sample.entries.stream()
                .sorted(Comparator.comparing(Entry::id))
                .map(entry -> new LedgerRow(key, entry))
                .toList(),
            List.of());
    store.settlements().settle(settlement, store.settlements().latest());
    return sample;
  }

  /// The document at that place of the order below.
  public Document document(int number) {
    return documents.get(number).document();
  }

  public Story storyOf(int number) {
    return stories.stream()
        .filter(s -> s.copies().contains(document(number).id()))
        .findFirst()
        .orElseThrow();
  }

  public Entry entry(String words) {
    return entries.stream()
        .filter(e -> e.finding().evidence().getFirst().words().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private void documents() {
    add("Example Courier", "2023-12-04", VISIT);
    add(
        "Harbour Gazette",
        "2023-12-05",
        VISIT
                .replace("120 new plants", "210 new plants")
                .replace("We will not forget", "We will never forget")
            + "\nEditor’s comment: Belarus betrayed its neighbours by this deal.\n");
    add("Northern Wire", "2023-03-15", WIRE);
    add(
        "Valley Post",
        "2023-03-15",
        "By our staff\n\n" + WIRE + "\nShare this story with your friends\n");
    add("Lake Tribune", "2023-03-16", WIRE.replace("two shipments", "three shipments"));
    add(
        "Publisher " + HOSTILE,
        "",
        "Headline "
            + HOSTILE
            + "\n\nThe actor "
            + HOSTILE
            + " thanked China in a March of no known year.\n");
  }

  private void add(String publisher, String date, String text) {
    Source source =
        new Source(
            Optional.of(URI.create("https://news.example/" + documents.size())),
            Optional.of(publisher),
            Optional.empty());
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n", -1)) {
      Span span = new Span(at, at + paragraph.length());
      if (!paragraph.isBlank()) {
        blocks.add(block(paragraph, span, blocks.isEmpty()));
      }
      at += paragraph.length() + 1;
    }
    Document document =
        new Document(
            Document.idOf(text, source),
            source,
            PartialDate.parse(date),
            text,
            OriginMap.identity(text.length()),
            blocks,
            new Document.Card(
                "articles/" + documents.size() + ".txt",
                Optional.of(text.lines().filter(l -> l.length() > 20).findFirst().orElse(text)),
                List.of(),
                Optional.of("en"),
                Map.of()));
    documents.add(new ReadDocument(document, List.of(), List.of()));
  }

  private static Block block(String paragraph, Span span, boolean first) {
    if (paragraph.startsWith("Editor’s comment")) {
      return new Block.Aside(span, "editor-comment", new RuleId("aside.comment-marker"));
    }
    if (paragraph.startsWith("By our")) {
      return new Block.Credit(span, "by-line", new RuleId("credit.by-line"));
    }
    if (paragraph.startsWith("Share")) {
      return new Block.Residue(span, "share-line", new RuleId("residue.share-line"));
    }
    return first
        ? new Block.Headline(span, new RuleId("headline.first-line"))
        : new Block.Paragraph(span, new RuleId("paragraph"));
  }

  private void entries() {
    event(
        code(EventType.CONSULT, "042", Mode.CONSULT_VISIT),
        List.of(MINSK, BEIJING),
        List.of(),
        "2023-12-04",
        Status.ACTUAL,
        "The presidents of Belarus and China met in Beijing",
        0,
        1);
    event(
        code(EventType.AGREE, "057"),
        List.of(MINSK, BEIJING),
        List.of(),
        "2023-12-04",
        Status.ACTUAL,
        "signed an accord on the joint industrial park",
        0,
        1);
    event(
        code(EventType.SUPPORT, "051"),
        List.of(MINSK),
        List.of(BEIJING),
        "2023-12-03/2023-12-05",
        Status.ACTUAL,
        "The Belarusian president praised China for its loans.",
        0,
        1);
    event(
        code(EventType.COOPERATE, "062"),
        List.of(BEIJING),
        List.of(MINSK),
        "2024",
        Status.PLANNED,
        "China promised to invest in roads",
        0,
        1);
    event(
        code(EventType.CONSULT, "042", Mode.CONSULT_VISIT),
        List.of(BEIJING),
        List.of(MINSK),
        "2023-03-14",
        Status.ACTUAL,
        "A Chinese envoy arrived in Minsk",
        2,
        3,
        4);
    event(
        code(EventType.ACCUSE, "112", Mode.ACCUSE_ALLEGE),
        List.of(BEIJING),
        List.of(MINSK),
        "2023-03-14/2023-03-16",
        Status.ACTUAL,
        "China accused Belarusian traders",
        2,
        3,
        4);
    event(
        code(EventType.REJECT, "120"),
        List.of(MINSK),
        List.of(BEIJING),
        "2023-02/2023-05",
        Status.ACTUAL,
        "Belarus rejected the accusation",
        2,
        3,
        4);
    event(
        code(EventType.SUPPORT, "051"),
        List.of(MINSK, ActorRef.unresolved(HOSTILE)),
        List.of(BEIJING),
        "XXXX-03",
        Status.ACTUAL,
        HOSTILE + " thanked China",
        5);
    inserted("Belarus betrayed its neighbours by this deal", 1);
    statement("We will not forget who stood by us", 0);
    fact(
        "pledge",
        BEIJING,
        Optional.of(MINSK),
        Map.of("areas", "roads|railways"),
        Status.PLANNED,
        "China promised to invest in roads and in the railway",
        0,
        1);
    fact(
        "membership",
        MINSK,
        Optional.of(
            new ActorRef(
                Optional.of("org:sco"),
                "Shanghai Cooperation Organisation",
                Optional.of("IGO"),
                Optional.empty())),
        Map.of("step", "expected"),
        Status.PLANNED,
        "Belarus expects to join the cooperation bloc",
        0,
        1);
    fact(
        "trade",
        MINSK,
        Optional.of(BEIJING),
        Map.of("rank", "second", "measure", "partner"),
        Status.ACTUAL,
        "signed an accord on the joint industrial park",
        0);
  }

  private static EventCode code(EventType type, String cameo, Mode... modes) {
    return new EventCode(type, List.of(modes), List.of(), cameo);
  }

  private void event(
      EventCode code,
      List<ActorRef> actors,
      List<ActorRef> recipients,
      String when,
      Status status,
      String words,
      int... in) {
    List<Evidence> evidence = evidence(words, in);
    Span first = evidence.getFirst().span();
    entry(
        new Finding.Event(
            code,
            actors.stream().map(a -> new Participant(a, first)).toList(),
            recipients.stream().map(a -> new Participant(a, first)).toList(),
            new Finding.Setting(
                PartialDate.parse(when).because(List.of("told on Monday")),
                Optional.empty(),
                status,
                "rule test.rule saw “" + words + "”"),
            first,
            evidence),
        Optional.empty(),
        in);
  }

  private void inserted(String words, int in) {
    List<Evidence> evidence = evidence(words, in);
    Span first = evidence.getFirst().span();
    entry(
        new Finding.Event(
            new EventCode(EventType.ACCUSE, List.of(), List.of(), "110"),
            List.of(new Participant(MINSK, first)),
            List.of(new Participant(BEIJING, first)),
            new Finding.Setting(
                PartialDate.parse("2023-12-05"), Optional.empty(), Status.ACTUAL, "inserted"),
            first,
            evidence),
        Optional.of(new Entry.Republisher(document(in).id(), document(in).source().publisher())),
        in);
  }

  private void statement(String words, int in) {
    List<Evidence> evidence = evidence(words, in);
    Span said = evidence.getFirst().span();
    ActorRef speaker =
        new ActorRef(
            Optional.of("person:alexander-lukashenko"),
            "Alexander Lukashenko",
            Optional.of("BLR"),
            Optional.of("GOV"));
    entry(
        new Finding.Statement(
            Optional.of(new Participant(speaker, said)),
            new Finding.Channel(Optional.empty(), List.of(), Optional.empty()),
            new Finding.Said(
                List.of(said), Quoting.DIRECT, List.of(new Participant(BEIJING, said))),
            PartialDate.parse("2023-12-04"),
            evidence),
        Optional.empty(),
        in);
  }

  private void fact(
      String kind,
      ActorRef subject,
      Optional<ActorRef> object,
      Map<String, String> fields,
      Status status,
      String words,
      int... in) {
    List<Evidence> evidence = evidence(words, in);
    Span first = evidence.getFirst().span();
    entry(
        Fact.of(
            kind,
            new Participant(subject, first),
            object.map(o -> new Participant(o, first)),
            fields,
            new Fact.Basis(PartialDate.unknown(), status, evidence)),
        Optional.empty(),
        in);
  }

  private List<Evidence> evidence(String words, int... in) {
    List<Evidence> evidence = new ArrayList<>();
    for (int number : in) {
      int at = document(number).text().indexOf(words);
      evidence.add(Evidence.of(document(number), new Span(at, at + words.length()), RULE, 0.9));
    }
    return evidence;
  }

  private void entry(Finding finding, Optional<Entry.Republisher> insertedBy, int... in) {
    TreeSet<chancery.core.model.DocId> witnesses = new TreeSet<>();
    for (int number : in) {
      witnesses.add(document(number).id());
    }
    entries.add(
        new Entry(
            EntryId.of(List.of("sample", Integer.toString(entries.size()))),
            finding,
            storyOf(in[0]).id(),
            witnesses,
            1,
            insertedBy));
  }

  private static ActorRef state(String code, String name) {
    return new ActorRef(Optional.of("state:" + code), name, Optional.of(code), Optional.empty());
  }
}
