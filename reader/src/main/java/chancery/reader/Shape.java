package chancery.reader;

/// How a word is written: what the vocabulary, which knows no capitals, does not see.
enum Shape {
  LOWER(0),
  CAPITAL(1),
  CAPITALS(2),
  NO_LETTER(3);

  /// How many there are: a given party's words have features behind these.
  static final int COUNT = 4;

  private final int feature;

  Shape(int feature) {
    this.feature = feature;
  }

  /// Its number among the weights' features.
  int feature() {
    return feature;
  }

  static Shape of(CharSequence word) {
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    if (letters.length == 0) {
      return NO_LETTER;
    }
    if (!Character.isUpperCase(letters[0])) {
      return LOWER;
    }
    for (int letter : letters) {
      if (!Character.isUpperCase(letter)) {
        return CAPITAL;
      }
    }
    return letters.length > 1 ? CAPITALS : CAPITAL;
  }
}
