package chancery.core.reading.statements;

import chancery.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cues in the passive: "is expected to", "was told that", "was criticised by".
final class Passives {
  private Passives() {}

  static Optional<Draft> read(Unit unit, Predicate cue, Range subject, Complement complement) {
    Range by = agent(unit, cue.to());
    var content = new ArrayList<Range>();
    boolean after = complement.kind() == Complement.Kind.AFTER;
    boolean infinitive =
        (after && unit.low(complement.content()).equals("to")) || unit.low(cue.to()).equals("as");
    if (cue.cue().takes('P') && infinitive && !subject.isEmpty()) {
      content.add(subject);
      int from = after ? complement.content() : cue.to();
      content.add(new Range(from, unit.solidEnd()));
    } else if (after && cue.cue().takes('T')) {
      content.add(new Range(complement.content(), unit.solidEnd()));
    } else if (!by.isEmpty() && cue.cue().takes('N') && !subject.isEmpty()) {
      content.add(subject);
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(draft(unit, cue, by, content));
  }

  private static Draft draft(Unit unit, Predicate cue, Range by, List<Range> content) {
    Optional<Span> speaker =
        by.isEmpty() ? Optional.empty() : Optional.of(unit.cover(by.from(), by.to()));
    List<Span> spans =
        content.stream().filter(r -> !r.isEmpty()).map(r -> unit.cover(r.from(), r.to())).toList();
    Span words = unit.cover(cue.from(), cue.to());
    return new Draft(
        speaker, Optional.of(words), spans, Optional.empty(), List.of(), 0.5, Draft.Shape.FORWARD);
  }

  private static Range agent(Unit unit, int from) {
    int by = Grammar.pastAdverbs(unit, from);
    if (!unit.low(by).equals("by")) {
      return Range.NONE;
    }
    int end = Grammar.phraseEnd(unit, by + 1, true);
    return end > by + 1 ? new Range(by + 1, end) : Range.NONE;
  }
}
