package chancery.core.copies;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a page into stretches, so that each character that is not white space lies in one. Marks
/// between two words go to the word that they touch.
final class Layout {
  /// A stretch: words `from` to `to`, or a block without words.
  ///
  /// @param from first word
  /// @param to behind the last word; equal to `from` for a block without words
  /// @param block the block that it lies in
  /// @param span its characters
  record Stretch(int from, int to, int block, Span span) {}

  private final Page page;
  private final List<Stretch> stretches = new ArrayList<>();

  private Layout(Page page) {
    this.page = page;
  }

  /// The stretches in order: cut at each block's ends and at each word of `cuts`.
  static List<Stretch> of(Page page, boolean[] cuts) {
    Layout layout = new Layout(page);
    for (int b = 0; b < page.blocks.size(); b++) {
      layout.block(b, cuts);
    }
    return layout.stretches;
  }

  private void block(int b, boolean[] cuts) {
    Span span = page.blocks.get(b).span();
    int first = page.firstWord[b];
    int end = page.firstWord[b + 1];
    int from = first;
    int start = span.start();
    for (int w = first + 1; w < end; w++) {
      if (cuts[w]) {
        int at = cutBefore(w);
        add(from, w, b, start, at);
        from = w;
        start = at;
      }
    }
    add(from, end, b, start, span.end());
  }

  private void add(int from, int to, int block, int start, int end) {
    Span span = Spans.trim(page.words.text, start, end);
    if (!span.isEmpty()) {
      stretches.add(new Stretch(from, to, block, span));
    }
  }

  /// The offset at which the text before a word ends: the first white space between the two words,
  /// or else the opening mark before the second.
  private int cutBefore(int word) {
    int from = page.words.ends[word - 1];
    int to = page.words.starts[word];
    String text = page.words.text;
    for (int at = from; at < to; at++) {
      if (Spans.isSpace(text.charAt(at))) {
        return at;
      }
    }
    int at = to;
    while (at > from && "([{\u201c\u2018\u00ab\u201e".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
