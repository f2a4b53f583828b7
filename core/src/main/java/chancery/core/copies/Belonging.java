package chancery.core.copies;

import chancery.core.model.Block;
import chancery.core.model.DocId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How likely each sentence of a rebuilt story belonged to the story's original: by how many copies
/// have it, how many pass over it though they have what stands before and behind, whether it is a
/// comment by its mark or its words, how much its copies have that nobody else has, and how likely
/// one of them is the original itself.
///
/// Weights of a logistic regression over republished stories whose original is known
/// (`docs/accuracy.md`).
final class Belonging {
  private static final double ALWAYS = 3.6;
  private static final double SHARED = 1.3;
  private static final double LOG_COPIES = 1.5;
  private static final double SKIPPED_SHARE = -0.6;
  private static final double SKIPPING = -1.0;
  private static final double MARKED = -2.8;
  private static final double COMMENTS = -4.6;
  private static final double OWN = -0.8;
  private static final double ORIGIN = 0.5;
  private static final double ONE_OF_TWO = -0.5;

  /// Never surer than 0.99 either way.
  private static final double MOST_ODDS = 4.6;

  private final List<Passages.Atom> atoms;
  private final Witnesses witnesses;
  private final Map<DocId, int[]> reach = new HashMap<>();
  private final Map<DocId, Double> own = new HashMap<>();
  private final int[] covering;

  private Belonging(List<Passages.Atom> atoms, Witnesses witnesses) {
    this.atoms = atoms;
    this.witnesses = witnesses;
    this.covering = new int[atoms.size() + 1];
    reach();
    own();
  }

  /// For each atom its probability; empty for what is no running text, and where there is one copy.
  static List<Optional<Double>> of(List<Passages.Atom> atoms, Witnesses witnesses) {
    if (witnesses.copies() < 2) {
      return Collections.nCopies(atoms.size(), Optional.empty());
    }
    Belonging belonging = new Belonging(atoms, witnesses);
    return IntStream.range(0, atoms.size())
        .mapToObj(
            i -> isText(atoms.get(i)) ? Optional.of(belonging.of(i)) : Optional.<Double>empty())
        .toList();
  }

  private static boolean isText(Passages.Atom atom) {
    return atom.kind instanceof Block.Paragraph || atom.kind instanceof Block.Aside;
  }

  /// From where to where each copy follows the story: between the first and the last sentence that
  /// it has and another has too.
  private void reach() {
    for (int i = 0; i < atoms.size(); i++) {
      Passages.Atom atom = atoms.get(i);
      if (isText(atom) && atom.spans.size() > 1) {
        for (DocId id : atom.spans.keySet()) {
          int at = i;
          reach.computeIfAbsent(id, _ -> new int[] {at, at})[1] = at;
        }
      }
    }
    for (int[] ends : reach.values()) {
      covering[ends[0]]++;
      covering[ends[1] + 1]--;
    }
    for (int i = 1; i < covering.length; i++) {
      covering[i] += covering[i - 1];
    }
  }

  /// The share of each copy's words that it alone has.
  private void own() {
    Map<DocId, int[]> counts = new HashMap<>();
    for (Passages.Atom atom : atoms) {
      if (isText(atom)) {
        for (DocId id : atom.spans.keySet()) {
          int[] count = counts.computeIfAbsent(id, _ -> new int[2]);
          count[0] += atom.to - atom.from;
          count[1] += atom.spans.size() == 1 ? atom.to - atom.from : 0;
        }
      }
    }
    counts.forEach((id, count) -> own.put(id, count[1] / (double) Math.max(1, count[0])));
  }

  /// Copies that have what stands before and behind the sentence and not the sentence.
  private int skipping(int i) {
    int skipping = covering[i];
    for (DocId id : atoms.get(i).spans.keySet()) {
      int[] ends = reach.get(id);
      skipping -= ends != null && ends[0] <= i && i <= ends[1] ? 1 : 0;
    }
    return skipping;
  }

  private double of(int i) {
    Passages.Atom atom = atoms.get(i);
    int copies = atom.spans.size();
    int skipping = skipping(i);
    double odds = ALWAYS + LOG_COPIES * Math.log(copies) + SKIPPING * Math.log1p(skipping);
    odds += SKIPPED_SHARE * skipping / (witnesses.copies() - 1);
    odds += atom.kind instanceof Block.Aside ? MARKED : 0;
    odds += atom.comments ? COMMENTS : 0;
    odds += ORIGIN * origin(atom);
    if (copies > 1) {
      odds += SHARED;
    } else {
      odds += OWN * own.getOrDefault(atom.page.copy.id(), 0.0);
      odds += witnesses.copies() == 2 ? ONE_OF_TWO : 0;
    }
    return 1 / (1 + Math.exp(-Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds))));
  }

  /// The best log-odds that a copy with the sentence has of being the original.
  private double origin(Passages.Atom atom) {
    return atom.spans.keySet().stream().mapToDouble(witnesses::originOdds).max().orElse(0);
  }
}
