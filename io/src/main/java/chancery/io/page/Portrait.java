package chancery.io.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Tells the paragraph below a story that says who its author is: it begins with a name that the
/// story has not named, which is the author's or is followed by what authors are.
final class Portrait {
  private static final int REACH = 12;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// What authors are, as the words stand behind their names.
  private static final Set<String> ROLES =
      Set.of(
          "reporter",
          "journalist",
          "writer",
          "editor",
          "correspondent",
          "columnist",
          "contributor",
          "author",
          "blogger",
          "freelance",
          "freelancer",
          "fellow",
          "professor",
          "lecturer",
          "redakteur",
          "redakteurin",
          "korrespondent",
          "korrespondentin",
          "journalistin",
          "autor",
          "autorin",
          "volontär",
          "volontärin",
          "journaliste",
          "rédacteur",
          "rédactrice",
          "auteur",
          "autrice",
          "chroniqueur",
          "periodista",
          "redactor",
          "redactora",
          "autora",
          "columnista",
          "jornalista",
          "repórter",
          "giornalista",
          "redattore",
          "redattrice",
          "журналист",
          "корреспондент",
          "обозреватель",
          "dziennikarz",
          "dziennikarka");

  private static final Set<String> LINKS =
      Set.of(
          "is",
          "was",
          "has",
          "writes",
          "covers",
          "works",
          "worked",
          "ist",
          "war",
          "schreibt",
          "arbeitet",
          "est",
          "es",
          "è",
          "é",
          "jest",
          "—",
          "–",
          "-");

  private Portrait() {}

  /// @param authors the names in the by-line
  /// @param named says whether a word stands in the story above
  static boolean is(String text, List<String> authors, Predicate<String> named) {
    String bare = bare(text);
    List<String> words = List.of(SPACES.split(bare, REACH + 1));
    int name = 0;
    while (name < Math.min(5, words.size()) && isCapital(words.get(name))) {
      name++;
    }
    if (name == 0 || words.size() <= name) {
      return false;
    }
    String last = plain(words.get(name - 1));
    boolean linked = LINKS.contains(words.get(name).toLowerCase(Locale.ROOT));
    boolean comma = words.get(name - 1).endsWith(",");
    boolean unknown = last.length() > 1 && !named.test(last);
    boolean author =
        authors.stream().anyMatch(a -> bare.startsWith(a) || isPart(a, plain(words.getFirst())));
    boolean role =
        words.subList(name, Math.min(words.size(), REACH)).stream()
            .anyMatch(w -> ROLES.contains(plain(w).toLowerCase(Locale.ROOT)));
    return unknown && (linked || comma) && (author || (name > 1 && role));
  }

  /// Without what stands before the first letter.
  private static String bare(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(i);
  }

  private static boolean isPart(String author, String word) {
    return word.length() > 2 && List.of(SPACES.split(author)).contains(word);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /// The word's letters without the marks around it.
  private static String plain(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }
}
