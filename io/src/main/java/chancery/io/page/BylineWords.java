package chancery.io.page;

import java.util.Set;

/// The words of by-lines in many languages, read from `byline-words.txt`, which says what each list
/// is.
final class BylineWords {
  private static final WordLists LISTS = WordLists.read("byline-words.txt");

  private BylineWords() {}

  /// A list's entries, in lower case.
  static Set<String> of(String list) {
    return LISTS.of(list);
  }

  /// A list's entries as the choices of a regular expression, longer ones first.
  static String choice(String list) {
    return LISTS.choice(list);
  }
}
