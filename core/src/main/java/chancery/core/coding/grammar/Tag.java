package chancery.core.coding.grammar;

/// Word classes, as far as the codebook's frames need them.
public enum Tag {
  DET,
  /// The possessive mark of a noun phrase.
  POSS,
  /// A possessive pronoun such as "its".
  PRPS,
  PRON,
  PREP,
  TO,
  CONJ,
  /// A subordinator such as "because" or "that".
  SUB,
  /// A relative pronoun.
  REL,
  MODAL,
  BE,
  HAVE,
  DO,
  NOT,
  ADV,
  ADJ,
  NOUN,
  /// A capitalised word inside a sentence, or part of a mention.
  NAME,
  NUM,
  /// A verb's base form, or present tense without "s".
  VB,
  VBZ,
  VBD,
  VBN,
  VBG,
  TIME,
  COMMA,
  QUOTE,
  STOP,
  OTHER;

  /// True for the forms of full verbs.
  public boolean isVerb() {
    return this == VB || this == VBZ || this == VBD || this == VBN || this == VBG;
  }

  /// True for auxiliary words.
  public boolean isAuxiliary() {
    return this == MODAL || this == BE || this == HAVE || this == DO;
  }

  /// True for words that may stand inside a noun phrase and bear it.
  public boolean isNominal() {
    return this == NOUN || this == NAME || this == NUM;
  }
}
