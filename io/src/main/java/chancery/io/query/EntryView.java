package chancery.io.query;

import java.util.List;

/// An entry with all that it rests on.
///
/// @param row the entry in words
/// @param quotes all words that carry it, in the order of the record
/// @param copies the documents that carry it, sorted by id
public record EntryView(Row row, List<Quote> quotes, List<DocumentLine> copies) {
  public EntryView {
    quotes = List.copyOf(quotes);
    copies = List.copyOf(copies);
  }
}
