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

/// Lists of words from a file beside this class: one list a line, its name, a colon, the entries
/// parted by bars. Lines of one name are one list.
///
/// @param file its name
/// @param lists the entries by the lists' names
record WordLists(String file, Map<String, Set<String>> lists) {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  /// A list's entries, in lower case.
  Set<String> of(String list) {
    Set<String> entries = lists.get(list);
    if (entries == null) {
      throw new IllegalStateException(file + " has no list " + list);
    }
    return entries;
  }

  /// A list's entries as the choices of a regular expression, longer ones first.
  String choice(String list) {
    return of(list).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  static WordLists read(String file) {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
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
      throw new UncheckedIOException(file + " can't be read", e);
    }
    return new WordLists(file, Map.copyOf(lists));
  }
}
