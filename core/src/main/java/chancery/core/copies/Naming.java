package chancery.core.copies;

import chancery.core.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names what differs between two printings of a passage.
final class Naming {
  private static final Set<String> NEGATIONS = Lists.of("negation");
  private static final Set<String> MODALS = Lists.of("modal");
  private static final Set<String> NUMBERS = Lists.of("number");

  private final Page a;
  private final Page b;

  Naming(Page a, Page b) {
    this.a = a;
    this.b = b;
  }

  /// All that the place changes: words in quotation marks may also be a number or a negation.
  List<Change> changes(Piece.Differing d) {
    Change inside = words(d);
    if (!inQuotes(d)) {
      return List.of(inside);
    }
    return inside == Change.WORDING ? List.of(Change.QUOTE) : List.of(inside, Change.QUOTE);
  }

  private boolean inQuotes(Piece.Differing d) {
    return quoted(a, d.fromA(), d.toA()) || quoted(b, d.fromB(), d.toB());
  }

  /// The exact place with its gravest change.
  Edit edit(Piece.Differing d) {
    return new Edit(
        inQuotes(d) ? Change.QUOTE : words(d),
        span(a, d.fromA(), d.toA()),
        span(b, d.fromB(), d.toB()));
  }

  private static Span span(Page page, int from, int to) {
    if (from < to) {
      return new Span(page.words.starts[from], page.words.ends[to - 1]);
    }
    int at = from > 0 ? page.words.ends[from - 1] : 0;
    return new Span(at, at);
  }

  private Change words(Piece.Differing d) {
    List<String> x = words(a, d.fromA(), d.toA());
    List<String> y = words(b, d.fromB(), d.toB());
    if (!only(x, NEGATIONS).equals(only(y, NEGATIONS)) || modal(x, y)) {
      return Change.NEGATION;
    }
    if (!numbers(x).equals(numbers(y))) {
      return Change.NUMBER;
    }
    return named(a, d.fromA(), d.toA()) || named(b, d.fromB(), d.toB())
        ? Change.NAME
        : Change.WORDING;
  }

  private static boolean quoted(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.quoted[i]) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(Page page, int from, int to) {
    return java.util.stream.IntStream.range(from, to)
        .mapToObj(i -> page.words.word(i).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> only(List<String> words, Set<String> list) {
    return words.stream().filter(list::contains).sorted().toList();
  }

  private static boolean modal(List<String> x, List<String> y) {
    return x.size() == 1
        && y.size() == 1
        && MODALS.contains(x.getFirst())
        && MODALS.contains(y.getFirst());
  }

  private static Set<String> numbers(List<String> words) {
    Set<String> out = new HashSet<>();
    for (String word : words) {
      if (Character.isDigit(word.charAt(0)) || NUMBERS.contains(word)) {
        out.add(word);
      }
    }
    return out;
  }

  private static boolean named(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean capital = Character.isUpperCase(page.words.text.charAt(page.words.starts[i]));
      if (capital && !page.opensSentence[i]) {
        return true;
      }
    }
    return false;
  }
}
