package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells who passed a statement on from who made it.
final class Relays {
  /// How far an inner speaker may stand behind the beginning of the outer content: "that ".
  private static final int SLACK = 6;

  /// How many statements of one sentence are looked at around each.
  private static final int WINDOW = 8;

  private Relays() {}

  /// Drafts with their relays set.
  ///
  /// Where an agency's or outlet's report is another's statement and nothing else, the outer
  /// statement is gone and the inner one names the agency as its relay.
  static List<Draft> applied(List<Draft> drafts, Speakers speakers) {
    var kept = new ArrayList<Draft>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<Draft> near =
          drafts.subList(Math.max(0, i - WINDOW), Math.min(drafts.size(), i + WINDOW));
      if (near.stream().noneMatch(inner -> passesOn(draft, inner, speakers))) {
        kept.add(draft.relay().isPresent() ? draft : relayed(draft, near, speakers));
      }
    }
    return kept;
  }

  private static Draft relayed(Draft draft, List<Draft> drafts, Speakers speakers) {
    Optional<Span> told = draft.addressees().stream().filter(speakers::relays).findFirst();
    Optional<Span> outer =
        drafts.stream()
            .filter(other -> passesOn(other, draft, speakers))
            .flatMap(other -> other.speaker().stream())
            .findFirst();
    return outer.or(() -> told).map(draft::withRelay).orElse(draft);
  }

  private static boolean passesOn(Draft outer, Draft inner, Speakers speakers) {
    if (outer.equals(inner) || inner.speaker().isEmpty() || outer.content().isEmpty()) {
      return false;
    }
    Span said = outer.content().getFirst();
    int late = inner.speaker().get().start() - said.start();
    boolean whole = late >= 0 && late <= SLACK && said.end() >= inner.reach().end();
    boolean speech = inner.confidence() >= Cue.Kind.ASK.confidence;
    return whole && speech && outer.speaker().filter(speakers::relays).isPresent();
  }
}
