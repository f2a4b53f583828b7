package chancery.core.ledger;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Folded words of a text, to compare what two tellings say.
final class Words {
  private Words() {}

  /// The distinct words in lower case: runs of letters and digits.
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }

  /// Share of the smaller set's words that the other has too; 0 where either is empty.
  static double overlap(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) a.stream().filter(b::contains).count() / smaller;
  }

  /// True where the two differ in a number or in a negation: they contradict each other, however
  /// much else they share.
  static boolean contradict(Set<String> a, Set<String> b) {
    return !telling(a).equals(telling(b));
  }

  private static Set<String> telling(Set<String> words) {
    Set<String> kept = new java.util.TreeSet<>();
    for (String word : words) {
      if (Character.isDigit(word.charAt(0)) || NEGATIONS.contains(word)) {
        kept.add(word);
      }
    }
    return kept;
  }

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "without", "neither", "nor", "cannot", "didn", "doesn", "won");
}
