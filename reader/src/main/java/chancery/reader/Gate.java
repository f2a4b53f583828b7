package chancery.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Spares the network what can't hold an event, by the words alone: one weight a word, as
/// `training/gate.py` fits them. May be shared between threads.
final class Gate {
  private static final int FEWEST_WORDS = 3;
  private static final String HEAD = "# corpus ";

  private final double bias;
  private final double threshold;
  private final Map<String, Double> weights;

  private Gate(double bias, double threshold, Map<String, Double> weights) {
    this.bias = bias;
    this.threshold = threshold;
    this.weights = Map.copyOf(weights);
  }

  /// The gate that `training/gate.py` wrote: `# corpus VERSION`, bias and threshold, then a word
  /// and its weight a line.
  ///
  /// @throws ReaderException where a line can't be read; the message names it
  static Gate of(List<String> lines) {
    if (lines.size() < 2 || !lines.getFirst().startsWith(HEAD)) {
      throw new ReaderException("the reader's gate names no corpus: install Chancery anew");
    }
    String[] first = lines.get(1).split("\t", -1);
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      String[] fields = line.split("\t", -1);
      weights.put(fields[0], number(fields, 1, line));
    }
    return new Gate(number(first, 0, lines.get(1)), number(first, 1, lines.get(1)), weights);
  }

  private static double number(String[] fields, int at, String line) {
    try {
      return Double.parseDouble(at < fields.length ? fields[at] : "nothing");
    } catch (NumberFormatException e) {
      throw new ReaderException("the reader's gate is damaged at: " + line, e);
    }
  }

  /// False where the words that events are told with are missing.
  boolean mayHold(String sentence) {
    Set<String> words = new HashSet<>();
    String lower = sentence.toLowerCase(Locale.ROOT);
    double score = bias;
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z';
      if (letter) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        String word = lower.substring(from, i);
        score += words.add(word) ? weights.getOrDefault(word, 0.0) : 0;
        from = -1;
      }
    }
    return score >= threshold;
  }

  /// False for fewer than three words: they tell no act and no saying.
  static boolean hasWords(String sentence) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < sentence.length() && words < FEWEST_WORDS; i++) {
      boolean letter = Character.isLetter(sentence.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && sentence.charAt(i) == '\'');
    }
    return words >= FEWEST_WORDS;
  }

  /// True where at least half of the letters are Latin: the network has read English alone.
  static boolean isLatin(String sentence) {
    long letters = sentence.codePoints().filter(Character::isLetter).count();
    long latin =
        sentence
            .codePoints()
            .filter(c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin >= letters;
  }
}
