package chancery.io.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of by-lines in many languages, read from `byline-words.txt`, which says what each list
/// is.
final class BylineWords {
  private static final String FILE = "byline-words.txt";
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Map<String, Set<String>> LISTS = read();

  private BylineWords() {}

  /// A list's entries, in lower case.
  static Set<String> of(String list) {
    Set<String> entries = LISTS.get(list);
    if (entries == null) {
      throw new IllegalStateException(FILE + " has no list " + list);
    }
    return entries;
  }

  /// A list's entries as the choices of a regular expression, longer ones first.
  static String choice(String list) {
    return of(list).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream in = BylineWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          lists
              .computeIfAbsent(line.substring(0, colon), _ -> new LinkedHashSet<>())
              .addAll(List.of(BAR.split(line.substring(colon + 2).strip(), -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " can't be read", e);
    }
    return Map.copyOf(lists);
  }
}
