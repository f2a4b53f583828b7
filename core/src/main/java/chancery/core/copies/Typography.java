package chancery.core.copies;

import java.util.ArrayList;
import java.util.List;

/// Whether two printings of the same words look the same.
final class Typography {
  private Typography() {}

  /// The segment, with a change of typography named where both pages have its words and print them
  /// otherwise.
  static Segment name(Segment s, Page a, Page b) {
    if (!s.isTwoSided() || !s.edits().isEmpty() || same(a, b, s)) {
      return s;
    }
    List<Change> changes = new ArrayList<>(s.changes());
    changes.add(Change.TYPOGRAPHY);
    return new Segment(s.op(), s.a(), s.b(), s.label(), changes, s.edits());
  }

  private static boolean same(Page a, Page b, Segment s) {
    return same(s.a().orElseThrow().in(a.words.text), s.b().orElseThrow().in(b.words.text));
  }

  /// True where the texts differ in white space alone.
  private static boolean same(String a, String b) {
    int i = 0;
    int j = 0;
    while (true) {
      i = skip(a, i);
      j = skip(b, j);
      if (i == a.length() || j == b.length()) {
        return i == a.length() && j == b.length();
      }
      if (a.charAt(i++) != b.charAt(j++)) {
        return false;
      }
    }
  }

  private static int skip(String text, int at) {
    int i = at;
    while (i < text.length() && Spans.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
