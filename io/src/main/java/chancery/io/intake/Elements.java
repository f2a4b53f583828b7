package chancery.io.intake;

import java.util.Locale;
import java.util.Set;

/// Counts the elements that an HTML parser makes of a page, before it does.
///
/// A tag makes one element. But a formatting tag that is never closed (`<i>`, `<font>`) is opened
/// again by the parser in each block behind it, up to a dozen of them, and what stands crosswise to
/// one (`<b><i></b></i>`) is cloned: a page of a few kilobytes can become hundreds of thousands of
/// elements. The count charges a formatting tag threefold, and each other tag with the formatting
/// that is open.
final class Elements {
  private static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  /// How many the parser opens again at most.
  private static final int REOPENED = 12;

  /// A formatting tag and the clones of what stands crosswise to it.
  private static final int CROSSWISE = 3;

  /// A table, and its body and row where they are left out.
  private static final long IMPLIED = 3;

  private static final int LONGEST_NAME = 8;

  private Elements() {}

  /// Offset of the tag that begins beyond the first `most` elements; the page's length where there
  /// is none.
  static int end(String html, int most) {
    long made = 0;
    int open = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      boolean closes = at + 1 < html.length() && html.charAt(at + 1) == '/';
      String name = name(html, closes ? at + 2 : at + 1);
      if (FORMATTING.contains(name)) {
        open = Math.max(0, open + (closes ? -1 : 1));
        made += CROSSWISE;
      } else if (!name.isEmpty()) {
        made += (name.equals("table") ? IMPLIED : 1L) + Math.min(open, REOPENED);
      }
      if (made > most) {
        return at;
      }
      at = html.indexOf('<', at + 1);
    }
    return html.length();
  }

  private static String name(String html, int from) {
    int end = from;
    while (end < html.length() && end - from <= LONGEST_NAME && isLetter(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
