package chancery.core.model;

import java.util.Locale;

/// How much of a statement's content stands in quotation marks.
public enum Quoting {
  /// All of it.
  DIRECT,
  /// Some of it.
  MIXED,
  /// None.
  INDIRECT;

  /// The word that the stages print.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
