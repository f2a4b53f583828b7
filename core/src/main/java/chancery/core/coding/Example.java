package chancery.core.coding;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;

/// A sentence with what it must yield. Written with the sides marked: `A[Togo] met A[Benin].`
///
/// @param text the sentence without its marks
/// @param marks the marked words in order
/// @param expected `TYPE status`; empty where the predicate's own type, actual, is expected
record Example(String text, List<Mark> marks, String expected) {

  /// Marked words.
  ///
  /// @param role `A` actor, `R` recipient, `X` anything else named
  /// @param span where they stand in the text
  record Mark(char role, Span span) {}

  Example {
    marks = List.copyOf(marks);
  }

  /// Reads the notation; throws `IllegalArgumentException` where a bracket is not closed.
  static Example parse(String notation) {
    int arrow = notation.indexOf("=>");
    String sentence = (arrow < 0 ? notation : notation.substring(0, arrow)).strip();
    String expected = arrow < 0 ? "" : notation.substring(arrow + 2).strip();
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      boolean mark =
          at + 1 < sentence.length()
              && "ARX".indexOf(sentence.charAt(at)) >= 0
              && sentence.charAt(at + 1) == '[';
      if (!mark) {
        text.append(sentence.charAt(at++));
        continue;
      }
      int close = sentence.indexOf(']', at);
      if (close < 0) {
        throw new IllegalArgumentException("example: " + notation);
      }
      int start = text.length();
      text.append(sentence, at + 2, close);
      marks.add(new Mark(sentence.charAt(at), withoutPossessive(text, start)));
      at = close + 1;
    }
    return new Example(text.toString(), marks, expected);
  }

  private static Span withoutPossessive(StringBuilder text, int start) {
    int end = text.length();
    if (text.substring(start).endsWith("'s")) {
      end -= 2;
    } else if (text.substring(start).endsWith("'")) {
      end -= 1;
    }
    return new Span(start, end);
  }
}
