package chancery.core.copies;

/// What was altered in a passage.
public enum Change {
  /// Quotation marks, dashes, accents, case, punctuation: the words are the same.
  TYPOGRAPHY,
  NUMBER,
  NAME,
  /// Words inside quotation marks: a person is made to say something else.
  QUOTE,
  /// A "not" or a modal verb came, went or changed.
  NEGATION,
  WORDING;

  /// The word that the stages print.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// True for changes that alter what is claimed, not how: those to be raised.
  public boolean isGrave() {
    return switch (this) {
      case NUMBER, NAME, QUOTE, NEGATION -> true;
      case TYPOGRAPHY, WORDING -> false;
    };
  }
}
