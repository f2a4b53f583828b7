package chancery.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Spares the network what can hold neither an event nor a saying, by the words alone: two weights
/// a word, as `training/gate.py` fits them. May be shared between threads.
final class Gate {
  private static final int FEWEST_WORDS = 3;
  private static final String HEAD = "# corpus ";

  private final Pair bias;
  private final Pair least;
  private final Map<String, Pair> weights;

  /// A number for events and one for sayings.
  private record Pair(double event, double saying) {
    static final Pair NOTHING = new Pair(0, 0);

    Pair plus(Pair other) {
      return new Pair(event + other.event, saying + other.saying);
    }

    boolean isBelow(Pair other) {
      return event < other.event && saying < other.saying;
    }
  }

  private Gate(Pair bias, Pair least, Map<String, Pair> weights) {
    this.bias = bias;
    this.least = least;
    this.weights = Map.copyOf(weights);
  }

  /// The gate that `training/gate.py` wrote: `# corpus VERSION`, bias and threshold for events and
  /// for sayings, then a word and its two weights a line.
  ///
  /// @throws ReaderException where a line can't be read; the message names it
  static Gate of(List<String> lines) {
    if (lines.size() < 2 || !lines.getFirst().startsWith(HEAD)) {
      throw new ReaderException("the reader's gate names no corpus: install Chancery anew");
    }
    String[] first = fields(lines.get(1), 4);
    Map<String, Pair> weights = new HashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      String[] fields = fields(line, 3);
      weights.put(fields[0], new Pair(number(fields[1], line), number(fields[2], line)));
    }
    String head = lines.get(1);
    return new Gate(
        new Pair(number(first[0], head), number(first[2], head)),
        new Pair(number(first[1], head), number(first[3], head)),
        weights);
  }

  private static String[] fields(String line, int wanted) {
    String[] fields = line.split("\t", -1);
    if (fields.length != wanted) {
      throw new ReaderException("the reader's gate is damaged at: " + line);
    }
    return fields;
  }

  private static double number(String field, String line) {
    try {
      return Double.parseDouble(field);
    } catch (NumberFormatException e) {
      throw new ReaderException("the reader's gate is damaged at: " + line, e);
    }
  }

  /// False where the words that events and sayings are told with are missing.
  boolean mayHold(String sentence) {
    Set<String> words = new HashSet<>();
    String lower = sentence.toLowerCase(Locale.ROOT);
    Pair score = bias;
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z';
      if (letter) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        String word = lower.substring(from, i);
        score = words.add(word) ? score.plus(weights.getOrDefault(word, Pair.NOTHING)) : score;
        from = -1;
      }
    }
    return !score.isBelow(least);
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
