package chancery.core.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that pages put around a story, read from `page-words.txt`: by label and by the role
/// that they play in a line.
final class Lexicon {
  /// What an entry of the list says of a line.
  enum Role {
    CORE,
    WEAK,
    FILL,
    WHOLE,
    LEAD,
    PART,
    TAIL,
    JOIN
  }

  private static final String FILE = "page-words.txt";
  private static final String BRACKETS = "([（【［〔「『";
  private final Map<String, Map<Role, Set<String>>> byLabel;

  private final Map<String, ByFirst> leads;
  private final Map<String, ByFirst> parts;
  private final Set<String> furniture = new HashSet<>();

  private Lexicon(Map<String, Map<Role, Set<String>>> byLabel) {
    this.byLabel = byLabel;
    this.leads = byFirst(Role.LEAD);
    this.parts = byFirst(Role.PART);
    FurnitureRules.COVERED.forEach(label -> furniture.addAll(of(label, Role.CORE)));
  }

  /// The entries in a role by label and first character, so that a line is compared with few.
  private Map<String, ByFirst> byFirst(Role role) {
    Map<String, ByFirst> index = new HashMap<>();
    byLabel.keySet().forEach(label -> index.put(label, new ByFirst(of(label, role))));
    return index;
  }

  /// Entries by their first characters.
  private static final class ByFirst {
    private static final ByFirst NONE = new ByFirst(Set.of());
    private static final String[] NOTHING = {};
    private final String[][] latin = new String[0x80][];
    private final Map<Character, String[]> others = new HashMap<>();

    ByFirst(Set<String> entries) {
      Arrays.fill(latin, NOTHING);
      Map<Character, List<String>> grouped =
          entries.stream().collect(Collectors.groupingBy(entry -> entry.charAt(0)));
      grouped.forEach((first, group) -> {
        if (first < latin.length) {
          latin[first] = group.toArray(NOTHING);
        } else {
          others.put(first, group.toArray(NOTHING));
        }
      });
    }

    String[] of(char first) {
      return first < latin.length ? latin[first] : others.getOrDefault(first, NOTHING);
    }
  }

  /// Reads the list from the class path; a line that breaks its form is a defect of the build.
  static Lexicon load() {
    Map<String, Map<Role, Set<String>>> byLabel = new LinkedHashMap<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line, byLabel);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(byLabel);
  }

  private static void add(String line, Map<String, Map<Role, Set<String>>> byLabel) {
    List<String> items = new ArrayList<>(List.of(line.split("\\|", -1)));
    String[] head = items.removeFirst().strip().split(" ", -1);
    Role role = Role.valueOf(head[1].toUpperCase(java.util.Locale.ROOT));
    Set<String> set =
        byLabel
            .computeIfAbsent(head[0], _ -> new EnumMap<>(Role.class))
            .computeIfAbsent(role, _ -> new HashSet<>());
    items.stream().map(Words::fold).filter(item -> !item.isEmpty()).forEach(set::add);
  }

  /// The entries of a label in a role; empty where there are none.
  Set<String> of(String label, Role role) {
    return byLabel.getOrDefault(label, Map.of()).getOrDefault(role, Set.of());
  }

  /// True where the folded line is one of the label's whole lines, marks at its ends passed over.
  boolean isWhole(String label, String folded) {
    return whole(List.of(label), folded).isPresent();
  }

  /// The first of the labels of which the folded line is a whole line.
  Optional<String> whole(List<String> labels, String folded) {
    String bare = bare(folded);
    for (String label : labels) {
      Set<String> whole = of(label, Role.WHOLE);
      if (whole.contains(folded) || whole.contains(bare)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  private static String bare(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(start, end);
  }

  /// The longest of the label's lead-ins with which the folded line begins, a bracket before it or
  /// not; empty text where none does. A lead-in that ends in a letter must be followed by something
  /// else.
  String lead(String label, String folded) {
    if (folded.isEmpty()) {
      return "";
    }
    String best = leadAt(label, folded);
    boolean bracket = best.isEmpty() && BRACKETS.indexOf(folded.charAt(0)) >= 0;
    return bracket && folded.length() > 1 ? leadAt(label, folded.substring(1)) : best;
  }

  private String leadAt(String label, String folded) {
    String best = "";
    for (String lead : leads.getOrDefault(label, ByFirst.NONE).of(folded.charAt(0))) {
      if (lead.length() > best.length()
          && folded.startsWith(lead)
          && endsAt(folded, lead.length())) {
        best = lead;
      }
    }
    return best;
  }

  /// True where the folded line holds one of the label's marks, at a word's edges.
  boolean hasPart(String label, String folded) {
    ByFirst wanted = parts.getOrDefault(label, ByFirst.NONE);
    boolean inside = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean letter = isLetter(c);
      if (!inside || !letter) {
        for (String part : wanted.of(c)) {
          if (folded.startsWith(part, i) && endsAt(folded, i + part.length())) {
            return true;
          }
        }
      }
      inside = letter;
    }
    return false;
  }

  private static boolean endsAt(String folded, int end) {
    return end >= folded.length()
        || !isLetter(folded.charAt(end - 1))
        || !isLetter(folded.charAt(end));
  }

  /// A letter of a script that puts spaces between words.
  private static boolean isLetter(char c) {
    return Words.isLetterOrDigit(c) && !Words.isUnspaced(c);
  }

  /// True where one of the words speaks for a button, a form or a box.
  boolean speaksOfFurniture(List<String> words) {
    return holdsAny(furniture, words);
  }

  /// True where one of the words speaks for the label.
  boolean speaks(String label, List<String> words) {
    return holdsAny(of(label, Role.CORE), words);
  }

  private static boolean holdsAny(Set<String> wanted, List<String> words) {
    for (String word : words) {
      if (wanted.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// How far the label's words cover a line.
  ///
  /// @param core words that speak for the label
  /// @param unknown words that say something else
  record Cover(int core, int unknown) {}

  /// Counts a line's words against a label. Numbers and words without a topic are neither.
  Cover cover(String label, List<String> words) {
    Set<String> core = of(label, Role.CORE);
    Set<String> fill = of(label, Role.FILL);
    Set<String> join = of("stop", Role.JOIN);
    int speaks = 0;
    int unknown = 0;
    for (String word : words) {
      if (core.contains(word)) {
        speaks++;
      } else if (!fill.contains(word) && !join.contains(word) && !Words.isNumber(word)) {
        unknown++;
      }
    }
    return new Cover(speaks, unknown);
  }

  /// True for an agency's name, folded.
  boolean isAgency(String folded) {
    return of("agency", Role.CORE).contains(folded);
  }
}
