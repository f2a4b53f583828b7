package chancery.core.reading.statements;

/// Inflected forms of an English verb.
enum Form {
  BASE,
  S,
  PAST,
  PARTICIPLE,
  ING
}
