package chancery.io.page;

import java.util.Set;

/// The words that stand beside dates in many languages, read from `date-words.txt`, which says what
/// each list is.
final class DateWords {
  private static final WordLists LISTS = WordLists.read("date-words.txt");
  static final Set<String> PUBLISHED = LISTS.of("published");
  static final Set<String> WRITTEN = LISTS.of("written");
  static final Set<String> UPDATED = LISTS.of("updated");
  static final Set<String> BESIDE = LISTS.of("beside");
  static final Set<String> NAMED = LISTS.of("named");

  private DateWords() {}

  /// True where the text has one of the words; those of Chinese and Japanese count within a run of
  /// characters too.
  static boolean says(String text, Set<String> words) {
    return DateText.tokens(text).stream().anyMatch(words::contains)
        || (text.chars().anyMatch(DateWords::isUnspaced)
            && words.stream().anyMatch(w -> isUnspaced(w.charAt(0)) && text.contains(w)));
  }

  private static boolean isUnspaced(int c) {
    return c > 0x2e80;
  }
}
