package chancery.core.pipeline;

import chancery.core.actors.Register;
import chancery.core.coding.Classifier;
import chancery.core.coding.Codebook;
import chancery.core.coding.CodebookCoder;
import chancery.core.coding.Coder;
import chancery.core.coding.Coding;
import chancery.core.coding.SentenceModel;
import chancery.core.coding.Statements;
import chancery.core.coding.TrainedCoder;
import chancery.core.coding.facts.FactFinder;
import chancery.core.copies.CandidateIndex;
import chancery.core.copies.Copies;
import chancery.core.copies.CopyFindings;
import chancery.core.copies.CopyText;
import chancery.core.copies.Recurring;
import chancery.core.copies.Relabel;
import chancery.core.copies.Spread;
import chancery.core.ledger.LedgerKey;
import chancery.core.ledger.Told;
import chancery.core.model.Block;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Finding;
import chancery.core.model.PartialDate;
import chancery.core.model.Story;
import chancery.core.model.StoryId;
import chancery.core.reading.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// From documents to the record. Two hops: [#read] takes one document alone, [#settle] all of them
/// together, or those that new ones can change.
///
/// Immutable; threads may share it. The results depend on the documents alone, not on their order.
public final class Pipeline {
  private final TextReader reader;
  private final Coder coder;
  private final FactFinder facts;
  private final Classifier classifier;

  /// A pipeline of these parts.
  public Pipeline(TextReader reader, Coder coder, FactFinder facts, Classifier classifier) {
    this.reader = reader;
    this.coder = coder;
    this.facts = facts;
    this.classifier = classifier;
  }

  /// The pipeline with the codebook's coder.
  public static Pipeline standard(Register register) {
    Codebook codebook = Codebook.load();
    return new Pipeline(
        new TextReader(register),
        new CodebookCoder(codebook),
        new FactFinder(register),
        new Classifier(codebook));
  }

  /// The pipeline with a trained reader, and the codebook as its second opinion.
  ///
  /// @param least events that are less sure than this are left out, 0 to 1
  public static Pipeline trained(Register register, SentenceModel model, double least) {
    Codebook codebook = Codebook.load();
    return new Pipeline(
        new TextReader(register, Optional.of(model)),
        new TrainedCoder(codebook, model, least),
        new FactFinder(register),
        new Classifier(codebook, Optional.of(model)));
  }

  /// What stands in a document.
  public Reading reading(Document document) {
    return reader.read(document);
  }

  /// The events of a reading.
  public Coding code(Reading reading) {
    return coder.code(reading);
  }

  /// The classifier of bare sentences.
  public Classifier classifier() {
    return classifier;
  }

  /// Everything that one document tells: events, statements, facts. One in another language than
  /// English tells none of them yet.
  public ReadDocument read(Document document) {
    Reading reading = reader.read(document);
    if (TextReader.isForeign(document)) {
      return new ReadDocument(reading.document(), List.of(), List.of());
    }
    Coding coding = coder.code(reading);
    List<Finding> findings = new ArrayList<>(coding.events());
    findings.addAll(Statements.of(reading));
    findings.addAll(facts.find(reading, coding));
    return new ReadDocument(reading.document(), findings, coding.notCoded());
  }

  /// Settles all documents: joins them to stories and merges what they tell.
  public Settlement settle(Collection<ReadDocument> documents) {
    return Settlement.whole(retell(documents));
  }

  /// Settles some documents among others that stay as they are.
  ///
  /// @param retelling the documents whose stories may have changed
  /// @param former the keys of the claims that these documents had in the former settlement
  /// @param others every other document with a claim of a former key or of a key of the retelling
  public static Settlement settle(
      Retelling retelling, Set<LedgerKey> former, Collection<Told> others) {
    return Settlement.part(retelling, former, others);
  }

  private Retelling retell(Collection<ReadDocument> documents) {
    return retell(documents, Copies.find(texts(documents)), _ -> Map.of());
  }

  /// Joins some documents to stories and lets the copies correct each other's labels. A document
  /// whose labels change is read again.
  ///
  /// @param documents everything that hangs together with any of them, as [Copies#reached] gives it
  /// @param index holds all documents
  /// @param elsewhere the stories of all other documents that have a line, of lines that any has
  public Retelling retell(
      Collection<ReadDocument> documents,
      CandidateIndex index,
      Function<Set<Recurring.Line>, Map<Recurring.Line, Set<StoryId>>> elsewhere) {
    return retell(documents, Copies.find(texts(documents), index, Spread.IN_ORDER), elsewhere);
  }

  private static List<CopyText> texts(Collection<ReadDocument> documents) {
    return documents.stream().map(r -> CopyText.of(r.document())).toList();
  }

  private Retelling retell(
      Collection<ReadDocument> documents,
      CopyFindings copies,
      Function<Set<Recurring.Line>, Map<Recurring.Line, Set<StoryId>>> elsewhere) {
    List<ReadDocument> sorted =
        documents.stream().sorted(Comparator.comparing(r -> r.document().id())).toList();
    Map<DocId, Story> storyOf = new HashMap<>();
    copies.stories().forEach(s -> s.copies().forEach(d -> storyOf.put(d, s)));
    Map<StoryId, PartialDate> firstDay = firstDays(sorted, storyOf);
    SortedMap<Recurring.Line, Integer> recurring = recurring(sorted, storyOf, elsewhere);
    Map<DocId, Optional<String>> outlets = new HashMap<>();
    sorted.forEach(r -> outlets.put(r.document().id(), Recurring.outlet(r.document())));
    List<ReadDocument> reread = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    for (ReadDocument read : sorted) {
      Story story = storyOf.getOrDefault(read.document().id(), alone(read));
      ReadDocument last =
          settled(
              read,
              labels(read.document(), story, recurring, outlets),
              firstDay.getOrDefault(story.id(), PartialDate.unknown()));
      if (!last.equals(read)) {
        reread.add(last);
      }
      told.add(new Told(last.document(), last.findings(), story));
    }
    return new Retelling(copies.stories(), copies.edges(), reread, told, recurring, copies.notes());
  }

  /// The earliest day that a copy of each story is dated, where one is.
  private static Map<StoryId, PartialDate> firstDays(
      List<ReadDocument> documents, Map<DocId, Story> storyOf) {
    Map<StoryId, PartialDate> first = new HashMap<>();
    for (ReadDocument read : documents) {
      Story story = storyOf.getOrDefault(read.document().id(), alone(read));
      PartialDate date = read.document().published();
      if (date.isDay()) {
        first.merge(story.id(), date, Pipeline::earlier);
      }
    }
    return first;
  }

  private static PartialDate earlier(PartialDate a, PartialDate b) {
    return b.earliest().orElseThrow().isBefore(a.earliest().orElseThrow()) ? b : a;
  }

  private static Story alone(ReadDocument read) {
    return Story.of(List.of(read.document().id()), List.of());
  }

  /// Under how many stories each line of the documents' outlets stands.
  private static SortedMap<Recurring.Line, Integer> recurring(
      List<ReadDocument> documents,
      Map<DocId, Story> storyOf,
      Function<Set<Recurring.Line>, Map<Recurring.Line, Set<StoryId>>> elsewhere) {
    SortedMap<Recurring.Line, Set<StoryId>> stories = new TreeMap<>();
    for (ReadDocument read : documents) {
      StoryId story = storyOf.getOrDefault(read.document().id(), alone(read)).id();
      for (Recurring.Line line : Recurring.lines(read.document())) {
        stories.computeIfAbsent(line, _ -> new TreeSet<>()).add(story);
      }
    }
    elsewhere
        .apply(Set.copyOf(stories.keySet()))
        .forEach(
            (line, others) -> stories.computeIfAbsent(line, _ -> new TreeSet<>()).addAll(others));
    SortedMap<Recurring.Line, Integer> counts = new TreeMap<>();
    stories.forEach((line, all) -> counts.put(line, all.size()));
    return counts;
  }

  private static List<Block> labels(
      Document document,
      Story story,
      Map<Recurring.Line, Integer> recurring,
      Map<DocId, Optional<String>> outlets) {
    return Recurring.apply(
        document,
        Relabel.apply(document.id(), document.text(), document.blocks(), story),
        story,
        line -> recurring.getOrDefault(line, 0),
        id -> outlets.getOrDefault(id, Optional.empty()));
  }

  /// The document with the labels that its story leaves, read as of the day that the story was
  /// first published: what a reprint calls "Monday" is the first printing's Monday. Its own date
  /// stays.
  private ReadDocument settled(ReadDocument read, List<Block> blocks, PartialDate firstDay) {
    Document document = read.document();
    boolean earlier = firstDay.isDay() && !firstDay.edtf().equals(document.published().edtf());
    if (!earlier && blocks.equals(document.blocks())) {
      return read;
    }
    Document labelled = document.withBlocks(blocks);
    ReadDocument again = read(earlier ? labelled.withPublished(firstDay) : labelled);
    return new ReadDocument(labelled, again.findings(), again.notCoded());
  }
}
