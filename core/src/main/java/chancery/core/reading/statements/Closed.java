package chancery.core.reading.statements;

import java.util.Locale;

/// Closed classes of words, as `words.tsv` lists them; a word may belong to several.
enum Closed {
  DETERMINER,
  POSSESSIVE,
  SUBJECT,
  OBJECT,
  PREPOSITION,
  BE,
  HAVE,
  DO,
  MODAL,
  HYPOTHETICAL,
  NEGATION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  QUESTION,
  ADVERB,
  TIME,
  WEEKDAY,
  LABEL,
  CATENATIVE,
  PRONOMINAL,
  ATTACHING,
  LINKING,
  NAMING,
  PLURAL,
  NOUN_LIKE,
  NOUN_LINK,
  NO_ADVERB;

  /// The class that a line of `words.tsv` names.
  static Closed of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
