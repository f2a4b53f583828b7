package chancery.core.model;

import java.util.Locale;

/// Whether the coded event took place (PLOVER's auxiliary modes).
public enum Status {
  /// It took place, and is the document's own news.
  ACTUAL,
  /// Background: it lies before the document's own news.
  HISTORICAL,
  /// Announced or due.
  PLANNED,
  /// Under "if", "would", "could", in a question or a scenario.
  HYPOTHETICAL,
  /// Said not to have happened.
  NEGATED;

  /// The word that the stages print.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The status of that word; throws on any other.
  public static Status of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
