package chancery.io.page;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of the part of an address that has most of them: editors make it of the title that a
/// page had first.
final class TitleSlug {
  private static final Pattern ENDING = Pattern.compile("\\.\\w+$");

  private final Set<String> words;

  /// @param path the path of a page's address; may be empty
  TitleSlug(String path) {
    Set<String> most = new LinkedHashSet<>();
    for (String part : path.split("/", -1)) {
      Set<String> found =
          new LinkedHashSet<>(DateText.tokens(ENDING.matcher(part).replaceFirst("")));
      if (found.size() > most.size()) {
        most = found;
      }
    }
    this.words = Set.copyOf(most);
  }

  int size() {
    return words.size();
  }

  /// Share of the address's words that a title has.
  double nearness(String title) {
    Set<String> own = new LinkedHashSet<>(DateText.tokens(title));
    return (double) words.stream().filter(own::contains).count() / words.size();
  }
}
