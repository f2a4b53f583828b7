package chancery.core.reading;

import chancery.core.actors.Word;
import chancery.core.reading.Phrase.Extent;
import chancery.core.reading.Phrase.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the family names, standing alone, of persons that a document names in full elsewhere and
/// that the register does not know.
final class Surnames {
  private static final int SHORTEST = 3;

  private Surnames() {}

  /// Adds a phrase for each such name to its sentence's phrases.
  static void addTo(List<List<Phrase>> sentences, List<Scan> scans) {
    Set<String> families = new HashSet<>();
    for (List<Phrase> phrases : sentences) {
      for (Phrase phrase : phrases) {
        if (phrase.kind() == Kind.UNKNOWN_PERSON) {
          families.add(family(phrase));
        }
      }
    }
    if (!families.isEmpty()) {
      for (int i = 0; i < scans.size(); i++) {
        sentences.set(i, withSurnames(scans.get(i), sentences.get(i), families));
      }
    }
  }

  /// The folded last word of a name.
  static String family(Phrase phrase) {
    return phrase.scan().word(phrase.extent().headTo() - 1).key();
  }

  private static List<Phrase> withSurnames(Scan scan, List<Phrase> phrases, Set<String> families) {
    List<Phrase> all = new ArrayList<>();
    int at = 0;
    for (Phrase phrase : phrases) {
      between(scan, at, phrase.extent().from(), families, all);
      all.add(phrase);
      at = phrase.extent().to();
    }
    between(scan, at, scan.size(), families, all);
    return all;
  }

  private static void between(Scan scan, int from, int to, Set<String> families, List<Phrase> all) {
    for (int i = from; i < to; i++) {
      Word word = scan.word(i);
      boolean named = word.key().length() >= SHORTEST && families.contains(word.key());
      if (named && scan.isUnknownName(i)) {
        all.add(
            new Phrase(
                scan,
                new Extent(i, i + 1, i, i + 1),
                Kind.UNKNOWN_PERSON,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty()));
      }
    }
  }
}
