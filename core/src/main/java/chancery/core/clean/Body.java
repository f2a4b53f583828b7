package chancery.core.clean;

import chancery.core.clean.Lexicon.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the story's sure paragraphs are about, to tell what belongs to it from what doesn't.
final class Body {
  private static final int RUN = 5;
  private final Set<String> stems;
  private final Set<Long> runs;
  private final Set<String> stop;

  private Body(Set<String> stems, Set<Long> runs, Set<String> stop) {
    this.stems = stems;
    this.runs = runs;
    this.stop = stop;
  }

  static Body of(List<Piece> paragraphs, Lexicon lexicon) {
    Set<String> stems = new HashSet<>();
    Set<Long> runs = new HashSet<>();
    for (Piece piece : paragraphs) {
      List<String> words = piece.shape().words();
      words.forEach(word -> stems.add(Words.stem(word)));
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(run(words, i));
      }
    }
    return new Body(stems, runs, lexicon.of("stop", Role.JOIN));
  }

  private static long run(List<String> words, int from) {
    long hash = 17;
    for (int i = from; i < from + RUN; i++) {
      hash = hash * 1_000_003 + words.get(i).hashCode();
    }
    return hash;
  }

  /// Share of the line's topic words that the story has too, from 0 to 1; 0 for a line without
  /// topic words.
  double relatedness(Piece line) {
    int topic = 0;
    int shared = 0;
    for (String word : line.shape().words()) {
      if (!Words.isNumber(word) && !stop.contains(word)) {
        topic++;
        shared += stems.contains(Words.stem(word)) ? 1 : 0;
      }
    }
    return topic == 0 ? 0 : (double) shared / topic;
  }

  /// True where the line's words stand in the story in the same order.
  boolean repeats(Piece line) {
    List<String> words = line.shape().words();
    int all = words.size() - RUN + 1;
    int found = 0;
    for (int i = 0; i < all; i++) {
      found += runs.contains(run(words, i)) ? 1 : 0;
    }
    return all > 0 && 5 * found >= 4 * all;
  }
}
