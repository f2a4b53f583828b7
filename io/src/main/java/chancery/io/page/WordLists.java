package chancery.io.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /// A list's entries as the choices of a regular expression: those that begin alike share what
  /// they begin with, and the longer of two goes first.
  String choice(String list) {
    return choice(of(list));
  }

  private static String choice(Collection<String> entries) {
    Map<String, List<String>> byFirst = new TreeMap<>();
    for (String entry : entries) {
      if (!entry.isEmpty()) {
        byFirst
            .computeIfAbsent(entry.substring(0, 1), _ -> new ArrayList<>())
            .add(entry.substring(1));
      }
    }
    String choices =
        byFirst.entrySet().stream()
            .map(group -> Pattern.quote(group.getKey()) + rest(group.getValue()))
            .collect(Collectors.joining("|"));
    return entries.contains("") ? choices + '|' : choices;
  }

  private static String rest(List<String> rests) {
    return rests.equals(List.of("")) ? "" : "(?:" + choice(rests) + ')';
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
