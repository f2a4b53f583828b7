package chancery.core.coding;

import chancery.core.model.EventType;
import java.util.ArrayList;
import java.util.List;

/// Settles which of a sentence's events stand beside each other (ontology §7).
final class Ties {
  private Ties() {}

  /// MOBILIZE yields to ASSAULT by the same actor; one type between the same sides is told once.
  static List<Draft> settle(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean yields =
          draft.type() == EventType.MOBILIZE
              && drafts.stream()
                  .anyMatch(d -> d.type() == EventType.ASSAULT && sameActors(d, draft));
      if (!yields && kept.stream().noneMatch(k -> repeats(k, draft))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean sameActors(Draft a, Draft b) {
    return a.actors().actors().anyMatch(x -> b.actors().actors().anyMatch(y -> Side.same(x, y)));
  }

  private static boolean repeats(Draft a, Draft b) {
    return a.type() == b.type()
        && a.status() == b.status()
        && a.modes().equals(b.modes())
        && keys(a.actors()).equals(keys(b.actors()))
        && keys(a.recipients()).equals(keys(b.recipients()));
  }

  private static List<String> keys(Side side) {
    return side.actors().map(chancery.core.model.ActorRef::key).sorted().toList();
  }
}
