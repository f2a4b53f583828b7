package chancery.io.query;

import chancery.core.model.CodePoints;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Entry;
import chancery.core.model.EntryId;
import chancery.core.model.Evidence;
import chancery.core.model.Span;
import chancery.core.model.StoryId;
import chancery.io.export.Documents;
import chancery.io.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Shows single documents and entries. Threads may share it.
public final class Readings {
  private final Store store;

  /// The documents and entries of this store.
  public Readings(Store store) {
    this.store = store;
  }

  /// A stretch of a document's text.
  ///
  /// @param start its first code point
  /// @param end the code point behind it
  public record Mark(int start, int end) {
    /// Reads `start-end`; throws `IllegalArgumentException` with the cure where it is none.
    public static Mark parse(String text) {
      int dash = text.indexOf('-');
      try {
        int start = Integer.parseInt(text.substring(0, Math.max(dash, 0)));
        int end = Integer.parseInt(text.substring(dash + 1));
        if (start >= 0 && end > start) {
          return new Mark(start, end);
        }
      } catch (NumberFormatException e) {
        throw notOne(e);
      }
      throw notOne(new NumberFormatException("no order"));
    }

    private static IllegalArgumentException notOne(NumberFormatException cause) {
      return new IllegalArgumentException(
          "a mark is a first and a last code point with a dash between, as mark=120-157", cause);
    }
  }

  /// The document of that id with the wanted words marked; empty where there is none.
  ///
  /// @throws IllegalArgumentException where a mark runs past the document's end
  public Optional<DocumentView> document(DocId id, List<Mark> marks) {
    return store.document(id).map(read -> view(read.document(), marks));
  }

  private DocumentView view(Document document, List<Mark> marks) {
    CodePoints points = new CodePoints(document.text());
    List<Span> wanted = marks.stream().map(m -> span(m, points)).toList();
    Documents documents = new Documents(store);
    List<Entry> entries =
        store.entries().ofDocument(document.id()).stream()
            .sorted(
                Comparator.comparing((Entry e) -> first(e, document.id())).thenComparing(Entry::id))
            .toList();
    List<Span> carried =
        entries.stream()
            .flatMap(e -> e.finding().evidence().stream())
            .filter(e -> e.document().equals(document.id()))
            .map(Evidence::span)
            .toList();
    Optional<StoryId> story = store.storyOf(document.id());
    return new DocumentView(
        document,
        DocumentLine.of(document),
        story,
        story.flatMap(store::story).map(s -> s.copies().size()).orElse(1),
        Marks.of(document, wanted, carried),
        entries.stream().map(e -> row(e, document.id(), documents)).toList());
  }

  private static Span span(Mark mark, CodePoints points) {
    if (mark.end() > points.count()) {
      throw new IllegalArgumentException(
          "the mark "
              + mark.start()
              + "-"
              + mark.end()
              + " runs past the document's end at "
              + points.count());
    }
    return new Span(points.asUtf16(mark.start()), points.asUtf16(mark.end()));
  }

  private static Span first(Entry entry, DocId document) {
    return entry.finding().evidence().stream()
        .filter(e -> e.document().equals(document))
        .map(Evidence::span)
        .min(Comparator.naturalOrder())
        .orElse(new Span(Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  /// The row of an entry with its words in one document.
  private static Row row(Entry entry, DocId document, Documents documents) {
    List<Quote> quotes =
        entry.finding().evidence().stream()
            .filter(e -> e.document().equals(document))
            .map(e -> Rows.quote(e, documents))
            .toList();
    return row(entry, quotes, documents);
  }

  private static Row row(Entry entry, List<Quote> quotes, Documents documents) {
    return new Row(
        entry,
        Phrase.of(entry.finding()),
        Window.Fit.WITHIN,
        Row.Bearing.ALONGSIDE,
        Rows.content(entry.finding(), documents),
        quotes);
  }

  /// The entry of that id with all its evidence; empty where there is none.
  public Optional<EntryView> entry(EntryId id) {
    return store
        .entries()
        .byId(id)
        .map(entry -> {
          Documents documents = new Documents(store);
          List<Quote> quotes =
              entry.finding().evidence().stream().map(e -> Rows.quote(e, documents)).toList();
          return new EntryView(
              row(entry, quotes, documents),
              quotes,
              entry.witnesses().stream().map(d -> DocumentLine.of(documents.apply(d))).toList());
        });
  }
}
