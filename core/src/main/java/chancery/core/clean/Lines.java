package chancery.core.clean;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into its lines. Lines that were wrapped at a column are joined again, since a rule
/// must see the paragraph that the writer saw.
final class Lines {
  private static final int SHORTEST_WRAP = 45;
  private static final int LONGEST_WRAP = 100;

  private Lines() {}

  /// The spans of the text's lines without the white space at their ends; empty lines are left out.
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    List<Span> chunk = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isBreak(text.charAt(i))) {
        continue;
      }
      Span line = strip(text, start, i);
      start = i + 1;
      if (line.isEmpty()) {
        lines.addAll(unwrap(text, chunk));
        chunk.clear();
      } else {
        chunk.add(line);
      }
    }
    lines.addAll(unwrap(text, chunk));
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  /// The stretch without white space at its ends.
  static Span strip(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static List<Span> unwrap(String text, List<Span> chunk) {
    if (!isWrapped(text, chunk)) {
      return List.copyOf(chunk);
    }
    return List.of(chunk.getFirst().union(chunk.getLast()));
  }

  /// True where all lines but the last are about as long as a column is wide, and most of them
  /// break off inside a sentence.
  private static boolean isWrapped(String text, List<Span> chunk) {
    if (chunk.size() < 2) {
      return false;
    }
    int broken = 0;
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (int i = 0; i + 1 < chunk.size(); i++) {
      Span line = chunk.get(i);
      shortest = Math.min(shortest, line.length());
      longest = Math.max(longest, line.length());
      boolean goesOn = Character.isLowerCase(text.charAt(chunk.get(i + 1).start()));
      broken += goesOn || text.charAt(line.end() - 1) == ',' ? 1 : 0;
    }
    int breaks = chunk.size() - 1;
    int raggedness = 25;
    return shortest >= SHORTEST_WRAP
        && longest <= LONGEST_WRAP
        && longest - shortest <= raggedness
        && chunk.getLast().length() <= longest
        && 2 * broken >= breaks;
  }
}
