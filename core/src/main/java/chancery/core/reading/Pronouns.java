package chancery.core.reading;

import chancery.core.reading.Phrase.Extent;
import chancery.core.reading.Phrase.Kind;
import java.util.List;
import java.util.Optional;

/// Finds the words that point back: he, she, they, it, the two leaders, both sides.
final class Pronouns {
  private static final int LONGEST_NOUN = 3;

  private Pronouns() {}

  static Optional<Phrase> at(Scan scan, int at) {
    return pronoun(scan, at).or(() -> pair(scan, at));
  }

  private static Optional<Phrase> pronoun(Scan scan, int at) {
    if (scan.has(WordClass.HE, at)) {
      return phrase(scan, Kind.HE, at, at + 1);
    }
    if (scan.has(WordClass.SHE, at)) {
      return phrase(scan, Kind.SHE, at, at + 1);
    }
    if (scan.has(WordClass.THEY, at)) {
      return phrase(scan, Kind.THEY, at, at + 1);
    }
    // "It is expected that" and "it rained" name nobody.
    boolean doer = scan.has(WordClass.IT, at) && scan.has(WordClass.ITDEED, at + 1);
    return doer ? phrase(scan, Kind.IT, at, at + 1) : Optional.empty();
  }

  private static Optional<Phrase> pair(Scan scan, int at) {
    int number = scan.is(at, "the") ? at + 1 : at;
    boolean their = scan.is(at, "their");
    boolean two = scan.has(WordClass.PAIR, number) && scan.hit(number).isEmpty();
    if (!two && !their) {
      return Optional.empty();
    }
    boolean open = scan.is(at, "the") || their || scan.is(number, "both");
    if (!open) {
      return Optional.empty();
    }
    for (int from = number + 1; from <= number + 2; from++) {
      Optional<Phrase> found = noun(scan, at, from, their);
      boolean skip = from < scan.size() && Lexicon.table().isModifier(scan.word(from));
      if (found.isPresent() || !skip) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> noun(Scan scan, int at, int from, boolean their) {
    for (int length = LONGEST_NOUN; length > 0; length--) {
      int to = from + length;
      if (to > scan.size()) {
        continue;
      }
      String key =
          String.join(" ", scan.words().subList(from, to).stream().map(w -> w.key()).toList());
      if (Lexicon.table().has(WordClass.PAIRPERSON, key)) {
        return phrase(scan, Kind.PAIR_OF_PERSONS, at, to);
      }
      if (!their && Lexicon.table().has(WordClass.PAIRSTATE, key)) {
        return phrase(scan, Kind.PAIR_OF_STATES, at, to);
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> phrase(Scan scan, Kind kind, int from, int to) {
    return Optional.of(
        new Phrase(
            scan,
            new Extent(from, to, from, to),
            kind,
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }
}
