package chancery.io.query;

import chancery.core.model.CodePoints;
import chancery.core.model.DocId;
import chancery.core.model.Document;
import chancery.core.model.Entry;
import chancery.core.model.Evidence;
import chancery.core.model.Finding;
import chancery.io.export.Documents;
import chancery.io.store.Entries;
import chancery.io.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes the rows of one dossier. For one thread.
final class Rows {
  /// Documents quoted in a row; the entry's own page has all.
  static final int QUOTED = Entries.LEADING;

  private final Documents documents;
  private final Window window;
  private final Bearings bearings;

  Rows(Store store, Window window, Bearings bearings) {
    this.documents = new Documents(store);
    this.window = window;
    this.bearings = bearings;
  }

  /// The row of an entry; empty where its date lies outside the window.
  Optional<Row> of(Entry entry) {
    Finding finding = entry.finding();
    Window.Fit fit = window.fit(finding.when());
    if (fit == Window.Fit.OUTSIDE) {
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            entry,
            Phrase.of(finding),
            fit,
            bearings.of(finding),
            content(finding, documents),
            quotes(finding.evidence(), QUOTED, documents)));
  }

  static List<String> content(Finding finding, Documents documents) {
    if (!(finding instanceof Finding.Statement s)) {
      return List.of();
    }
    String text = documents.apply(s.evidence().getFirst().document()).text();
    return s.said().content().stream().map(span -> span.in(text)).toList();
  }

  /// The first words of each document, at most `most` documents.
  private static List<Quote> quotes(List<Evidence> evidence, int most, Documents documents) {
    List<Quote> quotes = new ArrayList<>();
    Set<DocId> seen = new HashSet<>();
    for (Evidence e : evidence) {
      if (quotes.size() == most) {
        break;
      }
      if (seen.add(e.document())) {
        quotes.add(quote(e, documents));
      }
    }
    return quotes;
  }

  static Quote quote(Evidence e, Documents documents) {
    Document document = documents.apply(e.document());
    CodePoints points = new CodePoints(document.text());
    return new Quote(
        DocumentLine.of(document),
        points.asCodePoint(e.span().start()),
        points.asCodePoint(e.span().end()),
        e);
  }
}
