package chancery.core.clean;

import chancery.core.clean.Lexicon.Role;
import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the words by which a republisher marks what it put in: "Comment:", "Our comment:",
/// "Editor's note:", "[Ed.: …]". Any short run of such words before a colon is a mark, so that
/// wordings nobody listed are seen as well.
final class AsideMarks {
  /// No mark is longer than this many characters.
  static final int LONGEST = 60;

  private static final int MOST_WORDS = 6;
  private static final String OPEN = "【（";
  private static final String CLOSE = "])】）}";
  private final Lexicon lexicon;

  AsideMarks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Number of characters of the mark with which the words begin; 0 where they begin with none.
  int markLength(String words) {
    int start = 0;
    while (start < words.length()
        && (isOpen(words.charAt(start)) || isDecor(words.charAt(start)))) {
      start++;
    }
    int colon = colon(words, start);
    if (colon < 0) {
      return 0;
    }
    return isMark(words.substring(start, colon), words.charAt(colon)) ? colon + 1 : 0;
  }

  private boolean isMark(String head, char sign) {
    String folded = Words.fold(head).strip();
    if (lexicon.isWhole("aside", folded)) {
      return true;
    }
    List<String> words = Words.of(head);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    int core = 0;
    int weak = 0;
    for (String word : words) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      if (holds(Role.CORE, word) || holds(Role.CORE, bare)) {
        core++;
      } else if (holds(Role.WEAK, word)) {
        weak++;
      } else if (!holds(Role.FILL, word) && !holds(Role.FILL, bare) && !Words.isNumber(word)) {
        return false;
      }
    }
    boolean dash = sign != ':' && sign != '：';
    return dash ? core > 0 && words.size() > 1 : core > 0 || (weak > 0 && words.size() > 1);
  }

  private boolean holds(Role role, String word) {
    return lexicon.of("aside", role).contains(word);
  }

  /// The first colon, or dash between spaces, within reach.
  private static int colon(String words, int start) {
    int end = Math.min(words.length(), start + LONGEST);
    for (int i = start; i < end; i++) {
      char c = words.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
      boolean dash = c == '—' || c == '–' || c == '-';
      if (dash
          && i > start
          && words.charAt(i - 1) == ' '
          && i + 1 < end
          && words.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  /// Bracketed remarks with a mark in the stretch, in order: `[Ed.: …]`, `(Comment: …)`, `[… —
  /// Ed.]`, `[emphasis ours]`. A bracket never closed runs to the end of the stretch.
  List<Span> brackets(String text, Span stretch) {
    List<Span> found = new ArrayList<>();
    int i = stretch.start();
    while (i < stretch.end()) {
      if (!isOpen(text.charAt(i))) {
        i++;
        continue;
      }
      int head = Math.min(stretch.end(), i + 1 + LONGEST);
      boolean marked = markLength(text.substring(i, head)) > 0;
      int close = close(text, i, stretch.end(), marked);
      if (marked || isSigned(text, i + 1, close)) {
        found.add(new Span(i, Math.min(stretch.end(), close + 1)));
        i = close;
      }
      i++;
    }
    return found;
  }

  private boolean isSigned(String text, int from, int close) {
    int most = 400;
    if (close - from > most || close <= from) {
      return false;
    }
    String folded = Words.fold(text.substring(from, close));
    for (String tail : lexicon.of("aside", Role.TAIL)) {
      if (folded.endsWith(tail)) {
        return true;
      }
    }
    return false;
  }

  /// Where the bracket that opens at `open` closes. Without a mark only the next few hundred
  /// characters are searched, which keeps the scan linear.
  private static int close(String text, int open, int end, boolean marked) {
    int reach = marked ? end : Math.min(end, open + 400);
    int depth = 0;
    for (int i = open; i < reach; i++) {
      if (isOpen(text.charAt(i))) {
        depth++;
      } else if (CLOSE.indexOf(text.charAt(i)) >= 0) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return marked ? end : open;
  }

  private static boolean isOpen(char c) {
    return c < 0x80 ? c == '(' || c == '[' || c == '{' : OPEN.indexOf(c) >= 0;
  }

  private static boolean isDecor(char c) {
    return c == '*' || c == '_' || c == '>' || c == '•' || c == '—' || c == '–' || c == '-'
        || c == ' ';
  }
}
