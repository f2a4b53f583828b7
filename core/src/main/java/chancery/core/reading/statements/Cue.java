package chancery.core.reading.statements;

import java.util.List;

/// A verb of saying, asking, thinking, judging or wanting, with what may stand beside it.
///
/// @param lemma its base form
/// @param particles words that must follow it, such as "out" in "point out"
/// @param kind what it does
/// @param frames letters for the complements that it takes, as the head of `cues.tsv` explains them
record Cue(String lemma, List<String> particles, Kind kind, String frames) {

  /// What a cue does; the further down, the less it is an act of saying.
  enum Kind {
    SAY(0.9),
    ASK(0.85),
    JUDGE(0.7),
    SHOW(0.7),
    THINK(0.65),
    WANT(0.55);

    /// How sure the reader is that content of such a cue is a statement, 0 to 1.
    final double confidence;

    Kind(double confidence) {
      this.confidence = confidence;
    }
  }

  Cue {
    particles = List.copyOf(particles);
  }

  /// True where the cue takes the complement with this letter.
  boolean takes(char frame) {
    return frames.indexOf(frame) >= 0;
  }

  /// True for saying and asking.
  boolean speech() {
    return kind == Kind.SAY || kind == Kind.ASK;
  }
}
