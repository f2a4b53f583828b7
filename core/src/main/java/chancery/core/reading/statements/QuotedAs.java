package chancery.core.reading.statements;

import java.util.Optional;

/// "Agency quoted Ann as saying": one who passes on, one who spoke.
///
/// @param cue the verb of saying behind "as", standing for the whole group
/// @param speaker who spoke
/// @param relay who passed it on; empty where nobody is named
record QuotedAs(Predicate cue, Range speaker, Range relay) {
  private static final int REACH = 16;

  /// Reads a relayed quotation from its first verb.
  static Optional<QuotedAs> of(Unit unit, Predicate first) {
    boolean quotes = first.cue().lemma().equals("quote") || first.cue().lemma().equals("cite");
    int as = quotes ? as(unit, first.to()) : -1;
    if (as < 0) {
      return Optional.empty();
    }
    Range before = Subjects.before(unit, first.from());
    Range between = new Range(first.to(), as);
    Lexicon.Entry saying = unit.lexicon().cues(unit.low(as + 1)).getLast();
    var traits =
        new Predicate.Traits(
            first.traits().negated(), first.traits().hypothetical(), false, false, false);
    var cue = new Predicate(first.from(), as + 1, as + 2, saying.cue(), Form.PAST, traits);
    if (!first.traits().passive()) {
      return Optional.of(new QuotedAs(cue, between, before));
    }
    boolean by = unit.low(first.to()).equals("by");
    Range relay = by ? new Range(first.to() + 1, as) : Range.NONE;
    return Optional.of(new QuotedAs(cue, before, relay));
  }

  private static int as(Unit unit, int from) {
    for (int i = from; i < Math.min(unit.size(), from + REACH); i++) {
      boolean saying =
          unit.low(i + 1).endsWith("ing") && !unit.lexicon().cues(unit.low(i + 1)).isEmpty();
      if (unit.low(i).equals("as") && saying) {
        return i;
      }
    }
    return -1;
  }
}
