package chancery.core.copies;

import chancery.core.model.Span;

/// Which words stand inside double quotation marks. The marks are followed through one block: what
/// is opened and not closed runs to the block's end, as in a quotation over several paragraphs.
final class Quotes {
  private Quotes() {}

  static void mark(Words words, Span block, int from, int to, boolean[] quoted) {
    boolean inside = false;
    int at = block.start();
    for (int w = from; w < to; w++) {
      for (; at < words.starts[w]; at++) {
        inside = after(words.text.charAt(at), inside);
      }
      quoted[w] = inside;
      at = words.ends[w];
    }
  }

  private static boolean after(char c, boolean inside) {
    return switch (c) {
      case '"', '\uff02' -> !inside;
      case '\u201c', '\u201e', '\u00ab', '\u300c', '\u300e' -> true;
      case '\u201d', '\u00bb', '\u300d', '\u300f' -> false;
      default -> inside;
    };
  }

  static boolean isDouble(char c) {
    return switch (c) {
      case '"',
          '\uff02',
          '\u201c',
          '\u201e',
          '\u00ab',
          '\u300c',
          '\u300e',
          '\u201d',
          '\u00bb',
          '\u300d',
          '\u300f' ->
          true;
      default -> false;
    };
  }
}
