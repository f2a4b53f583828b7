package chancery.io.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the paragraph below a story that says who its author is: it begins with a name that the
/// story has not named, which is the author's or is followed by what authors are.
final class Portrait {
  private static final int REACH = 12;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Set<String> ROLES = BylineWords.of("role");
  private static final Set<String> IS = BylineWords.of("is");
  private static final Set<String> COVERS = BylineWords.of("covers");
  private static final Set<String> DASHES = Set.of("—", "–", "-");

  /// "Ann Example is a reporter at the Norhaven Post", "Ann Example covers harbours".
  private static final Pattern SENTENCE =
      Pattern.compile(
          "^(?:(?:The|Die|Der|El|La|L’|L')\\s?\\p{L}+, )?([^.,:;!?]{5,40}?),? ("
              + BylineWords.choice("is")
              + '|'
              + BylineWords.choice("covers")
              + ")\\s");

  /// "Reach harbour reporter Ann Example at ann.example@norhavenpost.example".
  private static final Pattern REACHED =
      Pattern.compile(
          "(?iu)^(?:"
              + BylineWords.choice("reach")
              + ")((?-i: \\p{Ll}+){0,3}) ([^.,:;!?@]{5,40}?)(?: (?:at|on|via|by) |[:,]? @)(\\S*)");

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
    String link = words.get(name).toLowerCase(Locale.ROOT);
    boolean linked = IS.contains(link) || COVERS.contains(link) || DASHES.contains(link);
    boolean comma = words.get(name - 1).endsWith(",");
    if (last.length() <= 1 || (!linked && !comma)) {
      return false;
    }
    boolean author =
        authors.stream().anyMatch(a -> bare.startsWith(a) || isPart(a, plain(words.getFirst())));
    boolean role =
        words.subList(name, Math.min(words.size(), REACH)).stream()
            .anyMatch(w -> ROLES.contains(plain(w).toLowerCase(Locale.ROOT)));
    return (author || (name > 1 && role)) && !named.test(last);
  }

  /// Whom the sentence portrays as an author: by what he or she is, or is said to do or to be
  /// reached at where the story has not named the person.
  ///
  /// @param named says whether a word stands in the story above
  static Optional<String> author(String text, Predicate<String> named) {
    Matcher reach = REACHED.matcher(text);
    if (reach.find()) {
      return Optional.of(reach.group(2))
          .filter(name -> isUnknown(name, named))
          .filter(name -> PersonName.isRole(reach.group(1)) || isOf(reach.group(3), name));
    }
    Matcher found = SENTENCE.matcher(text);
    if (!found.find() || !PersonName.isFull(found.group(1))) {
      return Optional.empty();
    }
    int near = 60;
    String told =
        text.substring(0, found.start(1))
            + text.substring(found.end(), Math.min(text.length(), found.end() + near));
    boolean covers = COVERS.contains(found.group(2)) && isUnknown(found.group(1), named);
    return Optional.of(found.group(1)).filter(_ -> covers || PersonName.isRole(told));
  }

  private static boolean isUnknown(String name, Predicate<String> named) {
    return PersonName.isFull(name) && !named.test(name.substring(name.lastIndexOf(' ') + 1));
  }

  /// True where an address or an account is made of the name's last word.
  private static boolean isOf(String address, String name) {
    String last = ArticleBlocks.fold(name.substring(name.lastIndexOf(' ') + 1));
    return ArticleBlocks.fold(address).contains(last);
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
