package chancery.io.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An export's lines, and whether each is a paragraph of its own.
///
/// @param all the lines, without trailing blanks
/// @param flowing true where a line is a whole paragraph (word processors, pages), false where
///   paragraphs are cut into lines (plain text)
record Lines(List<String> all, boolean flowing) {
  private static final int SAMPLE = 400;

  Lines {
    all = all.stream().map(l -> l.replace('\u00a0', ' ').stripTrailing()).toList();
  }

  int size() {
    return all.size();
  }

  String get(int i) {
    return all.get(i).strip();
  }

  boolean blank(int i) {
    return all.get(i).isBlank();
  }

  /// The next line from there on that isn't blank, or `to`.
  int skipBlank(int from, int to) {
    int i = from;
    while (i < to && blank(i)) {
      i++;
    }
    return i;
  }

  /// The paragraphs between two lines.
  List<String> paragraphs(int from, int to) {
    boolean joined = !flowing && wrapped(from, to);
    List<String> found = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = from; i < to; i++) {
      String line = get(i);
      if (!line.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
      if ((line.isEmpty() || !joined) && !paragraph.isEmpty()) {
        found.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      found.add(paragraph.toString());
    }
    return found;
  }

  /// True where a good share of the lines stand directly under another and none is long.
  private boolean wrapped(int from, int to) {
    int under = 0;
    int longest = 0;
    int end = Math.min(to, from + SAMPLE);
    for (int i = from; i < end; i++) {
      longest = Math.max(longest, get(i).length());
      under += i > from && !blank(i) && !blank(i - 1) ? 1 : 0;
    }
    int column = 130;
    return under > 0 && longest <= column;
  }

  /// True where the line begins with the words, in any case.
  boolean startsWith(int i, String words) {
    return get(i).toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT));
  }
}
