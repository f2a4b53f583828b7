package chancery.reader;

/// Spares the network what can't hold anything, by counting letters.
final class Gate {
  private static final int FEWEST_WORDS = 3;

  private Gate() {}

  /// False for fewer than three words: they tell no act and no saying.
  static boolean mayHold(String sentence) {
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
