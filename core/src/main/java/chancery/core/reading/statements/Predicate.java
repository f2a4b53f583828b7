package chancery.core.reading.statements;

/// A cue in its place: the verb with its auxiliaries, adverbs and particles.
///
/// @param from index of the first token of the verb group
/// @param head index of the verb itself
/// @param to index behind the verb and its particles
/// @param cue what the verb is
/// @param form its form
/// @param traits what stands around it
record Predicate(int from, int head, int to, Cue cue, Form form, Traits traits) {

  /// What the auxiliaries tell.
  ///
  /// @param negated "did not say"
  /// @param hypothetical "would say"
  /// @param passive "was told"
  /// @param infinitive "to say"
  /// @param participle "saying" without an auxiliary
  record Traits(
      boolean negated,
      boolean hypothetical,
      boolean passive,
      boolean infinitive,
      boolean participle) {}

  boolean finite() {
    return !traits.infinitive() && !traits.participle();
  }
}
