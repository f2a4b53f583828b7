package chancery.core.copies;

import java.util.Locale;
import java.util.Set;

/// Where sentences begin: a plain rule that is the same for all copies of a text, which is what
/// alignment needs, and rather one break too many. Reading has a finer one.
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "gen", "sen", "rep", "gov", "lt", "col", "capt",
          "sgt", "no", "jr", "sr", "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
          "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "co", "corp");

  private Sentences() {}

  /// Sets the flag of each word from `from` to `to` (one block) that begins a sentence.
  static void mark(Words words, int from, int to, boolean[] opens) {
    for (int i = from; i < to; i++) {
      opens[i] = i == from || breaks(words, i);
    }
  }

  private static boolean breaks(Words words, int i) {
    boolean stop = false;
    boolean space = false;
    boolean line = false;
    for (int at = words.ends[i - 1]; at < words.starts[i]; at++) {
      char c = words.text.charAt(at);
      if (isFullStop(c)) {
        return true;
      }
      if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        stop = true;
        space = false;
      } else if (Spans.isSpace(c)) {
        space = true;
        line |= c == '\n';
      }
    }
    return line || (stop && space && !abbreviated(words, i - 1));
  }

  private static boolean isFullStop(char c) {
    return c == '\u3002' || c == '\uff01' || c == '\uff1f' || c == '\u0964' || c == '\u06d4';
  }

  private static boolean abbreviated(Words words, int i) {
    if (words.ends[i] < words.text.length() && words.text.charAt(words.ends[i]) != '.') {
      return false;
    }
    int length = words.ends[i] - words.starts[i];
    if (length == 1) {
      return Character.isUpperCase(words.text.charAt(words.starts[i]));
    }
    return length <= 4 && ABBREVIATIONS.contains(words.word(i).toLowerCase(Locale.ROOT));
  }
}
