package chancery.core.coding.grammar;

import java.util.Optional;

/// A stretch of a sentence: a noun phrase without what is attached behind it, a verb with its
/// auxiliaries, or a joining word or mark.
///
/// @param kind what it is
/// @param from index of its first token
/// @param to index behind its last token
/// @param head index of the head noun, main verb or the word itself
/// @param verb the verb's features, for a verb
public record Chunk(Kind kind, int from, int to, int head, Optional<Verb> verb) {

  /// What a chunk may be.
  public enum Kind {
    NP,
    VP,
    PREP,
    CONJ,
    SUB,
    REL,
    COMMA,
    STOP,
    SKIP
  }

  /// Features of a verb with its auxiliaries.
  ///
  /// @param form form of the main verb
  /// @param modal the modal, or the empty string
  /// @param infinitive true behind "to"
  /// @param passive true for "be" with a past participle, or a participle alone
  /// @param perfect true for "have" with a participle
  /// @param past true where the first finite word is in the past tense
  /// @param negated true where "not" or "never" stands in it
  /// @param auxiliary index of the last auxiliary, or −1
  public record Verb(
      Tag form,
      String modal,
      boolean infinitive,
      boolean passive,
      boolean perfect,
      boolean past,
      boolean negated,
      int auxiliary) {

    /// True where it can bear a clause of its own.
    public boolean isFinite() {
      return !infinitive
          && (auxiliary >= 0
              || form == Tag.VBD
              || form == Tag.VBZ
              || form == Tag.VB
              || form == Tag.BE
              || form == Tag.HAVE
              || form == Tag.DO);
    }
  }

  static Chunk of(Kind kind, int from, int to, int head) {
    return new Chunk(kind, from, to, head, Optional.empty());
  }

  /// True for a noun phrase.
  public boolean isNoun() {
    return kind == Kind.NP;
  }

  /// True for a verb.
  public boolean isVerb() {
    return kind == Kind.VP;
  }

  /// True for a verb that bears a clause.
  public boolean isFiniteVerb() {
    return verb.isPresent() && verb.get().isFinite();
  }
}
